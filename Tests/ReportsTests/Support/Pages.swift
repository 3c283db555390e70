import Testing
import XMLDocuments

/// A page read as XML, as it stands after its doctype.
struct Page {
  let text: String
  let root: XMLElement

  init(_ text: String) throws {
    self.text = text
    let doctype = "<!DOCTYPE html>\n"
    try #require(text.hasPrefix(doctype))
    root = try XMLReading.element(from: Array(text.dropFirst(doctype.count).utf8))
  }

  /// Every element, in document order.
  var elements: [XMLElement] { Page.all(root) }

  /// What a reader sees, without the style sheet.
  var words: String { Page.words(root.children(named: "body").first ?? root) }

  func elements(named name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  static func all(_ element: XMLElement) -> [XMLElement] { [element] + element.children.flatMap(all) }

  /// The text of an element and of all in it. Text of one element comes before that of its children.
  static func words(_ element: XMLElement) -> String {
    ([element.text] + element.children.map(words)).joined(separator: " ")
  }
}
