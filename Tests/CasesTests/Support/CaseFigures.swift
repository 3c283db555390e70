import Dates
import Foundation
import Metrics
import Programme
import TestSupport
import Testing

/// Foundation has a type of this name too.
typealias Measurement = Metrics.Measurement

/// What the cases feed into the product: metrics of the catalogue, counts as measurements, plans, the plainest rule.
enum Case {
  static let templates = FolderFiles(path: Repository.folder.appendingPathComponent("Templates").path)
  static let place = Finding.Place(file: "document")
  static let origin = Origin(file: "document", sheet: "-", cell: "")
  static let metOrNot = RAGRule(
    name: "met-or-not",
    steps: [
      RAGRule.Step(colour: .green, status: .met, conditions: [.met], words: "the plan is met"),
      RAGRule.Step(colour: .red, status: .notMet, conditions: [], words: "it is missed"),
    ], precision: .unrounded, source: "Test")

  static func number(_ text: String) throws -> Decimal { try #require(Decimal(string: text)) }

  static func metric(_ id: String, _ year: Int) throws -> Metric {
    try #require(
      try CatalogueLoader.metrics(of: FinancialYear(start: year), in: templates).first { $0.id == id },
      "The catalogue of \(year) has no \(id).")
  }

  static func rounded(_ number: Decimal?, _ places: Int) throws -> Decimal {
    DecimalText.rounded(try #require(number), places: places)
  }

  /// A count of a metric, as a return would give it.
  static func measurement(_ count: Metric.Count, _ number: Decimal, in period: Period) throws -> Measurement {
    Measurement(
      key: Measurement.Key(
        kind: count.kind, measure: count.measure, breakdown: try #require(count.breakdowns.first),
        areaCode: "X1", period: period), areaName: "Area", value: .known(number), edition: Edition(), origin: origin)
  }

  /// The figure of a metric of the catalogue, worked out from one numerator and one denominator.
  static func value(
    _ metric: Metric, _ numerator: Decimal, of denominator: Decimal? = nil, in quarter: Period,
    counted period: Period? = nil, asAt: String = "2030-01-01"
  ) throws -> MetricValue {
    var measurements = [try measurement(metric.numerator, numerator, in: period ?? quarter)]
    if let count = metric.denominator, let denominator {
      let isPopulation = count.kind == .population
      let start = (period ?? quarter).financialYear.start
      measurements.append(
        try measurement(
          count, denominator, in: isPopulation ? .month(year: start, month: 6) : period ?? quarter))
    }
    var log = FindingLog()
    return MetricCalculator(
      store: MeasurementStore(measurements, log: &log), area: Area(name: "Area", code: "X1", otherCodes: []),
      shares: [], asAt: try #require(CivilDate(iso: asAt))
    ).value(of: metric, for: quarter)
  }

  /// A figure of a local metric, for which no return is read.
  static func local(_ metric: Metric, _ numerator: Decimal, of denominator: Decimal = 1, in period: Period)
    -> MetricValue
  {
    MetricValue(
      metric: metric, period: period, periodWords: period.inWords, outcome: .known, numerator: numerator,
      denominator: denominator)
  }

  static func entry(
    _ metric: Metric, _ period: Period, kind: PlanEntry.Kind, _ value: Decimal, unit: PlanUnit = .metric,
    of reference: PlanEntry.Reference? = nil
  ) -> PlanEntry {
    PlanEntry(
      metric: metric.id, period: period, kind: kind, value: value, unit: unit, reference: reference,
      howSet: "The document.", origin: origin)
  }

  static func judgement(_ value: MetricValue, _ plan: [PlanEntry]) -> Judgement {
    Judge.judgement(
      of: value, against: Plan(entries: plan).target(for: value.metric, quarter: value.period), rule: metOrNot,
      lastYear: nil)
  }
}
