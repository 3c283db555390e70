internal import CLibXML2

/// Writes an indented UTF-8 document with an XML declaration into memory. The same calls give the same bytes.
///
///     let writer = try XMLWriter()
///     writer.start("return", [("quarter", "2025-26 Q1")])
///     writer.element("delayedDays", [("hwb", "E09000033")], text: "412")
///     writer.end()
///     let bytes = try writer.finish()
///
/// Two spaces for a level, LF line ends, attributes in the order given. Values are escaped, and characters that XML 1.0
/// forbids are removed by ``XMLText/legal(_:)``. A carriage return in text or in an attribute is written `&#13;` and so
/// survives reading. Not for mixed content: text beside child elements would be indented.
///
/// The calls do not throw: ``finish()`` throws the first thing that was wrong, and nothing is written after it.
public final class XMLWriter {
  private let buffer: xmlBufferPtr
  private var writer: xmlTextWriterPtr?
  private var open: [String] = []
  private var hasRoot = false
  private var fault: XMLFault?

  /// Starts a document.
  ///
  /// - Throws: ``XMLFault`` when memory has run out.
  public init() throws(XMLFault) {
    XMLLibrary.start
    guard let buffer = xmlBufferCreate() else { throw .unexplained }
    self.buffer = buffer
    writer = xmlNewTextWriterMemory(buffer, 0)
    guard let writer else { throw .unexplained }
    check(xmlTextWriterSetIndent(writer, 1))
    check(xmlTextWriterSetIndentString(writer, "  "))
    check(xmlTextWriterStartDocument(writer, nil, "UTF-8", nil))
  }

  deinit {
    if let writer { xmlFreeTextWriter(writer) }
    xmlBufferFree(buffer)
  }

  /// Opens an element inside the one that is open.
  ///
  /// - Parameters:
  ///   - name: A name, which may have a prefix; declare prefixes by an attribute such as `xmlns:xsi`.
  ///   - attributes: Names and values, each name once, in the order to write.
  public func start(_ name: String, _ attributes: [(String, String)] = []) {
    guard fault == nil, let writer else { return refuse("The document is finished: <\(name)> cannot follow.") }
    guard !open.isEmpty || !hasRoot else { return refuse("<\(name)> would be a second root element.") }
    guard Self.isName(name) else { return refuse("\"\(name)\" is not a name for an element.") }
    check(xmlTextWriterStartElement(writer, name))
    open.append(name)
    hasRoot = true
    var used: Set<String> = []
    for (attribute, value) in attributes {
      guard Self.isName(attribute) else { return refuse("\"\(attribute)\" is not a name for an attribute.") }
      guard used.insert(attribute).inserted else { return refuse("<\(name)> has \(attribute) twice.") }
      check(xmlTextWriterWriteAttribute(writer, attribute, XMLText.legal(value)))
    }
  }

  /// Writes character data into the open element.
  public func text(_ string: String) {
    guard fault == nil, let writer, !open.isEmpty else { return refuse("Text stands outside the root element.") }
    if !string.isEmpty { check(xmlTextWriterWriteString(writer, XMLText.legal(string))) }
  }

  /// Writes a whole element; one with empty text is written `<name/>`.
  public func element(_ name: String, _ attributes: [(String, String)] = [], text string: String = "") {
    start(name, attributes)
    text(string)
    end()
  }

  /// Closes the open element.
  public func end() {
    guard fault == nil, let writer, open.popLast() != nil else { return refuse("There is no element to end.") }
    check(xmlTextWriterEndElement(writer))
  }

  /// Returns the document. Can be called once.
  ///
  /// - Throws: The first ``XMLFault`` of all calls: a bad name, an attribute twice, unbalanced calls, no root, or
  ///   memory run out. Its line is 0.
  public func finish() throws(XMLFault) -> [UInt8] {
    if let name = open.last { refuse("<\(name)> is not ended.") }
    if !hasRoot { refuse("There is no root element.") }
    guard let writer else { throw fault ?? Self.misuse("The document was already finished.") }
    check(xmlTextWriterEndDocument(writer))
    self.writer = nil
    xmlFreeTextWriter(writer)
    if let fault { throw fault }
    guard let content = xmlBufferContent(buffer) else { throw .unexplained }
    return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }

  private func check(_ result: Int32) {
    if result < 0, fault == nil { fault = .unexplained }
  }

  private func refuse(_ message: String) {
    if fault == nil { fault = Self.misuse(message) }
  }

  private static func misuse(_ message: String) -> XMLFault {
    XMLFault(line: 0, code: XMLFault.writerCode, message: message)
  }

  /// Whether a string is an XML name with at most one prefix. The writer itself writes any name unread.
  private static func isName(_ name: String) -> Bool {
    !name.unicodeScalars.contains("\0") && xmlValidateQName(name, 0) == 0
  }
}
