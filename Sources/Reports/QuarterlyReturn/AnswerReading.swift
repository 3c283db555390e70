import Dates
import struct Foundation.Decimal
import Programme
import Spreadsheets

/// Turns what people typed into answers of the right kind, and says what is wrong with them.
enum AnswerReading {
  /// The largest number that a cell of the national form takes.
  static let largestNumber: Decimal = 100_000_000

  /// Why an answer cannot be taken.
  struct Refusal: Error {
    let message: String
  }

  /// The answer to a question, or why it cannot be taken; nothing typed is no answer.
  static func answer(
    _ typed: Answers.Answer?, to question: ReturnForm.Question, form: ReturnForm
  ) throws(Refusal) -> QuarterlyReturn.Answer {
    guard let typed else { return .none }
    switch (question.kind, typed) {
    case (.table(let name), .table(let cells)):
      guard let shape = form.tables[name] else { throw Refusal(message: "The form does not define the table \(name).") }
      let table = try table(cells, shape: shape)
      return table.isEmpty ? .none : .table(table)
    case (.table, .text(let text)) where text.trimmedOfSpaces.isEmpty:
      return .none
    case (.table, .text), (_, .table):
      throw Refusal(
        message: "The answer has the wrong shape: a table is answered by rows and columns, all else by one value.")
    case (_, .text(let text)):
      return try answer(text, kind: question.kind)
    }
  }

  private static func answer(
    _ typed: String, kind: ReturnForm.Question.Kind
  ) throws(Refusal) -> QuarterlyReturn.Answer {
    let text = typed.trimmedOfSpaces
    guard !text.isEmpty else { return .none }
    switch kind {
    case .text:
      return .text(text)
    case .longText(let maximum):
      // Excel counts UTF-16 units; so does the form.
      let count = text.utf16.count
      guard count <= maximum else {
        throw Refusal(message: "The text has \(count) characters; at most \(maximum) are allowed.")
      }
      return .text(text)
    case .number:
      return .number(try number(text))
    case .date:
      guard let date = CivilDate(text: text) else {
        throw Refusal(message: "The answer is not a date that exists; write DD/MM/YYYY.")
      }
      return .date(date)
    case .choice(let answers):
      guard let answer = answers.first(where: { $0.lowercased() == text.lowercased() }) else {
        throw Refusal(message: "The answer must be one of: \(answers.joined(separator: " | ")).")
      }
      return .text(answer)
    case .table:
      throw Refusal(message: "A table is answered by rows and columns.")
    }
  }

  private static func number(_ text: String) throws(Refusal) -> Decimal {
    guard let number = StrictNumber.decimal(text), number >= 0, number <= largestNumber else {
      throw Refusal(message: "The answer must be a number from 0 to 100,000,000.")
    }
    return number
  }

  private static func table(
    _ cells: [String: [String: String]], shape: ReturnForm.TableShape
  ) throws(Refusal) -> [String: [String: Decimal]] {
    var table: [String: [String: Decimal]] = [:]
    for (row, columns) in cells.sorted(by: { $0.key < $1.key }) {
      guard shape.rows.contains(where: { $0.id == row }) else {
        throw Refusal(
          message: "The table has no row \"\(row)\"; its rows are \(shape.rows.map(\.id).joined(separator: ", ")).")
      }
      for (column, text) in columns.sorted(by: { $0.key < $1.key }) {
        guard shape.columns.contains(where: { $0.id == column }) else {
          throw Refusal(
            message:
              """
              The table has no column "\(column)"; its columns are \
              \(shape.columns.map(\.id).joined(separator: ", ")).
              """
          )
        }
        guard !text.trimmedOfSpaces.isEmpty else { continue }
        do {
          table[row, default: [:]][column] = try number(text)
        } catch {
          throw Refusal(message: "Row \(row), column \(column): the amount must be a number from 0 to 100,000,000.")
        }
      }
    }
    return table
  }
}
