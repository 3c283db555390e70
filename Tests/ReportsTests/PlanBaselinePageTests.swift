import Metrics
import Testing

@testable import Reports

/// The baseline that stands beside a plan. Rutland's plan for falls at the end of Q2 is 1.66 % a year, cut to six months.
@Suite struct PlanBaselinePageTests {
  private func report(_ test: String, _ value: String, baseline: String) throws -> ProgrammeReport {
    var programme = SmallProgramme()
    programme.plan =
      "metric,period,test,value,baseline,how_set\nreablement,2016-17,\(test),\(value),\(baseline),Agreed\n"
    return try programme.report()
  }

  private func findings(_ report: ProgrammeReport) throws -> [Finding] {
    var log = FindingLog()
    AssessmentChecks.add(try report.assessment("reablement"), plan: report.programme.plan, log: &log)
    return log.findings
  }

  /// Barnet 4: 71.9 and 76.8 % are 4.9 points apart; 4.9 of 71.9 are 6.8 %.
  @Test func pageSaysHowFarThePlanIsFromItsBaseline() throws {
    let report = try report("at least", "76.8", baseline: "71.9%")
    let page = try report.file("metrics/reablement.html")
    #expect(page.contains("71.9 %, of a time that is not stated; the plan asks for 4.9 more (6.8 %)"))
    #expect(try findings(report).isEmpty)
    #expect(try report.file("data/figures.csv").contains("reablement/2016-17-Q2/plan-baseline-change,"))
  }

  /// Barnet, self-directed support: baseline and plan are 100; 99.9 would ask for less, 100.1 for more.
  @Test(arguments: [("99.9", FindingCode.planBelowBaseline), ("100", .planEqualsBaseline), ("100.1", nil)])
  func planThatAsksForNoMoreIsFound(_ value: String, _ code: FindingCode?) throws {
    let report = try report("at least", value, baseline: "100")
    let found = try findings(report).filter { $0.code != .percentageOutOfRange }
    #expect(found.map(\.code) == [code].compactMap(\.self))
    if code != nil { #expect(found[0].message.contains("is \(value), its baseline 100 (cell E2)")) }
  }

  /// Low is good of an "at most".
  @Test(arguments: [
    ("at most", "100", true), ("fewer than", "100", false), ("at most", "101", true), ("at most", "99", false),
  ])
  func theTestSaysWhatIsGood(_ test: String, _ value: String, _ isFound: Bool) throws {
    let found = try findings(report(test, value, baseline: "100")).filter { $0.code != .percentageOutOfRange }
    #expect(found.isEmpty != isFound)
  }
}
