import Dates
import Foundation
import Metrics
import Testing

/// Foundation has a type of this name too.
typealias Measurement = Metrics.Measurement

/// Definitions, counts and plans as short as tests need them.
enum Sample {
  static let rutland = Area(name: "Rutland", code: "E06000017", otherCodes: ["510"])
  static let origin = origin("plan.csv", "A2")
  static let year = FinancialYear(start: 2016)

  static func origin(_ file: String, _ cell: String = "B2", isSynthetic: Bool = false) -> Origin {
    Origin(file: file, sheet: "-", cell: cell, isSynthetic: isSynthetic)
  }

  static func quarter(_ number: Int, of start: Int = 2016) -> Period { .quarter(FinancialYear(start: start), number) }

  static func number(_ text: String) throws -> Decimal { try #require(Decimal(string: text)) }

  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  static let delayedDays = Metric.Count(
    kind: .dtocSitrep, measure: "delayed-days", breakdowns: ["total"], label: "delayed days")
  static let adults = Metric.Count(
    kind: .population, measure: "people", breakdowns: ["18+"], label: "people aged 18 and over")

  static func metric(
    _ id: String = "delayed-transfers", numerator: Metric.Count = delayedDays, denominator: Metric.Count? = adults,
    isShared: Bool = false, multiplier: Decimal = 100_000, unit: String = "per 100,000", decimals: Int = 1,
    polarity: Metric.Polarity = .low, rule: Metric.PeriodRule = .quarter, collectedTo: Period? = nil
  ) -> Metric {
    Metric(
      id: id, name: id, shortName: id, numerator: numerator, denominator: denominator, isSharedByCommissioner: isShared,
      multiplier: multiplier, unit: unit, shortUnit: unit, decimals: decimals, polarity: polarity, periodRule: rule,
      definition: "", source: "", collectedTo: collectedTo, cautions: [])
  }

  /// A percentage of which more is better.
  static func percentage(_ id: String = "reablement", decimals: Int = 1, rule: Metric.PeriodRule = .quarter) -> Metric {
    metric(id, multiplier: 100, unit: "%", decimals: decimals, polarity: .high, rule: rule)
  }

  static func value(
    _ metric: Metric, _ numerator: Decimal?, of denominator: Decimal? = 1, in period: Period = quarter(2),
    outcome: MetricValue.Outcome = .known
  ) -> MetricValue {
    MetricValue(
      metric: metric, period: period, periodWords: period.inWords, outcome: outcome, numerator: numerator,
      denominator: denominator)
  }

  static func target(_ test: TargetTest, _ value: Decimal) -> Plan.Resolution {
    .target(Target(test: test, value: value, derivation: "Agreed.", origin: origin))
  }

  /// The rules of the tests: the steps of `Templates/rag`, written out.
  enum Rule: CaseIterable {
    case metOrNot, tolerance, sameQuarterLastYear, fourStep, fingertips
  }

  static func rule(
    _ kind: Rule = .metOrNot, _ amount: Decimal = 0, _ unit: Tolerance.Unit = .percent,
    precision: RAGRule.Precision = .unrounded
  ) -> RAGRule {
    let tolerance = Tolerance(amount: amount, unit: unit)
    let green = RAGRule.Step(colour: .green, status: .met, conditions: [.met], words: "the plan is met")
    let red = RAGRule.Step(colour: .red, status: .notMet, conditions: [], words: "it is missed by more")
    func near(_ colour: RAG) -> RAGRule.Step {
      RAGRule.Step(
        colour: colour, status: .near, conditions: [.offByAtMost(tolerance)],
        words: "it is missed by no more than \(tolerance.words)")
    }
    let steps: [RAGRule.Step] =
      switch kind {
      case .metOrNot: [green, red]
      case .tolerance: [green, near(.amber), red]
      case .sameQuarterLastYear:
        [
          green, near(.green),
          RAGRule.Step(
            colour: .amber, status: .offButNoWorse, conditions: [.noWorseThanLastYear],
            words: "it is missed by more, but no worse than in the same quarter last year"), red,
        ]
      case .fourStep:
        [
          RAGRule.Step(
            colour: .blue, status: .better, conditions: [.betterByAtLeast(tolerance)],
            words: "the plan is met with at least \(tolerance.words) to spare"), green, near(.amber), red,
        ]
      case .fingertips:
        [
          RAGRule.Step(colour: .green, status: .met, conditions: [.interval(.better)], words: "better"),
          RAGRule.Step(
            colour: .amber, status: .notDistinguishable, conditions: [.interval(.similar)], words: "similar"),
          RAGRule.Step(colour: .red, status: .notMet, conditions: [.interval(.worse)], words: "worse"),
        ]
      }
    return RAGRule(name: "\(kind)", steps: steps, precision: precision, source: "Board")
  }

  static func entry(
    _ metric: Metric, _ period: Period, _ test: TargetTest?, _ value: Decimal,
    of reference: PlanEntry.Reference? = nil, cell: String = "A2"
  ) -> PlanEntry {
    entry(metric, period, kind: test.map { .limit($0) } ?? .reference, value, of: reference, cell: cell)
  }

  static func entry(
    _ metric: Metric, _ period: Period, kind: PlanEntry.Kind, _ value: Decimal, unit: PlanUnit = .metric,
    of reference: PlanEntry.Reference? = nil, agreedOn: CivilDate? = nil, cell: String = "A2"
  ) -> PlanEntry {
    PlanEntry(
      metric: metric.id, period: period, kind: kind, value: value, unit: unit, reference: reference,
      agreedOn: agreedOn, approvedBy: "Board", howSet: "Agreed by the board", origin: origin("plan.csv", cell))
  }

  static func measurement(
    _ count: Metric.Count, _ period: Period, _ value: Decimal?, breakdown: String? = nil, area: String = "510",
    edition: Edition = Edition(), file: String = "return.csv", cell: String = "B2",
    reason: MissingReason = .notSubmitted
  ) -> Measurement {
    Measurement(
      key: Measurement.Key(
        kind: count.kind, measure: count.measure, breakdown: breakdown ?? count.breakdowns[0],
        areaCode: area,
        period: period), areaName: "Rutland UA", value: value.map { .known($0) } ?? .missing(reason), edition: edition,
      origin: origin(file, cell))
  }

  /// Counts of the months from April 2016 on.
  static func months(_ count: Metric.Count, _ numbers: [Decimal?], from start: Int = 2016, area: String = "510")
    -> [Measurement]
  {
    zip(Period.year(FinancialYear(start: start)).months, numbers).map { period, number in
      measurement(count, period, number, area: area, cell: period.description)
    }
  }

  static func store(_ measurements: [Measurement]...) -> MeasurementStore {
    var log = FindingLog()
    return MeasurementStore(measurements.flatMap { $0 }, log: &log)
  }
}
