import struct Foundation.Decimal

/// Decimal numbers as XML Schema writes them.
enum XMLNumber {
  private static let mostDigits = 38

  /// Reads an optional sign, digits, and a point with digits on either side or on both; white space around is left out.
  /// Nothing for other texts, and for more digits than `Decimal` can hold.
  static func decimal(_ text: String) -> Decimal? {
    var bytes = text.utf8.drop(while: isSpace)
    while let last = bytes.last, isSpace(last) { bytes = bytes.dropLast() }
    var plain = ""
    if let sign = bytes.first, sign == 43 || sign == 45 {
      if sign == 45 { plain = "-" }
      bytes = bytes.dropFirst()
    }
    let parts = bytes.split(separator: 46, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.joined().allSatisfy({ (48...57).contains($0) }) else { return nil }
    let count = parts.joined().count
    guard (1...mostDigits).contains(count) else { return nil }
    plain += parts[0].isEmpty ? "0" : String(decoding: parts[0], as: UTF8.self)
    if parts.count == 2, !parts[1].isEmpty { plain += "." + String(decoding: parts[1], as: UTF8.self) }
    return Decimal(string: plain)
  }

  /// All digits of a number, and no zeros at the end: equal numbers give the same text.
  static func text(_ number: Decimal) -> String {
    var text = Substring(number.description)
    guard text.contains(".") else { return String(text) }
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return String(text)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [9, 10, 13, 32].contains(byte) }
}
