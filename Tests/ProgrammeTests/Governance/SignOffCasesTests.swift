import Metrics
import Programme
import Testing

/// Acceptance cases about who signed which version of a plan.
@Suite struct SignOffCasesTests {
  /// Five bodies; four dated from November and December 2016, one blank; the document is of 1 June 2017.
  private static let wokingham = [
    "documents.csv": """
    document,version,status,date,owner_role,note
    Project initiation document,v1.7,final,2017-06-01,Programme manager,
    """,
    "approvals.csv": """
    document,version,body,role,date,basis
    Project initiation document,,Steering group,Chair,16/11/16,
    Project initiation document,,Commissioner,Director,1/12/16,
    Project initiation document,1.5,Council,Director,19/12/16,
    Project initiation document,,Provider,Director,1/12/16,
    Project initiation document,,Health and Wellbeing Board,Chair,,
    """,
  ]

  @Test("Wokingham 28: four signed an earlier version, one is outstanding")
  func wokingham28() throws {
    let checked = try Checked(Self.wokingham, asAt: "2017-06-30")
    let standing = try checked.standing(asAt: "2017-06-30")
    #expect(
      standing.approvals.map(\.state) == [
        .earlierVersion(""), .earlierVersion(""), .earlierVersion("1.5"), .earlierVersion(""), .outstanding,
      ])
    #expect(standing.signed == 0)
    #expect(checked.places(.signOffEarlierVersion) == ["E2", "E3", "E4", "E5"])
    #expect(checked.places(.signOffOutstanding) == ["E6"])
    let message = try checked.message(.signOffEarlierVersion)
    #expect(message.contains("16 November 2016") && message.contains("1 June 2017"))
  }

  /// The same bodies, on the day of the document and with its version: signed. One day earlier without a version is not.
  @Test(arguments: [
    ("v1.7", "2017-06-02", SignOffState.signed), ("1.7", "2017-06-01", .signed),
    ("v1.6", "2017-06-02", .earlierVersion("v1.6")),
    ("", "2017-05-31", .earlierVersion("")), ("", "2017-06-01", .withoutVersion),
  ])
  func signatureIsTiedToTheVersion(_ version: String, _ date: String, _ state: SignOffState) throws {
    var files = Self.wokingham
    files["approvals.csv"] =
      "document,version,body,role,date,basis\nProject initiation document,\(version),Council,Director,\(date),\n"
    let standing = try Checked(files, asAt: "2017-06-30").standing(asAt: "2017-06-30")
    #expect(standing.approvals.map(\.state) == [state])
  }

  @Test("Cheshire East 5: approved on the first page, 0 of 4 formally signed")
  func cheshireEast5() throws {
    let written = "Informally approved 14/2/14; Formal approval for April."
    let bodies = ["Council", "First commissioner", "Second commissioner", "Health and Wellbeing Board"]
    let checked = try Checked(
      [
        "documents.csv": "document,version,status,date\nBetter Care Fund plan,,Final version approved,25.03.2014\n",
        "approvals.csv": "document,version,body,role,date,basis\n"
          + bodies.map { "Better Care Fund plan,,\($0),Chair,\(written),\n" }.joined(),
      ], asAt: "2014-04-05")
    let standing = try checked.standing(asAt: "2014-04-05")
    #expect(standing.formal == 0)
    #expect(standing.approvals.map(\.state) == [.informal, .informal, .informal, .informal])
    let approval = try #require(standing.approvals.first).approval
    #expect(approval.date == (try day("2014-02-14")))
    #expect(approval.basis == .informal)
    #expect(approval.formalPending == "Formal approval for April")
    #expect(checked.places(.signOffInformal) == ["E2", "E3", "E4", "E5"])
    let message = try checked.message(.approvedWithoutSignature)
    #expect(message.contains("25 March 2014") && message.contains("0 of 4") && message.contains("14 February 2014"))
    #expect(checked.places(.approvedWithoutSignature) == ["D2"])
  }

  /// One formal signature is enough for the document not to be approved by nobody.
  @Test func approvedDocumentWithOneFormalSignatureIsNoContradiction() throws {
    let checked = try Checked(
      [
        "documents.csv": "document,version,status,date\nPlan,1,approved,25.03.2014\n",
        "approvals.csv":
          "document,version,body,date\nPlan,1,Council,26/3/14\nPlan,1,Board,Informally approved 14/2/14\n",
      ], asAt: "2014-04-05")
    #expect(checked.findings(.approvedWithoutSignature).isEmpty)
    #expect(try checked.standing(asAt: "2014-04-05").signed == 1)
  }

  @Test("Wolverhampton W19: five signed on the day of a meeting whose outcome is blank")
  func wolverhamptonW19() throws {
    func checked(_ outcome: String) throws -> Checked {
      try Checked(
        [
          "documents.csv": "document,version,status,date\nBetter Care Fund plan,V7,draft,2014-03-20\n",
          "approvals.csv": "document,version,body,role,date\n"
            + ["Board", "Commissioner", "Council", "Hospital", "Mental health trust"].map {
              "Better Care Fund plan,V7,\($0),Chair,31 March 2014\n"
            }.joined(),
          "meetings.csv":
            "body,date,purpose,outcome\nBoard,2014-03-31,Considers the Better Care Fund plan,\(outcome)\n",
        ], asAt: "2014-04-04")
    }
    #expect(try checked("").places(.outcomeMissing) == ["E2", "E3", "E4", "E5", "E6"])
    #expect(try checked("Agreed").findings(.outcomeMissing).isEmpty)
    #expect(try checked("").message(.outcomeMissing).contains("31 March 2014"))
  }

  /// The board signed the first draft in February and the final draft in March: nothing is open. Another role is asked.
  @Test(arguments: [("Chair", 0), ("Deputy", 1)]) func whoSignedAnewIsAskedNothing(_ role: String, _ count: Int) throws
  {
    let checked = try Checked(
      [
        "documents.csv": "document,version,status,date\nPlan,final draft,considered,2014-03-31\n",
        "approvals.csv":
          "document,version,body,role,date\nPlan,first draft,Board,\(role),5 Feb 2014\nPlan,final draft,Board,Chair,31 March 2014\n",
      ], asAt: "2014-04-05")
    #expect(checked.findings(.signOffEarlierVersion).count == count)
    let standing = try checked.standing(asAt: "2014-04-05")
    #expect(standing.signatories.count == 1 + count)
    #expect(standing.signed == 1)
  }

  @Test func agreementToAnUnknownDocumentAndOneWithoutADayAreFindings() throws {
    let checked = try Checked([
      "documents.csv": "document,version,status,date\nPlan,1,final,2016-05-05\n",
      "approvals.csv": "document,version,body,date\nOther plan,1,Council,6/5/16\nPlan,1,Board,soon\n",
    ])
    #expect(checked.places(.approvalDocumentUnknown) == ["D2"])
    #expect(checked.places(.signOffUnreadable) == ["D3"])
    #expect(try checked.standing().approvals.map(\.state) == [.undated])
  }

  @Test(arguments: [
    ("delegated", SignOffState.signed), ("pending ratification", .pendingRatification),
    ("Signed, subject to ratification in May", .pendingRatification), ("", .signed),
  ])
  func groundsOfAnAgreement(_ basis: String, _ state: SignOffState) throws {
    let checked = try Checked([
      "documents.csv": "document,version,status,date\nPlan,1,final,2016-05-05\n",
      "approvals.csv": "document,version,body,date,basis\nPlan,1,Council,6/5/16,\"\(basis)\"\n",
    ])
    #expect(try checked.standing().approvals.map(\.state) == [state])
  }
}
