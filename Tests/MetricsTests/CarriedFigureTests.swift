import Dates
import Foundation
import Metrics
import Testing

/// Annual figures in a quarterly return: the latest one is shown with its period, and not held against another year's
/// plan (edge case 6 of the handbook).
struct CarriedFigureTests {
  private let outcome = Metric.Count(
    kind: .satisfaction, measure: "survey-outcome", breakdowns: ["total"], label: "percent satisfied")

  private func assessment(_ years: [(Int, Decimal)], plan: [PlanEntry]) throws -> MetricAssessment {
    let metric = self.metric
    let store = Sample.store(
      years.map { Sample.measurement(outcome, .year(FinancialYear(start: $0.0)), $0.1, area: "E06000017") })
    let calculator = MetricCalculator(
      store: store, area: Sample.rutland, shares: [], asAt: try Sample.day("2017-05-01"))
    return Assessor(calculator: calculator, plan: Plan(entries: plan)).assessment(
      of: metric, in: Sample.quarter(4), rule: Sample.rule())
  }

  private var metric: Metric {
    Sample.metric(
      "satisfaction", numerator: outcome, denominator: nil, multiplier: 1, unit: "%", polarity: .high,
      rule: .latestKnown)
  }

  /// England, ASCOF 3A: 64.4 % in 2015-16, 64.7 % in 2016-17.
  @Test func figureOfAnEarlierYearIsGreyWithItsPeriod() throws {
    let plan = [Sample.entry(metric, .year(Sample.year), .atLeast, 64)]
    let carried = try assessment([(2015, try Sample.number("64.4"))], plan: plan)
    #expect(carried.judgement.status == .carried)
    #expect(carried.judgement.colour == .grey)
    #expect(carried.judgement.reason.contains("2015-16"))
    let own = try assessment([(2015, try Sample.number("64.4")), (2016, try Sample.number("64.7"))], plan: plan)
    #expect(own.judgement.status == .met)
    #expect(own.sincePreviousQuarter == nil)
    #expect(own.trend.map(\.value.rate) == [try Sample.number("64.4"), try Sample.number("64.7")])
  }
}
