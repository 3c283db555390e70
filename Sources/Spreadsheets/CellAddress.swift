/// Where a cell stands in its sheet, counted from 0 and written as a spreadsheet writes it (`B14`).
public struct CellAddress: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The row, from 0.
  public let row: Int
  /// The column, from 0.
  public let column: Int

  /// Makes an address from a row and a column, both counted from 0.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
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

  /// `B14`.
  public var description: String { CellAddress.letters(ofColumn: column) + String(row + 1) }

  /// Row first, then column: the order in which a page is read.
  public static func < (left: CellAddress, right: CellAddress) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}
