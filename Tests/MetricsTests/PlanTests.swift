import Foundation
import Metrics
import Testing

struct PlanTests {
  private let sum = Sample.metric(denominator: nil, multiplier: 1, unit: "days", rule: .quarter)
  private let toDate = Sample.metric(denominator: nil, multiplier: 1, unit: "days", rule: .yearToDate)
  private let year = Period.year(Sample.year)
  private let lastYear = Period.year(FinancialYear(start: 2015))

  private func limit(_ metric: Metric, _ quarter: Int, _ entries: [PlanEntry]) -> Decimal? {
    target(metric, quarter, entries)?.value
  }

  private func target(_ metric: Metric, _ quarter: Int, _ entries: [PlanEntry]) -> Target? {
    guard case .target(let target) = Plan(entries: entries).target(for: metric, quarter: Sample.quarter(quarter)) else {
      return nil
    }
    return target
  }

  @Test func nothingPlannedIsNoTarget() {
    #expect(Plan(entries: []).target(for: sum, quarter: Sample.quarter(2)) == .none)
    let other = Sample.entry(Sample.metric("falls"), year, .atMost, 1)
    #expect(Plan(entries: [other]).target(for: sum, quarter: Sample.quarter(2)) == .none)
    #expect(
      Plan(entries: [Sample.entry(sum, lastYear, .atMost, 1)]).target(for: sum, quarter: Sample.quarter(2)) == .none)
  }

  @Test func quarterWinsOverYearInAnyOrder() {
    let entries = [Sample.entry(sum, year, .atMost, 1200), Sample.entry(sum, Sample.quarter(2), .atMost, 250)]
    #expect(limit(sum, 2, entries) == 250)
    #expect(limit(sum, 2, entries.reversed()) == 250)
    #expect(limit(sum, 3, entries) == 300)
  }

  @Test func partOfAYearlyPlanBelongsToTheMonths() {
    let entries = [Sample.entry(sum, year, .atMost, 1200)]
    #expect((1...4).map { limit(sum, $0, entries) } == [300, 300, 300, 300])
    #expect((1...4).map { limit(toDate, $0, entries) } == [300, 600, 900, 1200])
    #expect(target(toDate, 2, entries)?.derivation.contains("6/12 of the yearly 1200 days, in a straight line") == true)
    #expect(target(toDate, 4, entries)?.derivation.contains("/12") == false)
  }

  @Test(arguments: [.cohort(quarter: 3, matureAfterDays: 91), .survey] as [Metric.PeriodRule])
  func planOfWhatDoesNotAccumulateHoldsWhole(_ rule: Metric.PeriodRule) {
    let metric = Sample.percentage(rule: rule)
    let entries = [Sample.entry(metric, year, .atLeast, 83)]
    #expect((1...4).map { limit(metric, $0, entries) } == [83, 83, 83, 83])
  }

  @Test func relativePlanTakesItsPartOfLastYearsPlan() {
    let entries = [
      Sample.entry(sum, lastYear, .atMost, 1000), Sample.entry(sum, year, .atMost, 95, of: .lastYearsPlan),
    ]
    #expect(limit(sum, 2, entries) == Decimal(string: "237.5"))
    #expect(limit(toDate, 2, entries) == 475)
    #expect(limit(toDate, 4, entries) == 950)
  }

  @Test func quarterOfLastYearsPlanWinsOverItsYear() {
    let entries = [
      Sample.entry(sum, lastYear, .atMost, 1000), Sample.entry(sum, Sample.quarter(2, of: 2015), .atMost, 300),
      Sample.entry(sum, year, .atMost, 95, of: .lastYearsPlan),
    ]
    #expect(limit(sum, 2, entries) == 285)
    #expect(limit(sum, 3, entries) == Decimal(string: "237.5"))
  }

  /// A forecast of last year, or its outturn, never takes the place of last year's plan.
  @Test func oneReferenceIsNeverTakenForAnother() {
    let forecastOfLastYear = Sample.entry(sum, lastYear, nil, 900)
    let relative = Sample.entry(sum, year, .atMost, 95, of: .lastYearsPlan)
    guard
      case .referenceMissing(let sentence) = Plan(entries: [forecastOfLastYear, relative])
        .target(for: sum, quarter: Sample.quarter(2))
    else {
      Issue.record("a row without a test was taken for a plan")
      return
    }
    #expect(sentence.contains("95 % of the plan for 2015-16-Q2"))
  }

  @Test func forecastIsARowWithoutATest() {
    let entries = [Sample.entry(sum, year, nil, 3000), Sample.entry(sum, year, .atMost, 98, of: .forecast)]
    #expect(limit(toDate, 4, entries) == 2940)
    #expect(limit(sum, 1, entries) == 735)
    let quarter = entries + [Sample.entry(sum, Sample.quarter(1), nil, 800)]
    #expect(limit(sum, 1, quarter) == 784)
  }

  @Test func forecastAloneIsNoPlan() {
    #expect(Plan(entries: [Sample.entry(sum, year, nil, 3000)]).target(for: sum, quarter: Sample.quarter(2)) == .none)
  }

  @Test func missingReferenceIsToldAndNeverGuessed() {
    for reference in PlanEntry.Reference.allCases {
      let plan = Plan(entries: [Sample.entry(sum, year, .atMost, 98, of: reference)])
      guard case .referenceMissing(let sentence) = plan.target(for: sum, quarter: Sample.quarter(2)) else {
        Issue.record("\(reference) was taken from somewhere")
        continue
      }
      #expect(sentence.contains("98 %") && sentence.contains("not give that"))
    }
  }

  @Test func referenceThatIsRelativeItselfIsMissing() {
    let entries = [
      Sample.entry(sum, lastYear, .atMost, 95, of: .lastYearsPlan),
      Sample.entry(sum, year, .atMost, 95, of: .lastYearsPlan),
    ]
    guard case .referenceMissing = Plan(entries: entries).target(for: sum, quarter: Sample.quarter(2)) else {
      Issue.record("95 % of 95 % of nothing")
      return
    }
  }

  @Test func targetKeepsItsTestItsRowAndHowItWasSet() throws {
    let found = try #require(target(sum, 2, [Sample.entry(sum, Sample.quarter(2), .fewerThan, 250, cell: "A7")]))
    #expect(found.test == .fewerThan)
    #expect(found.origin.cell == "A7")
    #expect(found.derivation.hasPrefix("Agreed by the board."))
  }
}
