import Dates
import struct Foundation.Decimal
import Metrics
import Programme
import Spreadsheets

/// Turns what people typed into answers of the right kind, and says what is wrong with them.
public enum AnswerReading {
  /// Why an answer cannot be taken.
  public struct Refusal: Error, Hashable, Sendable {
    /// What is wrong, as a sentence.
    public let message: String
  }

  /// The longest text of a cell of Excel, in UTF-16 units.
  public static let mostCharacters = 32_767

  /// The digits that a spreadsheet keeps of a number, and the decimals that every format of the return keeps.
  public static let mostDigits = 15, mostDecimals = 10

  /// The first day that a cell for days takes.
  public static let firstDay = CivilDate(year: 2000, month: 1, day: 1)

  /// The answer to a question, or why it cannot be taken; nothing typed is no answer.
  public static func answer(_ typed: Answers.Answer?, to question: Question) throws(Refusal) -> Answer {
    guard let typed else { return .none }
    switch (question.kind, typed) {
    case (.table(let table), .table(let cells)):
      let cells = try answers(cells, table)
      return cells.isEmpty ? .none : .table(cells)
    case (.table, .text(let text)) where text.trimmedOfSpaces.isEmpty:
      return .none
    case (.table, .text), (_, .table):
      throw Refusal(
        message: "The answer has the wrong shape: a table is answered by rows and columns, all else by one value.")
    case (_, .text(let text)):
      return try answer(text, kind: question.kind)
    }
  }

  /// One value of a kind; empty text is no answer.
  static func answer(_ typed: String, kind: Question.Kind) throws(Refusal) -> Answer {
    let text = typed.answerText.trimmedOfSpaces
    guard !text.isEmpty else { return .none }
    switch kind {
    case .text, .longText:
      // A text that is longer than its question allows is kept as it was given, and reported; a cell takes no more.
      let count = text.utf16.count
      guard count <= mostCharacters else {
        throw Refusal(message: "The text has \(count) characters; a cell takes at most \(mostCharacters).")
      }
      return .text(text)
    case .number(let range), .money(let range), .percent(let range):
      return .number(try number(text, range))
    case .date:
      guard let date = CivilDate(text: text) else {
        throw Refusal(message: "The answer is not a date that exists; write DD/MM/YYYY.")
      }
      guard firstDay.map({ date >= $0 }) ?? true else {
        throw Refusal(message: "The answer must be a day from 1 January 2000.")
      }
      return .date(date)
    case .choice(let list):
      guard let answer = list.answer(text) else {
        throw Refusal(message: "The answer must be one of: \(list.answers.joined(separator: " | ")).")
      }
      return .text(answer)
    case .table:
      throw Refusal(message: "A table is answered by rows and columns.")
    }
  }

  private static func number(_ text: String, _ range: Question.NumberRange) throws(Refusal) -> Decimal {
    guard let number = StrictNumber.decimal(text), range.contains(number) else {
      throw Refusal(message: "The answer must be a number from \(words(range.minimum)) to \(words(range.maximum)).")
    }
    guard digits(number) <= mostDigits, DecimalText.rounded(number, places: mostDecimals) == number else {
      throw Refusal(
        message:
          "The number has more than \(mostDigits) digits or \(mostDecimals) decimals, which no spreadsheet holds exactly."
      )
    }
    return number
  }

  /// Digits without the zeros at both ends.
  private static func digits(_ number: Decimal) -> Int {
    let digits = number.description.filter(\.isNumber).drop { $0 == "0" }
    return digits.count - digits.reversed().prefix { $0 == "0" }.count
  }

  private static func words(_ number: Decimal) -> String {
    DecimalText.rounded(number, places: 0) == number
      ? DecimalText.grouped(number, places: 0) : DecimalText.plain(number)
  }

  private static func answers(
    _ cells: [String: [String: String]], _ table: FormTable
  ) throws(Refusal) -> [String: [String: Answer]] {
    var answers: [String: [String: Answer]] = [:]
    for (row, columns) in cells.sorted(by: { $0.key < $1.key }) {
      guard table.row(row) != nil else {
        throw Refusal(
          message: "The table has no row \"\(row)\"; its rows are \(table.rows.map(\.id).joined(separator: ", ")).")
      }
      for (id, text) in columns.sorted(by: { $0.key < $1.key }) {
        guard let column = table.column(id) else {
          let known = table.columns.map(\.id).joined(separator: ", ")
          throw Refusal(message: "The table has no column \"\(id)\"; its columns are \(known).")
        }
        do {
          let answer = try answer(text, kind: column.kind)
          if answer != .none { answers[row, default: [:]][id] = answer }
        } catch {
          throw Refusal(message: "Row \(row), column \(id): \(error.message)")
        }
      }
    }
    return answers
  }
}
