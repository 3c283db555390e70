/// Turns the bytes of a text file into UTF-8 bytes without a byte order mark.
public enum TextDecoding {
  /// The text of a file: UTF-8 with or without a byte order mark, else Windows-1252.
  public static func text(from bytes: [UInt8]) -> String { String(decoding: utf8(from: bytes), as: UTF8.self) }

  /// UTF-8 where the bytes are valid UTF-8, else Windows-1252, which councils' systems write.
  static func utf8(from bytes: [UInt8]) -> [UInt8] {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if String(validating: body, as: UTF8.self) != nil { return body }
    var text = String.UnicodeScalarView()
    for byte in body { text.append(windows1252(byte)) }
    return Array(String(text).utf8)
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
