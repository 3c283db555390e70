import Dates
import Metrics
import Programme
import TestSupport
import Testing

/// Reads `sign-off.csv` for the second quarter of 2016-17.
struct SignOffTableTests {
  private func read(
    _ rows: [String], header: String = "period,body,role,date,basis,version,ratified_on"
  ) throws -> (signOffs: [SignOff], findings: [Finding]) {
    let folder = try TemporaryFolder([
      "programme.yaml": "area: {name: Rutland, code: E06000017}\nframework_year: 2016-17\n",
      "plan.csv": "metric,period,test,value\nfalls,2016-17,at most,1\n",
      "sign-off.csv": ([header] + rows).joined(separator: "\n") + "\n",
    ])
    var log = FindingLog()
    let programme = try ProgrammeLoader.programme(
      in: FolderFiles(path: folder.url.path), templates: FolderFiles(path: Repository.folder.path + "/Templates"),
      period: .quarter(FinancialYear(start: 2016), 2), log: &log)
    return (programme.signOffs, log.findings)
  }

  @Test func everyColumnIsRead() throws {
    let (signOffs, findings) = try read([
      "2016-17-Q2,Health and Wellbeing Board,Chair,20/11/2016,pending ratification,3f2a91c07b1e,2016-12-06"
    ])
    #expect(findings.isEmpty)
    #expect(
      signOffs == [
        SignOff(
          body: "Health and Wellbeing Board", role: "Chair", date: try day("2016-11-20"), basis: .pendingRatification,
          version: "3f2a91c07b1e", ratifiedOn: try day("2016-12-06"))
      ])
  }

  @Test func lastTwoColumnsMayBeMissing() throws {
    let (signOffs, findings) = try read(
      ["2016-17-Q2,Board,Chair,2016-11-20,board"], header: "period,body,role,date,basis")
    #expect(findings.isEmpty)
    #expect(signOffs.map(\.version) == [""])
  }

  @Test func columnThatIsNeededIsMissed() throws {
    let (signOffs, findings) = try read(["2016-17-Q2,Board,Chair,board"], header: "period,body,role,basis")
    #expect(signOffs.isEmpty)
    #expect(findings.map(\.code) == [.columnMissing])
  }

  /// 2016-17 Q2 ends on 30 September 2016. What was agreed informally may be older.
  @Test(arguments: [
    ("2016-09-29", "board", false), ("2016-09-30", "board", true), ("2016-09-29", "informal", true),
    ("2016-09-29", "delegated", false),
  ])
  func nobodySignsBeforeTheQuarterEnds(date: String, basis: String, isTaken: Bool) throws {
    let (signOffs, findings) = try read(["2016-17-Q2,Board,Chair,\(date),\(basis),,"])
    #expect(signOffs.count == (isTaken ? 1 : 0))
    #expect(findings.map(\.code) == (isTaken ? [] : [.signOffUnreadable]))
  }

  @Test func signatureThatStandsTwiceCountsOnce() throws {
    let row = "2016-17-Q2,Board,Chair,2016-11-25,board,,"
    let (signOffs, findings) = try read([row, row])
    #expect(signOffs.count == 1)
    #expect(findings.map(\.code) == [.signOffUnreadable])
  }

  /// The third is how Cheshire East's plan of 2014 writes it.
  @Test(arguments: [
    ("2014-02-14", "2014-02-14"), ("14/02/2014", "2014-02-14"), ("14/2/14", "2014-02-14"),
    ("14 February 2014", "2014-02-14"), ("14th Feb 2014", "2014-02-14"),
  ])
  func dateIsReadAsPeopleWriteIt(text: String, expected: String) throws {
    let (signOffs, findings) = try read(["2016-17-Q2,Board,Chair,\(text),informal,,"])
    #expect(findings.isEmpty)
    #expect(signOffs.map(\.date) == [try day(expected)])
  }

  @Test(arguments: ["2016-17-Q2", "Q2 2016/17", "2016-17 Q2"]) func quarterIsReadAsPeopleWriteIt(text: String) throws {
    let (signOffs, findings) = try read(["\(text),Board,Chair,2016-11-20,board,,"])
    #expect(findings.isEmpty)
    #expect(signOffs.count == 1)
  }

  @Test func rowsOfOtherQuartersAreLeftAlone() throws {
    let (signOffs, findings) = try read([
      "2016-17-Q1,Board,Chair,no date,board,,", "2016-17-Q2,Board,Chair,2016-11-20,board,,",
      "2015-16-Q2,Board,Chair,2016-11-20,board,,",
    ])
    #expect(findings.isEmpty)
    #expect(signOffs.count == 1)
  }

  @Test(arguments: [
    ("board", SignOff.Basis.board), ("Board", .board), ("DELEGATED", .delegated),
    ("pending ratification", .pendingRatification), ("Pending-ratification", .pendingRatification),
    ("pending_ratification", .pendingRatification), ("Informal", .informal),
  ])
  func groundIsReadWhateverItsCapitals(text: String, basis: SignOff.Basis) throws {
    let (signOffs, findings) = try read(["2016-17-Q2,Board,Chair,2016-11-20,\(text),,"])
    #expect(findings.isEmpty)
    #expect(signOffs.map(\.basis) == [basis])
  }

  @Test(arguments: [
    ("2016,Board,Chair,2016-11-20,board,,", "A2"), ("2016-17,Board,Chair,2016-11-20,board,,", "A2"),
    (",Board,Chair,2016-11-20,board,,", "A2"), ("2016-17-Q2,,Chair,2016-11-20,board,,", "B2"),
    ("2016-17-Q2,Board,,2016-11-20,board,,", "C2"), ("2016-17-Q2,Board,Chair,2016-11-20,,,", "E2"),
    ("2016-17-Q2,Board,Chair,2016-11-20,formal,,", "E2"),
  ])
  func rowThatCannotBeReadIsLeftOutAtItsCell(row: String, cell: String) throws {
    let (signOffs, findings) = try read([row])
    #expect(signOffs.isEmpty)
    #expect(findings.map(\.code) == [.signOffUnreadable])
    #expect(findings.first?.place == Finding.Place(file: "sign-off.csv", cell: cell))
    #expect(findings.first?.level == .error)
  }

  @Test(arguments: [
    ("31/02/2016,board,,", "D2"), (",board,,", "D2"), ("April,delegated,,", "D2"),
    ("Informally approved 14/2/14; Formal approval for April.,informal,,", "D2"),
    ("2016-11-20,board,v2 final,", "F2"), ("2016-11-20,board,3f2a91c,", "F2"), ("2016-11-20,board,3f2a91cg,", "F2"),
    ("2016-11-20,board,,soon", "G2"), ("2016-11-20,pending ratification,,2016-11-19", "G2"),
    ("2016-11-20,informal,,2016-11-24", "G2"),
  ])
  func cellThatCannotBeReadCountsAsEmpty(cells: String, cell: String) throws {
    let (signOffs, findings) = try read(["2016-17-Q2,Board,Chair,\(cells)"])
    let record = try #require(signOffs.first)
    #expect(findings.map(\.code) == [.signOffUnreadable])
    #expect(findings.first?.place == Finding.Place(file: "sign-off.csv", cell: cell))
    switch cell {
    case "D2": #expect(record.date == nil)
    case "F2": #expect(record.version.isEmpty)
    default: #expect(record.ratifiedOn == nil)
    }
  }

  @Test func informalAgreementNeedsNoDay() throws {
    let (signOffs, findings) = try read(["2016-17-Q2,Board,Chair,,informal,,"])
    #expect(findings.isEmpty)
    #expect(signOffs.map(\.date) == [nil])
  }

  @Test(arguments: ["3f2a91c0", "3F2A91C0", String(repeating: "a", count: 64), "12345678"])
  func versionIsEightDigitsOrMore(text: String) throws {
    let (signOffs, findings) = try read(["2016-17-Q2,Board,Chair,2016-11-20,board,\(text),"])
    #expect(findings.isEmpty)
    #expect(signOffs.map(\.version) == [text.lowercased()])
  }

  /// A number in a CSV file stays as it was typed, with its zeros.
  @Test func versionOfDigitsKeepsItsZeros() throws {
    let (signOffs, _) = try read(["2016-17-Q2,Board,Chair,2016-11-20,board,001234567890,"])
    #expect(signOffs.map(\.version) == ["001234567890"])
    let (others, _) = try read(["2016-17-Q2,Board,Chair,2016-11-20,board,12345678e012,"])
    #expect(others.map(\.version) == ["12345678e012"])
  }

  @Test func ratificationOnTheDayOfTheSignatureIsNoFault() throws {
    let (signOffs, findings) = try read(["2016-17-Q2,Board,Chair,2016-11-20,pending ratification,,2016-11-20"])
    #expect(findings.isEmpty)
    #expect(signOffs.map(\.ratifiedOn) == [try day("2016-11-20")])
  }

  @Test func folderWithoutTheTableHasNoSignatures() throws {
    let folder = try TemporaryFolder([
      "programme.yaml": "area: {name: Rutland, code: E06000017}\nframework_year: 2016-17\n"
    ])
    var log = FindingLog()
    let programme = try ProgrammeLoader.programme(
      in: FolderFiles(path: folder.url.path), templates: FolderFiles(path: Repository.folder.path + "/Templates"),
      period: .quarter(FinancialYear(start: 2016), 2), log: &log)
    #expect(programme.signOffs.isEmpty)
    #expect(!log.findings.contains { $0.code == .signOffUnreadable })
  }
}
