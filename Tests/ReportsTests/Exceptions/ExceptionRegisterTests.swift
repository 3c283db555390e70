import Dates
import Metrics
import Programme
import Testing

@testable import Reports

/// The register of a small programme: 352 delayed days in the second quarter, 143 a year before.
@Suite struct ExceptionRegisterTests {
  private static func report(
    exceptions: String = "", plan: [String] = ["delayed-transfers,2016-17-Q2,at most,684,,Agreed"],
    files: [String: String] = [:], asAt: String = "2016-11-25"
  ) throws -> ProgrammeReport {
    var programme = SmallProgramme()
    programme.settings += "\nmetrics: [delayed-transfers]\n" + exceptions
    programme.plan = (["metric,period,test,value,relative_to,how_set"] + plan).joined(separator: "\n") + "\n"
    programme.files = files
    programme.asAt = asAt
    return try programme.report()
  }

  private static func milestones(_ rows: String...) -> [String: String] {
    ["milestones.csv": (["scheme,milestone,owner_role,baseline,forecast,actual"] + rows).joined(separator: "\n") + "\n"]
  }

  /// 684 x 30,873 / 100,000 = 211.17, so that 211 days would do: 352 - 211 = 141 fewer.
  @Test func redMetricIsOpenAndSaysWhatItNeeds() throws {
    let entry = try #require(try Self.report().exceptions.open.first)
    #expect(entry.id == "delayed-transfers")
    #expect(entry.since == .quarter(FinancialYear(start: 2016), 2))
    #expect(entry.quartersOpen == 1)
    #expect(entry.needs?.cases == 141)
    #expect(entry.needs?.count == 211)
    #expect(entry.missing == ExceptionText.Part.allCases)
  }

  /// 352 / 30,873 x 100,000 = 1,140.15. The tolerance is 5 %: 1,085.86 x 1.05 = 1,140.153 is passed, 1,085.87 x 1.05 =
  /// 1,140.1635 is not.
  @Test(arguments: [("1085.86", 1), ("1085.87", 0), ("1140.16", 0)])
  func toleranceDecides(limit: String, open: Int) throws {
    let report = try Self.report(plan: ["delayed-transfers,2016-17-Q2,at most,\(limit),,Agreed"])
    #expect(report.exceptions.open.count == open)
  }

  @Test func amberIsOneWhereThatIsConfigured() throws {
    let plan = ["delayed-transfers,2016-17-Q2,at most,1085.87,,Agreed"]
    let report = try Self.report(exceptions: "exceptions: {raise_on: [red, amber]}\n", plan: plan)
    #expect(report.exceptions.open.map(\.id) == ["delayed-transfers"])
    #expect(try Self.report(exceptions: "exceptions: {raise_on: [amber]}\n").exceptions.open.isEmpty)
  }

  /// 143 days in the quarter of the year before were 463.2 for each 100,000. Between lie three quarters without figures,
  /// so that an exception of 2015-16 Q2 is five quarters old in 2016-17 Q2, three of them grey.
  private static let since2015 = [
    "delayed-transfers,2015-16-Q2,at most,400,,Agreed", "delayed-transfers,2016-17-Q2,at most,684,,Agreed",
  ]

  @Test func greyQuartersBetweenNeitherOpenNorClose() throws {
    let entry = try #require(try Self.report(plan: Self.since2015).exceptions.open.first)
    #expect(entry.since == .quarter(FinancialYear(start: 2015), 2))
    #expect(entry.quartersOpen == 5)
    #expect(entry.greyQuarters == 3)
    #expect(entry.mayBeOlder)
  }

  /// Five quarters open: a step after 5 has come, one after 6 has not.
  @Test(arguments: [(4, true), (5, true), (6, false)])
  func metricGoesFurtherAfterSoManyQuarters(quarters: Int, isReached: Bool) throws {
    let settings = "exceptions: {to: Executive, escalate_after: [{quarters: \(quarters), to: Board}]}\n"
    let entry = try #require(try Self.report(exceptions: settings, plan: Self.since2015).exceptions.open.first)
    #expect(entry.escalated.map(\.to) == (isReached ? ["Board"] : []))
    #expect(entry.pending.map(\.to) == (isReached ? [] : ["Board"]))
  }

  /// From 30 September to 25 November 2016 are 31 + 25 = 56 days.
  @Test(arguments: [(55, true), (56, true), (57, false)])
  func milestoneGoesFurtherAfterSoManyDays(days: Int, isReached: Bool) throws {
    let settings = "exceptions: {escalate_after: [{days: \(days), to: Board}, {quarters: 1, to: Other}]}\n"
    let files = Self.milestones("S,Pilot evaluated,Lead,2016-09-30,2016-12-16,")
    let report = try Self.report(exceptions: settings, plan: [], files: files)
    let entry = try #require(report.exceptions.open.first)
    #expect(entry.id == "pilot-evaluated")
    #expect(entry.daysOpen == 56)
    #expect(entry.escalated.map(\.to) == (isReached ? ["Board"] : []))
    #expect(entry.pending.map(\.to) == (isReached ? [] : ["Board"]))
  }

