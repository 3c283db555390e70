import Dates
import Disclosure
import struct Foundation.Decimal
import Metrics
import TestSupport
import Testing

@testable import Reports

/// A reader with pencil and paper attacks a thousand small publications: months, quarters, the year to date, two parts.
struct PublicationAttackTests {
  private let year = FinancialYear(start: 2016)
  private let policy = DisclosurePolicy(id: "test", name: "test", suppressBelow: 6, exempt: ["population"])

  private static let metric = Metric(
    id: "residential-admissions", name: "", shortName: "",
    numerator: Metric.Count(
      kind: .residentialAdmissions, measure: "permanent-admissions", breakdowns: ["total"], label: "admissions"),
    denominator: nil, isSharedByCommissioner: false, multiplier: 1, unit: "", shortUnit: "", decimals: 0,
    polarity: .low, periodRule: .quarter, definition: "", source: "", cautions: [])

  private func measurement(_ count: Int, _ period: Period, _ breakdown: String) -> Metrics.Measurement {
    Metrics.Measurement(
      key: .init(
        kind: .residentialAdmissions, measure: "permanent-admissions", breakdown: breakdown, areaCode: "",
        period: period),
      areaName: "", value: .known(Decimal(count)), edition: Edition(),
      origin: Origin(file: "list.csv", sheet: "-", cell: "A1"))
  }

  private func value(_ parts: [Metrics.Measurement], quarter: Int) -> MetricValue {
    MetricValue(
      metric: PublicationAttackTests.metric, period: .quarter(year, quarter), periodWords: "", outcome: .known,
      numerator: parts.reduce(0) { $0 + ($1.number ?? 0) }, denominator: 1, numeratorParts: parts)
  }

  private func name(_ measurement: Metrics.Measurement) -> String {
    "\(measurement.key.period) \(measurement.key.breakdown)"
  }

  /// Residential and nursing of so many months, with the total of each month.
  private func list(_ months: Int, using random: inout SeededGenerator) -> [Metrics.Measurement] {
    let top = [3, 8, 20].randomElement(using: &random) ?? 8
    return Period.year(year).months.prefix(months).flatMap { month in
      let parts = (0..<2).map { _ in Int.random(in: 0...top, using: &random) }
      return [
        measurement(parts[0], month, "residential"), measurement(parts[1], month, "nursing"),
        measurement(parts[0] + parts[1], month, "total"),
      ]
    }
  }

  /// What is printed, as sums: each month of two parts, each figure of its months.
  private func attack(
    _ list: [Metrics.Measurement], _ values: [MetricValue], _ withheld: WithheldFigures?
  ) -> CountAttack {
    var attack = CountAttack()
    for measurement in list {
      let printed = withheld?.applied(to: measurement) ?? measurement
      if let number = printed.number, let count = Int(DecimalText.plain(number)) {
        attack.see(name(measurement), count)
      } else {
        attack.miss(name(measurement))
      }
    }
    for month in Set(list.map(\.key.period)) {
      attack.sum(["\(month) residential": 1, "\(month) nursing": 1, "\(month) total": -1], from: 0, to: 0)
    }
    for value in values where !(withheld?.figures.contains(WithheldFigures.Figure(value)) ?? false) {
      guard let count = value.numerator.flatMap({ Int(DecimalText.plain($0)) }) else { continue }
      let weights = Dictionary(value.numeratorParts.map { (name($0), 1) }) { first, _ in first }
      attack.sum(weights, from: count, to: count)
    }
    return attack
  }

  private func values(of list: [Metrics.Measurement]) -> [MetricValue] {
    let totals = list.filter { $0.key.breakdown == "total" }
    let quarters = stride(from: 0, to: totals.count, by: 3).map { Array(totals[$0..<min($0 + 3, totals.count)]) }
    return quarters.enumerated().flatMap { place, part in
      [value(part, quarter: place + 1), value(Array(totals.prefix(3 * place + 3)), quarter: place + 1)]
    }
  }

  @Test(arguments: 0..<10)
  func nothingIsRecoveredFromAHundredRandomTables(_ block: UInt64) throws {
    var random = SeededGenerator(seed: 20_161_125 + block)
    var withheld = 0
    for number in 0..<100 {
      let list = list(number % 20 == 0 ? 12 : number % 4 == 0 ? 6 : 3, using: &random)
      let values = values(of: list)
      let publication = try Publication(measurements: list, values: values, policy: policy)
      let attack = attack(list, values, publication.withheld)
      let recovered = attack.recovered()
      #expect(recovered.isEmpty, "table \(number) of block \(block): \(recovered)")
      withheld += attack.withheld.count
    }
    #expect(withheld > 100)
  }

  /// 20 + ? + 30 = 53.
  @Test func attackFindsAMonthThatOnlyItsQuarterGivesAway() {
    var attack = CountAttack()
    attack.see("April", 20)
    attack.miss("May")
    attack.see("June", 30)
    attack.sum(["April": 1, "May": 1, "June": 1], from: 53, to: 53)
    #expect(attack.recovered() == ["May": 3])
  }

  /// A mean of 0.0 over three months with one decimal leaves less than 0.15, which is 0.
  @Test func attackFindsMonthsThatAMeanGivesAway() {
    var attack = CountAttack()
    for month in ["April", "May", "June"] { attack.miss(month) }
    attack.sum(["April": 1, "May": 1, "June": 1], from: 0, to: 0)
    #expect(attack.recovered().count == 3)
  }

  /// April + May = 10, May + June = 9, April + June = 11: twice April is 12.
  @Test func attackFindsWhatOnlyEliminationGivesAway() {
    var attack = CountAttack()
    for month in ["April", "May", "June"] { attack.miss(month) }
    attack.sum(["April": 1, "May": 1], from: 10, to: 10)
    attack.sum(["May": 1, "June": 1], from: 9, to: 9)
    attack.sum(["April": 1, "June": 1], from: 11, to: 11)
    #expect(attack.recovered() == ["April": 6, "May": 4, "June": 5])
  }

  @Test func attackIsSilentWhereTwoMonthsAreLeft() {
    var attack = CountAttack()
    attack.miss("April")
    attack.miss("May")
    attack.sum(["April": 1, "May": 1], from: 7, to: 7)
    #expect(attack.recovered().isEmpty)
  }
}
