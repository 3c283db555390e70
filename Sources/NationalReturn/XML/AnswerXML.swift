import Dates
import struct Foundation.Decimal
import Forms
import XMLDocuments

/// Reads the answer to a question, and says what its question does not take.
struct AnswerXML {
  /// The answer, as far as it can be taken.
  private(set) var answer = Answer.none
  /// What cannot be taken.
  private(set) var faults: [ReturnMeaning.Fault] = []
  /// What could be taken, but is too long or too large.
  private(set) var excesses: [ReturnMeaning.Fault] = []
  /// The lines of the rows of a table, by id.
  private(set) var rowLines: [String: Int] = [:]

  /// The element in a question that holds its answer.
  static func content(of question: XMLElement) -> XMLElement? {
    question.children.first { ["text", "number", "date", "table"].contains($0.name) }
  }

  init(_ content: XMLElement?, kind: Question.Kind) {
    guard let content else { return }
    if case .table(let table) = kind, content.name == "table" {
      answer = self.table(content, table)
    } else {
      answer = value(content, kind)
    }
  }

  private mutating func table(_ content: XMLElement, _ table: FormTable) -> Answer {
    var cells: [String: [String: Answer]] = [:]
    for row in content.children(named: "row") {
      let id = row.attributes["name"] ?? ""
      guard table.row(id) != nil else {
        faults.append(row.fault("row-unknown", "The table has no such row."))
        continue
      }
      guard rowLines[id] == nil else {
        faults.append(ReturnMeaning.twice("row", "name", line: row.line))
        continue
      }
      rowLines[id] = row.line
      for cell in row.children {
        guard let column = table.column(cell.attributes["column"] ?? "") else {
          faults.append(cell.fault("column-unknown", "The table has no such column."))
          continue
        }
        guard cells[id]?[column.id] == nil else {
          faults.append(ReturnMeaning.twice("cell", "column", line: cell.line))
          continue
        }
        let answer = value(cell, column.kind)
        if answer != .none { cells[id, default: [:]][column.id] = answer }
      }
    }
    return cells.isEmpty ? .none : .table(cells)
  }

  /// One value, which is no table.
  private mutating func value(_ content: XMLElement, _ kind: Question.Kind) -> Answer {
    switch (kind, content.name) {
    case (.choice(let list), "text"):
      guard list.answers.contains(content.text) else {
        return refuse(
          content, "answer-not-in-list", "The answer must be one of: \(list.answers.joined(separator: " | ")).")
      }
      return .text(content.text)
    case (.text(let maximum), "text"), (.longText(let maximum), "text"):
      let count = content.text.utf16.count
      if count > maximum {
        excesses.append(
          content.fault("text-too-long", "The text has \(count) characters; at most \(maximum) are allowed."))
      }
      return content.text.isEmpty ? .none : .text(content.text)
    case (.number(let range), "number"), (.money(let range), "number"), (.percent(let range), "number"):
      guard let number = XMLNumber.decimal(content.text) else {
        return refuse(content, "number-unreadable", "The answer is no number.")
      }
      if !range.contains(number) {
        excesses.append(
          content.fault("number-out-of-range", "A number from \(range.minimum) to \(range.maximum) is expected."))
      }
      return .number(number)
    case (.date, "date"):
      guard let date = CivilDate(iso: content.text.trimmedOfSpaces) else {
        return refuse(content, "date-unreadable", "The answer is no day that exists.")
      }
      return .date(date)
    default:
      return refuse(content, "answer-of-wrong-kind", "The question takes another kind of answer.")
    }
  }

  private mutating func refuse(_ content: XMLElement, _ code: String, _ message: String) -> Answer {
    faults.append(content.fault(code, message))
    return .none
  }
}
