import Foundation
import Metrics
import Testing

/// The worked cases of payment for performance; baselines and actuals are published figures of the Monthly Activity
/// Return, Q4 2013-14 to Q3 2014-15 and Q4 2014-15 to Q3 2015-16.
struct PaymentForPerformanceTests {
  private func year(
    _ baseline: [Decimal], _ actual: [Decimal?], reduction: Decimal = 35, unitValue: Decimal? = nil
  ) -> PaymentForPerformance {
    let periods = [Sample.quarter(4, of: 2014)] + (1...3).map { Sample.quarter($0, of: 2015) }
    let quarters = zip(periods, zip(baseline, actual)).map { period, counts in
      PaymentForPerformance.Quarter(
        period: period, baseline: counts.0, planned: counts.0 * (1000 - reduction) / 1000, actual: counts.1)
    }
    return PaymentForPerformance(
      quarters: quarters, unitValue: unitValue ?? PaymentForPerformance.standardUnitValue)
  }

  private let hartlepool: [Decimal] = [7332, 7406, 7360, 7794]

  /// Plan 3.5 % below the baseline in each quarter.
  @Test func hartlepoolAndStocktonEarn939Admissions() throws {
    let payment = year(hartlepool, [7237, 6993, 7178, 7545])
    #expect(
      payment.payments.map(\.cumulativePlanned) == (try ["256.62", "515.83", "773.43", "1046.22"].map(Sample.number)))
    #expect(payment.payments.map(\.cumulativeAchieved) == [95, 508, 690, 939])
    #expect(payment.payments.map(\.admissions) == [95, 413, 182, 249])
    #expect(payment.admissions == 939)
    #expect(payment.amount == 1_399_110)
    #expect(payment.maximum == (try Sample.number("1558867.80")))
    let percent = try #require(payment.earnedPercent)
    #expect(DecimalText.plain(percent, places: 2) == "89.75")
  }

  /// Lewisham had more admissions than in the baseline in every quarter.
  @Test func lewishamEarnsNothingAndPaysNothingBack() {
    let payment = year([5902, 6231, 6270, 6462], [6365, 6973, 6778, 7075])
    #expect(payment.payments.map(\.admissions) == [0, 0, 0, 0])
    #expect(payment.amount == 0)
    #expect(payment.earnedPercent == 0)
  }

  /// What was paid stays paid: a reduction that is lost again is not taken back, and not paid a second time.
  @Test func nothingIsTakenBackOrPaidTwice() {
    let payment = year([1000, 1000, 1000, 1000], [900, 1100, 900, 900], reduction: 100)
    #expect(payment.payments.map(\.cumulativeAchieved) == [100, 0, 100, 200])
    #expect(payment.payments.map(\.admissions) == [100, 0, 0, 100])
  }

  /// 120 fewer where 100 were planned: the 20 are worth nothing until the plan has grown past them.
  @Test(arguments: [(Decimal(901), Decimal(99)), (900, 100), (880, 100)])
  func nothingIsPaidAboveThePlan(_ actual: Decimal, _ paid: Decimal) {
    #expect(year([1000], [actual], reduction: 100).admissions == paid)
  }

  @Test func overDeliveryCountsTowardsTheNextQuarter() {
    let payment = year([1000, 1000], [850, 950], reduction: 100)
    #expect(payment.payments.map(\.admissions) == [100, 100])
  }

  @Test func anAreaMayHaveItsOwnValue() {
    #expect(year([1000], [900], reduction: 100, unitValue: 2000).amount == 200_000)
  }

  @Test func plannedIncreaseEarnsNothing() {
    let payment = year([1000], [900], reduction: -20)
    #expect(payment.amount == 0)
    #expect(payment.maximum == 0)
    #expect(payment.earnedPercent == nil)
  }

  @Test func fromAnUnknownQuarterOnNothingIsKnown() {
    let payment = year(hartlepool, [7237, nil, 7178, 7545])
    #expect(payment.payments.map(\.admissions) == [95, nil, nil, nil])
    #expect(payment.amount == nil)
    #expect(payment.earnedPercent == nil)
    #expect(payment.maximum > 0)
  }
}
