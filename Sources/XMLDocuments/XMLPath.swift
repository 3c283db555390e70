/// The way from a row's element to one of its values: `Date`, `Patient/Age`, `@code`, `Area/@ons`, `../@period`, or `.`
/// for the row's own text. Names are local names, without a prefix.
struct XMLPath: Equatable {
  /// How many levels up it goes first; only to attributes of the elements around.
  let up: Int
  /// The elements that it goes down through, by name.
  let steps: [String]
  /// The attribute at its end; nil where the element's text is meant.
  let attribute: String?

  /// Reads a path.
  ///
  /// - Throws: A fault on line 0 that says what is wrong with the path.
  init(_ text: String) throws(XMLFault) {
    var parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    up = parts.prefix { $0 == ".." }.count
    parts.removeFirst(up)
    if parts.first == ".", up == 0 { parts.removeFirst() }
    if let last = parts.last, last.hasPrefix("@") {
      attribute = String(last.dropFirst())
      parts.removeLast()
    } else {
      attribute = nil
    }
    steps = parts
    guard (steps + [attribute ?? "a"]).allSatisfy(XMLPath.isName) else {
      throw XMLPath.fault(text, "it is made of names without prefixes, with / between and @ before an attribute")
    }
    guard up == 0 || (attribute != nil && steps.isEmpty) else {
      throw XMLPath.fault(text, "above its row only an attribute of an element around it can be read, as in ../@period")
    }
    guard text != "" else { throw XMLPath.fault(text, "it is empty") }
  }

  /// Whether a text can be the local name of an element or an attribute.
  static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first == "_" || first.properties.isAlphabetic else { return false }
    return text.unicodeScalars.allSatisfy {
      $0 == "_" || $0 == "-" || $0 == "." || $0 == "\u{B7}" || $0.properties.isAlphabetic
        || $0.properties.numericType != nil || $0.properties.generalCategory == .nonspacingMark
    }
  }

  static func fault(_ path: String, _ reason: String) -> XMLFault {
    XMLFault(line: 0, code: XMLFault.rowCode, message: "The path \"\(path)\" cannot be used: \(reason).")
  }
}
