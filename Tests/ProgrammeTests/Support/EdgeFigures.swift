import Dates
import struct Foundation.Decimal
import Metrics
import Returns
import Spreadsheets
import Testing

typealias Measurement = Metrics.Measurement

/// What comes out of reading one small file through the reader of its kind.
struct EdgeReturn {
  let measurements: [Measurement]
  let findings: [Finding]

  init(_ kind: ReturnKind, _ text: String, name: String = "list.csv", coverage: MonthRange? = nil) {
    self.init(kind, bytes: Array(text.utf8), name: name, coverage: coverage)
  }

  init(_ kind: ReturnKind, bytes: [UInt8], name: String = "list.csv", coverage: MonthRange? = nil) {
    var log = FindingLog()
    measurements = ReturnReaders.measurements(
      kind: kind, name: name, source: .memory(bytes), coverage: coverage, log: &log)
    findings = log.findings
  }

  /// Reads sheets that are already cells.
  init(_ kind: ReturnKind, _ sheets: [Sheet], name: String) {
    var log = FindingLog()
    measurements = ReturnReaders.reader(of: kind).measurements(
      in: SourceFile(name: name, workbook: Workbook(sheets: sheets)), coverage: nil, log: &log)
    findings = log.findings
  }

  var codes: [FindingCode] { findings.map(\.code) }
  /// The cells that the findings name.
  var cells: [String?] { findings.map { $0.place?.cell } }
  var values: [Measurement.Value] { measurements.map(\.value) }
}

/// Figures, metrics and assessments as short as the edge cases need them. All are synthetic where nothing is said.
enum EdgeFigures {
  static let area = Area(name: "Rutland", code: "E06000017", otherCodes: ["510"])
  static let days = Metric.Count(
    kind: .dtocSitrep, measure: "delayed-days", breakdowns: ["total"], label: "delayed days")
  static let adults = Metric.Count(
    kind: .population, measure: "population", breakdowns: ["18+"], label: "people aged 18 and over")
  static let older = Metric.Count(
    kind: .population, measure: "population", breakdowns: ["65+"], label: "people aged 65 and over")
  static let home = Metric.Count(
    kind: .reablement, measure: "at-home-on-day-91", breakdowns: ["total"], label: "people at home")
  static let discharged = Metric.Count(
    kind: .reablement, measure: "discharged-to-reablement", breakdowns: ["total"], label: "people discharged")

  static func metric(
    _ numerator: Metric.Count, of denominator: Metric.Count?, multiplier: Decimal = 100_000,
    unit: String = "per 100,000",
    polarity: Metric.Polarity = .low, rule: Metric.PeriodRule = .quarter, isShared: Bool = false, decimals: Int = 1
  ) -> Metric {
    Metric(
      id: "metric", name: "Metric", shortName: "Metric", numerator: numerator, denominator: denominator,
      isSharedByCommissioner: isShared, multiplier: multiplier, unit: unit, shortUnit: unit, decimals: decimals,
      polarity: polarity, periodRule: rule, definition: "", source: "", cautions: [])
  }

  /// A share of people, of which more is better.
  static let percentage = metric(home, of: discharged, multiplier: 100, unit: "%", polarity: .high)

  static func period(_ text: String) throws -> Period { try #require(Period(text: text)) }

  static func count(
    _ count: Metric.Count, _ period: String, _ number: Decimal?, area: String = "E06000017",
    edition: Edition = Edition(), reason: MissingReason = .notSubmitted, file: String = "returns/list.csv"
  ) throws -> Measurement {
    Measurement(
      key: Measurement.Key(
        kind: count.kind, measure: count.measure, breakdown: count.breakdowns[0], areaCode: area,
        period: try self.period(period)),
      areaName: "", value: number.map { .known($0) } ?? .missing(reason), edition: edition,
      origin: Origin(file: file, sheet: "-", cell: "B2"))
  }

  /// July, August and September of a year.
  static func summer(_ counted: Metric.Count, _ numbers: [Decimal?], of year: Int = 2016, edition: Edition = Edition())
    throws -> [Measurement]
  {
    var result: [Measurement] = []
    for (month, number) in zip(["07", "08", "09"], numbers) {
      if let number { result.append(try count(counted, "\(year)-\(month)", number, edition: edition)) }
    }
    return result
  }

  static func calculator(_ measurements: [Measurement], shares: [CommissionerShare] = []) throws -> MetricCalculator {
    var log = FindingLog()
    return MetricCalculator(
      store: MeasurementStore(measurements, log: &log), area: area, shares: shares, asAt: try day("2016-11-25"))
  }

  static func plan(
    _ test: TargetTest, _ value: Decimal, for period: String = "2016-17-Q2", agreedOn: CivilDate? = nil,
    of reference: PlanEntry.Reference? = nil, cell: String = "D2"
  ) throws -> PlanEntry {
    PlanEntry(
      metric: "metric", period: try self.period(period), kind: .limit(test), value: value, reference: reference,
      agreedOn: agreedOn, howSet: "Agreed", origin: Origin(file: "plan.csv", sheet: "-", cell: cell))
  }

  static func rule(_ precision: RAGRule.Precision = .unrounded) -> RAGRule {
    RAGRule(
      name: "met-or-not",
      steps: [
        RAGRule.Step(colour: .green, status: .met, conditions: [.met], words: "the plan is met"),
        RAGRule.Step(colour: .red, status: .notMet, conditions: [], words: "it is missed"),
      ], precision: precision, source: "Board")
  }

  static func assessment(
    _ metric: Metric, _ measurements: [Measurement], plan: [PlanEntry] = [], quarter: String = "2016-17-Q2",
    precision: RAGRule.Precision = .unrounded
  ) throws -> MetricAssessment {
    Assessor(calculator: try calculator(measurements), plan: Plan(entries: plan)).assessment(
      of: metric, in: try period(quarter), rule: rule(precision))
  }

  /// What the checks of figures and plans find.
  static func checks(
    _ metric: Metric, _ measurements: [Measurement], plan: [PlanEntry] = [], quarter: String = "2016-17-Q2"
  ) throws -> [Finding] {
    var log = FindingLog()
    AssessmentChecks.add(
      try assessment(metric, measurements, plan: plan, quarter: quarter), plan: Plan(entries: plan), log: &log)
    return log.findings
  }
}
