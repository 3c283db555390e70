import Dates
import struct Foundation.Decimal
import Metrics
import Programme
import Testing

@testable import Reports

@Suite struct AnswerReadingTests {
  private static let shape = ReturnForm.TableShape(
    rows: [("plan", "Plan"), ("actual", "Actual")], columns: [("q1", "Q1"), ("q2", "Q2")], total: "q2",
    requiredRows: ["plan"])
  private static let form = ReturnForm(
    year: FinancialYear(start: 2016), version: "1", title: "Form", provenance: "", sections: [],
    tables: ["money": shape], suggestions: [:])

  private func read(
    _ typed: Answers.Answer?, as kind: ReturnForm.Question.Kind
  ) throws(AnswerReading.Refusal) -> QuarterlyReturn.Answer {
    let question = ReturnForm.Question(
      id: "q", reference: "1.1", label: "Q", kind: kind, requirement: .always, source: nil, suggestedBy: nil,
      isCondition: false)
    return try AnswerReading.answer(typed, to: question, form: Self.form)
  }

  /// Why an answer is refused; empty where it is taken.
  private func refusal(_ typed: Answers.Answer, as kind: ReturnForm.Question.Kind) -> String {
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
    #expect(try read(.text(typed), as: .number) == .number(number(value)))
  }

  @Test(arguments: ["-0.01", "-1", "100,000,000.01", "100000001", "12 people", "1e3", "\u{2212}5", "twelve", "1,00"])
  func numberOutsideTheRangeOrNoNumberIsRefused(typed: String) {
    #expect(refusal(.text(typed), as: .number) == "The answer must be a number from 0 to 100,000,000.")
  }

  @Test(arguments: ["31/03/2017", "2017-03-31", "31 March 2017"]) func dateIsReadAsPeopleWriteIt(typed: String) throws {
    #expect(try read(.text(typed), as: .date) == .date(#require(CivilDate(iso: "2017-03-31"))))
  }

  @Test(arguments: ["31/04/2017", "29/02/2017", "03/31/2017", "soon", "2017"])
  func dateThatDoesNotExistIsRefused(typed: String) {
    #expect(refusal(.text(typed), as: .date).contains("not a date that exists"))
  }

  @Test(arguments: ["No - In Progress", "no - in progress", "NO - IN PROGRESS", "  No - In Progress "])
  func choiceIsTakenInAnyCaseAndWrittenAsTheFormHasIt(typed: String) throws {
    #expect(
      try read(.text(typed), as: .choice(["Yes", "No", "No - In Progress"])) == .text("No - In Progress"))
  }

  @Test(arguments: ["Maybe", "N", "Yes.", "Yes No"]) func choiceOutsideTheListIsRefused(typed: String) {
    #expect(refusal(.text(typed), as: .choice(["Yes", "No"])) == "The answer must be one of: Yes | No.")
  }

  /// An emoji outside the first plane counts as two, as Excel counts.
  @Test(arguments: ["abcde", "abc\u{1F600}", "\u{1F600}\u{1F600}a", "ab\u{00E9}d\u{20AC}"])
  func textOfExactlyTheLimitIsTaken(typed: String) throws {
    #expect(try read(.text(typed), as: .longText(maximum: 5)) == .text(typed))
  }

  @Test(arguments: ["abcdef", "abcd\u{1F600}", "\u{1F600}\u{1F600}ab", "abcde\u{0301}"])
  func textOneUnitBeyondTheLimitIsRefused(typed: String) {
    #expect(
      refusal(.text(typed), as: .longText(maximum: 5)) == "The text has 6 characters; at most 5 are allowed.")
  }

  @Test func whiteSpaceAtTheEndsDoesNotCount() throws {
    #expect(try read(.text("\n abcde \n"), as: .longText(maximum: 5)) == .text("abcde"))
  }

  @Test(arguments: [
    ReturnForm.Question.Kind.text, .longText(maximum: 5), .number, .date, .choice(["Yes"]), .table("money"),
  ])
  func nothingTypedIsNoAnswer(kind: ReturnForm.Question.Kind) throws {
    #expect(try read(nil, as: kind) == .none)
    #expect(try read(.text(" \n"), as: kind) == .none)
  }

  @Test func cellsOfATableAreNumbersAndEmptyOnesAreLeftOut() throws {
    let typed = Answers.Answer.table(["plan": ["q1": "1,250", "q2": " "], "actual": ["q2": "0"]])
    #expect(try read(typed, as: .table("money")) == .table(["plan": ["q1": 1250], "actual": ["q2": 0]]))
  }

  @Test func tableWithNoAmountAtAllIsNoAnswer() throws {
    let answer = try read(.table(["plan": ["q1": "", "q2": " "]]), as: .table("money"))
    #expect(answer == .none)
  }

  @Test func unknownRowsAndColumnsAreNamedWithTheKnownOnes() {
    #expect(
      refusal(.table(["budget": ["q1": "1"]]), as: .table("money"))
        == "The table has no row \"budget\"; its rows are plan, actual.")
    #expect(
      refusal(.table(["plan": ["q3": "1"]]), as: .table("money"))
        == "The table has no column \"q3\"; its columns are q1, q2.")
  }

  @Test(arguments: ["-0.01", "100,000,000.01", "many"]) func cellOutsideTheRangeIsNamed(typed: String) {
    #expect(
      refusal(.table(["plan": ["q1": typed]]), as: .table("money"))
        == "Row plan, column q1: the amount must be a number from 0 to 100,000,000.")
  }

  @Test func oneValueIsNoTableAndATableIsNoValue() {
    #expect(refusal(.text("12"), as: .table("money")).contains("wrong shape"))
    #expect(refusal(.table(["plan": ["q1": "1"]]), as: .number).contains("wrong shape"))
  }
}
