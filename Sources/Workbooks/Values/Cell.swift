public import Dates
public import struct Foundation.Decimal

/// A cell: where it stands, what it holds, how it looks.
public struct Cell: Hashable, Sendable {
  /// What a cell holds.
  public enum Content: Hashable, Sendable {
    /// Text, at most 32,767 UTF-16 units. It stays text, even where it begins with `=`.
    case text(String)
    /// A number of at most 15 significant digits, which is what Excel keeps.
    case number(Decimal)
    /// A day from 1 January 1900; shown as `dd/mm/yyyy` where the style has no number format.
    case date(CivilDate)
    /// A formula, with or without its `=`, and the value that it has as things stand.
    case formula(String, result: FormulaResult)
    /// A link to a cell of this workbook, shown as a text.
    case link(sheet: String, cell: CellPosition, text: String)
    /// Nothing: only the style counts.
    case empty
  }

  /// The value that a formula has in the file, for programs that do not work formulas out.
  public enum FormulaResult: Hashable, Sendable {
    case text(String)
    case number(Decimal)
  }

  /// Where the cell stands.
  public var position: CellPosition
  /// What it holds.
  public var content: Content
  /// How it looks.
  public var style: Style

  /// Makes a cell; row and column are counted from 0.
  public init(row: Int, column: Int, content: Content, style: Style = Style()) {
    position = CellPosition(row: row, column: column)
    self.content = content
    self.style = style
  }
}