  /// The day before, the day itself, and the day after the planned day; a later day that is expected changes nothing.
  @Test(arguments: [("2016-09-29", 0), ("2016-09-30", 0), ("2016-10-01", 1)])
  func milestoneIsMissedOnTheDayAfter(asAt: String, open: Int) throws {
    for expected in ["", "2016-12-16"] {
      let files = Self.milestones("S,Pilot evaluated,Lead,2016-09-30,\(expected),")
      let report = try Self.report(plan: [], files: files, asAt: asAt)
      #expect(report.exceptions.open.count == open, "\(expected)")
    }
  }

  @Test(arguments: [("2016-12-16", 0), ("2016-12-17", 1)])
  func onlyTheExpectedDayCountsWhereThatIsConfigured(asAt: String, open: Int) throws {
    let files = Self.milestones("S,Pilot evaluated,Lead,2016-09-30,2016-12-16,")
    let settings = "exceptions: {raise_on: [milestone-overdue]}\n"
    let report = try Self.report(exceptions: settings, plan: [], files: files, asAt: asAt)
    #expect(report.exceptions.open.count == open)
  }

  /// Done on 11 November, eleven days late: closed in the quarter from October to December.
  @Test func milestoneThatIsDoneIsClosedWithItsQuarter() throws {
    let files = Self.milestones(
      "S,Late,Lead,2016-10-31,,2016-11-11", "S,On the day,Lead,2016-10-31,,2016-10-31",
      "S,Long ago,Lead,2016-04-30,,2016-06-30", "S,Not yet,Lead,2016-11-24,,2016-11-26")
    let register = try Self.report(plan: [], files: files).exceptions
    #expect(register.closed.map(\.id) == ["late"])
    #expect(register.closed.first?.state == .closed(.quarter(FinancialYear(start: 2016), 3)))
    #expect(register.open.map(\.id) == ["not-yet"])
  }

  @Test func fileAboutSomethingThatIsBackOnPlanIsListed() throws {
    var files = Self.milestones("S,Long ago,Lead,2016-04-30,,2016-06-30")
    files["exceptions/long-ago.md"] = "# Problem\nLate."
    files["exceptions/delayed-transfers.md"] = "# Problem\nMany."
    files["exceptions/nothing.md"] = "# Problem\nNone."
    let plan = ["delayed-transfers,2016-17-Q2,at most,2000,,Agreed"]
    let register = try Self.report(plan: plan, files: files).exceptions
    #expect(register.open.isEmpty)
    #expect(register.closed.map(\.id) == ["delayed-transfers", "long-ago"])
    #expect(register.closed.map(\.state) == [.neverRaised, .closed(.quarter(FinancialYear(start: 2016), 1))])
    #expect(register.unknownFiles == ["exceptions/nothing.md"])
    var log = FindingLog()
    ExceptionFindings.add(register, log: &log)
    #expect(log.findings.map(\.code) == [.exceptionClosed, .exceptionClosed, .exceptionFileUnknown])
    #expect(log.findings.map { $0.place?.file } == register.closed.map(\.file) + ["exceptions/nothing.md"])
  }

  /// Two milestones of one name: the second gets a number, and so does one that is named like a metric.
  @Test func milestonesOfOneNameHaveFilesOfTheirOwn() throws {
    var files = Self.milestones(
      "S,Pilot evaluated,Lead,2016-09-30,,", "T,Pilot: evaluated!,Lead,2016-10-31,,",
      "S,Delayed transfers,Lead,2016-10-31,,")
    files["exceptions/pilot-evaluated-2.md"] = "# Problem\nThe second."
    let entries = try Self.report(files: files).exceptions.open
    #expect(entries.map(\.id) == ["delayed-transfers", "pilot-evaluated", "pilot-evaluated-2", "delayed-transfers-2"])
    #expect(entries.map { $0.text != nil } == [false, false, true, false])
  }

  @Test func whatNobodyWroteIsNamedByAFinding() throws {
    var log = FindingLog()
    let some = ["exceptions/delayed-transfers.md": "# Problem\nMany.\n## Actions:\n- Review.\n# Options\n"]
    ExceptionFindings.add(try Self.report(files: some).exceptions, log: &log)
    ExceptionFindings.add(try Self.report().exceptions, log: &log)
    #expect(log.findings.map(\.code) == [.exceptionUndescribed, .exceptionUndescribed])
    #expect(log.findings.first?.message.contains("under Options, Recommendation for") == true)
    #expect(log.count(of: .warning) == 2)
  }

  @Test func emptyProgrammeHasNone() throws {
    let register = try Self.report(plan: []).exceptions
    #expect(register.entries.isEmpty)
    #expect(register.unknownFiles.isEmpty)
  }
}
