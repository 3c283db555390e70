import Dates
import Foundation
import Metrics
import Testing

/// Acceptance cases of Cheshire East's plan of 2014 that concern metrics and periods.
struct CheshireEastCasesTests {
  /// Cheshire East 7: "2015/15" is no year; "2014/15" and "2016/17" are.
  @Test func case7YearThatIsNone() {
    #expect(FinancialYear(text: "2015/15") == nil)
    #expect(FinancialYear(text: "2014/15") == FinancialYear(start: 2014))
    #expect(FinancialYear(text: "2016/17") == FinancialYear(start: 2016))
  }

  /// Cheshire East 14: nothing was supplied for the national metrics, so none has a figure, a plan or a colour.
  @Test(arguments: [
    "delayed-transfers", "non-elective-admissions", "reablement", "residential-admissions", "patient-experience",
  ])
  func case14MetricNotSupplied(_ id: String) throws {
    let metric = try Case.metric(id, 2014)
    let quarter = Period.quarter(FinancialYear(start: 2014), 4)
    var log = FindingLog()
    let value = MetricCalculator(
      store: MeasurementStore([], log: &log), area: Area(name: "Cheshire East", code: "E06000049", otherCodes: []),
      shares: [], asAt: try #require(CivilDate(iso: "2015-08-01"))
    ).value(of: metric, for: quarter)
    #expect(value.rate == nil)
    #expect(Plan(entries: []).target(for: metric, quarter: quarter) == .none)
    #expect(Case.judgement(value, []).colour == .grey)
  }

  /// Cheshire East 14: payment for performance cannot be worked out.
  @Test func case14PaymentCannotBeWorkedOut() {
    let quarter = PaymentForPerformance.Quarter(
      period: .quarter(FinancialYear(start: 2014), 4), baseline: 1000, planned: 965, actual: nil)
    #expect(PaymentForPerformance(quarters: [quarter]).amount == nil)
    #expect(PaymentForPerformance(quarters: []).maximum == 0)
  }
}
