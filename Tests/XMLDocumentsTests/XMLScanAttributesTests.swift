import Testing
import XMLDocuments

struct XMLScanAttributesTests {
  private func root(_ attributes: String) throws -> XMLElement {
    let instance = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
    return try XMLReading.element(from: Array("<a \(instance) xmlns:o='urn:other' \(attributes)/>".utf8))
  }

  @Test(arguments: [("true", true), ("1", true), (" true ", true), ("false", false), ("0", false), ("", false)])
  func nilIsExposed(_ word: String, _ expected: Bool) throws {
    let element = try root("xsi:nil='\(word)' reason='not collected'")
    #expect(element.isNil == expected)
    #expect(element.attributes == ["reason": "not collected"])
  }

  @Test func nilOfAnotherNamespaceIsPlain() throws {
    let element = try root("nil='true' o:nil='false'")
    #expect(!element.isNil)
    #expect(element.attributes == ["nil": "true"])
  }

  @Test func localNamesStandForQualifiedOnes() throws {
    #expect(try root("o:unit='days' o:code='x' code='y'").attributes == ["unit": "days", "code": "y"])
  }

  @Test(arguments: [
    ("&amp;", "&"), ("&#38;", "&"), ("&amp;#38;", "&#38;"), ("&amp;amp;&amp;", "&amp;&"), ("£&amp;&amp;Ŵ", "£&&Ŵ"),
    ("&#38;#38;#38;", "&#38;#38;"),
  ])
  func ampersandsAreRead(_ written: String, _ expected: String) throws {
    #expect(try root("a='\(written)'").attributes == ["a": expected])
  }

  @Test func valuesAreUnescapedAndNormalised() throws {
    let element = try root("a='&lt;&amp;&gt;&quot;&apos;' b='one\n\ttwo' c='&#13;&#10;&#9;' d=''")
    #expect(element.attributes == ["a": "<&>\"'", "b": "one  two", "c": "\r\n\t", "d": ""])
  }
}
