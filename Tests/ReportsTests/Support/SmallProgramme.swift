import Dates
import Disclosure
import struct Foundation.Decimal
import Forms
import Metrics
import NationalReturn
import Programme
import TestSupport
import Testing

@testable import Reports

/// A programme that fits into a test: figures by hand, texts as they are given.
///
/// All figures are worked out by hand:
/// - delayed transfers: 107 + 83 + 162 = 352 days, 352 / 30,873 x 100,000 = 1,140.1548..., a year before
///   20 + 75 + 48 = 143 days; plan at most 684
/// - non-elective admissions: half of 100 + 101 + 103 = 152; plan without its forecast
/// - reablement: cohort not yet due; plan at least 83
/// - residential admissions: 15 / 8,540 = 0.17564... %; plan fewer than 0.36 % a year, 0.18 % for six months
/// - falls: 71 / 8,540 = 0.83138... %; plan at most 1.66 % a year, 0.83 % for six months
/// - satisfaction: 117 / 126 = 92.857... %; plan at least 93
struct SmallProgramme {
  var quarter = 2
  var asAt = "2016-11-25"
  var settings = """
    area: {name: Rutland, code: E06000017, codes: ["510"]}
    framework_year: 2016-17
    title: Better Care Fund programme
    rag: {rule: tolerance, tolerance: 5, in: percent, source: Agreed by the board.}
    """
  var plan = """
    metric,period,test,value,relative_to,how_set
    delayed-transfers,2016-17-Q2,at most,684,,Agreed
    non-elective-admissions,2016-17,at most,98,forecast,Agreed
    reablement,2016-17,at least,83,,Agreed
    residential-admissions,2016-17,fewer than,0.36,,Agreed
    falls,2016-17,at most,1.66,,Agreed
    satisfaction,2016-17,at least,93,,Agreed
    """
  var answers = ""
  /// Other files of the folder.
  var files: [String: String] = [:]
  var measurements = SmallProgramme.measurements

  static let year = FinancialYear(start: 2016)

  func report() throws -> ProgrammeReport {
    let period = Period.quarter(Self.year, quarter)
    let day = try #require(CivilDate(iso: asAt))
    let shares = """
      commissioner_code,hwb_code,share_percent,valid_from,source
      03W,E06000017,50,2015-04-01,Agreed
      """
    var all = files.merging(["programme.yaml": settings, "plan.csv": plan, "shares.csv": shares]) { first, _ in first }
    if !answers.isEmpty { all["answers/\(period).yaml"] = answers }
    let folder = try TemporaryFolder(all)
    var log = FindingLog()
    let programme = try ProgrammeLoader.programme(
      in: folder.files, templates: Repository.templates, period: period, log: &log)
    let store = MeasurementStore(measurements, log: &log)
    let calculator = MetricCalculator(store: store, area: programme.area, shares: programme.shares, asAt: day)
    let assessor = Assessor(calculator: calculator, plan: programme.plan)
    let assessments = programme.metrics.map {
      assessor.assessment(of: $0, in: period, rule: programme.rag.rule(for: $0.id))
    }
    for assessment in assessments { AssessmentFindings.add(assessment, programme, log: &log) }
    let form = try FormLibrary(templates: Repository.templates).form(for: period)
    let filling = ReturnFilling(
      form: form, programme: programme, period: period, asAt: day, assessments: assessments)
    let filled = filling.quarterlyReturn(syntheticFiles: [], log: &log)
    let reconciliation = Reconciler(
      measurements: measurements, store: store, area: programme.area, providers: programme.providers, period: period
    )?.reconciliation
    return ProgrammeReport(
      programme: programme, period: period, asAt: day, assessments: assessments, measurements: store.all,
      quarterlyReturn: filled, reconciliation: reconciliation, log: log,
      disclosure: .published(withheld: 0, policy: DisclosurePolicy(id: "none", suppressBelow: 0)))
  }

  /// The report with no more than these answers.
  static func answering(_ answers: String, quarter: Int = 2) throws -> ProgrammeReport {
    var programme = SmallProgramme()
    programme.answers = answers
    programme.quarter = quarter
    return try programme.report()
  }

  static let measurements: [Measurement] =
    counts(.dtocSitrep, "delayed-days", from: (2015, 7), [20, 75, 48], area: "510")
    + counts(.dtocSitrep, "delayed-days", from: (2016, 7), [107, 83, 162], area: "510")
    + counts(.nonElective, "non-elective-admissions", from: (2016, 7), [100, 101, 103], area: "03W")
    + counts(.residentialAdmissions, "permanent-admissions", from: (2016, 4), [2, 1, 2, 5, 2, 3])
    + counts(.falls, "falls-admissions", from: (2016, 4), [12, 11, 12, 12, 12, 12])
    + [
      count(.population, "population", "18+", .month(year: 2016, month: 6), 30873, area: "E06000017"),
      count(.population, "population", "65+", .month(year: 2016, month: 6), 8540, area: "E06000017"),
      count(.satisfaction, "survey-answers", "answer:very-satisfied", .quarter(year, 2), 72),
      count(.satisfaction, "survey-answers", "answer:satisfied", .quarter(year, 2), 45),
      count(.satisfaction, "survey-answers", "total", .quarter(year, 2), 126),
    ]

  private static func counts(
    _ kind: ReturnKind, _ measure: String, from first: (year: Int, month: Int), _ numbers: [Int], area: String = ""
  ) -> [Measurement] {
    numbers.enumerated().map { index, number in
      count(kind, measure, "total", .month(year: first.year, month: first.month + index), number, area: area)
    }
  }

  static func count(
    _ kind: ReturnKind, _ measure: String, _ breakdown: String, _ period: Period, _ number: Int?, area: String = ""
  ) -> Measurement {
    Measurement(
      key: Measurement.Key(kind: kind, measure: measure, breakdown: breakdown, areaCode: area, period: period),
      areaName: area.isEmpty ? "" : "Rutland UA", value: number.map { .known(Decimal($0)) } ?? .missing(.notSubmitted),
      edition: Edition(), origin: Origin(file: "returns/\(kind.rawValue).csv", sheet: "-", cell: "B2"))
  }
}

extension ProgrammeReport {
  func assessment(_ metric: String) throws -> MetricAssessment {
    try #require(assessments.first { $0.metric.id == metric })
  }

  func item(_ question: String) throws -> QuarterlyReturn.Item {
    try #require(quarterlyReturn?.items.first { $0.question.id == question })
  }

  func findings(_ code: FindingCode) -> [Finding] { log.findings.filter { $0.code == code } }

  /// The bytes of a file of the report, as text.
  func file(_ name: String) throws -> String {
    let files = try ReportFiles.all(of: self, templates: Repository.templates)
    return String(decoding: try #require(files.first { $0.name == name }).bytes, as: UTF8.self)
  }
}

/// A decimal as it is written.
func number(_ text: String) throws -> Decimal { try #require(Decimal(string: text)) }
