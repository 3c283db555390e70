import Dates
import Forms
import NationalReturn
import Programme
import Testing

struct SignOffStateTests {
  private func state(
    _ basis: SignOff.Basis, date: String? = "2016-11-20", version: String? = nil, ratifiedOn: String? = nil,
    rule: ReturnForm.SignOffRule = ReturnForm.SignOffRule()
  ) throws -> SignOffState {
    let fingerprint = try SignedReturn().fingerprint()
    let record = SignOff(
      body: "Board", role: "Chair", date: try date.map { try day($0) }, basis: basis,
      version: version ?? fingerprint.short, ratifiedOn: try ratifiedOn.map { try day($0) })
    return SignOffState(record, of: fingerprint, rule: rule, asAt: try day("2016-11-25"))
  }

  @Test(arguments: [SignOff.Basis.board, .delegated]) func formalSignatureOfThisVersionIsASignature(
    basis: SignOff.Basis
  ) throws {
    #expect(try state(basis) == .signed)
    #expect(try state(basis).isFormal)
  }

  @Test func anotherVersionIsAnEarlierOne() throws {
    let state = try state(.board, version: "3f2a91c07b1e44d0")
    #expect(state == .earlierVersion("3f2a91c07b1e"))
    #expect(state.words == "Signed an earlier version (3f2a91c07b1e); the content has changed since")
    #expect(state.isFormal)
  }

  @Test func noVersionIsNotThisVersion() throws {
    #expect(try state(.board, version: "") == .withoutVersion)
    #expect(try state(.board, version: "").words == "Signed, but nobody wrote down which version")
  }

  /// The sign-off block of Cheshire East's plan of 2014: "Informally approved 14/2/14; Formal approval for April."
  @Test func informalAgreementIsNeverASignature() throws {
    for version in [nil, "", "3f2a91c07b1e"] {
      #expect(try state(.informal, version: version) == .informal)
    }
    #expect(try state(.informal, date: nil) == .informal)
    #expect(try !state(.informal).isFormal)
  }

  @Test(arguments: [
    (nil, SignOffState.pendingRatification), ("2016-11-26", .pendingRatification), ("2016-11-25", .signed),
    ("2016-11-20", .signed),
  ])
  func pendingUntilTheDayOfTheRatification(ratifiedOn: String?, expected: SignOffState) throws {
    #expect(try state(.pendingRatification, ratifiedOn: ratifiedOn) == expected)
  }

  @Test func ratifyingAnotherVersionDoesNotHelp() throws {
    #expect(
      try state(.pendingRatification, version: "3f2a91c07b1e", ratifiedOn: "2016-11-21")
        == .earlierVersion("3f2a91c07b1e"))
  }

  @Test func signatureCountsFromItsDayOn() throws {
    #expect(try state(.board, date: "2016-11-25") == .signed)
    #expect(try state(.board, date: "2016-11-26") == .afterReport(try day("2016-11-26")))
    #expect(
      try state(.board, date: "2016-11-26").words == "Dated 26 November 2016, after the day of the report")
    #expect(try !state(.board, date: "2016-11-26").isFormal)
  }

  @Test func signatureWithoutADayIsNone() throws {
    #expect(try state(.board, date: nil) == .undated)
    #expect(try !state(.board, date: nil).isFormal)
  }

  /// 2025-26: the chief executives sign in person, "cannot be delegated".
  @Test func delegationCountsOnlyWhereTheFormAllowsIt() throws {
    let rule = ReturnForm.SignOffRule(allowsDelegation: false)
    #expect(try state(.delegated, rule: rule) == .delegationNotAllowed)
    #expect(try !state(.delegated, rule: rule).isFormal)
    #expect(try state(.board, rule: rule) == .signed)
    #expect(try state(.pendingRatification, rule: rule) == .pendingRatification)
  }
}
