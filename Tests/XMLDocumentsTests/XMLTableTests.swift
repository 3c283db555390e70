import Testing
import XMLDocuments

struct XMLTableTests {
  private typealias Columns = [(name: String, path: String)]

  private func read(
    _ text: String, row: String, _ columns: Columns, limits: XMLLimits = XMLLimits()
  ) throws(XMLFault) -> (rows: [XMLTable.Row], summary: XMLTable.Summary) {
    var rows: [XMLTable.Row] = []
    let summary = try XMLTable(row: row, columns: columns)
      .read(XMLInput(bytes: Array(text.utf8)), limits: limits) { rows.append($0) }
    return (rows, summary)
  }

  private func fault(_ text: String, row: String = "Row", _ columns: Columns) -> XMLFault? {
    do {
      _ = try read(text, row: row, columns)
      return nil
    } catch {
      return error
    }
  }

  private static let sitrep = """
    <s:Sitrep xmlns:s="urn:s" xmlns="urn:other" period="2016-07" s:version="2">
      <Board name="A &amp; B">
        <s:Admission code="7">
          <Date>2016-07-01</Date><Patient><Age>81</Age></Patient>
          <Area ons="E06000017"/>
        </s:Admission>
        <Admission
          code="8"><Patient/><Date/></Admission>
      </Board>
      <Note><Date>not of a row</Date></Note>
      <Admission xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><Date xsi:nil="true"/></Admission>
    </s:Sitrep>
    """

