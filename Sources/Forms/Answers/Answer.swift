import Dates
import struct Foundation.Decimal

/// What stands in the answer to a question.
public indirect enum Answer: Hashable, Sendable {
  /// Nothing.
  case none
  /// A text, or an answer of a list.
  case text(String)
  /// A number, an amount of pounds, or a percentage.
  case number(Decimal)
  /// A day.
  case date(CivilDate)
  /// Row id, then column id; a cell is a text, a number or a day, and one without an answer is not there.
  case table([String: [String: Answer]])

  /// The cell of a table.
  public subscript(row: String, column: String) -> Answer {
    guard case .table(let rows) = self else { return .none }
    return rows[row]?[column] ?? .none
  }

  /// The number, where it is one.
  public var number: Decimal? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The text, where it is one.
  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
