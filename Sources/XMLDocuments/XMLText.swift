/// Rules for the characters that XML 1.0 allows.
public enum XMLText {
  /// Returns the string without the characters that no XML 1.0 document may hold, not even escaped.
  ///
  /// U+0000 to U+001F other than tab, line feed and carriage return are dropped, and so are U+FFFE and U+FFFF; the
  /// vertical tab U+000B becomes a line feed, because office programs use it for a line break inside a cell or a
  /// paragraph. Anything else is kept.
  ///
  ///     XMLText.legal("Delayed\u{0B}days\u{01}")  // "Delayed\ndays"
  public static func legal(_ string: String) -> String {
    if string.utf8.withContiguousStorageIfAvailable({ isPlain($0) || isLegal($0) }) ?? isLegal(string.utf8) {
      return string
    }
    var result = String.UnicodeScalarView()
    for scalar in string.unicodeScalars {
      if isLegal(scalar) {
        result.append(scalar)
      } else if scalar == "\u{0B}" {
        result.append("\n")
      }
    }
    return String(result)
  }

  /// Whether no byte is in doubt, eight at once: nearly every text ends here.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(bytes)
    let end = raw.count - raw.count % 8
    for start in stride(from: 0, to: end, by: 8) {
      let word = raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)
      // A byte below 0x20 borrows from its highest bit, and so does one that is 0xEF.
      let marks = word ^ (ones &* 0xEF)
      let doubts = (word &- ones &* 0x20) & ~word | (marks &- ones) & ~marks
      guard doubts & (ones &* 0x80) == 0 || bytes[start..<(start + 8)].allSatisfy(isPlain) else { return false }
    }
    return bytes[end...].allSatisfy(isPlain)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0xEF || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// Byte by byte: only U+FFFE and U+FFFF begin with 0xEF 0xBF and end in 0xBE or more.
  private static func isLegal(_ bytes: some Sequence<UInt8>) -> Bool {
    var (last, beforeLast): (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return false }
      if byte >= 0xBE, last == 0xBF, beforeLast == 0xEF { return false }
      (beforeLast, last) = (last, byte)
    }
    return true
  }

  /// Whether a character may stand in an XML 1.0 document. A Swift scalar is never a surrogate.
  static func isLegal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0x00...0x1F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
