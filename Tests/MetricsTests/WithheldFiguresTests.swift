import Dates
import Foundation
import Metrics
import Testing

/// Figures that are not printed: what is derived from them is not printed either.
struct WithheldFiguresTests {
  private let metric = Sample.metric(denominator: nil, multiplier: 1, unit: "days")

  private func assessment(
    _ measurements: [Measurement], examined: [MetricValue] = [], figures: [MetricValue] = [],
    plan: [PlanEntry] = []
  ) throws -> MetricAssessment {
    let withheld = WithheldFigures(
      measurements: [], figures: Set(figures.map(WithheldFigures.Figure.init)),
      examined: Set(examined.map(WithheldFigures.Figure.init)), rounded: { $0 }, isSensitive: { _ in true })
    let calculator = MetricCalculator(
      store: Sample.store(measurements), area: Sample.rutland, shares: [], asAt: try Sample.day("2017-05-01"),
      withholding: withheld)
    return Assessor(calculator: calculator, plan: Plan(entries: plan)).assessment(
      of: metric, in: Sample.quarter(1), rule: Sample.rule())
  }

  private func figure(_ measurements: [Measurement]) throws -> MetricValue {
    MetricCalculator(
      store: Sample.store(measurements), area: Sample.rutland, shares: [], asAt: try Sample.day("2017-05-01")
    ).value(of: metric, for: Sample.quarter(1))
  }

  private let months = Sample.months(Sample.delayedDays, [20, 3, 30])

  @Test func figureThatNobodyExaminedIsWithheld() throws {
    let found = try assessment(months)
    #expect(found.value.rate == nil)
    #expect(found.judgement.status == .withheld)
    #expect(found.judgement.colour == .grey)
    #expect(try assessment(months, examined: [try figure(months)]).value.rate == 53)
  }

  @Test func nothingIsDerivedFromAWithheldFigure() throws {
    let own = try figure(months)
    let plan = [Sample.entry(metric, Sample.quarter(1), .atMost, 50)]
    let found = try assessment(months, examined: [own], figures: [own], plan: plan)
    #expect(found.value.numerator == nil)
    #expect(found.colourChange == nil && found.interval == nil && found.sinceLastYear == nil && found.outlook == nil)
    #expect(!found.judgement.reason.contains("53"))
    #expect(try assessment(months, examined: [own], plan: plan).judgement.colour == .red)
  }

  /// An earlier edition may have been small where the later one is not.
  @Test func earlierEditionOfALocalCountIsWithheld() throws {
    let period = Period.month(year: 2016, month: 5)
    let later = Sample.measurement(
      Sample.delayedDays, period, 8, edition: Edition(taken: try Sample.day("2016-10-05")), cell: "2016-05")
    let all = [months[0], months[1], later, months[2]]
    let found = try assessment(all, examined: [try figure(all)])
    #expect(found.value.rate == 58)
    #expect(found.revisions.map(\.earlier.value) == [.missing(.suppressed)])
    #expect(found.revisions.map(\.current.number) == [8])
  }
}
