import Yams

/// A value of a YAML file that knows its line. Scalars stay the text that people wrote: `Yes` is "Yes", `2.10` is "2.10".
public struct YAMLValue: Sendable {
  /// The name of the file.
  public let file: String
  /// The line on which the value begins, from 1.
  public let line: Int
  private let content: Content

  private indirect enum Content: Sendable {
    case text(String)
    case list([YAMLValue])
    case map([(key: String, value: YAMLValue)])
  }

  /// The largest file that is read, in bytes.
  public static let maximumBytes = 4 << 20
  private static let maximumValues = 200_000

  /// Reads a file; an empty one is an empty map.
  public static func read(_ bytes: [UInt8], file: String) throws(YAMLFault) -> YAMLValue {
    guard bytes.count <= maximumBytes else {
      throw YAMLFault(file: file, line: 0, message: "The file is larger than \(maximumBytes) bytes.")
    }
    guard let raw = String(validating: bytes, as: UTF8.self) else {
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
      throw YAMLFault(
        file: file, line: bad + 1, message: "The file is not UTF-8 text; save it with the encoding UTF-8.")
    }
    let text = withoutControls(raw)
    let node: Node?
    switch composed(text) {
    case .success(let composed): node = composed
    case .failure(let error):
      let (line, problem) = (error as? YamlError).map { (YAMLValue.line(of: $0), YAMLValue.problem(of: $0)) } ?? (0, "")
      throw YAMLFault(
        file: file, line: line, message: "This is not valid YAML: \(problem).\(advice(on: line, of: text))")
    }
    var budget = maximumValues
    return try YAMLValue(node ?? .mapping(Node.Mapping([])), file: file, line: 1, depth: 0, budget: &budget)
  }

  private init(_ node: Node, file: String, line: Int, depth: Int, budget: inout Int) throws(YAMLFault) {
    budget -= 1
    let line = node.mark?.line ?? line
    guard depth < 32, budget > 0 else {
      throw YAMLFault(file: file, line: line, message: "The file is nested or repeated too deeply.")
    }
    self.file = file
    self.line = line
    switch node {
    case .scalar(let scalar):
      content = .text(scalar.string)
    case .sequence(let sequence):
      var items: [YAMLValue] = []
      for item in sequence {
        items.append(try YAMLValue(item, file: file, line: line, depth: depth + 1, budget: &budget))
      }
      content = .list(items)
    case .mapping(let mapping):
      var entries: [(key: String, value: YAMLValue)] = []
      for (key, value) in mapping {
        guard case .scalar(let name) = key else {
          throw YAMLFault(file: file, line: line, message: "A key must be a word.")
        }
        entries.append((name.string, try YAMLValue(value, file: file, line: line, depth: depth + 1, budget: &budget)))
      }
      content = .map(entries)
    case .alias:
      // Yams has put the value in place of every alias that leads somewhere; the budget bounds what that may repeat.
      throw YAMLFault(file: file, line: line, message: "This alias leads nowhere.")
    }
  }

  /// The text of a scalar.
  public func text() throws(YAMLFault) -> String {
    guard case .text(let text) = content else { throw fault("A single value is expected here.") }
    return text
  }

  /// The items of a list; a single value counts as a list of one.
  public func items() -> [YAMLValue] {
    switch content {
    case .list(let items): items
    case .text, .map: [self]
    }
  }

  /// The keys and values of a map, in the order of the file.
  public func entries() throws(YAMLFault) -> [(key: String, value: YAMLValue)] {
    if case .map(let entries) = content { return entries }
    if case .text(let text) = content, text.isEmpty { return [] }
    throw fault("Names with values are expected here, such as \"name: value\".")
  }

  /// Whether the value is a map.
  public var isMap: Bool {
    if case .map = content { return true }
    return false
  }

  /// Whether the value is a list.
  public var isList: Bool {
    if case .list = content { return true }
    return false
  }

  /// Whether the value is a single value; one of which nothing is said is the empty text.
  public var isText: Bool {
    if case .text = content { return true }
    return false
  }

  /// A text that stands where this value stands, such as the name of an entry.
  func replaced(by text: String) -> YAMLValue { YAMLValue(file: file, line: line, content: .text(text)) }

