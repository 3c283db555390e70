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

  /// Whether no byte is in doubt: 32 at once, and no step between them depends on what they are. Nearly every text ends here.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    typealias Block = SIMD32<UInt8>
    let raw = UnsafeRawBufferPointer(bytes)
    let end = raw.count - raw.count % Block.scalarCount
    var doubts = SIMDMask<Block.MaskStorage>(repeating: false)
    for start in stride(from: 0, to: end, by: Block.scalarCount) {
      let block = raw.loadUnaligned(fromByteOffset: start, as: Block.self)
      doubts .|= (block .< 0x20 .& block .!= 0x09 .& block .!= 0x0A .& block .!= 0x0D) .| block .== 0xEF
    }
    return !any(doubts) && isLegal(bytes[end...]) && !bytes[end...].contains(0xEF)
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
