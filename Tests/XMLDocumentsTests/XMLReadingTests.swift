import Testing
import XMLDocuments

struct XMLReadingTests {
  private func read(_ text: String) throws(XMLFault) -> XMLElement {
    try XMLReading.element(from: Array(text.utf8))
  }

  private func fault(_ bytes: [UInt8]) -> XMLFault? {
    do {
      _ = try XMLReading.element(from: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func readsNamesTextAndLines() throws {
    let root = try read(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- a return -->
      <return quarter="2025-26 Q1">
        <area code="E09000033">
          <figure>12</figure><figure/>
        </area>
        <note
          by="x"><![CDATA[1 < 2]]> &amp; more<!-- not --> text</note>
      </return>
      """)
    #expect(root.name == "return")
    #expect(root.namespace == nil)
    #expect(root.line == 3)
    #expect(root.attributes == ["quarter": "2025-26 Q1"])
    #expect(root.children.map(\.name) == ["area", "note"])
    #expect(root.text == "\n  \n  \n")
    let figures = try #require(root.child(named: "area")).children(named: "figure")
    #expect(figures == [XMLElement(name: "figure", text: "12", line: 5), XMLElement(name: "figure", line: 5)])
    #expect(root.child(named: "note")?.text == "1 < 2 & more text")
    #expect(root.child(named: "note")?.line == 8)
  }

  @Test func readsNamespaces() throws {
    let root = try read("<r xmlns='urn:a' xmlns:b='urn:b'><b:x/><y xmlns=''/></r>")
    #expect(root.namespace == "urn:a")
    #expect(root.attributes.isEmpty)
    #expect(root.children.map(\.namespace) == ["urn:b", nil])
    #expect(root.children.map(\.name) == ["x", "y"])
  }

  @Test func lineBreaksBecomeLineFeedsButAReferenceIsKept() throws {
    let text = try read("<a>1\r\n2\r3&#13;4</a>").text
    #expect(Array(text.utf8) == Array("1\n2\n3\r4".utf8))
  }

  @Test func readsOtherEncodings() throws {
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xA3] + Array("5</a>".utf8)
    #expect(try XMLReading.element(from: latin).text == "£5")
    let wide: [UInt8] = "<a>£5</a>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try XMLReading.element(from: [0xFF, 0xFE] + wide).text == "£5")
    #expect(try XMLReading.element(from: [0xEF, 0xBB, 0xBF] + Array("<a>£5</a>".utf8)).text == "£5")
  }

  @Test func longTextIsWhole() throws {
    let long = String(repeating: "Ŵ£&amp;", count: 100_000)
    #expect(try read("<a>\(long)</a>").text == String(repeating: "Ŵ£&", count: 100_000))
  }

  @Test func malformedGivesItsLine() {
    let expected = XMLFault(line: 3, code: 76, message: "Opening and ending tag mismatch: b line 2 and a")
    #expect(throws: expected) { try read("<a>\n<b>\n</a>") }
  }

  @Test func undeclaredPrefixIsAFault() {
    let expected = XMLFault(line: 2, code: 201, message: "Namespace prefix x on b is not defined")
    #expect(throws: expected) { try read("<a>\n<x:b/></a>") }
  }

  @Test func everyTruncationIsAFault() {
    let whole = Array("<?xml version='1.0'?>\n<a b='1'>\n<c>&lt;12</c><![CDATA[x]]>\n</a>".utf8)
    #expect(fault(whole) == nil)
    for count in 0..<whole.count { #expect(fault(Array(whole.prefix(count))) != nil, "\(count) bytes") }
  }

  @Test func truncationGivesTheLastLine() {
    #expect(fault(Array("<a>\n<b>1</b>\n<b>2".utf8))?.line == 3)
  }

  @Test(arguments: [[0xC3, 0x28], [0xFF], [0xED, 0xA0, 0x80], [0x00], [0x0B], [0xEF, 0xBF, 0xBF]] as [[UInt8]])
  func bytesThatAreNoCharacterAreAFault(_ bytes: [UInt8]) {
    #expect(fault(Array("<a>".utf8) + bytes + Array("</a>".utf8)) != nil)
  }

  @Test func unknownEncodingIsAFault() {
    #expect(fault(Array("<?xml version='1.0' encoding='x-none'?><a/>".utf8)) != nil)
  }
}
