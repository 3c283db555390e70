import Spreadsheets
import TestSupport
import Testing

struct XLSXReaderTests {
  private static let row = #"<row r="1"><c r="A1"><v>1</v></c></row>"#

  @Test(arguments: [false, true])
  func partsAreFoundByTheirRelationships(_ isStrict: Bool) throws {
    var workbook = XLSXBuilder(XLSXReaderTests.row)
    workbook.isStrict = isStrict
    let read = try SpreadsheetReader.workbook(from: workbook.file())
    #expect(read.description == .xlsx)
    #expect(read.sheets.map(\.name) == ["Data"])
    #expect(read.sheets[0][0, 0] == .number(1))
  }

  @Test func hiddenSheetsAreReadAndChartsAreNot() throws {
    var workbook = XLSXBuilder(XLSXReaderTests.row)
    workbook.sheets = """
      <sheet name="Chart" sheetId="3" r:id="c1"/><sheet name="A &amp; B" sheetId="1" r:id="s1"/>\
      <sheet name="Two" sheetId="2" state="hidden" r:id="s2"/><sheet name="Three" sheetId="4" state="veryHidden" r:id="s2"/>
      """
    workbook.relationships =
      workbook.relationship("c1", "chartsheet", "chart.xml") + workbook.relationship("s2", "worksheet", "two.xml")
    workbook.parts = [
      ("book/two.xml", #"<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"#)
    ]
    let sheets = try SpreadsheetReader.workbook(from: workbook.file()).sheets
    #expect(sheets.map(\.name) == ["A & B", "Two", "Three"])
    #expect(sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
    #expect(sheets.map { $0[0, 0] } == [.number(1), .number(2), .number(2)])
  }

  @Test func sheetOutsideTheFileIsRefused() {
    var workbook = XLSXBuilder()
    workbook.sheets = #"<sheet name="Far" sheetId="2" r:id="x1"/>"#
    workbook.relationships = workbook.relationship("x1", "worksheet", "https://example.org/a.xml", mode: "External")
    #expect(fault(in: workbook.file())?.reason == .unsafe)
    workbook.relationships = workbook.relationship("x1", "worksheet", "../../x.xml")
    #expect(fault(in: workbook.file())?.reason == .unsafe)
    workbook.relationships = workbook.relationship("x1", "worksheet", "missing.xml")
    #expect(fault(in: workbook.file())?.reason == .malformed)
    workbook.relationships = ""
    #expect(fault(in: workbook.file())?.reason == .malformed)
  }

  @Test(
    arguments: [
      "<!DOCTYPE worksheet>", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>",
      "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]>",
    ])
  func documentTypeIsRefused(_ prologue: String) {
    var workbook = XLSXBuilder(XLSXReaderTests.row)
    workbook.prologue = prologue
    #expect(fault(in: workbook.file())?.reason == .unsafe)
  }

  @Test func unknownEntityIsRefused() {
    #expect(
      fault(in: XLSXBuilder(#"<row><c t="inlineStr"><is><t>&b;</t></is></c></row>"#).file())?.reason == .unsafe)
  }

  @Test func otherPackagesAreNamed() throws {
    let relation = #"<Relationship Id="a" Type="x/officeDocument" Target="TARGET"/>"#
    func package(_ target: String, _ root: String) -> SpreadsheetError? {
      fault(
        in: archive([
          "_rels/.rels": "<Relationships>\(relation.replacing("TARGET", with: target))</Relationships>", target: root,
        ]))
    }
    #expect(package("xl/workbook.bin", "<a/>")?.message.contains(".xlsb") == true)
    #expect(package("word/document.xml", "<document/>")?.reason == .notASpreadsheet)
    #expect(fault(in: archive(["readme.txt": "hello"]))?.reason == .notASpreadsheet)
  }

  @Test func cutWorkbookIsRefusedAtEveryLength() {
    let file = XLSXBuilder(XLSXReaderTests.row).file()
    for count in stride(from: 4, to: file.count, by: 97) {
      #expect(fault(in: Array(file[..<count]))?.reason == .truncated, "\(count) bytes")
    }
  }
}
