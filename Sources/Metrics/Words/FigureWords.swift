import Dates
import Foundation

/// Figures in words, the same on every page: number, unit, period.
public enum FigureWords {
  /// `1,140.2`, rounded to the metric's decimals.
  public static func number(_ rate: Decimal, _ metric: Metric) -> String {
    DecimalText.grouped(rate, places: metric.decimals)
  }

  /// `1,140.2 days per 100,000 (352 delayed days, 30,873 people aged 18 and over), July to September 2016`.
  public static func actual(_ value: MetricValue) -> String {
    switch value.outcome {
    case .known:
      guard let rate = value.rate else { return "No figure" }
      let parts = counts(value).map { " (\($0))" } ?? ""
      return "\(number(rate, value.metric)) \(value.metric.shortUnit)\(parts), \(value.periodWords)"
    case .missing(_, let sentence): return "No figure. \(sentence)"
    case .notSupplied(let sentence): return "Not supplied. \(sentence)"
    case .cohortMaturing(let sentence): return "No figure yet. \(sentence)"
    }
  }

  /// `352 delayed days, 30,873 people aged 18 and over`; nothing for a plain count.
  public static func counts(_ value: MetricValue) -> String? {
    guard let top = value.numerator, let bottom = value.denominatorCount, let denominator = value.metric.denominator
    else {
      return nil
    }
    return "\(count(top)) \(value.metric.numerator.label), \(count(bottom)) \(denominator.label)"
  }

  /// `3.8 people delayed on an average day`; nothing for a metric that is not counted in days.
  public static func averageDay(_ value: MetricValue) -> String? {
    guard let label = value.metric.averageDayLabel, let average = value.averageDay else { return nil }
    return "\(DecimalText.grouped(average, places: 1)) \(label)"
  }

  /// `at most 684.0 days per 100,000`.
  public static func target(_ target: Target, _ metric: Metric) -> String {
    let range = target.farEnd.map {
      "\(target.test == .atLeast ? " and up to" : ", down to") \(limit($0, target, metric))"
    }
    // The part of a year's plan is worked out, and needs no more digits than one beyond those of the figure.
    let most = target.wholeYear == nil ? 4 : (target.isCount ? 0 : metric.decimals) + 1
    let now = "\(target.test.rawValue) \(limit(target.value, target, metric, most: most))\(range ?? "")"
    let year = target.wholeYear.map { " so far (\(limit($0, target, metric)) for the year)" }
    return now + (year ?? "") + (target.isSynthetic ? ", synthetic" : "")
  }

  /// `684.0 days per 100,000`, or `30.7 permanent admissions` where the plan is a count.
  private static func limit(_ value: Decimal, _ target: Target, _ metric: Metric, most: Int = 4) -> String {
    let least = target.isCount ? 0 : metric.decimals
    let places = max(least, DecimalText.places(of: value, atMost: most))
    return "\(DecimalText.grouped(value, places: places)) \(target.isCount ? metric.numerator.label : metric.shortUnit)"
  }

  /// `at most 300 until 30 September 2016 (Board)`: a row of the plan that a later one has replaced.
  public static func earlierPlan(_ entry: PlanEntry) -> String {
    let value =
      switch entry.kind {
      case .limit, .reference, .range: "\(entry.kind.word) \(DecimalText.plain(entry.value))"
      case .baselineBeingSet, .notMeasurableYet: entry.kind.word
      }
    let agreed = entry.agreedOn.map { ", agreed on \($0.inWords)" } ?? ""
    let body = entry.approvedBy.isEmpty ? "" : " by \(entry.approvedBy)"
    return "\(value) \(entry.unit.rawValue)".trimmingEnd + agreed + body
      + " (\(entry.origin.file), cell \(entry.origin.cell))"
  }

  /// The plan, or why there is none.
  public static func plan(_ assessment: MetricAssessment) -> String {
    plan(assessment.plan, assessment.metric)
  }

  /// The plan of a period, or why there is none.
  public static func plan(_ plan: Plan.Resolution, _ metric: Metric) -> String {
    switch plan {
    case .target(let target): self.target(target, metric)
    case .referenceMissing: "Reference missing"
    case .baselineBeingSet: "Baseline being set"
    case .notMeasurableYet: "Not measurable yet"
    case .none: "No plan"
    }
  }

  /// The same plan in other units, at the denominator of the figure: a rate for each 100,000, a percentage, a count.
  public static func planEquivalents(_ assessment: MetricAssessment) -> [String] {
    guard let target = assessment.judgement.target, let denominator = assessment.metric.denominator,
      let bottom = assessment.value.denominator, bottom > 0
    else { return [] }
    let multiplier = assessment.metric.multiplier
    let count = target.isCount ? target.value : target.value * bottom / multiplier
    let among = "among \(self.count(assessment.value.denominatorCount ?? bottom)) \(denominator.label)"
    var words: [String] = []
    if !target.isCount {
      words.append(
        "\(target.test.rawValue) \(DecimalText.grouped(count, places: 1)) \(assessment.metric.numerator.label) \(among)"
      )
    }
    for (other, unit, places) in [(Decimal(100), "%", 2), (100_000, "per 100,000", 1)]
    where (other != multiplier || target.isCount) && denominator.kind == .population
      && !(unit == "%" && assessment.metric.numerator.countsDays)
    {
      words.append("\(target.test.rawValue) \(DecimalText.grouped(count * other / bottom, places: places)) \(unit)")
    }
    return words
  }

