import Foundation
import Metrics
import Testing

/// Acceptance cases of Wolverhampton's plan of March 2014 that concern metrics and targets.
struct WolverhamptonCasesTests {
  private let period = Period.quarter(FinancialYear(start: 2014), 4)

  /// Wolverhampton 1: 0.63, 0.70, 0.75: +11.1 %, +7.1 %, in all +19.0 %.
  @Test(arguments: [("0.63", "0.70", "11.1"), ("0.70", "0.75", "7.1"), ("0.63", "0.75", "19.0")])
  func case1GrowthOfTheLocalTarget(_ before: String, _ after: String, _ percent: String) throws {
    let change = try PlannedChange(
      from: PlannedChange.Figure(try Case.number(before), multiplier: 100, basis: .year),
      to: PlannedChange.Figure(try Case.number(after), multiplier: 100, basis: .year))
    #expect(try Case.rounded(change.percent, 1) == Case.number(percent))
    #expect(change.note == nil)
  }

  /// Wolverhampton 1 and 2: more is better; 0.69 against 0.70 is not met, and there is no amber; 0.70 is met.
  @Test(arguments: [("0.69", Judgement.Status.notMet, RAG.red), ("0.70", .met, .green)])
  func case2StatusOfTheLocalMetric(_ actual: String, _ status: Judgement.Status, _ colour: RAG) throws {
    let metric = try Case.metric("dementia-recorded", 2014)
    #expect(metric.polarity == .high)
    let plan = Case.entry(metric, .year(period.financialYear), kind: .limit(.atLeast), try Case.number("0.70"))
    let value = Case.local(metric, try Case.number(actual), of: 100, in: period)
    let judgement = Case.judgement(value, [plan])
    #expect(judgement.status == status)
    #expect(judgement.colour == colour)
    #expect(try value.rate.map { $0 - (try Case.number("0.70")) } == (status == .met ? 0 : Case.number("-0.01")))
  }

  /// Wolverhampton 2: no actual, no colour.
  @Test func case2WithoutAnActual() throws {
    let metric = try Case.metric("dementia-recorded", 2014)
    let value = MetricValue(
      metric: metric, period: period, periodWords: "", outcome: .missing(.notSubmitted, "Not supplied."))
    let plan = Case.entry(metric, .year(period.financialYear), kind: .limit(.atLeast), try Case.number("0.70"))
    #expect(Case.judgement(value, [plan]).status == .noData)
    #expect(Case.judgement(value, [plan]).colour == .grey)
  }

  /// Wolverhampton 4: metric 6 is for each 100, others for each 100,000; 0.63 is 630 there, and they are not compared.
  @Test func case4UnitGuard() throws {
    let metric = try Case.metric("dementia-recorded", 2014)
    #expect(metric.multiplier == 100)
    #expect(try Case.metric("residential-admissions", 2014).multiplier == 100_000)
    let plan = Case.entry(
      metric, .year(period.financialYear), kind: .limit(.atLeast), 630, unit: .perHundredThousand)
    let target = Plan(entries: [plan]).target(for: metric, quarter: period).target
    #expect(try target?.value == Case.number("0.63"))
    #expect(throws: PlannedChange.Refusal.units(100, 100_000)) {
      try PlannedChange(
        from: PlannedChange.Figure(try Case.number("0.63"), multiplier: 100, basis: .year),
        to: PlannedChange.Figure(630, multiplier: 100_000, basis: .year))
    }
  }
}
