/// Small pieces of SVG: escaped text, numbers with at most one decimal and safe names, the same on every machine.
enum SVGText {
  /// Text between tags or in an attribute. What XML does not allow (control characters, U+FFFE, U+FFFF) is left out.
  static func escape(_ text: String, into bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      for (place, byte) in source.enumerated() {
        // Most letters need nothing.
        if byte > 0x3E, byte < 0x7F { continue }
        let replacement: StaticString
        switch byte {
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "\""): replacement = "&quot;"
        case 0x09, 0x0A, 0x0D: replacement = " "
        case 0..<0x20, 0x7F: replacement = ""
        case 0xBE, 0xBF:
          guard place >= 2, source[place - 1] == 0xBF, source[place - 2] == 0xEF else { continue }
          bytes.append(contentsOf: source[start..<max(start, place - 2)])
          start = place + 1
          continue
        default: continue
        }
        bytes.append(contentsOf: source[start..<place])
        bytes.append(
          contentsOf: UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount))
        start = place + 1
      }
      bytes.append(contentsOf: source[start...])
    }
  }

  /// Escaped text by itself.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    escape(text, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A coordinate: at most one decimal, rounded half away from zero.
  static func number(_ value: Double, into bytes: inout [UInt8]) {
    var tenths = value.isFinite ? Int((min(1e9, max(-1e9, value)) * 10).rounded()) : 0
    if tenths < 0 {
      bytes.append(UInt8(ascii: "-"))
      tenths = -tenths
    }
    whole(tenths / 10, into: &bytes)
    if tenths % 10 != 0 {
      bytes.append(UInt8(ascii: "."))
      bytes.append(UInt8(ascii: "0") + UInt8(tenths % 10))
    }
  }

  private static func whole(_ value: Int, into bytes: inout [UInt8]) {
    if value >= 10 { whole(value / 10, into: &bytes) }
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  /// A value as it stands in `data-value`: the shortest digits that give the same number, without a ".0".
  static func value(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// An identifier or class name: letters, digits, hyphens and underscores; all else becomes a hyphen.
  static func name(_ text: String) -> String {
    String(
      decoding: text.utf8.map { byte -> UInt8 in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
          return byte
        default: return UInt8(ascii: "-")
        }
      }, as: UTF8.self)
  }
}
