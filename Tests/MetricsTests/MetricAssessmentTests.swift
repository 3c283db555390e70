import Foundation
import Metrics
import Testing

struct MetricAssessmentTests {
  /// 2015-16 by quarter: 300, 330, 360, 390; 2016-17: 191, 162, 135, 151.
  private let months =
    Sample.months(Sample.delayedDays, [100, 100, 100, 110, 110, 110, 120, 120, 120, 130, 130, 130], from: 2015)
    + Sample.months(Sample.delayedDays, [61, 62, 68, 54, 53, 55, 44, 46, 45, 50, 51, 50])

  private func assess(
    _ rule: Metric.PeriodRule, _ quarter: Int, months count: Int = 24, asAt: String = "2017-06-30", back: Int = 8
  ) throws -> MetricAssessment {
    let metric = Sample.metric(denominator: nil, multiplier: 1, rule: rule)
    let calculator = MetricCalculator(
      store: Sample.store(Array(months.prefix(count))), area: Sample.rutland, shares: [],
      asAt: try Sample.day(asAt))
    let plan = Plan(entries: [Sample.entry(metric, .year(Sample.year), .atMost, 1200)])
    return Assessor(calculator: calculator, plan: plan, quartersBack: back)
      .assessment(of: metric, in: Sample.quarter(quarter), rule: Sample.rule())
  }

  @Test func quarterIsComparedWithTheOneBeforeAndWithLastYear() throws {
    let found = try assess(.quarter, 2)
    #expect(found.judgement.status == .met)
    #expect(found.sincePreviousQuarter?.difference == Decimal(-29))
    #expect(found.sinceLastYear?.difference == Decimal(-168))
    #expect(try assess(.quarter, 1).sincePreviousQuarter?.difference == Decimal(-199))
  }

  @Test(arguments: [.yearToDate, .cohort(quarter: 3, matureAfterDays: 91)] as [Metric.PeriodRule])
  func figureThatRunsThroughTheYearHasNoQuarterBefore(_ rule: Metric.PeriodRule) throws {
    let found = try assess(rule, 4)
    #expect(found.sincePreviousQuarter == nil)
    #expect(found.sinceLastYear?.direction == .better)
  }

  @Test func trendRunsFromTheFirstKnownQuarterToThisOne() throws {
    let trend = try assess(.quarter, 4).trend
    #expect(trend.compactMap(\.value.numerator) == [300, 330, 360, 390, 191, 162, 135, 151])
    #expect(trend.last?.period == Sample.quarter(4))
    #expect(try assess(.quarter, 2, back: 20).trend.count == 6)
    #expect(try assess(.quarter, 2, back: 3).trend.compactMap(\.value.numerator) == [390, 191, 162])
  }

  @Test func quarterWithoutAFigureStaysInTheTrend() throws {
    let found = try assess(.quarter, 2, months: 15)
    #expect(found.judgement.colour == .grey)
    #expect(found.trend.last?.period == Sample.quarter(2))
    #expect(found.trend.last?.value.numerator == nil)
    #expect(found.lastKnown?.period == Sample.quarter(1))
    #expect(found.sincePreviousQuarter == nil)
    #expect(found.sinceLastYear == nil)
  }

  @Test func knownFigureNeedsNoEarlierOne() throws { #expect(try assess(.quarter, 4).lastKnown == nil) }

  @Test func trendOfACohortHasOnePointAYear() throws {
    let rule = Metric.PeriodRule.cohort(quarter: 3, matureAfterDays: 91)
    let maturing = try assess(rule, 4, asAt: "2017-03-31")
    #expect(maturing.judgement.status == .cohortMaturing)
    #expect(maturing.trend.map(\.period) == [Sample.quarter(3, of: 2015), Sample.quarter(3)])
    #expect(maturing.lastKnown?.value.numerator == 360)
    #expect(try assess(rule, 4, asAt: "2017-04-01").trend.compactMap(\.value.numerator) == [360, 135])
  }
}
