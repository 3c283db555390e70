/// Turns the bytes of a text file into UTF-8 bytes without a byte order mark.
public enum TextDecoding {
  /// The text of a file: UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252.
  public static func text(from bytes: [UInt8]) -> String { String(decoding: utf8(from: bytes), as: UTF8.self) }

  /// UTF-8 where the bytes are valid UTF-8, UTF-16 where a mark says so, else Windows-1252.
  static func utf8(from bytes: [UInt8]) -> [UInt8] {
    if let marked = byteOrderMark(bytes) { return utf8(from: bytes, encoding: marked) }
    return utf8(from: bytes, encoding: String(validating: bytes, as: UTF8.self) == nil ? .windows1252 : .utf8)
  }

  /// The bytes of a text in a known encoding. What is no character becomes U+FFFD.
  static func utf8(from bytes: [UInt8], encoding: CSVDialect.Encoding) -> [UInt8] {
    let body = byteOrderMark(bytes) == encoding ? bytes.dropFirst(encoding == .utf8 ? 3 : 2) : bytes[...]
    switch encoding {
    case .utf8: return Array(body)
    case .windows1252: return body.flatMap { Array(String(Character(windows1252($0))).utf8) }
    case .utf16LittleEndian, .utf16BigEndian:
      return Array(String(decoding: units(body, isLittleEndian: encoding == .utf16LittleEndian), as: UTF16.self).utf8)
    }
  }

  /// The encoding that a byte order mark announces.
  static func byteOrderMark(_ head: [UInt8]) -> CSVDialect.Encoding? {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if head.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if head.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }

  /// UTF-16 without a mark, told from its zeros: in English text nearly every second byte is one, and always the same one of
  /// the two.
  static func utf16WithoutMark(_ head: [UInt8]) -> CSVDialect.Encoding? {
    guard head.count >= 4 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (place, byte) in head.enumerated() where byte == 0 {
      if place % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let most = head.count / 2
    if zeros.even * 20 <= zeros.odd, zeros.odd * 2 > most { return .utf16LittleEndian }
    if zeros.odd * 20 <= zeros.even, zeros.even * 2 > most { return .utf16BigEndian }
    return nil
  }

  /// Pairs of bytes as numbers; a last byte without its partner is left out.
  static func units(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) -> [UInt16] {
    stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittleEndian ? first | second << 8 : first << 8 | second
    }
  }

  /// The character of a Windows-1252 byte. The five bytes without a character become U+FFFD.
  static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upperHalf[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }

  private static let upperHalf: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
