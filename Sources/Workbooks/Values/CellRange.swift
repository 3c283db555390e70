/// Where a cell stands in its sheet, counted from 0.
public struct CellPosition: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The row, 0 to 1,048,575.
  public var row: Int
  /// The column, 0 to 16,383.
  public var column: Int

  /// Makes a position.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// `C5`.
  public var description: String { CellPosition.letters(ofColumn: column) + String(row + 1) }

  /// `$C$5`, which stays when a formula is copied.
  public var absolute: String { "$\(CellPosition.letters(ofColumn: column))$\(row + 1)" }

  /// Row first, then column.
  public static func < (left: CellPosition, right: CellPosition) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }

  /// The letters of a column counted from 0: `A`, `Z`, `AA`.
  public static func letters(ofColumn column: Int) -> String {
    var letters: [Character] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(Character(UnicodeScalar(UInt8(65 + (rest - 1) % 26))))
      rest = (rest - 1) / 26
    }
    return String(letters.reversed())
  }

  var isInsideASheet: Bool { (0..<1_048_576).contains(row) && (0..<16_384).contains(column) }
}

/// A rectangle of cells.
public struct CellRange: Hashable, Sendable, CustomStringConvertible {
  /// The cell at the top left.
  public var first: CellPosition
  /// The cell at the bottom right.
  public var last: CellPosition

  /// Makes a range.
  public init(_ first: CellPosition, _ last: CellPosition) {
    self.first = first
    self.last = last
  }

  /// Makes a range of one cell.
  public init(row: Int, column: Int) {
    first = CellPosition(row: row, column: column)
    last = first
  }

  /// Makes a range of rows and columns, both counted from 0.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    first = CellPosition(row: rows.lowerBound, column: columns.lowerBound)
    last = CellPosition(row: rows.upperBound, column: columns.upperBound)
  }

  /// `C5`, `C5:D9`.
  public var description: String { first == last ? "\(first)" : "\(first):\(last)" }

  /// `$C$5`, `$C$5:$D$9`.
  public var absolute: String { first == last ? first.absolute : "\(first.absolute):\(last.absolute)" }

  /// `'4 Income'!$C$5`, as it stands in a formula.
  public func reference(onSheet sheet: String) -> String { "\(SheetName.quoted(sheet))!\(absolute)" }

  var isInsideASheet: Bool {
    first.isInsideASheet && last.isInsideASheet && first.row <= last.row && first.column <= last.column
  }

  func overlaps(_ other: CellRange) -> Bool {
    first.row <= other.last.row && other.first.row <= last.row && first.column <= other.last.column
      && other.first.column <= last.column
  }
}

/// Names of sheets in formulas.
public enum SheetName {
  /// The name between apostrophes, with its own ones doubled: `'4 Income'`, `'Trust''s plan'`.
  public static func quoted(_ name: String) -> String {
    var quoted = "'"
    for scalar in name.unicodeScalars {
      if scalar == "'" { quoted += "'" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "'"
  }
}
