import Foundation
import Testing
import XMLDocuments

/// Writes down every event; texts that follow each other are joined.
private final class Recorder: XMLConsumer {
  let names = ["return", "figure", "note", "unit"]
  var events: [String] = []
  var refusedLine: Int?
  private var pendingText = ""

  func start(_ tag: borrowing XMLStartTag) throws(XMLFault) {
    flush()
    if tag.line == refusedLine { throw XMLFault(line: tag.line, code: 5_000, message: "Refused.") }
    let name = tag.name.map { names[$0] } ?? "other \(tag.localName)"
    events.append("\(tag.line) <\(name) \(tag.namespace ?? "-") \(tag.value(of: 3) ?? "-") \(tag.isNil)")
  }

  func text(_ bytes: Span<UInt8>) { pendingText += bytes.string }

  func end(_ name: Int?) {
    flush()
    events.append("> \(name.map { names[$0] } ?? "other")")
  }

  private func flush() {
    if !pendingText.isEmpty { events.append(pendingText) }
    pendingText = ""
  }
}

struct XMLStreamTests {
  private static let schema = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="return">
        <xs:complexType>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:element name="figure" nillable="true">
              <xs:complexType>
                <xs:simpleContent>
                  <xs:extension base="xs:integer"><xs:attribute name="unit" type="xs:token"/></xs:extension>
                </xs:simpleContent>
              </xs:complexType>
            </xs:element>
            <xs:element name="note" type="xs:string"/>
          </xs:choice>
        </xs:complexType>
      </xs:element>
    </xs:schema>
    """

  /// Something of everything, in four encodings' worth of characters.
  private static let document = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- figures -->
    <return xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <figure unit="a &amp; b &#38;amp; Ŵ">12</figure>
      <figure
         unit="days" xsi:nil="true"/>
      <note>1 &lt; 2 <![CDATA[<&>]]> £ \u{1F600}<?pi x?></note>
    </return>

    """

  private func compiled() throws -> XMLSchema { try XMLSchema(bytes: Array(Self.schema.utf8)) }

