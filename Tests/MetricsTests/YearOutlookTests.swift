import Dates
import Foundation
import Metrics
import Statistics
import Testing

/// Projections of a year, and the plan for it.
struct YearOutlookTests {
  private let year = Sample.year
  private let metric = Sample.metric(denominator: nil, multiplier: 1, unit: "days")

  private func assessment(
    _ months: [Decimal], lastYear: [Decimal] = [], quarter: Int = 3, plan: [PlanEntry] = [], metric: Metric? = nil
  ) throws -> MetricAssessment {
    let store = Sample.store(
      Sample.months(Sample.delayedDays, months), Sample.months(Sample.delayedDays, lastYear, from: 2015))
    let calculator = MetricCalculator(
      store: store, area: Sample.rutland, shares: [], asAt: try Sample.day("2017-05-01"))
    return Assessor(calculator: calculator, plan: Plan(entries: plan)).assessment(
      of: metric ?? self.metric, in: Sample.quarter(quarter), rule: Sample.rule())
  }

  private func projection(_ outlook: YearOutlook, _ method: YearProjection.Method) throws -> YearOutlook.Projection {
    try #require(outlook.projections.first { $0.method == method })
  }

  /// Hillingdon, April to December 2017: 5,548 delayed days are 7,397.3 for the year in a straight line; the ceiling of
  /// 9,337 would be kept.
  @Test func hillingdonsYearIsProjectedBelowItsCeiling() throws {
    let nine: [Decimal] = [600, 610, 620, 630, 615, 625, 610, 620, 618]
    #expect(nine.reduce(0, +) == 5548)
    let ceiling = Sample.entry(metric, .year(year), .atMost, 9337)
    let outlook = try #require(try assessment(nine, plan: [ceiling]).outlook)
    #expect(outlook.yearToDate == 5548)
    #expect(outlook.monthsKnown == 9)
    let straight = try projection(outlook, .straightLine)
    #expect(DecimalText.plain(try #require(straight.count), places: 1) == "7397.3")
    #expect(straight.meetsPlan == true)
    #expect(outlook.plan?.value == 9337)
  }

  /// Half of last year's days fell into its first quarter: 100 now make 200 by the profile, 400 in a straight line.
  @Test func profileOfLastYearTakesSeasonsIntoAccount() throws {
    let lastYear: [Decimal] = [100, 100, 100] + Array(repeating: 100 as Decimal / 3, count: 9)
    let outlook = try #require(try assessment([40, 30, 30], lastYear: lastYear, quarter: 1).outlook)
    let seasonal = try projection(outlook, .seasonal)
    #expect(DecimalText.plain(try #require(seasonal.count), places: 3) == "200")
    #expect(try projection(outlook, .straightLine).count == 400)
  }

  @Test func withoutLastYearTheProfileSaysWhy() throws {
    let outlook = try #require(try assessment([40, 30, 30], quarter: 1).outlook)
    let seasonal = try projection(outlook, .seasonal)
    #expect(seasonal.count == nil)
    #expect(seasonal.reason == .monthsMissing)
  }

  @Test func wholeYearAndPercentagesHaveNoProjection() throws {
    #expect(try assessment(Array(repeating: 10, count: 12), quarter: 4).outlook == nil)
    let share = Sample.percentage(rule: .survey)
    #expect(try assessment([10, 10, 10], quarter: 1, metric: share).outlook == nil)
  }

  /// A month that is withheld or missing does not look as if its time had not come.
  @Test func missingMonthGivesNoProjection() throws {
    #expect(try assessment([40, 30], quarter: 1).outlook == nil)
    #expect(try assessment([40, 30, 30], quarter: 1).outlook != nil)
  }

  @Test func planOfTheYearIsItsRowOrTheSumOfItsQuarters() {
    let quarters = (1...4).map { Sample.entry(metric, Sample.quarter($0), .atMost, Decimal(100 * $0)) }
    #expect(Plan(entries: quarters).yearTarget(for: metric, year: year)?.value == 1000)
    #expect(Plan(entries: Array(quarters.prefix(3))).yearTarget(for: metric, year: year) == nil)
    let row = Sample.entry(metric, .year(year), .atMost, 900)
    #expect(Plan(entries: quarters + [row]).yearTarget(for: metric, year: year)?.value == 900)
  }

  /// 95 % of last year's 1,000; a quarter of last year's plan is not taken for its year.
  @Test func relativePlanOfTheYearNeedsLastYearsYear() {
    let relative = Sample.entry(metric, .year(year), .atMost, 95, of: .lastYearsPlan)
    let lastYear = Sample.entry(metric, .year(year.previous), .atMost, 1000)
    let lastQuarter = Sample.entry(metric, Sample.quarter(4, of: 2015), .atMost, 300)
    #expect(Plan(entries: [relative, lastYear, lastQuarter]).yearTarget(for: metric, year: year)?.value == 950)
    #expect(Plan(entries: [relative, lastQuarter]).yearTarget(for: metric, year: year) == nil)
  }
}
