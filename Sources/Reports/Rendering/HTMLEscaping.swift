import Mustache

/// How `{{name}}` is written into a page: what HTML would take for markup is escaped.
///
/// The same characters as Mustache's own, which goes through every text character by character. Most texts hold none of
/// them, and bytes say so.
struct HTMLEscaping: MustacheContentType {
  /// The line before a template by which Mustache escapes with this type. A partial begins with its own.
  static let mark: String = {
    MustacheContentTypes.register(HTMLEscaping(), named: "PAGE")
    return "{{% CONTENT_TYPE:PAGE}}\n"
  }()

  func escapeText(_ text: String) -> String {
    guard text.hasByte(where: HTMLEscaping.isMarkup) else { return text }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      if HTMLEscaping.isMarkup(byte) {
        escaped += HTMLEscaping.replacement(of: byte).utf8
      } else {
        escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: true
    default: false
    }
  }

  private static func replacement(of byte: UInt8) -> String {
    switch byte {
    case 0x22: "&quot;"
    case 0x26: "&amp;"
    case 0x27: "&#39;"
    case 0x3C: "&lt;"
    default: "&gt;"
    }
  }
}
