import Dates
import struct Foundation.Decimal
import Metrics
import Programme
import Testing

@testable import Forms

@Suite struct AnswerReadingTests {
  private static let money = Question.Kind.table(
    FormTable(
      id: "money", rows: [.init(id: "plan", label: "Plan"), .init(id: "actual", label: "Actual")],
      hasNumberedRows: false,
      columns: [
        .init(id: "q1", label: "Q1", kind: .money(.form), isOptional: false),
        .init(id: "q2", label: "Q2", kind: .money(.form), isOptional: false),
      ], requiredRows: ["plan"], sums: [], rowSums: [], comparisons: []))

  private func read(_ typed: Answers.Answer?, as kind: Question.Kind) throws(AnswerReading.Refusal) -> Answer {
    let question = Question(
      id: "q", reference: "1.1", label: "Q", guidance: nil, kind: kind, relevance: .always, requirement: .always,
      unit: nil, source: nil, metric: nil, isSuggested: false, isNationalCondition: false, isSignature: false,
      provenance: .recalled)
    return try AnswerReading.answer(typed, to: question)
  }

  private func number(_ text: String) throws -> Decimal { try #require(Decimal(string: text)) }

  /// Why an answer is refused; empty where it is taken.
  private func refusal(_ typed: Answers.Answer, as kind: Question.Kind) -> String {
    do throws(AnswerReading.Refusal) {
      _ = try read(typed, as: kind)
      return ""
    } catch { return error.message }
  }

  @Test(arguments: [
    ("0", "0"), ("100,000,000", "100000000"), ("100000000", "100000000"), ("99999999.99", "99999999.99"),
    (" 16 ", "16"), ("0.5", "0.5"),
  ])
  func numberWithinTheRangeOfTheFormIsTaken(typed: String, value: String) throws {
    #expect(try read(.text(typed), as: .number(.form)) == .number(number(value)))
  }

  @Test(arguments: ["-0.01", "-1", "100,000,000.01", "100000001", "12 people", "1e3", "\u{2212}5", "twelve", "1,00"])
  func numberOutsideTheRangeOrNoNumberIsRefused(typed: String) {
    #expect(refusal(.text(typed), as: .number(.form)) == "The answer must be a number from 0 to 100,000,000.")
  }

  @Test(arguments: ["31/03/2017", "2017-03-31", "31 March 2017"]) func dateIsReadAsPeopleWriteIt(typed: String) throws {
    #expect(try read(.text(typed), as: .date(withinPlanYear: false)) == .date(#require(CivilDate(iso: "2017-03-31"))))
  }

  @Test(arguments: ["31/04/2017", "29/02/2017", "03/31/2017", "soon", "2017"])
  func dateThatDoesNotExistIsRefused(typed: String) {
    #expect(refusal(.text(typed), as: .date(withinPlanYear: false)).contains("not a date that exists"))
  }

  @Test(arguments: ["No - In Progress", "no - in progress", "NO - IN PROGRESS", "  No - In Progress "])
  func choiceIsTakenInAnyCaseAndWrittenAsTheFormHasIt(typed: String) throws {
    #expect(
      try read(.text(typed), as: .choice(AnswerList(id: "list", answers: ["Yes", "No", "No - In Progress"])))
        == .text("No - In Progress"))
  }

  @Test(arguments: ["Maybe", "N", "Yes.", "Yes No"]) func choiceOutsideTheListIsRefused(typed: String) {
    #expect(
      refusal(.text(typed), as: .choice(AnswerList(id: "list", answers: ["Yes", "No"])))
        == "The answer must be one of: Yes | No.")
  }

  /// An emoji outside the first plane counts as two, as Excel counts.
  @Test(arguments: ["abcde", "abc\u{1F600}", "\u{1F600}\u{1F600}a", "ab\u{00E9}d\u{20AC}"])
  func textOfExactlyTheLimitIsTaken(typed: String) throws {
    #expect(try read(.text(typed), as: .longText(maximum: 5)) == .text(typed))
  }

  /// The text is kept as it was given, and what is too much is counted.
  @Test(arguments: ["abcdef", "abcd\u{1F600}", "\u{1F600}\u{1F600}ab", "abcde\u{0301}"])
  func textOneUnitBeyondTheLimitIsKeptAndCounted(typed: String) throws {
    let kind = Question.Kind.longText(maximum: 5)
    let answer = try read(.text(typed), as: kind)
    #expect(answer == .text(typed))
    let excess = try #require(kind.excess(of: answer))
    #expect(excess.count == 6)
    #expect(excess.maximum == 5)
    #expect(kind.excess(of: .text("abcde")) == nil)
  }

  @Test func textThatNoCellCanHoldIsRefused() throws {
    let kind = Question.Kind.longText(maximum: 5)
    #expect(try read(.text(String(repeating: "a", count: 32_767)), as: kind) != .none)
    #expect(
      refusal(.text(String(repeating: "a", count: 32_768)), as: kind)
        == "The text has 32768 characters; a cell takes at most 32767.")
  }

  @Test func whiteSpaceAtTheEndsDoesNotCount() throws {
    #expect(try read(.text("\n abcde \n"), as: .longText(maximum: 5)) == .text("abcde"))
  }

  @Test(arguments: [
    Question.Kind.text(maximum: 255), .longText(maximum: 5), .number(.form), .date(withinPlanYear: false),
    .choice(AnswerList(id: "list", answers: ["Yes"])), money,
  ])
  func nothingTypedIsNoAnswer(kind: Question.Kind) throws {
    #expect(try read(nil, as: kind) == .none)
    #expect(try read(.text(" \n"), as: kind) == .none)
  }

  @Test func cellsOfATableAreNumbersAndEmptyOnesAreLeftOut() throws {
    let typed = Answers.Answer.table(["plan": ["q1": "1,250", "q2": " "], "actual": ["q2": "0"]])
    #expect(try read(typed, as: Self.money) == .table(["plan": ["q1": .number(1250)], "actual": ["q2": .number(0)]]))
  }

  @Test func tableWithNoAmountAtAllIsNoAnswer() throws {
    let answer = try read(.table(["plan": ["q1": "", "q2": " "]]), as: Self.money)
    #expect(answer == .none)
  }

  @Test func unknownRowsAndColumnsAreNamedWithTheKnownOnes() {
    #expect(
      refusal(.table(["budget": ["q1": "1"]]), as: Self.money)
        == "The table has no row \"budget\"; its rows are plan, actual.")
    #expect(
      refusal(.table(["plan": ["q3": "1"]]), as: Self.money)
        == "The table has no column \"q3\"; its columns are q1, q2.")
  }

  @Test(arguments: ["-0.01", "100,000,000.01", "many"]) func cellOutsideTheRangeIsNamed(typed: String) {
    #expect(
      refusal(.table(["plan": ["q1": typed]]), as: Self.money)
        == "Row plan, column q1: The answer must be a number from 0 to 100,000,000.")
  }

  @Test func oneValueIsNoTableAndATableIsNoValue() {
    #expect(refusal(.text("12"), as: Self.money).contains("wrong shape"))
    #expect(refusal(.table(["plan": ["q1": "1"]]), as: .number(.form)).contains("wrong shape"))
  }
}
