import Foundation
import Metrics
import Testing

struct ChangeTests {
  private func direction(_ metric: Metric, _ before: [Decimal], _ after: [Decimal]) -> Change.Direction? {
    Change(
      from: Sample.value(metric, before[0], of: before[1]), to: Sample.value(metric, after[0], of: after[1]))?.direction
  }

  @Test func lessIsBetterWhereLowIsGood() {
    #expect(direction(Sample.metric(), [100, 10], [99, 10]) == .better)
    #expect(direction(Sample.metric(), [100, 10], [101, 10]) == .worse)
    #expect(direction(Sample.metric(), [100, 10], [100, 10]) == .same)
  }

  @Test func moreIsBetterWhereHighIsGood() {
    #expect(direction(Sample.percentage(), [24, 28], [25, 28]) == .better)
    #expect(direction(Sample.percentage(), [24, 28], [23, 28]) == .worse)
  }

  /// 1/3 and 2/6 are the same rate, though neither has an end as a decimal.
  @Test func equalRatesOfOtherCountsAreTheSame() {
    #expect(direction(Sample.percentage(), [1, 3], [2, 6]) == .same)
    #expect(direction(Sample.metric(), [7, 9389], [14, 18_778]) == .same)
  }

  @Test func moreOfALargerPopulationMayBeBetter() {
    #expect(direction(Sample.metric(), [100, 1000], [105, 1100]) == .better)
  }

  @Test func differenceIsOfTheRates() throws {
    let metric = Sample.percentage()
    let change = try #require(Change(from: Sample.value(metric, 79, of: 100), to: Sample.value(metric, 83, of: 100)))
    #expect(change.difference == 4)
    #expect(change.words == "better than")
  }

  @Test func nothingIsComparedWithAMissingFigure() {
    let known = Sample.value(Sample.metric(), 1)
    let missing = Sample.value(Sample.metric(), nil, of: nil, outcome: .missing(.notSubmitted, ""))
    #expect(Change(from: nil, to: known) == nil)
    #expect(Change(from: missing, to: known) == nil)
    #expect(Change(from: known, to: missing) == nil)
  }
}

extension ChangeTests {
  private func evidence(_ metric: Metric, _ before: [Decimal], _ after: [Decimal]) -> Change.Evidence? {
    Change(
      from: Sample.value(metric, before[0], of: before[1]), to: Sample.value(metric, after[0], of: after[1]))?.evidence
  }

  /// z test of two proportions by hand: 102 of 120 against 117 of 126 has p = 0.0488, 103 of 120 has p = 0.0733.
  @Test func differenceIsSignificantBelowFivePercent() {
    let share = Sample.metric("reablement", numerator: Sample.adults, multiplier: 100, unit: "%", polarity: .high)
    #expect(evidence(share, [102, 120], [117, 126]) == .significant)
    #expect(evidence(share, [103, 120], [117, 126]) == .chance)
  }

  /// Delayed days hang together: one long delay makes many of them.
  @Test func delayedDaysHaveNoTest() {
    #expect(evidence(Sample.metric(), [100, 30_000], [400, 30_000]) == .untested)
  }
}
