import Dates
import Forms
import Metrics
import NationalReturn
import Programme
import Returns
import TestSupport
import Testing

@testable import Reports

/// A small programme folder, taken from its files to the findings and documents of 2016-17 Q2.
struct EdgeProgramme {
  var settings = Settings.least
  var plan = "metric,period,test,value,relative_to,how_set\ndelayed-transfers,2016-17-Q2,at most,684,,Agreed\n"
  var answers = ""
  /// Other files of the folder.
  var files: [String: String] = [:]
  var asAt = "2016-11-25"

  func report() throws -> ProgrammeReport {
    let period = Period.quarter(FinancialYear(start: 2016), 2)
    let asAt = try day(asAt)
    var all = files.merging(["programme.yaml": settings, "plan.csv": plan]) { first, _ in first }
    if !answers.isEmpty { all["answers/\(period).yaml"] = answers }
    let folder = try TemporaryFolder(all)
    var log = FindingLog()
    let programme = try ProgrammeLoader.programme(
      in: folder.files, templates: Repository.templates, period: period, log: &log)
    var read: [Measurement] = []
    for returned in programme.returns {
      for path in returned.paths {
        let source = try #require(folder.files.source(of: path))
        read += returned.edition.applied(
          to: ReturnReaders.measurements(kind: returned.kind, name: path, source: source, log: &log))
      }
    }
    let store = MeasurementStore(read, log: &log)
    let calculator = MetricCalculator(store: store, area: programme.area, shares: programme.shares, asAt: asAt)
    let assessor = Assessor(calculator: calculator, plan: programme.plan)
    let assessments = programme.metrics.map {
      assessor.assessment(of: $0, in: period, rule: programme.rag.rule(for: $0.id))
    }
    for assessment in assessments {
      AssessmentFindings.add(assessment, programme, log: &log)
      AssessmentChecks.add(assessment, plan: programme.plan, log: &log)
    }
    NarrativeFindings.add(programme, log: &log)
    let form = try FormLibrary(templates: Repository.templates).form(for: period)
    let filled = ReturnFilling(form: form, programme: programme, period: period, asAt: asAt, assessments: assessments)
      .quarterlyReturn(syntheticFiles: [], log: &log)
    return ProgrammeReport(
      programme: programme, period: period, asAt: asAt, assessments: assessments, measurements: store.all,
      quarterlyReturn: filled, log: log, disclosure: .notForPublication)
  }

  /// The findings with a code, of a programme that only has these answers.
  static func findings(_ code: FindingCode, answers: String) throws -> [Finding] {
    var programme = EdgeProgramme()
    programme.answers = answers
    return try programme.report().findings(code)
  }
}

extension ProgrammeReport {
  func findings(_ code: FindingCode) -> [Finding] { log.findings.filter { $0.code == code } }

  /// A file of the report, as text.
  func text(of name: String) throws -> String {
    let files = try ReportFiles.all(of: self, templates: Repository.templates)
    return String(decoding: try #require(files.first { $0.name == name }).bytes, as: UTF8.self)
  }
}