  @Test func readsEveryKindOfPath() throws {
    let columns: Columns = [
      ("date", "Date"), ("age", "Patient/Age"), ("code", "@code"), ("area", "Area/@ons"), ("board", "../@name"),
      ("period", "../../@period"), ("version", "../@version"),
    ]
    let (rows, summary) = try read(Self.sitrep, row: "Admission", columns)
    #expect(
      rows == [
        XMLTable.Row(line: 3, values: ["2016-07-01", "81", "7", "E06000017", "A & B", "2016-07", nil]),
        XMLTable.Row(line: 8, values: ["", nil, "8", nil, "A & B", "2016-07", nil]),
        XMLTable.Row(line: 11, values: [nil, nil, nil, nil, nil, nil, "2"]),
      ])
    #expect(summary == XMLTable.Summary(rowCount: 3, unmatchedColumns: []))
  }

  @Test(arguments: [
    ("Admission", 3), ("Board/Admission", 2), ("Sitrep/Admission", 1), ("/Sitrep/Admission", 1),
    ("/Sitrep/Board/Admission", 2), ("Sitrep/Board/Admission", 2), ("/Admission", 0), ("Note/Admission", 0),
  ])
  func rowIsTheLastNamesOfTheWayOrAllOfThem(_ row: String, _ count: Int) throws {
    #expect(try read(Self.sitrep, row: row, [("date", "Date")]).summary.rowCount == count)
  }

  @Test func textIsAsWrittenAndWhole() throws {
    let long = String(repeating: "Ŵ&amp;", count: 5_000)
    let (rows, _) = try read("<Row> a<!-- -->b<![CDATA[<c>]]>\n\(long)</Row>", row: "Row", [("text", ".")])
    #expect(rows.map(\.values) == [[" ab<c>\n" + String(repeating: "Ŵ&", count: 5_000)]])
  }

  @Test func pathThatLeadsToNothingIsReported() throws {
    let columns: Columns = [("a", "A"), ("b", "B"), ("c", "A/C"), ("d", "../../../@d"), ("e", "A/@e"), ("f", "@F")]
    let (rows, summary) = try read("<T><Row f='1'><A>1</A></Row><Row><B/></Row></T>", row: "Row", columns)
    #expect(rows.map(\.values) == [["1", nil, nil, nil, nil, nil], [nil, "", nil, nil, nil, nil]])
    #expect(summary.unmatchedColumns == ["c", "d", "e", "f"])
    let none = try read("<T/>", row: "Row", columns).summary
    #expect(none == XMLTable.Summary(rowCount: 0, unmatchedColumns: ["a", "b", "c", "d", "e", "f"]))
  }

  @Test func elementOfTheSameNameElsewhereIsNotMeant() throws {
    let text = "<T><Row><Other><Date>1</Date></Other><Date>2</Date><Patient><Date>3</Date></Patient></Row></T>"
    let (rows, _) = try read(text, row: "Row", [("date", "Date"), ("other", "Patient/Date")])
    #expect(rows.map(\.values) == [["2", "3"]])
  }

  @Test(arguments: [
    ("<T>\n<Row><A>1</A>\n<A>2</A></Row></T>", "A", 3), ("<T><Row>\n<A/>\n<A/></Row></T>", "A", 3),
    ("<Row><P><A>1</A></P>\n<P>\n<A>1</A></P></Row>", "P/A", 3), ("<Row><P a='1'/>\n<P/>\n<P a='1'/></Row>", "P/@a", 3),
  ])
  func twoValuesForOneColumnAreAFaultAtTheSecond(_ text: String, _ path: String, _ line: Int) throws {
    let found = try #require(fault(text, [("x", path)]))
    #expect(found.code == XMLFault.rowCode)
    #expect(found.line == line)
    #expect(found.message.contains("second value for the column \"x\""))
  }

  @Test func twoElementsOfWhichOneHasTheAttributeAreNoFault() throws {
    #expect(try read("<Row><P/><P a='1'/></Row>", row: "Row", [("x", "P/@a")]).rows.map(\.values) == [["1"]])
  }

  @Test func elementWithElementsInItIsNoValue() throws {
    let found = try #require(fault("<T><Row><A>1\n<B/></A></Row></T>", [("x", "A")]))
    #expect(found.line == 2)
    #expect(found.message == "The element of the column \"x\" holds another element.")
  }

  @Test(arguments: ["Row", "T/Row"]) func rowInsideARowIsAFault(_ row: String) throws {
    let found = try #require(fault("<T>\n<Row><T>\n<Row/></T></Row></T>", row: row, [("x", "@a")]))
    #expect(
      found
        == XMLFault(
          line: 3, code: XMLFault.rowCode, message: "A row stands inside the row that begins in line 2."))
  }

  @Test func attributeInNoNamespaceComesFirstAndTwoOthersAreAFault() throws {
    let spaces = "xmlns:a='urn:a' xmlns:b='urn:b'"
    #expect(try read("<Row \(spaces) a:x='1' x='2'/>", row: "Row", [("x", "@x")]).rows[0].values == ["2"])
    #expect(try read("<Row \(spaces) a:x='1'/>", row: "Row", [("x", "@x")]).rows[0].values == ["1"])
    let found = try #require(fault("<Row \(spaces)\n a:x='1' b:x='2'/>", [("x", "@x")]))
    #expect(found.line == 2)
    #expect(found.message == "Two attributes can be meant by the column \"x\".")
    // Where no row is inside, it does not matter.
    #expect(fault("<T \(spaces)><U a:x='1' b:x='2'/><V><Row/></V></T>", [("x", "../@x")]) == nil)
    #expect(fault("<T \(spaces)><U a:x='1' b:x='2'><Row/></U></T>", [("x", "../@x")]) != nil)
  }

  @Test(arguments: [
    "", "/A", "A/", "A//B", "@", "A/@", "@a/B", "..", "../A", "../A/@b", "A/../@b", "s:A", "A B", "1A", "./.", "A[1]",
    "*",
  ])
  func pathsThatCannotBeUsedAreRefused(_ path: String) {
    let error = #expect(throws: XMLFault.self) { try XMLTable(row: "Row", columns: [("x", path)]) }
    #expect(error?.code == XMLFault.rowCode)
    #expect(error?.message.contains("\"\(path)\"") == true)
  }

  @Test func rowsAndColumnsThatCannotBeUsedAreRefused() {
    for row in ["", "/", "//Row", "Row/", "@a", "..", "s:Row"] {
      #expect(throws: XMLFault.self, "\(row)") { try XMLTable(row: row, columns: [("x", "A")]) }
    }
    #expect(throws: XMLFault.self) { try XMLTable(row: "Row", columns: []) }
    #expect(throws: XMLFault.self) { try XMLTable(row: "Row", columns: [("x", "A"), ("x", "B")]) }
  }

  @Test func whatIsRefusedOfADocumentIsRefusedOfATable() throws {
    let columns: Columns = [("x", "A")]
    #expect(fault("<T><Row><A>1</A></Row>", columns)?.code == 77)
    #expect(fault("<!DOCTYPE T><T/>", columns)?.code == XMLFault.documentTypeCode)
    let limits = XMLLimits(maximumTextBytes: 4)
    #expect(try read("<Row><A>1234</A></Row>", row: "Row", columns, limits: limits).summary.rowCount == 1)
    let error = #expect(throws: XMLFault.self) {
      try read("<Row><A>12345</A></Row>", row: "Row", columns, limits: limits)
    }
    #expect(error?.code == XMLFault.longTextCode)
  }

  @Test func linesBeyond65535AreTrue() throws {
    let (rows, _) = try read("<T>\(String(repeating: "\n", count: 70_000))<Row/></T>", row: "Row", [("x", ".")])
    #expect(rows == [XMLTable.Row(line: 70_001, values: [""])])
  }
}
