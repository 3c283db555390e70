import Dates
@testable import Forms
import struct Foundation.Decimal
import Metrics
import Programme
import Testing

/// What is taken as an answer, on both sides of every limit.
@Suite struct AnswerReadingTests {
  private func read(_ text: String, _ kind: Question.Kind) -> Answer? { try? AnswerReading.answer(text, kind: kind) }

  private func refusal(_ text: String, _ kind: Question.Kind) -> String {
    do throws(AnswerReading.Refusal) {
      _ = try AnswerReading.answer(text, kind: kind)
      return ""
    } catch { return error.message }
  }

  /// Handbook 1.2: numbers from 0 to 100,000,000.
  @Test(arguments: [
    ("0", "0"), ("100000000", "100000000"), ("100,000,000", "100000000"), ("99999999.99", "99999999.99"),
    (" 16 ", "16"), ("0.5", "0.5"), ("007", "7"), ("1,250", "1250"),
  ])
  func numberWithinTheRangeIsTaken(typed: String, number: String) throws {
    for kind in [Question.Kind.number(.form), .money(.form)] {
      #expect(read(typed, kind) == .number(try #require(Decimal(string: number))))
    }
  }

  @Test(arguments: [
    "-1", "-0.01", "100,000,001", "100000000.01", "12 people", "1e3", "\u{2212}5", "twelve", "1,00", "£5", "5%",
  ])
  func numberOutsideTheRangeIsRefused(typed: String) {
    for kind in [Question.Kind.number(.form), .money(.form)] {
      #expect(refusal(typed, kind) == "The answer must be a number from 0 to 100,000,000.")
    }
  }

  @Test(arguments: [("0", true), ("100", true), ("88.4", true), ("-0.1", false), ("100.1", false), ("88.4 %", false)])
  func percentageLiesBetweenNothingAndAHundred(typed: String, isTaken: Bool) {
    #expect(refusal(typed, .percent(.percent)) == (isTaken ? "" : "The answer must be a number from 0 to 100."))
  }

  @Test func rangeOfAQuestionOfItsOwnHoldsAtBothEnds() {
    let kind = Question.Kind.number(Question.NumberRange(minimum: 5, maximum: 7))
    #expect(["4.99", "5", "7", "7.01"].map { read($0, kind) != nil } == [false, true, true, false])
    #expect(refusal("4", kind) == "The answer must be a number from 5 to 7.")
  }

