import Forms
import Foundation
import Metrics
import NationalReturn
import Programme
import Testing

/// Sizes and percentages are worked out by hand beside each case.
struct ReturnDifferenceTests {
  private func difference(
    from old: (inout SignedReturn) throws -> Void = { _ in }, to new: (inout SignedReturn) throws -> Void
  ) throws -> ReturnDifference {
    var before = SignedReturn()
    try old(&before)
    var after = SignedReturn()
    try new(&after)
    return ReturnDifference(
      old: ReturnContent(try before.document()), new: ReturnContent(try after.document()))
  }

  private func change(_ question: String, from old: Answer, to new: Answer) throws -> ReturnChange? {
    let difference = try difference {
      $0.answers[question] = old
    } to: {
      $0.answers[question] = new
    }
    #expect(difference.questions.count <= 1)
    #expect(difference.head.allSatisfy { $0.what == "Completeness" })
    return difference.questions.first?.changes.first
  }

  private func decimal(_ text: String) throws -> Decimal { try #require(Decimal(string: text)) }

  @Test func sameReturnDoesNotDiffer() throws {
    let difference = try difference { _ in }
    #expect(difference.isEmpty)
    #expect(difference.summary == "Nothing differs.")
    #expect(DifferenceText.text(difference).hasSuffix("Nothing differs.\n"))
  }

  @Test func whatIsNotContentDoesNotDiffer() throws {
    let difference = try difference {
      $0.asAt = "2017-01-01"
      $0.origin = .prefilled
    }
    #expect(difference.isEmpty)
  }

  // MARK: Answers

  /// 1,200 - 1,000 = 200, a fifth of 1,000; 12.50 - 10 = 2.50, a quarter of 10; from 0 there is no percentage.
  @Test(arguments: [
    ("1000", "1200", "£1,000", "£1,200", "up £200 (+20.0 %)"), ("10", "12.5", "£10.00", "£12.50", "up £2.50 (+25.0 %)"),
    ("1200", "1000", "£1,200", "£1,000", "down £200 (\u{2212}16.7 %)"), ("0", "5", "£0", "£5", "up £5"),
    ("5", "0", "£5", "£0", "down £5 (\u{2212}100.0 %)"),
    ("100000000", "99999999", "£100,000,000", "£99,999,999", "down £1 (less than \u{2212}0.1 %)"),
  ])
  func moneyChanges(old: String, new: String, oldWords: String, newWords: String, size: String) throws {
    let change = try #require(
      try change("budget.fund", from: .number(decimal(old)), to: .number(decimal(new))))
    #expect(change.kind == .changed)
    #expect(change.old == oldWords)
    #expect(change.new == newWords)
    #expect(change.sizeWords == size)
  }

  /// 12 to 9: 3 of 12 is a quarter. 40 to 41.5: 1.5 of 40 is 3.75 %, rounded half away from zero.
  @Test func numbersHaveTheirUnit() throws {
    let people = try #require(try change("cover.count", from: .number(12), to: .number(9)))
    #expect(people.old == "12 people")
    #expect(people.sizeWords == "down 3 people (\u{2212}25.0 %)")
    #expect(people.size == .amount(-3, percent: -25))
    let share = try #require(try change("budget.share", from: .number(40), to: .number(decimal("41.5"))))
    #expect(share.old == "40.0 %")
    #expect(share.new == "41.5 %")
    #expect(share.sizeWords == "up 1.5 percentage points (+3.8 %)")
    let point = try #require(try change("budget.share", from: .number(40), to: .number(41)))
    #expect(point.sizeWords == "up 1 percentage point (+2.5 %)")
  }

