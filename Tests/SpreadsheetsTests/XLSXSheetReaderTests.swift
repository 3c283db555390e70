import Dates
import Spreadsheets
import Testing

struct XLSXSheetReaderTests {
  @Test func everyKindOfValueIsTyped() throws {
    var workbook = XLSXBuilder(
      """
      <row r="1"><c r="A1"><v>541</v></c><c r="B1"><v>-1.5E-2</v></c><c r="C1" t="n"><v>0.1</v></c>\
      <c r="D1" t="s"><v>1</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>0</v></c>\
      <c r="G1" t="e"><v>#DIV/0!</v></c><c r="H1" t="d"><v>2016-04-01T09:30:00</v></c></row>\
      <row r="2"><c r="A2" t="str"><f>"a"&amp;"b"</f><v>ab &amp; c</v></c><c r="B2"><f>1+1</f><v>2</v></c>\
      <c r="C2" t="inlineStr"><is><t>inline</t></is></c><c r="D2" s="1"/><c r="E2" t="str"><f>""</f><v></v></c>\
      <c r="F2" t="inlineStr"><is><t></t></is></c><c r="G2" t="s"><v>2</v></c></row>
      """)
    workbook.strings = "<si><t>first</t></si><si><t xml:space=\"preserve\"> second </t></si><si><t/></si>"
    let day = try #require(CivilDate(year: 2016, month: 4, day: 1))
    #expect(
      try workbook.cells() == [
        "A1": .number(541), "B1": .number(-0.015), "C1": .number(0.1), "D1": .text(" second "), "E1": .boolean(true),
        "F1": .boolean(false), "G1": .error("#DIV/0!"), "H1": .date(CellDate(day: day, seconds: 34_200)),
        "A2": .text("ab & c"), "B2": .number(2), "C2": .text("inline"),
      ])
  }

  @Test func cellsWithoutAddressesFollowOneAnother() throws {
    let rows = """
      <row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c><v>3</v></c><c r="D4"><v>4</v></c><c><v>5</v></c></row>\
      <row><c><v>6</v></c></row>
      """
    #expect(
      try XLSXBuilder(rows).cells() == [
        "A1": .number(1), "B1": .number(2), "A4": .number(3), "D4": .number(4), "E4": .number(5), "A5": .number(6),
      ])
  }

  /// ECMA-376 Part 1, 18.4.6: phonetic runs say how a text is pronounced, and are no part of it.
  @Test func richTextIsJoinedWithoutPronunciation() throws {
    var workbook = XLSXBuilder(
      """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><rPr><b/></rPr><t>in</t></r><r><t>line</t>\
      </r><rPh sb="0" eb="1"><t>no</t></rPh></is></c></row>
      """)
    workbook.strings = """
      <si><r><t>Rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb="0" eb="2"><t>spoken</t></rPh>\
      <phoneticPr fontId="1"/></si>
      """
    #expect(try workbook.cells() == ["A1": .text("Rich text"), "B1": .text("inline")])
  }

  /// 22.9.2.19: `_x000D_` is a carriage return, and `_x005F_` an underscore that guards one.
  @Test(
    arguments: [
      ("a_x000D_b", "a\rb"), ("a_x000D_\nb", "a\r\nb"), ("_x005F_x000D_", "_x000D_"), ("_x00_", "_x00_"),
      ("_xGGGG_", "_xGGGG_"), ("_xD83D__xDE00_", "😀"), ("_x", "_x"), ("snake_x_case", "snake_x_case"),
    ])
  func escapedCharactersAreRead(_ written: String, _ text: String) throws {
    var workbook = XLSXBuilder(#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#)
    workbook.strings = "<si><t>\(written)</t></si>"
    #expect(try workbook.cells() == ["A1": .text(text)])
  }

  /// 42,461 is 1 April 2016 in the system of 1900, and 40,999 in that of 1904 (1,462 days less).
  @Test(arguments: [
    ("", 42_461.5), (#"<workbookPr date1904="1"/>"#, 40_999.5), (#"<workbookPr date1904="0"/>"#, 42_461.5),
  ])
  func datesAreReadInBothSystems(_ properties: String, _ serial: Double) throws {
    var workbook = XLSXBuilder(
      """
      <row r="1"><c r="A1" s="1"><v>\(serial)</v></c><c r="B1" s="2"><v>\(serial)</v></c><c r="C1" s="3"><v>1.5</v></c>\
      <c r="D1" s="0"><v>\(serial)</v></c><c r="E1" s="99"><v>1</v></c></row>
      """)
    workbook.workbookProperties = properties
    workbook.styles = """
      <numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" \
      formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>\
      <xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
      """
    let day = try #require(CivilDate(year: 2016, month: 4, day: 1))
    let moment = CellValue.date(CellDate(day: day, seconds: 43_200))
    #expect(
      try workbook.cells() == [
        "A1": moment, "B1": moment, "C1": .number(1.5), "D1": .number(serial), "E1": .number(1),
      ])
  }

  @Test func mergedRangesAreListed() throws {
    var workbook = XLSXBuilder(#"<row r="1"><c r="A1"><v>1</v></c></row>"#)
    workbook.behindRows = #"<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="E5:E9"/></mergeCells>"#
    let ranges = try firstSheet(of: workbook.file()).mergedRanges
    #expect(ranges.map { "\($0.first):\($0.last)" } == ["A1:C2", "E5:E9"])
  }

  @Test(
    arguments: [
      (#"<row r="0"><c><v>1</v></c></row>"#, "address"), (#"<row r="1048577"/>"#, "address"),
      (#"<row r="1"><c r="XFE1"><v>1</v></c></row>"#, "address"),
      (#"<row r="1"><c r="A"><v>1</v></c></row>"#, "address"),
      (#"<row r="1"><c r="A1" t="s"><v>1</v></c></row>"#, "A1"),
      (#"<row r="1"><c r="B1" t="s"><v>-1</v></c></row>"#, "B1"),
      (#"<row r="1"><c r="A1"><v>secret</v></c></row>"#, "A1"), (#"<row r="1"><c r="A1"><v>0x10</v></c></row>"#, "A1"),
      (#"<row r="1"><c r="A1"><v>nan</v></c></row>"#, "A1"), (#"<row r="1"><c r="A1"><v>1e999</v></c></row>"#, "A1"),
      (#"<row r="1"><c r="A1" t="d"><v>2016-02-30</v></c></row>"#, "A1"),
    ])
  func cellThatCannotBeReadIsNamedAndNotQuoted(_ rows: String, _ place: String) throws {
    var workbook = XLSXBuilder(rows)
    workbook.strings = "<si><t>only</t></si>"
    let error = try #require(fault(in: workbook.file()))
    #expect(error.reason == .malformed)
    #expect(error.message.contains(place))
    #expect(!error.message.contains("secret"))
  }

  /// The last cell that Excel has, and the row behind it.
  @Test func lastCellOfASheetIsRead() throws {
    #expect(
      try XLSXBuilder(#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#).cells() == ["XFD1048576": .number(1)])
  }

  @Test func limitsHoldOnBothSides() {
    let file = XLSXBuilder(
      #"<row r="1"><c r="A1"><v>1</v></c><c r="C1" t="inlineStr"><is><t>four</t></is></c></row>"#
    ).file()
    #expect(fault(in: file, [.heldCells: 2, .columns: 3, .depth: 6, .textBytes: 400]) == nil)
    #expect(fault(in: file, [.heldCells: 1])?.message.contains("1 filled cells") == true)
    #expect(fault(in: file, [.columns: 2])?.advice.contains("columns") == true)
    #expect(fault(in: file, [.depth: 5])?.advice.contains("depth") == true)
  }

  @Test func longestTextIsRead() {
    let file = XLSXBuilder(
      #"<row r="1"><c r="A1" t="inlineStr"><is><t>\#(String(repeating: "a", count: 5000))</t></is></c></row>"#
    ).file()
    #expect(fault(in: file, [.textBytes: 5000]) == nil)
    #expect(fault(in: file, [.textBytes: 4999])?.advice.contains("text-bytes") == true)
  }
}
