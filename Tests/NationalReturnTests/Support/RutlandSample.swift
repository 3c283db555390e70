import Dates
import Forms
import Foundation
import Metrics
import NationalReturn
import Programme
import Returns
import TestSupport
import Testing

/// The sample programme of Rutland, for the form of any year: figures are there for 2015-16 and 2016-17 only.
struct RutlandSample {
  let period: Period
  let form: ReturnForm
  let programme: Programme
  let assessments: [MetricAssessment]
  let asAt: CivilDate

  private static let folder = FolderFiles(
    path: Repository.folder.appendingPathComponent("SampleData/rutland-2016-17").path)

  /// All figures of the sample, read once.
  private static let measurements: Result<[Metrics.Measurement], any Error> = Result {
    var log = FindingLog()
    let programme = try ProgrammeLoader.programme(
      in: folder, templates: FilledReturn.templates, period: .quarter(FinancialYear(start: 2016), 2), log: &log)
    var measurements: [Metrics.Measurement] = []
    for returned in programme.returns {
      for path in returned.paths {
        measurements += returned.edition.applied(
          to: ReturnReaders.measurements(
            kind: returned.kind, name: path, source: try #require(folder.source(of: path)), options: returned.options,
            coverage: returned.coverage, log: &log))
      }
    }
    return programme.population.chosen(from: measurements, log: &log)
  }

  /// - Parameter quarter: the last one of the form where nothing is said.
  init(_ file: String, quarter: Int? = nil) throws {
    let empty = try FilledReturn(file)
    form = empty.form
    period = quarter.map { .quarter(empty.form.year, $0) } ?? empty.period
    // In the middle of November, as in the sample.
    asAt = try #require(CivilDate(year: period.financialYear.start, month: 11, day: 25))
    var settings = try Repository.text("SampleData/rutland-2016-17/programme.yaml")
      .replacing("framework_year: 2016-17", with: "framework_year: \(period.financialYear)")
    let metrics = try #require(settings.firstRange(of: "metrics:\n"))
    let title = try #require(settings.firstRange(of: "title:"))
    settings.removeSubrange(metrics.lowerBound..<title.lowerBound)
    let copy = try TemporaryFolder(["programme.yaml": settings])
    for name in ["plan.csv", "shares.csv", "milestones.csv"] {
      try copy.write(Repository.text("SampleData/rutland-2016-17/\(name)"), to: name)
    }
    var log = FindingLog()
    programme = try ProgrammeLoader.programme(
      in: FolderFiles(path: copy.url.path), templates: FilledReturn.templates, period: period, log: &log)
    let store = MeasurementStore(try Self.measurements.get(), log: &log)
    let calculator = MetricCalculator(
      store: store, area: programme.area, shares: programme.shares, asAt: asAt, withholding: nil)
    let assessor = Assessor(
      calculator: calculator, plan: programme.plan, quartersBack: period.financialYear.start == 2015 ? 9 : 8)
    let (programme, period) = (programme, period)
    assessments = programme.metrics.map {
      assessor.assessment(of: $0, in: period, rule: programme.rag.rule(for: $0.id))
    }
  }

  func document(log: inout FindingLog) -> QuarterlyReturn {
    ReturnFilling(form: form, programme: programme, period: period, asAt: asAt, assessments: assessments)
      .quarterlyReturn(syntheticFiles: programme.syntheticTables, log: &log)
  }
}