  /// 0.0012 and 0.0013 look the same with two decimals.
  @Test func numbersThatDifferAreNotPrintedAlike() throws {
    let change = try #require(
      try change("budget.share", from: .number(decimal("0.0012")), to: .number(decimal("0.0013"))))
    #expect(change.old == "0.0012 %")
    #expect(change.new == "0.0013 %")
  }

  /// January has 31 days.
  @Test(arguments: [
    ("2017-01-31", "2017-02-12", "12 days later"), ("2017-01-31", "2017-02-01", "1 day later"),
    ("2017-02-01", "2017-01-31", "1 day earlier"),
  ])
  func dayMoves(old: String, new: String, size: String) throws {
    let change = try #require(
      try change("budget.pooled_by", from: .date(day(old)), to: .date(day(new))))
    #expect(change.sizeWords == size)
    #expect(change.old == (try day(old)).inWords)
  }

  @Test func textHasNoSize() throws {
    let change = try #require(try change("cover.team", from: .text("Old"), to: .text("New")))
    #expect(change.what == "answer")
    #expect(change.old == "Old")
    #expect(change.new == "New")
    #expect(change.size == nil)
    #expect(try self.change("cover.team", from: .text("a\r\nb"), to: .text("a\nb")) == nil)
  }

  @Test func answerComesAndGoes() throws {
    let added = try #require(try change("cover.count", from: .none, to: .number(9)))
    #expect(added.kind == .added)
    #expect(added.new == "9 people")
    #expect(added.size == nil)
    let removed = try #require(try change("cover.count", from: .number(9), to: .none))
    #expect(removed.kind == .removed)
    #expect(removed.old == "9 people")
    #expect(removed.new == nil)
  }

  @Test func eachCellOfATableIsCompared() throws {
    let difference = try difference {
      $0.answers["budget.income"] = .table([
        "plan": ["q1": .number(100), "q2": .number(50)], "actual": ["q1": .number(7)],
      ])
    } to: {
      $0.answers["budget.income"] = .table([
        "plan": ["q1": .number(90), "q2": .number(50)], "actual": ["q2": .number(8)],
      ])
    }
    let item = try #require(difference.questions.first)
    #expect(difference.questions.count == 1)
    #expect(item.reference == "2.5")
    #expect(item.changes.map(\.what) == ["Plan, Q1", "Actual, Q2", "Actual, Q1"])
    #expect(item.changes.map(\.kind) == [.changed, .added, .removed])
    #expect(item.changes.map(\.sizeWords) == ["down £10 (\u{2212}10.0 %)", nil, nil])
  }

  @Test func questionThatOnlyOneFormAsks() throws {
    let more = "      - {id: budget.more, reference: \"2.6\", label: More?, kind: text}"
    let added = try difference {
      $0.moreQuestions = more
      $0.version = "2"
    }
    #expect(added.head.map(\.what) == ["Form version"])
    #expect(added.head.map(\.new) == ["2"])
    #expect(added.questions.map(\.id) == ["budget.more"])
    #expect(added.questions.map(\.kind) == [.added])
    #expect(added.questions.map(\.changes.isEmpty) == [true])
    let removed = try difference {
      $0.moreQuestions = more
      $0.answers["budget.more"] = .text("Yes, more.")
    } to: { _ in
    }
    #expect(removed.questions.map(\.kind) == [.removed])
    #expect(removed.questions.first?.changes.map(\.old) == ["Yes, more."])
  }

  // MARK: Figures

  private func measures(_ old: [ReturnMeasure], _ new: [ReturnMeasure]) throws -> [ChangedItem] {
    try difference {
      $0.measures = old
    } to: {
      $0.measures = new
    }.measures
  }

  /// 352 to 341: 11 of 352 is 3.125 %. 1,140.2 to 1,104.6: 35.6 of 1,140.2 is 3.122... %. 684 to 700: 16 of 684 is 2.339 %.
  @Test func figuresPlanAndColourAreCompared() throws {
    let old = SignedReturn.measure(numerator: .known(352), value: try decimal("1140.2"), limit: 684)
    let new = SignedReturn.measure(
      numerator: .known(341), value: try decimal("1104.6"), limit: 700, status: .near, colour: .amber)
    let item = try #require(try measures([old], [new]).first)
    #expect(item.id == "delayed-transfers")
    #expect(item.changes.map(\.what) == ["numerator", "value", "plan", "status", "colour"])
    #expect(
      item.changes.map(\.sizeWords) == [
        "down 11 (\u{2212}3.1 %)", "down 35.6 days per 100,000 (\u{2212}3.1 %)", "up 16 days per 100,000 (+2.3 %)", nil,
        nil,
      ])
    #expect(item.changes.map(\.old)[2...] == ["at most 684 days per 100,000", "plan not met", "Red"])
    #expect(item.changes.map(\.new)[2...] == ["at most 700 days per 100,000", "near the plan", "Amber"])
  }

  @Test func missingFigureIsNamedByItsReason() throws {
    let item = try #require(
      try measures(
        [SignedReturn.measure(value: nil, limit: 684)], [SignedReturn.measure(value: 5, limit: nil)]
      ).first)
    #expect(item.changes.map(\.what) == ["value", "plan"])
    #expect(item.changes.map(\.old) == ["not submitted", "at most 684 days per 100,000"])
    #expect(item.changes.map(\.new) == ["5 days per 100,000", nil])
  }

  @Test func testOfAPlanChangesWithoutASize() throws {
    let item = try #require(
      try measures(
        [SignedReturn.measure(value: 5, limit: 684)],
        [SignedReturn.measure(value: 5, limit: 684, test: .fewerThan)]
      ).first)
    #expect(item.changes.map(\.new) == ["fewer than 684 days per 100,000"])
    #expect(item.changes.map(\.size) == [nil])
  }

  @Test func measureComesAndGoes() throws {
    let measure = SignedReturn.measure(value: 5, limit: 684)
    #expect(try measures([], [measure]).map(\.kind) == [.added])
    #expect(try measures([measure], []).map(\.kind) == [.removed])
    #expect(try measures([measure], [measure]).isEmpty)
  }

  @Test func wordingOfAReasonIsNoDifference() throws {
    #expect(
      try measures(
        [SignedReturn.measure(value: 5, limit: 684)], [SignedReturn.measure(value: 5, limit: 684, reason: "Other.")]
      ).isEmpty)
  }

  // MARK: Head and signatures

  @Test func headIsCompared() throws {
    let difference = try difference {
      $0.version = "2"
      $0.period = .quarter(FinancialYear(start: 2016), 3)
      $0.areaName = "Leicester"
      $0.areaCode = "E06000016"
      $0.marking = ReturnMarking(isNotForPublication: true, roundedTo: 5)
    }
    #expect(
      difference.head.map(\.what) == ["Form version", "Quarter", "Area code", "Area", "Marking", "Counts of people"])
    #expect(
      difference.head.map(\.new) == [
        "2", "2016-17-Q3", "E06000016", "Leicester", "Not for publication", "Rounded to multiples of 5",
      ])
    #expect(difference.summary == "6 head lines differ.")
  }

  @Test func signaturesAreCompared() throws {
    func record(_ version: String, ratifiedOn: String? = nil, body: String = "Board") throws -> SignOff {
      SignOff(
        body: body, role: "Chair", date: try day("2016-11-20"), basis: .pendingRatification, version: version,
        ratifiedOn: try ratifiedOn.map { try day($0) })
    }
    let first = try record("3f2a91c07b1e44")
    let ratified = try record("3f2a91c07b1e44", ratifiedOn: "2016-12-06")
    let council = try record("", body: "Council")
    let difference = try difference {
      $0.signOffs = [first, council]
    } to: {
      $0.signOffs = [ratified]
    }
    #expect(difference.signOffs.map(\.kind) == [.changed, .removed])
    #expect(difference.signOffs.map(\.old) == ["version 3f2a91c07b1e", "without a version"])
    #expect(difference.signOffs.map(\.new) == ["version 3f2a91c07b1e, ratified on 6 December 2016", nil])
    #expect(
      difference.signOffs.map(\.what) == [
        "Board (Chair), pending ratification, 20 November 2016",
        "Council (Chair), pending ratification, 20 November 2016",
      ])
    #expect(
      try self.difference {
        $0.signOffs = [first]
      } to: {
        $0.signOffs = [first]
      }.isEmpty)
  }

  /// What `bcf diff` calls a change of content is what makes a signature one of an earlier version.
  @Test func differenceOfContentIsADifferenceOfFingerprints() throws {
    let one = try difference { $0.answers["cover.count"] = .number(13) }
    #expect(one.old.fingerprint != one.new.fingerprint)
    let none = try difference { $0.asAt = "2017-01-01" }
    #expect(none.old.fingerprint == none.new.fingerprint)
  }
}
