import Dates

/// What a cell holds, typed as the file types it. A cell that holds nothing is not there at all.
public enum CellValue: Hashable, Sendable {
  /// Text, as stored: never trimmed, never empty.
  case text(String)
  /// A number; a formula gives its cached result.
  case number(Double)
  /// `true` or `false`.
  case boolean(Bool)
  /// A day, or a moment of a day, that a number format marks as such.
  case date(CellDate)
  /// An error of a formula: `#N/A`, `#DIV/0!`.
  case error(String)

  /// The text of a text cell, without white space at its ends; nothing for the other kinds.
  public var trimmedText: String? {
    if case .text(let text) = self { return text.trimmedOfSpaces }
    return nil
  }

  /// The number of a number cell.
  public var number: Double? {
    if case .number(let number) = self { return number }
    return nil
  }
}

/// A cell's value together with where it stands.
public struct Cell: Hashable, Sendable {
  /// Row and column.
  public let address: CellAddress
  /// The value.
  public let value: CellValue

  /// Makes a cell.
  public init(_ address: CellAddress, _ value: CellValue) {
    self.address = address
    self.value = value
  }
}
