import Metrics
import NationalReturn
import Programme
import TestSupport
import Testing

/// Days of the tests: the return of the small form is due on 25 November 2016, also its day.
struct SignOffFindingsTests {
  private static let board = "bodies: [{name: Health and Wellbeing Board, next_meeting: 2016-12-06}]"

  private func findings(
    bodies: String = "", asAt: String = "2016-11-25", period: Period? = nil, rule: String = "",
    _ table: [String] = []
  ) throws -> [Finding] {
    var small = SignedReturn()
    small.asAt = asAt
    small.signOffRule = rule
    if let period { small.period = period }
    let version = try small.fingerprint().hexadecimal
    let rows = table.map { $0.replacing("VERSION", with: version) }
    let folder = try TemporaryFolder([
      "programme.yaml": "area: {name: Rutland, code: E06000017}\nframework_year: 2016-17\n\(bodies)\n",
      "plan.csv": "metric,period,test,value\nfalls,2016-17,at most,1\n",
      "sign-off.csv": (["period,body,role,date,basis,version,ratified_on"] + rows).joined(separator: "\n") + "\n",
    ])
    var log = FindingLog()
    let programme = try ProgrammeLoader.programme(
      in: FolderFiles(path: folder.url.path), templates: FolderFiles(path: Repository.folder.path + "/Templates"),
      period: small.period, log: &log)
    #expect(log.findings.isEmpty)
    small.signOffs = programme.signOffs
    SignOffFindings(document: try small.document(), programme: programme).add(to: &log)
    return log.findings
  }

  @Test(arguments: [
    ("2016-11-20,board,VERSION,", []), ("2016-11-20,delegated,VERSION,", []),
    ("2016-11-20,board,0123456789ab,", [FindingCode.signOffEarlierVersion]),
    ("2016-11-20,board,,", [.signOffWithoutVersion]), ("2016-11-20,informal,VERSION,", [.signOffInformal]),
    ("2016-11-20,pending ratification,VERSION,", [.signOffPending]),
    ("2016-11-20,pending ratification,VERSION,2016-11-24", []), ("2016-11-26,board,VERSION,", [.signOffAfterReport]),
  ])
  func eachStateHasItsFinding(row: String, codes: [FindingCode]) throws {
    let findings = try findings(["2016-17-Q2,Board,Chair,\(row)"])
    #expect(findings.map(\.code) == codes)
    #expect(findings.allSatisfy { $0.place?.file == "sign-off.csv" })
  }

