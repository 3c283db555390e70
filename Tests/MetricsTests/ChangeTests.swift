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
