import Foundation
import Metrics
import Returns
import TestSupport
import Testing

/// The handbook's checks of non-elective admissions and payment for performance (2.3), from the published Monthly
/// Activity Returns of January 2014 to December 2015.
@Suite(.enabled(if: SharedData.isThere, Comment(rawValue: SharedData.absence)))
struct NonElectiveHandbookTests {
  /// Read once: 24 workbooks.
  private static let store = Result {
    var log = FindingLog()
    var measurements: [Measurement] = []
    for path in SharedData.files(under: "monthly-activity-return", withExtension: "xls")
    where path.hasSuffix("_14.xls") || path.hasSuffix("_15.xls") {
      measurements += ReturnReaders.measurements(
        kind: .nonElective, name: path, source: .memory(try SharedData.bytes(path)), log: &log)
    }
    return MeasurementStore(measurements, log: &log)
  }

  private func quarters(_ code: String) throws -> [Decimal] {
    let count = try Case.metric("non-elective-admissions", 2015).numerator
    let metric = Metric(
      id: "admissions", name: "", shortName: "", numerator: count, denominator: nil, isSharedByCommissioner: false,
      multiplier: 1, unit: "", shortUnit: "", decimals: 0, polarity: .low, periodRule: .quarter, definition: "",
      source: "", cautions: [])
    let calculator = MetricCalculator(
      store: try Self.store.get(), area: Area(name: code, code: code, otherCodes: []), shares: [],
      asAt: try #require(Period.year(FinancialYear(start: 2016)).lastDate))
    return try Self.periods.map { try #require(calculator.value(of: metric, for: $0).numerator) }
  }

  /// Q4 2013-14 to Q3 2015-16.
  private static let periods =
    [Period.quarter(FinancialYear(start: 2013), 4)] + (1...4).map { .quarter(FinancialYear(start: 2014), $0) }
    + (1...3).map { .quarter(FinancialYear(start: 2015), $0) }

  /// Handbook 2.3: the baseline and the performance year of each commissioner, by quarter.
  @Test(arguments: [
    ("-", [1_413_456, 1_438_814, 1_398_276, 1_457_787, 1_396_700, 1_441_602, 1_440_422, 1_500_011], "1.2"),
    ("00K", [7332, 7406, 7360, 7794, 7237, 6993, 7178, 7545], "-3.1"),
    ("08L", [5902, 6231, 6270, 6462, 6365, 6973, 6778, 7075], "9.4"),
    ("11X", [14_660, 14_691, 14_603, 15_594, 15_288, 15_073, 15_285, 16_323], "4.1"),
    ("09G", [12_562, 12_907, 12_496, 12_980, 12_817, 13_007, 12_877, 14_166], "3.8"),
    ("11H", [9672, 10_087, 10_186, 10_564, 10_389, 10_921, 10_740, 11_520], "7.6"),
  ])
  func baselineAndPerformanceYear(_ code: String, _ expected: [Int], _ percent: String) throws {
    let found = try quarters(code)
    #expect(found == expected.map { Decimal($0) })
    let change = try PlannedChange(
      from: PlannedChange.Figure(found.prefix(4).reduce(0, +), basis: .year),
      to: PlannedChange.Figure(found.suffix(4).reduce(0, +), basis: .year))
    #expect(try Case.rounded(change.percent, 1) == Case.number(percent))
  }

  private func payment(_ code: String) throws -> PaymentForPerformance {
    let found = try quarters(code)
    let part = try Case.number("0.965")
    return PaymentForPerformance(
      quarters: (0..<4).map { index in
        PaymentForPerformance.Quarter(
          period: Self.periods[index + 4], baseline: found[index], planned: found[index] * part,
          actual: found[index + 4])
      })
  }

  /// Handbook 2.3: Hartlepool and Stockton earn 939 admissions, 1,399,110 pounds, 89.75 % of 1,558,867.80.
  @Test func paymentOfHartlepoolAndStockton() throws {
    let payment = try payment("00K")
    #expect(payment.payments.map(\.admissions) == [95, 413, 182, 249])
    #expect(payment.admissions == 939)
    #expect(payment.amount == 1_399_110)
    #expect(try payment.maximum == Case.number("1558867.80"))
    #expect(try Case.rounded(payment.earnedPercent, 2) == Case.number("89.75"))
  }

  /// Handbook 2.3: Lewisham earns nothing in any quarter, and nothing is taken back.
  @Test func paymentOfLewisham() throws {
    #expect(try payment("08L").payments.map(\.admissions) == [0, 0, 0, 0])
  }
}
