/// A cell as nearly all programs write nearly all cells: `<c r="B7" s="1" t="s"><v>12</v></c>`.
///
/// A national workbook has millions of them. This reads one in a single pass over its bytes; whatever deviates in the
/// least (another order of elements, an entity, a blank, a cell cut by the end of the piece) is no plain cell, and is
/// read tag by tag like everything else. Tests read the same sheets both ways.
///
/// It works on bare memory, because a check of bounds for each byte would double its time: every access below is to an
/// index that was compared with `end` before.
struct XLSXPlainCell {
  /// What the cell's digits are.
  enum Content {
    /// A number of at most 15 digits.
    case number(Double)
    /// Another number: where it stands.
    case longNumber(Range<Int>)
    /// Which of the shared texts it is.
    case sharedString(Int)
  }

  private(set) var row = 0
  private(set) var column = 0
  private(set) var style = 0
  private(set) var content = Content.sharedString(0)
  /// The byte behind the cell.
  private(set) var end = 0

  /// Reads the cell that begins at `start`; nothing where it is not plain.
  ///
  /// - Parameter bytes: the piece, of which the bytes before `limit` are filled.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) {
    // The shortest plain cell: <c r="A1"><v>1</v></c>
    guard limit - start >= 23, bytes[start] == UInt8(ascii: "<"), bytes[start + 1] == UInt8(ascii: "c") else {
      return nil
    }
    var index = start + 2
    var hasAddress = false
    // Only shared strings and numbers are plain.
    var isString = false
    // Attributes of one letter, in double quotes.
    while index + 5 < limit, bytes[index] == 0x20, bytes[index + 2] == UInt8(ascii: "="),
      bytes[index + 3] == UInt8(ascii: "\"")
    {
      let name = bytes[index + 1]
      index += 4
      switch name {
      case UInt8(ascii: "r"):
        guard readAddress(bytes, &index, limit) else { return nil }
        hasAddress = true
      case UInt8(ascii: "s"):
        guard let number = XLSXPlainCell.number(bytes, &index, limit) else { return nil }
        style = number
      case UInt8(ascii: "t"):
        isString = bytes[index] == UInt8(ascii: "s")
        guard isString || bytes[index] == UInt8(ascii: "n") else { return nil }
        index += 1
      default: return nil
      }
      guard index < limit, bytes[index] == UInt8(ascii: "\"") else { return nil }
      index += 1
    }
    // What must follow takes 13 bytes at least: ><v>1</v></c>
    guard hasAddress, index + 13 <= limit, bytes[index] == UInt8(ascii: ">"), bytes[index + 1] == UInt8(ascii: "<"),
      bytes[index + 2] == UInt8(ascii: "v"), bytes[index + 3] == UInt8(ascii: ">")
    else { return nil }
    index += 4
    guard let content = XLSXPlainCell.content(bytes, &index, limit, isString: isString), index + 8 <= limit,
      XLSXPlainCell.isEnd(bytes, index)
    else { return nil }
    self.content = content
    end = index + 8
  }

  /// What stands up to the next `<`.
  private static func content(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ limit: Int, isString: Bool
  ) -> Content? {
    let first = index
    let isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    let firstDigit = index
    var point = -1
    var number: UInt64 = 0
    while index < limit {
      let digit = bytes[index] &- 0x30
      if digit < 10 {
        number = number &* 10 &+ UInt64(digit)
      } else if bytes[index] == UInt8(ascii: "."), point < 0 {
        point = index
      } else {
        break
      }
      index += 1
    }
    let digits = index - firstDigit - (point < 0 ? 0 : 1)
    if index < limit, bytes[index] == UInt8(ascii: "<"), (1...15).contains(digits) {
      if isString { return point < 0 && !isNegative ? .sharedString(Int(number)) : nil }
      let value = DecimalDigits.double(number, places: point < 0 ? 0 : index - point - 1)
      return .number(isNegative ? -value : value)
    }
    // A number with an exponent or with more digits is read with more care; text is none.
    while index < limit, bytes[index] != UInt8(ascii: "<") {
      guard bytes[index] > 0x20, bytes[index] != UInt8(ascii: "&") else { return nil }
      index += 1
    }
    return isString || index == first ? nil : .longNumber(first..<index)
  }

  private mutating func readAddress(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ limit: Int) -> Bool {
    var letters = 0
    while index < limit, (0x41...0x5A).contains(bytes[index]), letters <= 16_384 {
      letters = letters * 26 + Int(bytes[index]) - 0x40
      index += 1
    }
    guard (1...16_384).contains(letters), let number = XLSXPlainCell.number(bytes, &index, limit),
      (1...1_048_576).contains(number)
    else { return false }
    (row, column) = (number - 1, letters - 1)
    return true
  }

  /// Up to seven digits.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ limit: Int) -> Int? {
    let first = index
    var number = 0
    while index < limit, index - first <= 7 {
      let digit = bytes[index] &- 0x30
      guard digit < 10 else { break }
      number = number * 10 + Int(digit)
      index += 1
    }
    return index > first && index - first <= 7 ? number : nil
  }

  /// Whether `</v></c>` stands at an index.
  private static func isEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    bytes[index + 1] == UInt8(ascii: "/") && bytes[index + 2] == UInt8(ascii: "v")
      && bytes[index + 3] == UInt8(ascii: ">") && bytes[index + 4] == UInt8(ascii: "<")
      && bytes[index + 5] == UInt8(ascii: "/") && bytes[index + 6] == UInt8(ascii: "c")
      && bytes[index + 7] == UInt8(ascii: ">")
  }
}
