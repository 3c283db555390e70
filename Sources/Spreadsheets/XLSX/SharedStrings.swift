/// The texts that cells share (ECMA-376 Part 1, 18.4).
struct SharedStrings {
  private(set) var texts: [CellValue] = []

  init(_ tokens: XMLTokens, limits: ReadingLimits) throws(SpreadsheetError) {
    var tokens = tokens
    let most = limits[.heldCells]
    let mostBytes = limits[.wholeFileBytes]
    var bytes = 0
    guard try tokens.next() == .start else { return }
    while try tokens.nextChild(of: 1) {
      guard texts.count < most else { throw .overLimit(.heldCells, "The workbook has more than \(most) shared texts.") }
      let text = try RichText.read(&tokens)
      bytes += text.utf8.count
      guard bytes <= mostBytes else {
        throw .overLimit(.wholeFileBytes, "The workbook has more than \(mostBytes) bytes of shared texts.")
      }
      texts.append(.text(text))
    }
  }
}

/// A text with its runs of different fonts; how to pronounce it is no part of it.
enum RichText {
  /// Reads the element that has just begun (`si` or `is`), up to its end.
  static func read(_ tokens: inout XMLTokens) throws(SpreadsheetError) -> String {
    var bytes: [UInt8] = []
    let level = tokens.depth
    while try tokens.nextChild(of: level) {
      if tokens.isNamed("t") {
        try tokens.readElementText(into: &bytes)
      } else if tokens.isNamed("r") {
        while try tokens.nextChild(of: level + 1) {
          if tokens.isNamed("t") { try tokens.readElementText(into: &bytes) }
        }
      }
    }
    return try text(bytes)
  }

  /// The text that bytes stand for: `_x000D_` is a character that XML cannot hold (22.9.2.19, ST_Xstring).
  static func text(_ bytes: [UInt8]) throws(SpreadsheetError) -> String {
    let text = try XMLEscapes.string(bytes, part: "the workbook")
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    var result: [UInt16] = []
    var units = Array(text.utf16)[...]
    while let unit = units.first {
      if let character = escaped(units.prefix(7)) {
        result.append(character)
        units = units.dropFirst(7)
      } else {
        result.append(unit)
        units = units.dropFirst()
      }
    }
    return String(decoding: result, as: UTF16.self)
  }

  /// What `_xHHHH_` stands for.
  private static func escaped(_ units: ArraySlice<UInt16>) -> UInt16? {
    let characters = String(decoding: units, as: UTF16.self)
    guard units.count == 7, characters.hasPrefix("_x"), characters.hasSuffix("_") else { return nil }
    let digits = characters.dropFirst(2).dropLast()
    return digits.count == 4 && digits.allSatisfy(\.isHexDigit) ? UInt16(digits, radix: 16) : nil
  }
}
