import Testing
import XMLDocuments

struct XMLWriterTests {
  private func written(_ calls: (XMLWriter) -> Void) throws(XMLFault) -> String {
    let writer = try XMLWriter()
    calls(writer)
    return String(decoding: try writer.finish(), as: UTF8.self)
  }

  private func faultMessage(_ calls: (XMLWriter) -> Void) -> String? {
    do {
      _ = try written(calls)
      return nil
    } catch {
      return error.code == XMLFault.writerCode ? error.message : "\(error)"
    }
  }

  private static func sample(_ writer: XMLWriter) {
    writer.start("return", [("zeta", "1"), ("alpha", "2"), ("middle", "3")])
    writer.start("area", [("code", "E09000033")])
    writer.element("figure", [("unit", "days")], text: "412")
    writer.element("figure")
    writer.end()
    writer.start("empty")
    writer.end()
    writer.end()
  }

  @Test func indentsAndKeepsTheOrderOfAttributes() throws {
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <return zeta="1" alpha="2" middle="3">
        <area code="E09000033">
          <figure unit="days">412</figure>
          <figure/>
        </area>
        <empty/>
      </return>

      """
    #expect(try written(Self.sample) == expected)
    #expect(try written(Self.sample) == expected)
  }

  @Test func escapes() throws {
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <a v="&amp;&lt;&gt;&quot;'&#10;&#9;&#13;">&amp;&lt;&gt;&quot;'£ ]]&gt;</a>

      """
    #expect(try written { $0.element("a", [("v", "&<>\"'\n\t\r")], text: "&<>\"'£ ]]>") } == expected)
  }

  @Test(arguments: [
    "& < > \" '", "£ – Ŵ \u{1F600}", " leading and trailing ", "a\nb\tc", "a\r\nb\rc", "&amp; ]]> <![CDATA[", "\u{85}",
  ])
  func roundTrip(_ string: String) throws {
    let text = try written { $0.element("a", [("v", string)], text: string) }
    let element = try XMLReading.element(from: Array(text.utf8))
    #expect(Array(element.text.utf8) == Array(string.utf8))
    #expect(Array((element.attributes["v"] ?? "").utf8) == Array(string.utf8))
  }

  @Test func illegalCharactersAreRemoved() throws {
    let string = "\u{00}a\u{0B}b\u{1F}c\u{FFFE}\u{FFFF}"
    let text = try written { $0.element("a", [("v", string)], text: string) }
    let element = try XMLReading.element(from: Array(text.utf8))
    #expect(element.text == "a\nbc")
    #expect(element.attributes == ["v": "a\nbc"])
  }

  @Test func writesNamespacesAndNil() throws {
    let text = try written {
      $0.start("r", [("xmlns", "urn:a"), ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")])
      $0.element("figure", [("xsi:nil", "true")])
      $0.end()
    }
    let root = try XMLReading.element(from: Array(text.utf8))
    #expect(root.namespace == "urn:a")
    #expect(root.child(named: "figure")?.isNil == true)
  }

  @Test func textInPartsIsJoined() throws {
    let text = try written {
      $0.start("a")
      for part in ["1", "", "2"] { $0.text(part) }
      $0.end()
    }
    #expect(text.hasSuffix("<a>12</a>\n"))
  }

  @Test(arguments: ["", "1a", "a b", "a><b", "a\0", ":a", "a:b:c", "a\"", "-"])
  func namesAreChecked(_ name: String) {
    #expect(faultMessage { $0.element(name) } == "\"\(name)\" is not a name for an element.")
    #expect(faultMessage { $0.element("a", [(name, "1")]) } == "\"\(name)\" is not a name for an attribute.")
  }

  @Test func misuseIsAFaultOfFinish() {
    #expect(faultMessage { _ in } == "There is no root element.")
    #expect(faultMessage { $0.end() } == "There is no element to end.")
    #expect(faultMessage { $0.text("x") } == "Text stands outside the root element.")
    #expect(faultMessage { $0.start("a") } == "<a> is not ended.")
    #expect(faultMessage { $0.element("a", [("b", "1"), ("b", "2")]) } == "<a> has b twice.")
    let twoRoots = faultMessage {
      $0.element("a")
      $0.element("b")
    }
    #expect(twoRoots == "<b> would be a second root element.")
  }

  @Test func finishGivesTheDocumentOnce() throws {
    let writer = try XMLWriter()
    writer.element("a")
    #expect(try !writer.finish().isEmpty)
    writer.element("b")
    #expect(throws: XMLFault.self) { try writer.finish() }
  }
}
