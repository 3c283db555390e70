/// A piece of a page that code writes: its own elements as they are, and texts of which nothing is taken for markup.
struct Markup {
  private(set) var text = ""
  private let escaping = HTMLEscaping()

  /// Adds elements; never anything that was read.
  mutating func raw(_ elements: StaticString) {
    elements.withUTF8Buffer { text += String(decoding: $0, as: UTF8.self) }
  }

  /// Adds what was read or worked out.
  mutating func words(_ words: String) { text += escaping.escapeText(words) }

  /// Adds an attribute to an element that is not closed yet.
  mutating func attribute(_ name: StaticString, _ value: String) {
    text += " "
    raw(name)
    text += "=\""
    words(value)
    text += "\""
  }
}