  /// The value of a key, where it is there and not empty.
  public func optional(_ key: String) throws(YAMLFault) -> YAMLValue? {
    guard let value = try entries().first(where: { $0.key == key })?.value else { return nil }
    if case .text(let text) = value.content, text.isEmpty { return nil }
    return value
  }

  /// The value of a key that must be there.
  public func required(_ key: String) throws(YAMLFault) -> YAMLValue {
    guard let value = try optional(key) else { throw fault("\"\(key)\" is missing here.") }
    return value
  }

  /// This map, with the entries of another one for the keys that it does not have. A key without a value stays so.
  ///
  /// Every value keeps the file and the line where it stands.
  public func completed(from base: YAMLValue) throws(YAMLFault) -> YAMLValue {
    let own = try entries()
    let inherited = try base.entries().filter { entry in !own.contains { $0.key == entry.key } }
    return YAMLValue(file: file, line: line, content: .map(own + inherited))
  }

  /// This map without one of its keys.
  public func without(_ key: String) throws(YAMLFault) -> YAMLValue {
    YAMLValue(file: file, line: line, content: .map(try entries().filter { $0.key != key }))
  }

  /// This value with every `{name}` in its texts replaced; a name without a value is a fault.
  ///
  /// Every value keeps the file and the line where it stands.
  public func filled(with values: [String: String]) throws(YAMLFault) -> YAMLValue {
    switch content {
    case .text(let text):
      return YAMLValue(file: file, line: line, content: .text(try filled(text, with: values)))
    case .list(let items):
      var filled: [YAMLValue] = []
      for item in items { filled.append(try item.filled(with: values)) }
      return YAMLValue(file: file, line: line, content: .list(filled))
    case .map(let entries):
      var filled: [(key: String, value: YAMLValue)] = []
      for entry in entries { filled.append((entry.key, try entry.value.filled(with: values))) }
      return YAMLValue(file: file, line: line, content: .map(filled))
    }
  }

  private func filled(_ text: String, with values: [String: String]) throws(YAMLFault) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "{") {
      guard let end = rest[start...].firstIndex(of: "}") else { break }
      let name = String(rest[rest.index(after: start)..<end])
      guard let value = values[name] else {
        throw fault(
          "There is no \"\(name)\" in the row that fills this in; it has \(values.keys.sorted().joined(separator: ", "))."
        )
      }
      result += rest[..<start] + value
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private init(file: String, line: Int, content: Content) {
    self.file = file
    self.line = line
    self.content = content
  }

  /// Refuses keys that mean nothing: a misspelt one would otherwise be passed over without a word.
  public func allowOnly(_ keys: [String]) throws(YAMLFault) {
    for (key, value) in try entries() where !keys.contains(key) {
      throw value.fault(
        """
        "\(key)" means nothing here; known are \(keys.joined(separator: ", ")). A text with a comma needs \
        quotation marks.
        """
      )
    }
  }

  /// The text of a key that must be there.
  public func text(_ key: String) throws(YAMLFault) -> String { try required(key).text() }

  /// The text of a key; nothing where it is missing.
  public func optionalText(_ key: String) throws(YAMLFault) -> String? { try optional(key)?.text() }

  /// A fault at the line of this value.
  public func fault(_ message: String) -> YAMLFault { YAMLFault(file: file, line: line, message: message) }

  /// Text pasted from Word holds vertical tabs, which YAML does not allow: they become spaces, other controls go.
  private static func withoutControls(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if ["\u{0B}", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar) {
        scalars.append(" ")
      } else if (0x7F...0x9F).contains(scalar.value) {
        continue
      } else if scalar.value >= 0x20 || scalar == "\t" || scalar == "\n" || scalar == "\r" {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The usual cause of a fault, where the line shows it.
  private static func advice(on line: Int, of text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard line > 0, line <= lines.count, lines[line - 1].prefix(while: \.isWhitespace).contains("\t") else { return "" }
    return " The line begins with a tab: indent with spaces."
  }

  private static func composed(_ text: String) -> Result<Node?, any Error> {
    do { return .success(try Yams.compose(yaml: text)) } catch { return .failure(error) }
  }

  private static func line(of error: YamlError) -> Int {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    default: 0
    }
  }

  private static func problem(of error: YamlError) -> String {
    switch error {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
    case .duplicatedKeysInMapping(let keys, _):
      "a name stands twice (\(keys.map { "\($0)" }.joined(separator: ", ")))"
    default: "it cannot be understood"
    }
  }
}
