/// Splits a part of a workbook into tags and text, piece by piece.
///
/// Nine tenths of the time that an `.xlsx` takes is spent here: libxml2's SAX parser, which reads every other XML in
/// this project, needs three times as long for a sheet. What it reads is XML 1.0 in UTF-8 without a document type:
/// tags must match, entities are the five of XML and numbers, and a document type is refused. Names are compared
/// without their prefix; attributes with it, as the formats that are read here always write the same ones.
///
/// What a token says (`name`, attributes, text) holds until the next call of `next`.
struct XMLTokens {
  /// What comes next. An empty element gives a start and an end.
  enum Token {
    case start, end, text, finished
  }

  private let part: String
  private let mostText: Int
  private let mostDepth: Int
  private var window: ByteWindow
  private var open = OpenNames()
  private var isEmptyElement = false
  private var hasRoot = false
  /// The local name of the element of a start or an end.
  private var name = 0..<0
  private var attributes = XMLAttributes()
  private var text = 0..<0
  private var textIsPlain = true

  /// - Parameters:
  ///   - stream: the bytes, in UTF-8.
  ///   - part: how messages call it, such as "the part xl/workbook.xml".
  init(_ stream: any ByteStream, part: String, limits: ReadingLimits) throws(SpreadsheetError) {
    self.part = part
    mostText = limits[.textBytes]
    mostDepth = limits[.depth]
    window = ByteWindow(stream)
    if try window.fill(3), window.starts(with: [0xEF, 0xBB, 0xBF]) { window.position += 3 }
  }

  /// How many elements are open, the one that has just begun included.
  var depth: Int { open.count }

  /// Whether the element of this start or end has a local name.
  func isNamed(_ expected: StaticString) -> Bool { window.equals(name, expected) }

  /// Goes on to the next token; comments and processing instructions are passed over.
  mutating func next() throws(SpreadsheetError) -> Token {
    if isEmptyElement {
      isEmptyElement = false
      open.removeLast()
      return .end
    }
    while try window.fill(1) {
      guard window.current == UInt8(ascii: "<") else {
        try readText()
        // Line breaks around the root are no text.
        if depth > 0 { return .text }
        continue
      }
      guard try window.fill(2) else { throw .truncated(part) }
      switch window.following {
      case UInt8(ascii: "/"):
        try readEnd()
        return .end
      case UInt8(ascii: "?"): try skip(past: "?>")
      case UInt8(ascii: "!"): if try readExclamation() { return .text }
      default:
        try readStart()
        return .start
      }
    }
    guard open.count == 0 else { throw .truncated(part) }
    guard hasRoot else { throw .malformed("\(part) is empty") }
    return .finished
  }

  // MARK: - What the token says

  /// The next attribute of the start tag: its name with its prefix, and its value.
  mutating func nextAttribute() throws(SpreadsheetError) -> Bool {
    guard let isThere = attributes.next(in: window) else { throw .malformed("\(part) has a tag that cannot be read") }
    return isThere
  }

  /// Whether the attribute that was just met has a name, its prefix included.
  func attributeIsNamed(_ expected: StaticString) -> Bool { window.equals(attributes.name, expected) }

  /// The name of the attribute that was just met, with its prefix.
  var attributeBytesOfName: ArraySlice<UInt8> { window.slice(attributes.name) }

  /// The value of the attribute that was just met.
  func attributeValue() throws(SpreadsheetError) -> String { try string(attributes.value, isAttribute: true) }

  /// The value of the attribute that was just met as a whole number without a sign; nothing where it is none.
  func attributeNumber() -> Int? { window.wholeNumber(attributes.value) }

  /// The value of the attribute that was just met, byte for byte; for addresses and numbers.
  func attributeBytes<Result>(_ read: (ArraySlice<UInt8>) -> Result) -> Result { read(window.slice(attributes.value)) }

  /// The bytes of a plain cell that was just taken; for long numbers.
  func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { window.slice(range) }

  /// Appends the text of a text token to what an element holds.
  func appendText(to bytes: inout [UInt8]) throws(SpreadsheetError) {
    guard bytes.count + text.count <= mostText else { throw tooLong }
    if textIsPlain {
      bytes.append(contentsOf: window.slice(text))
    } else {
      try XMLEscapes.decode(window.slice(text), isAttribute: false, part: part, into: &bytes)
    }
  }

  /// The values of the attributes with the given names, in the order of the names; nothing where one is not there.
  mutating func attributes(_ names: [StaticString]) throws(SpreadsheetError) -> [String?] {
    var values = [String?](repeating: nil, count: names.count)
    while try nextAttribute() {
      for (index, name) in names.enumerated() where attributeIsNamed(name) { values[index] = try attributeValue() }
    }
    return values
  }

