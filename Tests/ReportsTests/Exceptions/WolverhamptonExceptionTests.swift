import Metrics
import Programme
import Testing

@testable import Reports

/// The exception rule of Wolverhampton's plan of March 2014: who reports, to whom, and when it is over.
@Suite struct WolverhamptonExceptionTests {
  private static func report(_ milestone: String, asAt: String) throws -> ProgrammeReport {
    var programme = SmallProgramme()
    programme.settings += """

      exceptions:
        to: Interim Development Board
        raise_on: [red, milestone-missed]
        escalate_after: [{days: 60, to: Chief Executive Group}]
      """
    programme.files = [
      "milestones.csv":
        "scheme,milestone,owner_role,baseline,forecast,actual\nIntermediate care,\(milestone)\n"
    ]
    programme.asAt = asAt
    return try programme.report()
  }

  /// A milestone of September is missed on 1 October; 60 days after 30 September is 29 November.
  @Test(
    "Wolverhampton 19: a milestone missed goes to the board, unresolved to the Chief Executive Group",
    arguments: [("2016-09-30", 0, 0), ("2016-10-01", 1, 0), ("2016-11-28", 1, 0), ("2016-11-29", 1, 1)])
  func case19MilestoneMissed(asAt: String, open: Int, escalated: Int) throws {
    let report = try Self.report("Single service runs,Executive Workstream Lead,Sept 16,,", asAt: asAt)
    let entries = report.exceptions.open.filter { $0.id == "single-service-runs" }
    #expect(entries.count == open)
    #expect(entries.flatMap(\.escalated).map(\.to) == (escalated == 0 ? [] : ["Chief Executive Group"]))
    #expect(report.exceptions.settings.to == "Interim Development Board")
    #expect(entries.allSatisfy { $0.missing == ExceptionText.Part.allCases })
  }

  @Test("Wolverhampton 19: a later forecast does not close it, the work being done does")
  func case19BackOnPlan() throws {
    let redated = try Self.report("Single service runs,Lead,Sept 16,Q4 2016/17,", asAt: "2016-11-25")
    #expect(redated.exceptions.open.contains { $0.id == "single-service-runs" })
    let done = try Self.report("Single service runs,Lead,Sept 16,Q4 2016/17,Nov-16", asAt: "2016-11-25")
    #expect(!done.exceptions.open.contains { $0.id == "single-service-runs" })
    #expect(done.exceptions.closed.contains { $0.id == "single-service-runs" })
  }

  /// Red opens, amber does not close, green closes.
  @Test("Wolverhampton 20: a target missed is the same, until performance is back on plan")
  func case20TargetMissed() {
    let colours: [RAG] = [.green, .red, .amber, .green]
    let quarters = colours.enumerated().map { (period: Period.quarter(FinancialYear(start: 2014), $0 + 1), colour: $1) }
    #expect(ExceptionHistory(Array(quarters.prefix(3)), raising: [.red]).open?.opened == quarters[1].period)
    let history = ExceptionHistory(quarters, raising: [.red])
    #expect(history.open == nil)
    #expect(history.runs.first?.closed == quarters[3].period)
  }
}
