import Foundation
import Metrics
import Testing

/// The six targets of Rutland's Better Care Fund programme for 2016-17, each on both sides of its limit.
struct RutlandTargetsTests {
  private let year = Sample.quarter(4)

  private func status(_ value: MetricValue, _ plan: [PlanEntry]) -> Judgement.Status {
    let resolution = Plan(entries: plan).target(for: value.metric, quarter: value.period)
    return Judge.judgement(of: value, against: resolution, rule: Sample.rule(), lastYear: nil).status
  }

  /// "Fewer than 0.36% of the over 65 population": strictly, of 8,540 people, 30 are 0.3513 % and 31 are 0.3630 %.
  @Test(arguments: [(30, .met), (31, .notMet)] as [(Decimal, Judgement.Status)])
  func residentialAdmissionsAreFewerThan(_ count: Decimal, _ status: Judgement.Status) throws {
    let metric = Sample.metric("residential", multiplier: 100, unit: "%", decimals: 2, rule: .yearToDate)
    let plan = Sample.entry(metric, .year(Sample.year), .fewerThan, try Sample.number("0.36"))
    #expect(self.status(Sample.value(metric, count, of: 8540, in: year), [plan]) == status)
  }

  /// "No more than 1.66%": 141 are 1.6511 %, 142 are 1.6628 %.
  @Test(arguments: [(141, .met), (142, .notMet)] as [(Decimal, Judgement.Status)])
  func fallsAreAtMost(_ count: Decimal, _ status: Judgement.Status) throws {
    let metric = Sample.metric("falls", multiplier: 100, unit: "%", decimals: 2, rule: .yearToDate)
    let plan = Sample.entry(metric, .year(Sample.year), .atMost, try Sample.number("1.66"))
    #expect(self.status(Sample.value(metric, count, of: 8540, in: year), [plan]) == status)
  }

  /// "5% over last year's targets": of a target of 1,000 the ceiling is 950.
  @Test(arguments: [(950, .met), (951, .notMet)] as [(Decimal, Judgement.Status)])
  func delayedTransfersAreBelowLastYearsTarget(_ count: Decimal, _ status: Judgement.Status) {
    let metric = Sample.metric("dtoc", denominator: nil, multiplier: 1, unit: "days", decimals: 0, rule: .yearToDate)
    let plan = [
      Sample.entry(metric, .year(FinancialYear(start: 2015)), .atMost, 1000),
      Sample.entry(metric, .year(Sample.year), .atMost, 95, of: .lastYearsPlan),
    ]
    #expect(self.status(Sample.value(metric, count, in: year), plan) == status)
  }

  /// "2% against predicted levels": of a forecast of 3,000 the ceiling is 2,940.
  @Test(arguments: [(2940, .met), (2941, .notMet)] as [(Decimal, Judgement.Status)])
  func nonElectiveAdmissionsAreBelowTheForecast(_ count: Decimal, _ status: Judgement.Status) {
    let metric = Sample.metric("nel", denominator: nil, multiplier: 1, unit: "", decimals: 0, rule: .yearToDate)
    let plan = [
      Sample.entry(metric, .year(Sample.year), nil, 3000),
      Sample.entry(metric, .year(Sample.year), .atMost, 98, of: .forecast),
    ]
    #expect(self.status(Sample.value(metric, count, in: year), plan) == status)
  }

  @Test(arguments: [(83, .met), (82, .notMet)] as [(Decimal, Judgement.Status)])
  func reablementIsAtLeast(_ count: Decimal, _ status: Judgement.Status) {
    let metric = Sample.percentage(rule: .cohort(quarter: 3, matureAfterDays: 91))
    let plan = Sample.entry(metric, .year(Sample.year), .atLeast, 83)
    #expect(self.status(Sample.value(metric, count, of: 100, in: year), [plan]) == status)
  }

  @Test(arguments: [("93", .met), ("92.999", .notMet)] as [(String, Judgement.Status)])
  func satisfactionIsAtLeast(_ count: String, _ status: Judgement.Status) throws {
    let metric = Sample.percentage("satisfaction", rule: .survey)
    let plan = Sample.entry(metric, .year(Sample.year), .atLeast, 93)
    #expect(self.status(Sample.value(metric, try Sample.number(count), of: 100, in: year), [plan]) == status)
  }

  /// Neither last year's target nor the forecast is in the programme's papers: no pass, no fail.
  @Test(arguments: PlanEntry.Reference.allCases)
  func relativeTargetWithoutItsReferenceIsNotJudged(_ reference: PlanEntry.Reference) {
    let metric = Sample.metric(denominator: nil, multiplier: 1, rule: .yearToDate)
    let plan = Sample.entry(metric, .year(Sample.year), .atMost, 95, of: reference)
    #expect(status(Sample.value(metric, 0, in: year), [plan]) == .referenceMissing)
  }
}
