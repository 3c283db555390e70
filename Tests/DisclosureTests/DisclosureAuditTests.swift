import Disclosure
import Testing

/// Attacks that must succeed, worked by hand: an audit that finds nothing is worth nothing if it cannot find.
struct DisclosureAuditTests {
  private let months = ["April", "May", "June"]

  private func attack(_ table: DisclosureTable, _ policy: DisclosurePolicy = Tables.below5Alone) -> [Recovery] {
    DisclosureAudit.recoveries(from: DisclosureControl.apply(policy, to: table))
  }

  @Test func monthIsTheQuarterLessTheOthers() throws {
    let found = attack(try Tables.make(["April": 3, "May": 10, "June": 20], sums: ["quarter": months]))
    #expect(found.map(\.label) == ["April"])
    #expect(found.first?.outcome == .value(3))
    #expect(found.first?.how == #"-"May" - "June" + "quarter""#)
  }

  /// 9 cells, one small, in the middle: the row and the column both tell it.
  @Test func cellIsItsMarginLessTheOthers() throws {
    let found = attack(try Tables.margins([[10, 20, 30], [11, 2, 13], [14, 15, 16]]))
    #expect(found.map(\.label) == ["1.1"] && found.first?.outcome == .value(2))
  }

  /// a + b = 12, b + c = 11, a + c = 5: 2a = 12 + 5 - 11 = 6, so a = 3, b = 9, c = 2.
  @Test func eliminationGoesThroughSeveralTotals() throws {
    let table = try Tables.make(["a": 3, "b": 9, "c": 2])
    let values = [("ab", ["a", "b"], 12), ("bc", ["b", "c"], 11), ("ac", ["a", "c"], 5)].map {
      PublishedFact(PublishedValue($0.0, .count(.total(of: $0.1))), .count($0.2))
    }
    let hidden = table.values.map { PublishedFact($0, .withheld(isSmall: $0.label != "b")) }
    let found = DisclosureAudit.recoveries(from: hidden + values, policy: Tables.below5)
    #expect(found.map(\.label) == ["a", "c"])
    #expect(found.map(\.outcome) == [.value(3), .value(2)])
    #expect(found.first?.how == #"1/2 x "ab" - 1/2 x "bc" + 1/2 x "ac""#)
  }

  /// 22 - 20 = 2, and both symbols mean 1 to 4: 1 and 1.
  @Test func twoSmallCountsWithAVisibleSumOf2AreTold() throws {
    let found = attack(try Tables.make(["April": 1, "May": 1, "June": 20], sums: ["quarter": months]))
    #expect(found.map(\.outcome) == [.value(1), .value(1)])
  }

  /// The sum of two withheld counts is 2, of which only one is small: it is 1 or 2, not 3 or 4.
  @Test func countThatCanOnlyBe1Or2IsNarrowed() throws {
    let names = ["a", "b"]
    let facts =
      names.map { PublishedFact(PublishedValue($0, .count(.cell($0))), .withheld(isSmall: $0 == "a")) }
      + [PublishedFact(PublishedValue("all", .count(.total(of: names))), .count(2))]
    let found = DisclosureAudit.recoveries(from: facts, policy: Tables.below5)
    #expect(found.map(\.outcome) == [.narrowed(to: [1, 2])])
  }

  @Test func twoCountsAtTheLimitAreTold() throws {
    let found = attack(try Tables.make(["April": 4, "May": 4, "June": 20], sums: ["quarter": months]))
    #expect(found.map(\.outcome) == [.value(4), .value(4)])
  }

  /// 96.6 % of 29 lies between 27.99 and 28.03: 28 were at home, 1 was not.
  @Test func percentageAndDenominatorTellTheComplement() throws {
    let (home, away) = (CellSum.cell("home"), CellSum.cell("away"))
    let facts = [
      PublishedFact(PublishedValue("away", .implied(away)), .withheld(isSmall: true)),
      PublishedFact(PublishedValue("home", .count(home)), .withheld(isSmall: false)),
      PublishedFact(PublishedValue("discharged", .count(home + away)), .count(29)),
      PublishedFact(PublishedValue("percent", .ratio(.init(home, per: home + away))), .ratio(966)),
    ]
    let found = DisclosureAudit.recoveries(from: facts, policy: Tables.below5)
    #expect(found.map(\.label) == ["away"] && found.first?.outcome == .value(1))
  }