  @Test func earlierVersionSaysWhichAndWhatToSign() throws {
    let finding = try #require(try findings(["2016-17-Q2,Board,Chair,2016-11-20,board,0123456789ab,"]).first)
    #expect(
      finding.message == "Board (Chair): Signed an earlier version (0123456789ab); the content has changed since.")
    #expect(finding.advice.contains(try SignedReturn().fingerprint().short))
    #expect(finding.level == .inconsistency)
  }

  @Test func bodyThatSignedAnewIsAskedNothing() throws {
    let rows = [
      "2016-17-Q2,Board,Chair,2016-11-18,informal,,", "2016-17-Q2,Board,Chair,2016-11-19,board,0123456789ab,",
      "2016-17-Q2,Board,Chair,2016-11-20,board,VERSION,",
    ]
    #expect(try findings(rows).isEmpty)
    #expect(try findings(Array(rows.dropLast())).map(\.code) == [.signOffEarlierVersion])
  }

  @Test func delegationIsAFindingWhereTheFormForbidsIt() throws {
    let row = ["2016-17-Q2,Board,Chair,2016-11-20,delegated,VERSION,"]
    #expect(try findings(rule: "sign_off: {delegation: no}", row).map(\.code) == [.signOffNotDelegable])
    #expect(try findings(rule: "sign_off: {delegation: yes}", row).isEmpty)
  }

  // MARK: The deadline

  @Test(arguments: [("2016-11-25", []), ("2016-11-26", [FindingCode.deadlinePassedUnsigned])])
  func deadlineIsPastTheDayAfter(asAt: String, codes: [FindingCode]) throws {
    let findings = try findings(asAt: asAt)
    #expect(findings.map(\.code) == codes)
    if let finding = findings.first {
      #expect(
        finding.message
          == "The return of 2016-17-Q2 was due on 25 November 2016, and nobody has signed this version formally.")
    }
  }

  @Test(arguments: [
    ("2016-11-20,board,VERSION,", []),
    ("2016-11-20,board,0123456789ab,", [FindingCode.signOffEarlierVersion, .deadlinePassedUnsigned]),
    ("2016-11-20,informal,VERSION,", [.signOffInformal, .deadlinePassedUnsigned]),
    ("2016-11-30,board,VERSION,", [.signOffAfterReport, .deadlinePassedUnsigned]),
  ])
  func onlyAFormalSignatureHoldsADeadline(row: String, codes: [FindingCode]) throws {
    #expect(try findings(asAt: "2016-11-26", ["2016-17-Q2,Board,Chair,\(row)"]).map(\.code) == codes)
  }

  /// The form names no day for the third quarter.
  @Test func quarterWithoutADayIsNeverLate() throws {
    let third = Period.quarter(FinancialYear(start: 2016), 3)
    #expect(try findings(asAt: "2017-12-31", period: third).isEmpty)
    #expect(
      try findings(
        bodies: "deadlines: [{name: Quarterly return 2016-17 Q3, date: 2017-03-03}]", asAt: "2017-03-04", period: third
      ).map(\.code) == [.deadlinePassedUnsigned])
    #expect(
      try findings(
        bodies: "deadlines: [{name: Quarterly return 2016-17 Q2, date: 2017-03-03}]", asAt: "2017-03-04", period: third
      ).isEmpty)
    #expect(
      try findings(
        bodies: "deadlines: [{name: Papers for 2016-17 Q3, date: 2017-03-03}]", asAt: "2017-03-04", period: third
      ).isEmpty)
  }

  @Test(arguments: [
    ("2016-11-24", []), ("2016-11-25", []), ("2016-11-26", [FindingCode.deadlineBeforeBoard]),
    ("2016-12-06", [.deadlineBeforeBoard]),
  ])
  func boardThatMeetsAfterTheDeadlineIsAWarning(meeting: String, codes: [FindingCode]) throws {
    let bodies = "bodies: [{name: Health and Wellbeing Board, next_meeting: \(meeting)}]"
    #expect(try findings(bodies: bodies, asAt: "2016-11-20").map(\.code) == codes)
  }

  @Test func warningNamesBothDaysAndWhatToDo() throws {
    let finding = try #require(try findings(bodies: Self.board).first)
    #expect(
      finding.message == """
        The return of 2016-17-Q2 is due on 25 November 2016, before the next meeting of Health and Wellbeing Board on 6 \
        December 2016.
        """)
    #expect(finding.advice.contains("by delegation"))
    let strict = try #require(try findings(bodies: Self.board, rule: "sign_off: {delegation: no}").first)
    #expect(strict.advice.hasPrefix("The form does not allow delegation"))
  }

  @Test func returnThatIsSignedNeedsNoBoard() throws {
    #expect(try findings(bodies: Self.board, ["2016-17-Q2,Board,Chair,2016-11-20,delegated,VERSION,"]).isEmpty)
  }

  @Test func meetingOfAnotherBodyIsNoMatter() throws {
    #expect(try findings(bodies: "bodies: [{name: Integration Executive, next_meeting: 2016-12-06}]").isEmpty)
  }

  @Test func meetingsComeInOrderAndWithoutThoseThatArePast() throws {
    let folder = try TemporaryFolder([
      "programme.yaml": """
      area: {name: Rutland, code: E06000017}
      framework_year: 2016-17
      bodies:
        - {name: Health and Wellbeing Board, next_meeting: 2016-12-06}
        - {name: Executive, next_meeting: 2016-11-24}
        - {name: Partnership, next_meeting: 2016-11-25}
        - {name: Forum}
      """
    ])
    var log = FindingLog()
    let programme = try ProgrammeLoader.programme(
      in: FolderFiles(path: folder.url.path), templates: FolderFiles(path: Repository.folder.path + "/Templates"),
      period: .quarter(FinancialYear(start: 2016), 2), log: &log)
    let timing = SignOffTiming(try SignedReturn().document(), programme: programme)
    #expect(timing.meetings.map(\.body) == ["Partnership", "Health and Wellbeing Board"])
    #expect(timing.deadline == (try day("2016-11-25")))
    #expect(timing.board?.date == (try day("2016-12-06")))
    #expect(timing.isDueBeforeBoard)
    #expect(!timing.isPast(on: try day("2016-11-25")))
    #expect(timing.isPast(on: try day("2016-11-26")))
  }
}