  /// Excel keeps 15 significant digits: 0.1 + 0.2 is shown as 0.3.
  @Test(arguments: [
    ("12345678.1234567", true), ("12345678.12345678", false), ("99999999.9999999", true), ("99999999.99999999", false),
    ("0.1234567890", true), ("0.12345678901", false), ("100000000.00000000000000", true),
    ("0.30000000000000004", false),
  ])
  func numberHasNoMoreDigitsThanASpreadsheetKeeps(typed: String, isTaken: Bool) {
    let kind = Question.Kind.number(.form)
    #expect(
      refusal(typed, kind)
        == (isTaken ? "" : "The number has more than 15 digits or 10 decimals, which no spreadsheet holds exactly."))
  }

  @Test(arguments: ["31/03/2017", "2017-03-31", "31 March 2017"]) func dayIsReadAsPeopleWriteIt(typed: String) throws {
    #expect(read(typed, .date(withinPlanYear: false)) == .date(try #require(CivilDate(iso: "2017-03-31"))))
  }

  @Test(arguments: ["31/04/2017", "29/02/2017", "03/31/2017", "soon", "2017", "42825"])
  func dayThatDoesNotExistIsRefused(typed: String) {
    #expect(refusal(typed, .date(withinPlanYear: false)).contains("not a date that exists"))
  }

  /// The cells for days take none before 2000, and Excel knows none before 1900.
  @Test(arguments: [("01/01/2000", true), ("31/12/1999", false), ("31/12/1899", false), ("01/01/0217", false)])
  func dayBeforeTheYear2000IsRefused(typed: String, isTaken: Bool) {
    #expect(refusal(typed, .date(withinPlanYear: true)).isEmpty == isTaken)
  }

  @Test(arguments: ["No - In Progress", "no - in progress", " NO - IN PROGRESS "])
  func choiceIsTakenInAnyCase(typed: String) {
    let list = AnswerList(id: "condition", answers: ["Yes", "No", "No - In Progress"])
    #expect(read(typed, .choice(list)) == .text("No - In Progress"))
  }

  @Test(arguments: ["Maybe", "N", "Yes.", "true"]) func choiceOutsideTheListIsRefused(typed: String) {
    #expect(refusal(typed, .choice(.yesNo)) == "The answer must be one of: Yes | No.")
  }

  // MARK: Texts

  /// UTF-16 units, as Excel counts: an emoji outside the first plane counts as two.
  @Test(arguments: [
    ("abcde", 0), ("abc\u{1F600}", 0), ("abcd\u{1F600}", 6), ("abcdef", 6), ("abcde\u{0301}", 6), ("\n abcde \n", 0),
  ])
  func lengthIsCountedAsExcelCounts(typed: String, excess: Int) throws {
    for kind in [Question.Kind.text(maximum: 5), .longText(maximum: 5)] {
      // Taken as it is; what is too long is told.
      let answer = try #require(read(typed, kind))
      #expect((kind.excess(of: answer)?.count ?? 0) == excess)
    }
  }

  @Test func lengthOfATextInATableIsCountedToo() {
    let table = FormTable(
      id: "t", rows: [.init(id: "1", label: "1"), .init(id: "2", label: "2")], hasNumberedRows: true,
      columns: [.init(id: "a", label: "A", kind: .text(maximum: 3), isOptional: false)], requiredRows: [], sums: [],
      rowSums: [], comparisons: [])
    let kind = Question.Kind.table(table)
    #expect(kind.excess(of: .table(["1": ["a": .text("abc")], "2": ["a": .text("abc")]])) == nil)
    let excess = kind.excess(of: .table(["1": ["a": .text("abc")], "2": ["a": .text("abcd")]]))
    #expect(excess?.count == 4 && excess?.maximum == 3)
  }

  /// A cell of Excel holds 32,767.
  @Test func textThatNoCellHoldsIsRefused() {
    let kind = Question.Kind.longText(maximum: 30_000)
    #expect(refusal(String(repeating: "a", count: 32_767), kind) == "")
    #expect(
      refusal(String(repeating: "a", count: 32_768), kind)
        == "The text has 32768 characters; a cell takes at most 32767.")
    #expect(refusal(String(repeating: "\u{1F600}", count: 16_383), kind) == "")
    #expect(refusal(String(repeating: "\u{1F600}", count: 16_384), kind) != "")
  }

  /// Word breaks lines with 0x0B; XML can hold neither that nor other control characters.
  @Test func controlCharactersBecomeLineFeedsOrGo() {
    let kind = Question.Kind.longText(maximum: 30_000)
    #expect(read("a\u{0B}b\r\nc\rd\n\ne\u{0}\u{1}\u{1F}\u{FFFF}f\tg", kind) == .text("a\nb\nc\nd\n\nef\tg"))
    #expect(read("\u{0B}\u{1}", kind) == Answer.none)
    let quotes = "“smart” ‘quotes’ – <script>alert(1)</script> & \u{1F600}"
    #expect(read(quotes, kind) == .text(quotes))
  }

  // MARK: Shapes

  private static let table = FormTable(
    id: "money", rows: [.init(id: "plan", label: "Plan"), .init(id: "actual", label: "Actual")], hasNumberedRows: false,
    columns: [.init(id: "q1", label: "Q1", kind: .money(.form), isOptional: false)], requiredRows: [], sums: [],
    rowSums: [], comparisons: [])

  private func read(_ answer: Answers.Answer?, to kind: Question.Kind) throws(AnswerReading.Refusal) -> Answer {
    try AnswerReading.answer(
      answer,
      to: Question(
        id: "q", definition: Question.Place(file: "form.yaml", line: 1), reference: "1", label: "Q", guidance: nil,
        kind: kind, relevance: .always, requirement: .always,
        unit: nil, source: nil, metric: nil, isSuggested: false, isNationalCondition: false, isSignature: false,
        provenance: .recalled))
  }

  private func refusal(_ answer: Answers.Answer, to kind: Question.Kind) -> String {
    do throws(AnswerReading.Refusal) {
      _ = try read(answer, to: kind)
      return ""
    } catch { return error.message }
  }

  @Test func nothingTypedIsNoAnswer() throws {
    for kind in [
      Question.Kind.text(maximum: 5), .number(.form), .date(withinPlanYear: false), .choice(.yesNo), .table(Self.table),
    ] {
      #expect(try read(nil, to: kind) == .none)
      #expect(try read(.text(" \n\u{00A0}"), to: kind) == .none)
    }
    #expect(try read(.table(["plan": ["q1": " "]]), to: .table(Self.table)) == .none)
  }

  @Test func cellsAreReadByTheKindOfTheirColumn() throws {
    #expect(
      try read(.table(["plan": ["q1": "1,250"]]), to: .table(Self.table)) == .table(["plan": ["q1": .number(1250)]]))
    #expect(
      refusal(.table(["plan": ["q1": "-1"]]), to: .table(Self.table))
        == "Row plan, column q1: The answer must be a number from 0 to 100,000,000.")
    #expect(
      refusal(.table(["budget": ["q1": "1"]]), to: .table(Self.table))
        == "The table has no row \"budget\"; its rows are plan, actual.")
    #expect(
      refusal(.table(["plan": ["q2": "1"]]), to: .table(Self.table))
        == "The table has no column \"q2\"; its columns are q1.")
    #expect(refusal(.text("12"), to: .table(Self.table)).contains("wrong shape"))
    #expect(refusal(.table(["plan": ["q1": "1"]]), to: .number(.form)).contains("wrong shape"))
  }
}
