import Foundation
import XMLDocuments

/// A sequence of fields as one text that no other sequence gives.
///
/// Each field is its length in UTF-8 bytes as a decimal number, a colon, the field, and a line feed: `3:abc`. So a field may
/// hold anything, and two fields are never taken for one.
struct CanonicalText {
  /// The text so far, as UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Adds a field.
  mutating func add(_ field: String) {
    let field = Array(CanonicalText.normalised(field).utf8)
    bytes += Array("\(field.count):".utf8) + field + [0x0A]
  }

  /// Adds fields, one after the other.
  mutating func add(_ fields: [String]) {
    for field in fields { add(field) }
  }

  /// A text as it comes out of every format that a return is written in: line breaks are line feeds, there is no character
  /// that an XML document cannot hold, and letters with marks are composed (NFC).
  static func normalised(_ text: String) -> String {
    XMLText.legal(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")).precomposedStringWithCanonicalMapping
  }

  /// In the order of their UTF-8 bytes, whatever the language of the machine.
  static func inOrder(_ texts: some Sequence<String>) -> [String] {
    texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