  /// `92.9 of 93.0: 99.8 %`, for a plan that asks for at least so much; nothing for any other.
  public static func attainment(_ assessment: MetricAssessment) -> String? {
    guard assessment.metric.polarity == .high, let target = assessment.judgement.target,
      let limit = target.rate(beside: assessment.value), let rate = assessment.value.rate
    else { return nil }
    return PlanAttainment.words(actual: rate, plan: limit)
  }

  /// `down 36.0 (-5.0 %) from at most 720.0 days per 100,000`: the plan against that of the same quarter last year.
  public static func planChange(_ assessment: MetricAssessment) -> String? {
    guard let now = assessment.judgement.target, let before = assessment.lastYearsPlan.target,
      now.isCount == before.isCount, now.test.polarity == before.test.polarity,
      let change = try? PlannedChange(
        from: .init(before.value, basis: nil), to: .init(now.value, basis: nil))
    else { return nil }
    let metric = assessment.metric
    guard change.difference != 0 else { return "the same as last year's: \(target(before, metric))" }
    let percent = change.percent.map { " (\(DecimalText.grouped($0, places: 1)) %)" } ?? ""
    return
      """
      \(change.difference > 0 ? "up" : "down") \(number(abs(change.difference), metric))\(percent) from \
      \(target(before, metric))
      """
  }

  /// `486.9 per 100,000; the plan asks for 69.3 less (-14.2 %)`: the baseline that stands beside the plan.
  public static func planBaseline(_ entry: PlanEntry, _ metric: Metric) -> String? {
    guard let baseline = entry.baseline, case .limit = entry.kind, entry.reference == nil,
      let change = try? PlannedChange(
        from: .init(baseline.value, basis: entry.averaging), to: .init(entry.value, basis: entry.averaging))
    else { return nil }
    func shown(_ number: Decimal) -> String {
      DecimalText.grouped(number, places: max(metric.decimals, min(4, DecimalText.places(of: number))))
    }
    let before = "\(shown(baseline.value)) \(metric.shortUnit), of a time that is not stated"
    guard change.difference != 0 else { return "\(before); the plan asks for no change" }
    let percent = change.percent.map { " (\(DecimalText.grouped($0, places: 1)) %)" } ?? ""
    return
      "\(before); the plan asks for \(shown(abs(change.difference))) \(change.difference > 0 ? "more" : "less")\(percent)"
  }

  /// `95 % interval 0.09 to 0.26 % (Byars): by chance alone the figure may lie anywhere in it.`
  public static func interval(_ assessment: MetricAssessment) -> String? {
    guard let interval = assessment.interval, let lower = interval.lower.flatMap(DecimalText.decimal),
      let upper = interval.upper.flatMap(DecimalText.decimal)
    else { return nil }
    let metric = assessment.metric
    return
      """
      95 % interval \(number(lower, metric)) to \(number(upper, metric)) \(metric.shortUnit) \
      (\(interval.method.rawValue)): by chance alone the figure may lie anywhere in it.
      """
  }

  /// `withheld`, `not supplied`, or `no figure`, for a value without one.
  public static func absence(_ value: MetricValue) -> String {
    switch value.outcome {
    case .missing(.suppressed, _): "withheld"
    case .notSupplied: "not supplied"
    case .known, .missing, .cohortMaturing: "no figure"
    }
  }

  /// A count, or why there is none.
  public static func count(_ value: Metrics.Measurement.Value) -> String {
    switch value {
    case .known(let number): count(number)
    case .missing(let reason): reason == .suppressed ? "withheld" : reason.inWords
    }
  }

  /// A count, with one decimal where it is a fraction.
  public static func count(_ number: Decimal) -> String {
    DecimalText.grouped(number, places: DecimalText.rounded(number, places: 0) == number ? 0 : 1)
  }

  /// An amount of pounds: pence only where there are any.
  public static func money(_ amount: Decimal) -> String {
    DecimalText.grouped(amount, places: DecimalText.rounded(amount, places: 0) == amount ? 0 : 2)
  }

  /// `worse, up 3.2 per 100,000`, `about the same, up 0.2 %`, or only `up 660.3 days per 100,000` where no test of chance
  /// fits: better and worse are said where the statistics allow it, by the metric's polarity.
  public static func change(_ change: Change?, _ metric: Metric) -> String {
    guard let change else { return "not known" }
    guard change.direction != .same else { return "the same" }
    let way = change.difference > 0 ? "up" : "down"
    let unit = metric.shortUnit == "%" ? "percentage points" : metric.shortUnit
    let moved = "\(way) \(DecimalText.grouped(abs(change.difference), places: metric.decimals)) \(unit)"
    return switch change.evidence {
    case .significant: "\(change.direction.rawValue), \(moved)"
    case .chance: "about the same, \(moved)"
    case .untested: moved
    }
  }
}

extension String {
  fileprivate var trimmingEnd: String { hasSuffix(" ") ? String(dropLast()) : self }
}