  private func file(_ bytes: [UInt8]) throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "stream-\(UUID().uuidString).xml").path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test func eventsAreThoseOfTheDocument() throws {
    let recorder = Recorder()
    let input = XMLInput(bytes: Array(Self.document.utf8))
    #expect(XMLStream.faults(in: input, schema: try compiled(), consumer: recorder).isEmpty)
    #expect(
      recorder.events == [
        "3 <return - - false", "\n  ", "4 <figure - a & b &amp; Ŵ false", "12", "> figure", "\n  ",
        "6 <figure - days true", "> figure", "\n  ", "7 <note - - false", "1 < 2 <&> £ \u{1F600}", "> note", "\n",
        "> return",
      ])
  }

  @Test func namesThatNobodyAskedAboutHaveNoNumber() {
    let recorder = Recorder()
    let text = "<a:figure xmlns:a='urn:a' a:unit='1'><b unit=''/></a:figure>"
    #expect(XMLStream.faults(in: XMLInput(bytes: Array(text.utf8)), consumer: recorder).isEmpty)
    #expect(recorder.events == ["1 <figure urn:a - false", "1 <other b -  false", "> other", "> figure"])
  }

  /// libxml2 reads 4,000 bytes at a time: the document is pushed along until each of its bytes has been at the border.
  @Test func noBorderOfAPieceChangesAnything() throws {
    let schema = try compiled()
    let expected = Recorder()
    _ = XMLStream.faults(in: XMLInput(bytes: Array(Self.document.utf8)), consumer: expected)
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    let rest = Self.document.dropFirst(declaration.count)
    for length in 3_990 - Self.document.utf8.count...4_010 {
      let padded = declaration + "<!--" + String(repeating: "x", count: max(0, length)) + "-->" + rest
      let recorder = Recorder()
      let faults = XMLStream.faults(in: XMLInput(bytes: Array(padded.utf8)), schema: schema, consumer: recorder)
      #expect(faults.isEmpty, "\(length)")
      #expect(recorder.events == expected.events, "\(length)")
    }
  }

  @Test(arguments: [1, 2, 3, 7, 4_000, 1 << 20]) func bufferOfAFileChangesNothing(size: Int) throws {
    let figures = (0..<500).map { "<figure unit='Ŵ'>\($0)</figure>\n" }.joined()
    let bytes = Array("<return>\(figures)</return>".utf8)
    let (expected, found) = (Recorder(), Recorder())
    #expect(XMLStream.faults(in: XMLInput(bytes: bytes), consumer: expected).isEmpty)
    let path = try file(bytes)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let input = try XMLInput(path: path, bufferBytes: size)
    #expect(XMLStream.faults(in: input, schema: try compiled(), consumer: found).isEmpty)
    #expect(found.events == expected.events)
    #expect(found.events.count == 2_002)
  }

  @Test func everyTruncationIsAFaultAndEveryRunIsTheSame() throws {
    let schema = try compiled()
    let whole = Array(Self.document.utf8)
    // After the root's end there is only a line break.
    for count in 0..<whole.count - 1 {
      let piece = Array(whole.prefix(count))
      let first = XMLStream.faults(in: XMLInput(bytes: piece), schema: schema, consumer: Recorder())
      #expect(!first.isEmpty, "\(count) bytes")
      #expect(schema.faults(in: piece) == first, "\(count) bytes")
    }
    #expect(schema.faults(in: Array(whole.dropLast())).isEmpty)
  }

  @Test func malformedGivesNoFaultOfTheSchema() throws {
    let text = "<return>\n<figure>x</figure>\n<figure>1</return>"
    #expect(try compiled().faults(in: Array(text.utf8)).map(\.code) == [76, 77])
    #expect(try compiled().faults(in: Array(text.replacing("1</", with: "1</figure></").utf8)).map(\.code) == [1824])
  }

  @Test func manyFaultsOfTheSchemaAllHaveTheirLines() throws {
    let figures = (0..<500).map { "<figure unit='\($0)' colour='red'>x</figure>\n" }.joined()
    let faults = try compiled().faults(in: Array("<return>\n\(figures)</return>".utf8))
    #expect(faults.map(\.line) == (2...501).flatMap { [$0, $0] })
    #expect(Set(faults.map(\.code)) == [1824, 1866])
  }

  @Test func documentTypeInTheMiddleStopsEverything() throws {
    let text = "<return>\n<figure>x</figure>\n<!DOCTYPE return [<!ENTITY a 'b'>]>\n<figure>y</figure></return>"
    let recorder = Recorder()
    let faults = XMLStream.faults(in: XMLInput(bytes: Array(text.utf8)), schema: try compiled(), consumer: recorder)
    #expect(faults.first?.line == 3)
    #expect(faults.allSatisfy { $0.code != 1824 })
    #expect(!recorder.events.contains("y"))
  }

  @Test func consumerCanRefuse() throws {
    let recorder = Recorder()
    recorder.refusedLine = 3
    let text = "<return>\n<figure>x</figure>\n<figure/>\n<figure/></return>"
    let faults = XMLStream.faults(in: XMLInput(bytes: Array(text.utf8)), schema: try compiled(), consumer: recorder)
    #expect(faults == [XMLFault(line: 3, code: 5_000, message: "Refused.")])
    #expect(recorder.events.count == 6)
  }

  @Test func textIsLimited() throws {
    let limits = XMLLimits(maximumTextBytes: 10)
    func faults(_ text: String) -> [XMLFault] {
      XMLStream.faults(in: XMLInput(bytes: Array(text.utf8)), limits: limits)
    }
    #expect(faults("<a><b>0123456789</b>0123456789<b>0123<![CDATA[4567]]>89</b></a>").isEmpty)
    let expected = XMLFault(line: 2, code: XMLFault.longTextCode, message: "A text has more than 10 bytes.")
    #expect(faults("<a>\n01234<!-- -->5678<![CDATA[9]]></a>") == [expected])
  }

  @Test func sizeOfAFileIsLimited() throws {
    let path = try file(Array("<a>12</a>".utf8))
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(XMLStream.faults(in: try XMLInput(path: path), limits: XMLLimits(maximumBytes: 9)).isEmpty)
    let faults = XMLStream.faults(in: try XMLInput(path: path), limits: XMLLimits(maximumBytes: 8))
    #expect(
      faults == [
        XMLFault(
          line: 0, code: XMLFault.tooLargeCode, message: "The document has 9 bytes; the most that is read is 8.")
      ])
  }

  /// A device has no size that is known beforehand, and this one never ends.
  @Test func sizeOfAStreamIsLimitedWhileItIsRead() throws {
    let empty = XMLStream.faults(in: try XMLInput(path: "/dev/null"))
    #expect(empty.map(\.code) == [XMLFault.emptyCode])
    let endless = XMLStream.faults(in: try XMLInput(path: "/dev/zero"), limits: XMLLimits(maximumBytes: 3))
    #expect(endless.map(\.code) == [XMLFault.tooLargeCode])
    #expect(endless.first?.message == "The document has more than 3 bytes, which is the most that is read.")
  }

  @Test func fileThatCannotBeReadSaysWhy() {
    #expect(throws: XMLInput.Failure.missing) { try XMLInput(path: "/nowhere/a.xml") }
    #expect(throws: XMLInput.Failure.folder) { try XMLInput(path: "/") }
  }
}