  /// 9.7 per 100,000 of 30,873 lies between 2.98 and 3.01.
  @Test func rateAndPopulationTellTheCount() throws {
    let ratio = PublishedValue.Ratio(.cell("a"), per: .known(30_873), multiplier: 100_000)
    let facts = [
      PublishedFact(PublishedValue("a", .count(.cell("a"))), .withheld(isSmall: true)),
      PublishedFact(PublishedValue("rate", .ratio(ratio)), .ratio(97)),
    ]
    #expect(DisclosureAudit.recoveries(from: facts, policy: Tables.below5).first?.outcome == .value(3))
  }

  /// 25 to the nearest 5 is 23 to 27; 2 % of 940 is 15 to 23; so it is 23, and 25 - 23 = 2 is told.
  @Test func twoRoundingsLeaveOneNumber() throws {
    let (home, away) = (CellSum.cell("home"), CellSum.cell("away"))
    let ratio = PublishedValue.Ratio(home, per: .known(940), decimals: 0)
    let facts = [
      PublishedFact(PublishedValue("away", .implied(away)), .withheld(isSmall: true)),
      PublishedFact(PublishedValue("home", .count(home)), .count(25)),
      PublishedFact(PublishedValue("all", .count(home + away), isAlreadyPublic: true), .count(25)),
      PublishedFact(PublishedValue("percent", .ratio(ratio), isAlreadyPublic: true), .ratio(2)),
    ]
    let policy = DisclosurePolicy(id: "p", suppressBelow: 5, roundingBase: 5)
    let found = DisclosureAudit.recoveries(from: facts, policy: policy)
    #expect(found.map(\.outcome) == [.value(2)])
    let withoutPercent = DisclosureAudit.recoveries(from: Array(facts.prefix(3)), policy: policy)
    #expect(withoutPercent.map(\.isExact) == [false])
  }

  /// 8, 8 and 1 become 10, 10 and *, and 17 becomes 15: 8 + 8 is the least, 17 the most, so * is 1. Rounding without
  /// secondary suppression is no proof against this.
  @Test func roundingAloneCanTellACount() throws {
    let table = try Tables.make(["April": 8, "May": 8, "June": 1], sums: ["quarter": months])
    let rounding = DisclosurePolicy(id: "p", suppressBelow: 8, roundingBase: 5, isSecondaryOn: false)
    #expect(attack(table, rounding).map(\.outcome) == [.value(1)])
    let both = DisclosurePolicy(id: "p", suppressBelow: 8, roundingBase: 5)
    #expect(attack(table, both).isEmpty)
  }

  /// 1 + 1 + 1 + 1 = 4: without secondary suppression each symbol means 1 to 4, and five of them tell everything.
  @Test func symbolsAloneTellWhereTheyMeanSmall() throws {
    let table = try Tables.make(["a": 1, "b": 1, "c": 1, "d": 1], sums: ["all": ["a", "b", "c", "d"]])
    #expect(attack(table).map(\.outcome) == [.value(1), .value(1), .value(1), .value(1), .value(4)])
    #expect(attack(table, Tables.below5).isEmpty)
  }

  @Test func statementAboutAWithheldCountIsReported() throws {
    let facts = [
      PublishedFact(PublishedValue("a", .count(.cell("a"))), .withheld(isSmall: true)),
      PublishedFact(PublishedValue("trend", .statement(about: [.cell("a")])), .statement),
    ]
    #expect(DisclosureAudit.recoveries(from: facts, policy: Tables.below5).map(\.outcome) == [.undecided])
  }

  @Test func withheldCountThatIsNotSmallMayBeWorkedOut() throws {
    let facts = [
      PublishedFact(PublishedValue("a", .count(.cell("a"))), .withheld(isSmall: false)),
      PublishedFact(PublishedValue("b", .count(.cell("b"))), .count(9)),
      PublishedFact(PublishedValue("all", .count(.total(of: ["a", "b"]))), .count(30)),
    ]
    #expect(DisclosureAudit.recoveries(from: facts, policy: Tables.below5).isEmpty)
  }
}