  /// Takes a plain cell whole, if that is what comes next.
  mutating func nextPlainCell() throws(SpreadsheetError) -> XLSXPlainCell? {
    guard !isEmptyElement, let cell = window.look(XLSXPlainCell.init) else { return nil }
    window.position = cell.end
    return cell
  }

  /// Goes to the next element directly within the one at a level; what is left of the one before is passed over.
  ///
  /// - Returns: `false` at the end of the element at the level.
  mutating func nextChild(of level: Int) throws(SpreadsheetError) -> Bool {
    while true {
      switch try next() {
      case .start where depth == level + 1: return true
      case .end where depth < level: return false
      case .finished: return false
      default: continue
      }
    }
  }

  /// Collects the text directly within the element that has just begun, up to its end.
  mutating func readElementText(into bytes: inout [UInt8]) throws(SpreadsheetError) {
    let level = depth
    while true {
      switch try next() {
      case .text where depth == level: try appendText(to: &bytes)
      case .end where depth < level: return
      case .finished: return
      default: continue
      }
    }
  }

  private func string(_ range: Range<Int>, isAttribute: Bool) throws(SpreadsheetError) -> String {
    var bytes: [UInt8] = []
    try XMLEscapes.decode(window.slice(range), isAttribute: isAttribute, part: part, into: &bytes)
    return try XMLEscapes.string(bytes, part: part)
  }

  // MARK: - Reading

  private mutating func readStart() throws(SpreadsheetError) {
    guard let end = try window.endOfTag(limit: mostText) else { throw tagFault }
    let isEmpty = window[end - 1] == UInt8(ascii: "/") && end - 1 > window.position
    guard let names = window.name(from: window.position + 1, to: isEmpty ? end - 1 : end) else { throw tagFault }
    guard depth < mostDepth else {
      throw .overLimit(.depth, "In \(part), elements are nested more than \(mostDepth) levels deep.")
    }
    guard depth > 0 || !hasRoot else { throw .malformed("\(part) goes on behind its end") }
    hasRoot = true
    open.append(window.slice(names.qualified))
    name = names.local
    attributes = XMLAttributes(names.qualified.upperBound..<(isEmpty ? end - 1 : end))
    isEmptyElement = isEmpty
    window.position = end + 1
  }

  private mutating func readEnd() throws(SpreadsheetError) {
    guard let end = try window.endOfTag(limit: mostText),
      let names = window.name(from: window.position + 2, to: end),
      window.isBlank(names.qualified.upperBound..<end)
    else { throw tagFault }
    guard open.lastEquals(window.slice(names.qualified)) else {
      throw .malformed("\(part) has an end of an element without its beginning")
    }
    open.removeLast()
    name = names.local
    window.position = end + 1
  }

  private mutating func readText() throws(SpreadsheetError) {
    guard let end = try window.index(of: UInt8(ascii: "<"), limit: mostText) else { throw tooLong }
    text = window.position..<end
    window.position = end
    textIsPlain = !window.containsEscape(text)
    if depth == 0, !window.isBlank(text) { throw .malformed("\(part) has text outside its elements") }
  }

  /// A comment is passed over, a CDATA section is text, and anything else defines entities.
  private mutating func readExclamation() throws(SpreadsheetError) -> Bool {
    if try window.fill(4), window.starts(with: Array("<!--".utf8)) {
      window.position += 4
      try skip(past: "-->")
      return false
    }
    guard try window.fill(9), window.starts(with: Array("<![CDATA[".utf8)), depth > 0 else {
      throw .unsafe("\(part) has a document type, which can define entities")
    }
    window.position += 9
    guard let end = try window.index(of: Array("]]>".utf8), limit: mostText) else {
      throw window.isExhausted ? .truncated(part) : tooLong
    }
    text = window.position..<end
    textIsPlain = true
    window.position = end + 3
    return true
  }

  private mutating func skip(past ending: String) throws(SpreadsheetError) {
    let ending = Array(ending.utf8)
    guard let end = try window.index(of: ending, limit: mostText) else {
      throw window.isExhausted ? .truncated(part) : tooLong
    }
    window.position = end + ending.count
  }

  private var tagFault: SpreadsheetError {
    window.isExhausted ? .truncated(part) : .malformed("\(part) has a tag that cannot be read")
  }

  private var tooLong: SpreadsheetError {
    .overLimit(.textBytes, "In \(part) stands a text of more than \(mostText) bytes.")
  }
}
