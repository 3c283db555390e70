import Dates
import Metrics
import Programme

/// What the judgements themselves have to report: no figure, no plan, an edition from after the report's day.
public enum AssessmentFindings {
  /// The findings about one metric.
  public static func add(_ assessment: MetricAssessment, _ programme: Programme, log: inout FindingLog) {
    let name = assessment.metric.shortName
    switch assessment.value.outcome {
    case .known:
      break
    case .missing(_, let sentence) where assessment.value.isPartial:
      log.add(
        .partialPeriod, at: nil, "\(name): no figure. \(sentence)",
        advice: "Add the files of the other months. Until then a page shows no figure, and no improvement.")
    case .missing(_, let sentence), .notSupplied(let sentence):
      let isReturnThere = programme.returns.contains {
        $0.kind == assessment.metric.numerator.kind && !$0.paths.isEmpty
      }
      log.add(
        isReturnThere ? .figureMissing : .returnMissing, at: nil, "\(name): no figure. \(sentence)",
        advice: isReturnThere
          ? """
          Check which months and areas the files cover; a case list without a row in its last month needs \
          "covers" in programme.yaml.
          """
          : "Add the \(assessment.metric.numerator.kind.inWords) under \"returns\" in programme.yaml.")
    case .cohortMaturing(let sentence):
      log.add(
        .cohortMaturing, at: nil, "\(name): \(sentence)",
        advice: "Nothing to do. Answer the return with what is known, and say that the cohort is maturing.")
    }
    switch assessment.plan {
    case .target: break
    case .referenceMissing(let sentence):
      log.add(
        .referenceMissing, at: Finding.Place(file: "plan.csv"), "\(name): \(sentence)",
        advice:
          """
          Add the reference to plan.csv. Until then the metric has no colour; last year's outturn is never taken \
          instead.
          """
      )
    case .baselineBeingSet, .notMeasurableYet: break
    case .none:
      log.add(
        .planMissing, at: Finding.Place(file: "plan.csv"),
        "\(name) has no plan for \(assessment.value.period.inWords).",
        advice: "Add a row to plan.csv. Until then the metric has no colour.")
    }
    for part in assessment.value.denominatorParts where part.key.kind == .population {
      guard case .month(let year, _) = part.key.period, year != assessment.value.period.financialYear.start else {
        continue
      }
      log.add(
        .denominatorOtherYear, at: part.origin.place,
        """
        \(name) is divided by the population of mid-\(year), because none of \
        mid-\(assessment.value.period.financialYear.start) is there.
        """,
        advice: "Add the estimates of that year if they are published.")
    }
  }

  /// Figures revised after the day of the report: right, but not what could be known on that day.
  public static func addAboutEditions(_ assessments: [MetricAssessment], asAt: CivilDate, log: inout FindingLog) {
    for assessment in assessments {
      let later = assessment.value.numeratorParts.filter { $0.edition.date.map { $0 > asAt } ?? false }
      guard let first = later.first else { continue }
      log.add(
        .editionAfterReport, at: first.origin.place,
        """
        \(assessment.metric.shortName): \(later.count) of \(assessment.value.numeratorParts.count) figures are of an \
        edition that came out after \(asAt.inWords) (\(first.edition)).
        """,
        advice: "Nothing to do, unless the report must show what was known on that day: then use the files of that day."
      )
    }
  }

  /// A report made before the quarter is over: its figures cannot be complete.
  public static func addAboutDay(_ asAt: CivilDate, period: Period, log: inout FindingLog) {
    guard let end = period.lastDate, asAt <= end else { return }
    log.add(
      .reportEarly, at: nil, "The day of the report, \(asAt.inWords), lies before the end of \(period.inWords).",
      advice: "Give the day on which the figures were taken with --as-at; until the quarter is over they are not whole."
    )
  }

  /// A quarter for which nothing was to be sent.
  public static func addAboutNoReturn(in period: Period, log: inout FindingLog) {
    log.add(
      .noReturnThisQuarter, at: nil, "There is no form of the national return for \(period.inWords).",
      advice: "Nothing to do where none was asked for; a form can be added as Documentation/forms.md shows.")
  }

  /// Files that say that their figures are made up.
  public static func addAboutSynthetic(_ measurements: [Measurement], log: inout FindingLog) {
    for file in Set(measurements.filter(\.origin.isSynthetic).map(\.origin.file)).sorted() {
      log.add(
        .syntheticData, at: Finding.Place(file: file), "The file says that its figures are synthetic.",
        advice: "Nothing to do for a demonstration; never send a return that is made from it.")
    }
  }
}
