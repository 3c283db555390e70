import Forms
import NationalReturn
import Programme
import Testing

struct SignOffStatusTests {
  private func record(
    _ body: String, _ basis: SignOff.Basis, version: String, date: String = "2016-11-20", role: String = "Chair",
    ratifiedOn: String? = nil
  ) throws -> SignOff {
    SignOff(
      body: body, role: role, date: try day(date), basis: basis, version: version,
      ratifiedOn: try ratifiedOn.map { try day($0) })
  }

  private func status(_ records: [SignOff], rule: String = "") throws -> SignOffStatus {
    var document = SignedReturn()
    document.signOffs = records
    document.signOffRule = rule
    return SignOffStatus(try document.document())
  }

  private func version() throws -> String { try SignedReturn().fingerprint().short }

  /// The board signs, unless the form says who does.
  @Test(arguments: [("Health and Wellbeing Board", true), ("HWB board", true), ("Cabinet", false)])
  func signatureOfAnotherBodyIsNotEnough(body: String, isSigned: Bool) throws {
    let status = try status([record(body, .board, version: version())])
    #expect(status.isSigned == isSigned)
    #expect(status.words.contains("the form asks for: Health and Wellbeing Board") == !isSigned)
  }

  @Test func nobodyHasSigned() throws {
    let status = try status([])
    #expect(!status.isSigned)
    #expect(!status.hasFormalSignature)
    #expect(status.words == "Not signed: nobody has signed it")
  }

  @Test func allHaveSigned() throws {
    let version = try version()
    let status = try status([
      record("Board", .board, version: version), record("Council", .delegated, version: version),
    ])
    #expect(status.isSigned)
    #expect(status.words == "Signed: 2 of 2 bodies have signed this version")
    #expect(
      status.rows.map(\.words) == [
        "Signed this version, by the board, on 20 November 2016",
        "Signed this version, by delegation, on 20 November 2016",
      ])
  }

  /// Wolverhampton's plan of 2014 has five signatories; here one of five has signed another version.
  @Test func oneOfFiveHasSignedAnEarlierVersion() throws {
    let version = try version()
    let bodies = ["Board", "Commissioner", "Council", "Trust", "Foundation trust"]
    let status = try status(
      bodies.enumerated().map { try record($1, .board, version: $0 == 3 ? "0123456789abcdef" : version) })
    #expect(!status.isSigned)
    #expect(status.hasFormalSignature)
    #expect(status.signedBodies == 4)
    #expect(status.words == "Partly signed: 4 of 5 bodies have signed this version")
    #expect(
      status.rows[3].words
        == "Signed an earlier version (0123456789ab); the content has changed since, by the board, on 20 November 2016")
  }

  /// Cheshire East's plan of 2014: four blocks, all of them agreed informally.
  @Test func noneOfFourHasSigned() throws {
    let version = try version()
    let bodies = ["Commissioner", "Second commissioner", "Council", "Board"]
    let status = try status(bodies.map { try record($0, .informal, version: version, date: "2014-02-14") })
    #expect(status.words == "Not signed: 0 of 4 bodies have signed this version")
    #expect(!status.hasFormalSignature)
    #expect(status.rows[0].words == "Agreed informally; not signed, on 14 February 2014")
  }

  @Test func contentThatChangesMakesASignatureOneOfAnEarlierVersion() throws {
    var document = SignedReturn()
    document.signOffs = [try record("Board", .board, version: try document.fingerprint().hexadecimal)]
    #expect(SignOffStatus(try document.document()).isSigned)
    document.answers["cover.count"] = .number(13)
    let status = SignOffStatus(try document.document())
    #expect(!status.isSigned)
    #expect(status.words == "Not signed: 0 of 1 body has signed this version")
    document.answers["cover.count"] = .number(12)
    #expect(SignOffStatus(try document.document()).isSigned)
  }

  @Test func strongestRecordOfABodyCounts() throws {
    let version = try version()
    let records = [
      try record("Board", .informal, version: ""), try record("board", .board, version: version),
      try record("Board", .board, version: "0123456789ab"),
    ]
    for order in [records, records.reversed()] {
      let status = try status(order)
      #expect(status.bodies.map(\.state) == [.signed])
      #expect(status.isSigned)
    }
  }

  @Test func ratificationClosesWhatIsPending() throws {
    let version = try version()
    let open = try status([record("Board", .pendingRatification, version: version)])
    #expect(open.words == "Signed, and still to be ratified: 1 of 1 body has signed this version")
    #expect(!open.isSigned)
    let closed = try status([record("Board", .pendingRatification, version: version, ratifiedOn: "2016-11-24")])
    #expect(closed.isSigned)
    #expect(closed.rows[0].words == "Signed this version, on 20 November 2016, ratified on 24 November 2016")
  }

  @Test func rolesThatTheFormNamesMustSign() throws {
    let rule = "sign_off: {delegation: no, by: [Chief executive of the council, Section 151 officer]}"
    var document = SignedReturn()
    document.signOffRule = rule
    let version = try document.fingerprint().short
    let first = try record("Council", .board, version: version, role: "chief executive of the council")
    let one = try status([first], rule: rule)
    #expect(one.missingRoles == ["Section 151 officer"])
    #expect(!one.isSigned)
    #expect(
      one.words == "Partly signed: 1 of 1 body has signed this version; the form asks for: Section 151 officer")
    let both = try status(
      [first, record("Council", .board, version: version, role: "Section 151 officer")], rule: rule)
    #expect(both.missingRoles.isEmpty)
    #expect(both.isSigned)
    let delegated = try status([record("Council", .delegated, version: version)], rule: rule)
    #expect(delegated.rows[0].state == .delegationNotAllowed)
    #expect(delegated.rows[0].words == "Signed by delegation, which the form does not allow, on 20 November 2016")
  }

  @Test(arguments: [
    ("", ReturnForm.SignOffRule()), ("sign_off: {delegation: no}", ReturnForm.SignOffRule(allowsDelegation: false)),
    ("sign_off: {delegation: yes}", ReturnForm.SignOffRule(allowsDelegation: true)),
    ("sign_off: {by: [Chair]}", ReturnForm.SignOffRule(roles: ["Chair"])),
    ("sign_off: {by: Chair}", ReturnForm.SignOffRule(roles: ["Chair"])),
  ])
  func ruleOfTheForm(text: String, rule: ReturnForm.SignOffRule) throws {
    var document = SignedReturn()
    document.signOffRule = text
    #expect(try document.form().signOff == rule)
  }

  @Test(arguments: ["sign_off: {delegation: perhaps}", "sign_off: {delegated: no}", "sign_off: {by: {a: b}}"])
  func ruleThatCannotBeReadIsRefused(text: String) {
    var document = SignedReturn()
    document.signOffRule = text
    #expect(throws: ProgrammeError.self) { try document.form() }
  }
}
