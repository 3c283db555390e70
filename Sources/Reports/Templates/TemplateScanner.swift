/// Finds the tags of a template, with their lines.
enum TemplateScanner {
  /// A fault of one file: the line, and what is wrong.
  struct Fault: Error, Hashable {
    let line: Int
    let message: String
  }

  /// All tags in their order, and the tags that cannot be understood.
  static func tags(in text: String) -> (tags: [TemplateTag], faults: [Fault]) {
    var tags: [TemplateTag] = []
    var faults: [Fault] = []
    var line = 1
    let bytes = Array(text.utf8)
    var place = 0
    while place < bytes.count {
      if bytes[place] == lineFeed { line += 1 }
      guard isPair(bytes, place, open) else {
        place += 1
        continue
      }
      let isTriple = place + 2 < bytes.count && bytes[place + 2] == open
      let start = place + (isTriple ? 3 : 2)
      guard let end = end(bytes, from: start, isTriple: isTriple) else {
        faults.append(
          Fault(line: line, message: "The tag that opens here is not closed: \(isTriple ? "}}}" : "}}") is missing."))
        place = start
        continue
      }
      let inside = bytes[start..<end]
      switch tag(String(decoding: inside, as: UTF8.self), isTriple: isTriple, line: line) {
      case .success(let tag): if let tag { tags.append(tag) }
      case .failure(let fault): faults.append(fault)
      }
      line += inside.count { $0 == lineFeed }
      place = end + (isTriple ? 3 : 2)
    }
    return (tags, faults)
  }

  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")
  private static let lineFeed = UInt8(ascii: "\n")

  private static func isPair(_ bytes: [UInt8], _ place: Int, _ byte: UInt8) -> Bool {
    place + 1 < bytes.count && bytes[place] == byte && bytes[place + 1] == byte
  }

  /// Where the closing braces begin; nothing where another tag opens first. A comment may hold opening braces.
  private static func end(_ bytes: [UInt8], from start: Int, isTriple: Bool) -> Int? {
    let isComment = start < bytes.count && bytes[start] == UInt8(ascii: "!")
    var place = start
    while place < bytes.count {
      if !isComment, bytes[place] == open { return nil }
      if isPair(bytes, place, close), !isTriple || place + 2 < bytes.count && bytes[place + 2] == close { return place }
      place += 1
    }
    return nil
  }

  /// A tag; nothing for a comment.
  private static func tag(_ inside: String, isTriple: Bool, line: Int) -> Result<TemplateTag?, Fault> {
    let kinds: [Character: TemplateTag.Kind] = [
      "#": .section, "^": .inverted, "/": .end, ">": .partial, "<": .layout, "$": .block, "&": .raw, "=": .setting,
      "%": .setting,
    ]
    var text = inside[...]
    var kind = isTriple ? TemplateTag.Kind.raw : .variable
    if !isTriple, let first = text.first {
      if first == "!" { return .success(nil) }
      if let found = kinds[first] {
        kind = found
        text = text.dropFirst()
      }
    }
    let name = text.trimmed
    if kind == .setting {
      return .failure(
        Fault(line: line, message: "A template keeps its braces and its way of escaping: leave {{\(inside)}} out."))
    }
    guard !name.isEmpty, name.allSatisfy(isOfName), isBalanced(name) else {
      return .failure(
        Fault(line: line, message: "\"\(name)\" is not a name: letters, digits, dots and hyphens without spaces."))
    }
    guard !name.contains("*") else {
      return .failure(Fault(line: line, message: "A part is named as it is: the name of {{\(inside)}} may not vary."))
    }
    return .success(TemplateTag(kind: kind, text: name, line: line))
  }

  private static func isOfName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || ".-_?*()/".contains(character))
  }

  /// Whether brackets are those of transforms: `first()`, `count(rows)`.
  private static func isBalanced(_ name: String) -> Bool {
    guard let open = name.firstIndex(of: "(") else { return !name.contains(")") }
    let opening = name.count { $0 == "(" }
    return open != name.startIndex && name.hasSuffix(String(repeating: ")", count: opening))
      && name.count { $0 == ")" } == opening
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
