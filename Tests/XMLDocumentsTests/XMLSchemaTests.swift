import Testing
import XMLDocuments

struct XMLSchemaTests {
  static let schemaText = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:simpleType name="days">
        <xs:restriction base="xs:integer">
          <xs:minInclusive value="0"/><xs:maxInclusive value="99999"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:element name="return">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="figure" type="days" nillable="true" minOccurs="0" maxOccurs="unbounded"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
    </xs:schema>
    """

  private func faults(_ text: String, limits: XMLLimits = XMLLimits()) throws -> [XMLFault] {
    try XMLSchema(bytes: Array(Self.schemaText.utf8)).faults(in: Array(text.utf8), limits: limits)
  }

  @Test func validDocumentsHaveNoFaults() throws {
    #expect(try faults("<return/>").isEmpty)
    #expect(try faults("<return>\n<figure>0</figure>\n<figure>99999</figure>\n</return>").isEmpty)
    let instance = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
    #expect(try faults("<return \(instance)><figure xsi:nil='true'/></return>").isEmpty)
  }

  @Test(
    arguments: [
      ("twelve", 1824), ("", 1824), ("1.5", 1824), ("1,250", 1824), ("-1", 1833), ("100000", 1834),
    ])
  func badFigureGivesItsLineAndCode(_ value: String, _ code: Int) throws {
    let found = try faults("<return>\n<figure>1</figure>\n<figure>\(value)</figure>\n<figure>2</figure></return>")
    #expect(found.map(\.line) == [3])
    #expect(found.map(\.code) == [code])
  }

  @Test func everyBadFigureIsFoundInDocumentOrder() throws {
    let found = try faults("<return>\n<figure>a</figure>\n<figure>1</figure>\n<figure>-1</figure>\n</return>")
    let expected = [
      XMLFault(
        line: 2, code: 1824, message: "Element 'figure': 'a' is not a valid value of the atomic type 'days'."),
      XMLFault(
        line: 4, code: 1833,
        message: "Element 'figure': [facet 'minInclusive'] The value '-1' is less than the minimum value allowed ('0')."
      ),
    ]
    #expect(found == expected)
  }

  @Test func everyBrokenFacetOfOneValueIsKept() throws {
    let text = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:element name="code">
          <xs:simpleType>
            <xs:restriction base="xs:string"><xs:pattern value="E[0-9]{8}"/><xs:length value="9"/></xs:restriction>
          </xs:simpleType>
        </xs:element>
      </xs:schema>
      """
    let found = try XMLSchema(bytes: Array(text.utf8)).faults(in: Array("<!-- -->\n<code>X</code>".utf8))
    #expect(found.map(\.code) == [1830, 1839])
    #expect(found.map(\.line) == [2, 2])
  }

  @Test func linesBeyond65535AreTrue() throws {
    let good = String(repeating: "<figure>1</figure>\n", count: 70_000)
    let found = try faults("<return>\n\(good)<figure>x</figure>\n\(good)<figure>y</figure>\n<other/></return>")
    #expect(found.map(\.line) == [70_002, 140_003, 140_004])
  }

  @Test func repeatsOnOneLineAreGivenOnce() throws {
    #expect(try faults("<return><figure>x</figure><figure>x</figure></return>").count == 1)
  }

  @Test func wrongRootAndUnknownElements() throws {
    #expect(try faults("\n<other/>").map(\.line) == [2])
    let found = try faults("<return>\n<area/>\n</return>")
    #expect(found.map(\.code) == [1871])
    #expect(found.map(\.line) == [2])
  }

  @Test func malformedGivesOnlyThat() throws {
    let found = try faults("<return>\n<figure>x</figure>\n<figure>1</return>")
    #expect(found.first == XMLFault(line: 3, code: 76, message: found.first?.message ?? ""))
    #expect(found.allSatisfy { $0.code != 1824 })
  }

  @Test func faultsAreLimited() throws {
    let bad = String(repeating: "<figure>x</figure>\n", count: 50)
    let found = try faults("<return>\(bad)</return>", limits: XMLLimits(maximumFaults: 10))
    #expect(found.count == 11)
    #expect(found.last?.code == XMLFault.tooManyFaultsCode)
  }

  @Test func oneSchemaServesManyDocumentsAndEncodings() throws {
    let schema = try XMLSchema(bytes: Array(Self.schemaText.utf8))
    for _ in 0..<3 {
      #expect(schema.faults(in: Array("<return><figure>7</figure></return>".utf8)).isEmpty)
      #expect(!schema.faults(in: Array("<return><figure>seven</figure></return>".utf8)).isEmpty)
    }
    let units = "<return>\n<figure>x</figure></return>".utf16
    let wide: [UInt8] = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(schema.faults(in: [0xFF, 0xFE] + wide).map(\.line) == [2])
  }

  @Test func documentsOwnSchemaLocationIsNotFollowed() throws {
    let found = try faults(
      """
      <return xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:noNamespaceSchemaLocation="http://127.0.0.1:9/a.xsd"><figure>1</figure></return>
      """)
    #expect(found.isEmpty)
  }

  @Test(arguments: ["import namespace='urn:x'", "include schemaLocation='a.xsd'", "redefine schemaLocation='a.xsd'"])
  func schemasThatOpenOthersAreRefused(_ reference: String) throws {
    let text = "<s:schema xmlns:s='http://www.w3.org/2001/XMLSchema'>\n<s:\(reference)/>\n</s:schema>"
    let error = #expect(throws: XMLFault.self) { try XMLSchema(bytes: Array(text.utf8)) }
    #expect(error?.code == XMLFault.schemaReferenceCode)
    #expect(error?.line == 2)
  }

  @Test func schemaFaultsHaveLines() throws {
    let text = Self.schemaText.replacing("type=\"days\"", with: "type=\"weeks\"")
    let error = #expect(throws: XMLFault.self) { try XMLSchema(bytes: Array(text.utf8)) }
    #expect(error?.line == 11)
    let other = #expect(throws: XMLFault.self) { try XMLSchema(bytes: Array("<notASchema/>".utf8)) }
    #expect(other != nil)
  }
}
