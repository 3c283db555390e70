import XMLDocuments

/// Texts as they are handed to libxlsxwriter.
enum CellText {
  /// A text of a cell.
  ///
  /// `_x000D_` stands for a character in a workbook (ECMA-376 Part 1, 22.9.2.19), so a text that people have typed like
  /// that gets its underscore escaped, or it would be read back as something else.
  static func written(_ text: String) -> String {
    let legal = XMLText.legal(text)
    guard legal.utf8.contains(UInt8(ascii: "_")) else { return legal }
    var result: [UInt8] = []
    let bytes = Array(legal.utf8)
    for index in bytes.indices {
      if isEscape(bytes[index...].prefix(7)) { result.append(contentsOf: "_x005F".utf8) }
      result.append(bytes[index])
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A formula, begun with one `=`.
  static func formula(_ formula: String) -> String { "=" + formula.drop { $0 == "=" } }

  /// A text between quotation marks, as it stands in a formula.
  static func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 7, bytes.first == UInt8(ascii: "_"), bytes.last == UInt8(ascii: "_") else { return false }
    let inner = bytes.dropFirst().dropLast()
    return inner.first == UInt8(ascii: "x")
      && inner.dropFirst().allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
  }
}
