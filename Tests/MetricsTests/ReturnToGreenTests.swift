import Foundation
import Metrics
import Testing

@Suite struct ReturnToGreenTests {
  /// 352 of 30,873 adults against at most 684 for each 100,000: 684 x 30,873 / 100,000 = 211.17.
  @Test func fewerCasesAreCountedToTheLimit() throws {
    let value = Sample.value(Sample.metric(), 352, of: 30873)
    let needs = try #require(
      ReturnToGreen(of: value, plan: Sample.target(.atMost, 684), rule: Sample.rule(.tolerance, 5)))
    #expect(needs.cases == 141)
    #expect(needs.count == 211)
    #expect(!needs.isMore)
    // 35,200,000 / 30,873 - 684 by long division.
    let gap = try #require(needs.gap)
    let (low, high) = (try Sample.number("456.15"), try Sample.number("456.16"))
    #expect(gap > low && gap < high)
  }

  /// A whole limit of 200 in 1,000: reached by "at most", not by "fewer than".
  @Test(arguments: [(TargetTest.atMost, 200), (.fewerThan, 199)])
  func limitItselfDependsOnTheTest(test: TargetTest, count: Int) throws {
    let value = Sample.value(Sample.metric(multiplier: 1000), 250, of: 1000)
    let needs = try #require(ReturnToGreen(of: value, plan: Sample.target(test, 200), rule: Sample.rule()))
    #expect(needs.count == Decimal(count))
    #expect(needs.cases == 250 - count)
  }

  /// 117 of 126 against at least 93 %: 0.93 x 126 = 117.18, so 118.
  @Test func oneMoreAnswerWouldDo() throws {
    let value = Sample.value(Sample.percentage(), 117, of: 126)
    let needs = try #require(ReturnToGreen(of: value, plan: Sample.target(.atLeast, 93), rule: Sample.rule()))
    #expect(needs.cases == 1)
    #expect(needs.count == 118)
    #expect(needs.isMore)
  }

  /// More than everybody cannot be at home.
  @Test func limitThatNobodyCanReachHasNoCases() throws {
    let metric = Sample.metric(denominator: Sample.delayedDays, multiplier: 100, polarity: .high)
    let value = Sample.value(metric, 117, of: 126)
    let needs = try #require(ReturnToGreen(of: value, plan: Sample.target(.moreThan, 100), rule: Sample.rule()))
    #expect(needs.cases == nil)
    #expect(needs.gap != nil)
  }

  /// A rule that is green within 10 % needs less: 200 + 10 % is 220.
  @Test func ruleItselfSaysWhatIsGreen() throws {
    let value = Sample.value(Sample.metric(multiplier: 1000), 250, of: 1000)
    let rule = Sample.rule(.sameQuarterLastYear, 10)
    let needs = try #require(ReturnToGreen(of: value, plan: Sample.target(.atMost, 200), rule: rule))
    #expect(needs.count == 220)
  }

  @Test func publishedRateHasNoCases() throws {
    let value = Sample.value(Sample.metric(rule: .asPublished), 250, of: 1000)
    let needs = try #require(ReturnToGreen(of: value, plan: Sample.target(.atMost, 200), rule: Sample.rule()))
    #expect(needs.cases == nil)
    #expect(needs.gap == 24800)
  }

  @Test func whatIsGreenOrUnknownNeedsNothing() {
    let metric = Sample.metric(multiplier: 1000)
    let rule = Sample.rule()
    #expect(
      ReturnToGreen(of: Sample.value(metric, 200, of: 1000), plan: Sample.target(.atMost, 200), rule: rule) == nil)
    #expect(ReturnToGreen(of: Sample.value(metric, 250, of: 1000), plan: .none, rule: rule) == nil)
    let unknown = Sample.value(metric, nil, of: nil, outcome: .missing(.notSubmitted, "Not submitted."))
    #expect(ReturnToGreen(of: unknown, plan: Sample.target(.atMost, 200), rule: rule) == nil)
  }
}
