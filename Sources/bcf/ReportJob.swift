import Dates
import Metrics
import Programme
import Reports
import Returns

/// The whole job, up to the point where something is written: folder to measurements, to judgements, to a report.
struct ReportJob {
  let folder: FolderFiles
  let templates: FolderFiles
  let period: Period
  let asAt: CivilDate

  /// Does it. Whatever is wrong with the data is a finding of the report.
  func report() throws(ProgrammeError) -> ProgrammeReport {
    var log = FindingLog()
    let programme = try ProgrammeLoader.programme(in: folder, templates: templates, period: period, log: &log)
    guard programme.frameworkYear == period.financialYear else {
      throw ProgrammeError(
        "The quarter \(period) is not in the framework year \(programme.frameworkYear) of programme.yaml.",
        advice: "Ask for a quarter of that year, or use the folder of the other year.")
    }
    let form = try ReturnFormLoader.form(of: programme.frameworkYear, in: templates)
    let store = readReturns(programme, log: &log)
    let assessments = assess(programme, store, log: &log)
    let measurements = store.all
    let synthetic = Set(measurements.filter(\.origin.isSynthetic).map(\.origin.file) + programme.syntheticTables)
      .sorted()
    let filling = ReturnFilling(
      form: form, programme: programme, period: period, asAt: asAt, assessments: assessments)
    let quarterlyReturn = filling.quarterlyReturn(syntheticFiles: synthetic, log: &log)
    return ProgrammeReport(
      programme: programme, period: period, asAt: asAt, assessments: assessments, measurements: measurements,
      quarterlyReturn: quarterlyReturn, log: log)
  }

  private func readReturns(_ programme: Programme, log: inout FindingLog) -> MeasurementStore {
    var measurements: [Measurement] = []
    for returned in programme.returns {
      for path in returned.paths {
        guard let source = folder.source(of: path) else {
          log.add(
            .fileUnreadable, at: Finding.Place(file: path), "The file cannot be opened.",
            advice: "Check that you may read it.")
          continue
        }
        measurements += ReturnReaders.measurements(
          kind: returned.kind, name: path, source: source, options: returned.options, coverage: returned.coverage,
          log: &log)
      }
    }
    return MeasurementStore(programme.population.chosen(from: measurements, log: &log), log: &log)
  }

  private func assess(
    _ programme: Programme, _ store: MeasurementStore, log: inout FindingLog
  ) -> [MetricAssessment] {
    let calculator = MetricCalculator(store: store, area: programme.area, shares: programme.shares, asAt: asAt)
    let assessor = Assessor(calculator: calculator, plan: programme.plan)
    let assessments = programme.metrics.map {
      assessor.assessment(of: $0, in: period, rule: programme.rag.rule(for: $0.id))
    }
    for assessment in assessments { AssessmentFindings.add(assessment, programme, log: &log) }
    for assessment in assessments { VintageChangeCheck.report(assessment.trend.map(\.value), log: &log) }
    AssessmentFindings.addAboutDay(asAt, period: period, log: &log)
    AssessmentFindings.addAboutEditions(assessments, asAt: asAt, log: &log)
    AssessmentFindings.addAboutSynthetic(store.all, log: &log)
    store.reportChanges(of: programme.area, log: &log)
    ShareSumCheck.report(programme.shares, log: &log)
    if assessments.contains(where: \.metric.isSharedByCommissioner) {
      ShareCoverageCheck(
        area: programme.area, shares: programme.shares, successions: programme.successions,
        months: period.monthsOfYearToDate
      ).report(in: store, log: &log)
    }
    return assessments
  }
}
