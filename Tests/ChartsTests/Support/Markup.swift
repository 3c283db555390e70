/// Reads well-formed XML into elements, and says what is wrong with any other: enough to look at pictures.
struct Markup {
  final class Element {
    let name: String
    let attributes: [String: String]
    var children: [Element] = []
    var text = ""
    /// The text of the element and of all within it, without titles, in their order.
    var words = ""

    init(name: String, attributes: [String: String]) {
      self.name = name
      self.attributes = attributes
    }

    subscript(attribute: String) -> String { attributes[attribute] ?? "" }

    func number(_ attribute: String) -> Double { Double(self[attribute]) ?? .nan }

    var classes: [String] { self["class"].split(separator: " ").map(String.init) }

    /// The element and all within it.
    var all: [Element] { [self] + children.flatMap(\.all) }

    func all(_ className: String) -> [Element] { all.filter { $0.classes.contains(className) } }
  }

  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  private var rest: Substring

  /// The elements of a text that has one or more of them beside one another.
  static func elements(_ text: String) throws -> [Element] {
    for scalar in text.unicodeScalars where scalar.value < 32 && scalar != "\n" || scalar.value & 0xFFFE == 0xFFFE {
      throw Fault(description: "character \(scalar.value)")
    }
    var reader = Markup(rest: text[...])
    var elements: [Element] = []
    while !reader.rest.isEmpty { elements.append(try reader.element()) }
    return elements
  }

  private mutating func element() throws -> Element {
    guard take("<"), let end = rest.firstIndex(where: { " />".contains($0) }) else { throw fault("tag") }
    let name = String(rest[..<end])
    rest = rest[end...]
    var attributes: [String: String] = [:]
    while take(" ") {
      guard let equals = rest.firstIndex(of: "=") else { throw fault("attribute") }
      let key = String(rest[..<equals])
      rest = rest[equals...]
      guard take("=\""), let quote = rest.firstIndex(of: "\"") else { throw fault("quote") }
      guard !rest[..<quote].contains("<") else { throw fault("< in an attribute") }
      guard attributes.updateValue(try plain(rest[..<quote]), forKey: key) == nil else { throw fault("twice \(key)") }
      rest = rest[rest.index(after: quote)...]
    }
    let element = Element(name: name, attributes: attributes)
    if take("/>") { return element }
    guard take(">") else { throw fault("end of tag") }
    while !rest.hasPrefix("</") {
      if rest.hasPrefix("<") {
        let child = try self.element()
        element.children.append(child)
        if child.name != "title" { element.words += child.words }
      } else {
        guard let next = rest.firstIndex(of: "<") else { throw fault("no end of \(name)") }
        let text = try plain(rest[..<next])
        element.text += text
        element.words += text
        rest = rest[next...]
      }
    }
    guard take("</" + name + ">") else { throw fault("end of \(name)") }
    return element
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.hasPrefix(text) else { return false }
    rest = rest.dropFirst(text.count)
    return true
  }

  private func plain(_ text: Substring) throws -> String {
    var result = ""
    var rest = text
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      guard let end = rest[mark...].firstIndex(of: ";"),
        let letter = ["&amp": "&", "&lt": "<", "&gt": ">", "&quot": "\""][String(rest[mark..<end])]
      else { throw fault("entity") }
      result += letter
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private func fault(_ what: String) -> Fault { Fault(description: "\(what) before: \(rest.prefix(60))") }
}
