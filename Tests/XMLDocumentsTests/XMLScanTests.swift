import Testing
import XMLDocuments

/// What the scan refuses, by both ways into it.
struct XMLScanTests {
  private func readingFault(_ text: String, limits: XMLLimits = XMLLimits()) -> XMLFault? {
    do {
      _ = try XMLReading.element(from: Array(text.utf8), limits: limits)
      return nil
    } catch {
      return error
    }
  }

  private func validationFaults(_ text: String) throws -> [XMLFault] {
    try XMLSchema(bytes: Array(XMLSchemaTests.schemaText.utf8)).faults(in: Array(text.utf8))
  }

  private static let entities = (1...9).map { level in
    "<!ENTITY l\(level) \"\(String(repeating: "&l\(level - 1);", count: 10))\">"
  }

  static let documentTypes: [(name: String, text: String, line: Int)] = [
    ("plain", "<?xml version='1.0'?>\n\n<!DOCTYPE return>\n<return/>", 3),
    ("billion laughs", "<!DOCTYPE return [<!ENTITY l0 'ha'>\n\(entities.joined())]>\n<return>&l9;</return>", 1),
    ("file", "<!--\n-->\n<!DOCTYPE return [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<return>&x;</return>", 3),
    ("parameter", "<!DOCTYPE return [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/p.dtd'> %p;]>\n<return/>", 1),
    ("external subset", "\n<!DOCTYPE return SYSTEM 'http://127.0.0.1:9/return.dtd'>\n<return/>", 2),
    ("unfinished", "<!DOCTYPE return [", 1),
  ]

  @Test(arguments: documentTypes)
  func documentTypeIsRefused(_ each: (name: String, text: String, line: Int)) throws {
    let expected = XMLFault(
      line: each.line, code: XMLFault.documentTypeCode,
      message: "The document has a DOCTYPE, which is refused because it can define entities. Remove it.")
    #expect(readingFault(each.text) == expected)
    #expect(try validationFaults(each.text) == [expected])
    #expect(throws: expected) { try XMLSchema(bytes: Array(each.text.utf8)) }
  }

  @Test func undeclaredEntityIsAFault() throws {
    let fault = try #require(readingFault("<a>\n&x;</a>"))
    #expect(fault.line == 2)
    #expect(fault.message == "Entity 'x' not defined")
  }

  private func nested(_ levels: Int) -> String {
    String(repeating: "<a>\n", count: levels) + String(repeating: "</a>", count: levels)
  }

  @Test func depth64IsAcceptedAnd65Refused() throws {
    #expect(readingFault(nested(64)) == nil)
    let expected = XMLFault(
      line: 65, code: XMLFault.tooDeepCode, message: "Elements are nested more than 64 levels deep.")
    #expect(readingFault(nested(65)) == expected)
    #expect(try validationFaults(nested(65)) == [expected])
  }

  @Test func siblingsAreNotDepth() {
    #expect(readingFault("<a>\(String(repeating: "<b/>", count: 1000))</a>", limits: XMLLimits(maximumDepth: 2)) == nil)
  }

  @Test func libxml2KeepsItsOwnDepthLimit() {
    #expect(readingFault(nested(100_000), limits: XMLLimits(maximumDepth: .max)) != nil)
  }

  @Test func sizeIsLimited() {
    #expect(readingFault("<a/>", limits: XMLLimits(maximumBytes: 4)) == nil)
    #expect(readingFault("<a/> ", limits: XMLLimits(maximumBytes: 4))?.code == XMLFault.tooLargeCode)
  }

  @Test func emptyInputIsAFault() throws {
    let expected = XMLFault(line: 0, code: XMLFault.emptyCode, message: "The document is empty: it has no bytes.")
    #expect(readingFault("") == expected)
    #expect(try validationFaults("") == [expected])
    #expect(throws: expected) { try XMLSchema(bytes: []) }
  }

  @Test(arguments: [
    " ", "\n\n", "text", "\u{FEFF}", "<", "<a", "<?xml version='1.0'?>", "<a/><b/>", "<a b='1' b='2'/>",
  ])
  func nothingThatIsNotADocumentIsRead(_ text: String) throws {
    #expect(readingFault(text) != nil)
    #expect(try !validationFaults(text).isEmpty)
  }
}
