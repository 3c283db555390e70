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

  /// Reads an address as a spreadsheet writes it; nothing where it is none.
  public init?(text: String) { self.init(letters: Array(text.utf8)[...]) }

  /// Reads an address as a spreadsheet writes it: `B14`, `$B$14`. Nothing where it is none, or lies outside a sheet of
  /// 1,048,576 rows and 16,384 columns.
  init?(letters text: ArraySlice<UInt8>) {
    var column = 0
    var row = 0
    var index = text.startIndex
    while index < text.endIndex, column <= 16_384 {
      let byte = text[index]
      if (0x41...0x5A).contains(byte) {
        column = column * 26 + Int(byte) - 0x40
      } else if byte != UInt8(ascii: "$") {
        break
      }
      index += 1
    }
    while index < text.endIndex, row <= 1_048_576 {
      guard (0x30...0x39).contains(text[index]) else { return nil }
      row = row * 10 + Int(text[index]) - 0x30
      index += 1
    }
    guard index == text.endIndex, (1...16_384).contains(column), (1...1_048_576).contains(row) else { return nil }
    self.init(row: row - 1, column: column - 1)
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
