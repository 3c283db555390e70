import Dates
import Spreadsheets
import Testing

struct SpreadsheetMLReaderTests {
  private func file(_ sheets: String, styles: String = "") -> [UInt8] {
    Array(
      """
      <?xml version="1.0"?>
      <?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" \
      xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles>\(styles)</Styles>\(sheets)</Workbook>
      """.utf8)
  }

  private func sheet(_ rows: String) -> String { #"<Worksheet ss:Name="Data"><Table>\#(rows)</Table></Worksheet>"# }

  private func data(_ type: String, _ value: String) -> String {
    #"<Cell><Data ss:Type="\#(type)">\#(value)</Data></Cell>"#
  }

  @Test func everyKindOfValueIsTyped() throws {
    let cells =
      data("Number", "-0.5") + data("String", "a&#10; b &amp; c") + data("Boolean", "1") + data("Boolean", "0")
      + data("Error", "#N/A") + data("DateTime", "2016-04-01T00:00:00.000")
      + data("DateTime", "1899-12-31T09:30:00.000")
      + data("String", "") + "<Cell/>" + data("Number", "1.5E3")
    let workbook = try SpreadsheetReader.workbook(from: file(sheet("<Row>\(cells)</Row>")))
    #expect(workbook.description == .spreadsheetML)
    let day = try #require(CivilDate(year: 2016, month: 4, day: 1))
    #expect(
      SpreadsheetsTests.cells(of: try #require(workbook.sheets.first)) == [
        "A1": .number(-0.5), "B1": .text("a\n b & c"), "C1": .boolean(true), "D1": .boolean(false),
        "E1": .error("#N/A"),
        "F1": .date(CellDate(day: day)), "G1": .date(CellDate(day: nil, seconds: 34_200)), "J1": .number(1500),
      ])
  }

  @Test func indexesAndMergedCellsMoveOn() throws {
    let rows = """
      <Row ss:Index="3"><Cell ss:Index="2" ss:MergeAcross="2" ss:MergeDown="1"><Data ss:Type="Number">1</Data></Cell>\
      \(data("Number", "2"))</Row><Row ss:Span="2"/><Row>\(data("Number", "3"))</Row>
      """
    let read = try firstSheet(of: file(sheet(rows)))
    #expect(cells(of: read) == ["B3": .number(1), "E3": .number(2), "A7": .number(3)])
    #expect(read.mergedRanges.map { "\($0.first):\($0.last)" } == ["B3:D4"])
  }

  /// In Excel's days of 1900, 1.5 is noon of 1 January, and 42,461.5 noon of 1 April 2016.
  @Test(arguments: [("1899-12-31T12:00:00", 0.5), ("1900-01-01T12:00:00.000", 1.5), ("2016-04-01T12:00:00", 42_461.5)])
  func lengthOfTimeIsANumberOfDays(_ written: String, _ days: Double) throws {
    let styles = """
      <Style ss:ID="s1"><NumberFormat ss:Format="[h]:mm"/></Style><Style ss:ID="s2"><NumberFormat \
      ss:Format="Short Time"/></Style>
      """
    let row = #"<Row><Cell ss:StyleID="s1"><Data ss:Type="DateTime">\#(written)</Data></Cell></Row>"#
    #expect(try firstSheet(of: file(sheet(row), styles: styles))[0, 0] == .number(days))
  }

  @Test func hiddenSheetsRichTextAndComments() throws {
    let rich = """
      <Row><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>Rich</B> text</ss:Data>\
      <Comment><ss:Data>no</ss:Data></Comment></Cell></Row>
      """
    func options(_ state: String) -> String {
      "<x:WorksheetOptions><x:Visible>\(state)</x:Visible></x:WorksheetOptions>"
    }
    let sheets = try SpreadsheetReader.workbook(
      from: file(
        sheet(rich) + #"<Worksheet ss:Name="B">\#(options("SheetHidden"))</Worksheet>"#
          + #"<Worksheet ss:Name="C">\#(options("SheetVeryHidden"))</Worksheet>"#)
    ).sheets
    #expect(sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
    #expect(sheets.map(\.name) == ["Data", "B", "C"])
    #expect(sheets[0].cells.map(\.value) == [.text("Rich text")])
  }

  @Test func otherEncodingsAreRead() throws {
    let text = String(decoding: file(sheet("<Row>\(data("String", "£ é"))</Row>")), as: UTF8.self)
    let utf16: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try firstSheet(of: utf16)[0, 0] == .text("£ é"))
    let declared = text.replacing("<?xml version=\"1.0\"?>", with: "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>")
    let latin = declared.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(try firstSheet(of: latin)[0, 0] == .text("£ é"))
    let unknown = text.replacing("<?xml version=\"1.0\"?>", with: "<?xml version=\"1.0\" encoding=\"Big5\"?>")
    #expect(fault(in: Array(unknown.utf8))?.reason == .notReadYet)
  }

  @Test func lastCellOfASheetIsReadAndNoFurther() throws {
    func at(_ row: Int, _ column: Int) -> [UInt8] {
      file(
        sheet(
          #"<Row ss:Index="\#(row)"><Cell ss:Index="\#(column)"><Data ss:Type="Number">1</Data></Cell></Row>"#))
    }
    #expect(try firstSheet(of: at(1_048_576, 16_384)).cells.map(\.address.description) == ["XFD1048576"])
    #expect(fault(in: at(1_048_577, 1))?.reason == .malformed)
    #expect(fault(in: at(1, 16_385))?.reason == .malformed)
    #expect(fault(in: at(0, 1))?.reason == .malformed)
  }

  @Test(arguments: [("Number", "secret"), ("Number", "NaN"), ("DateTime", "2016-02-30T00:00:00")])
  func valueThatIsNotOfItsTypeIsRefused(_ type: String, _ value: String) throws {
    let error = try #require(fault(in: file(sheet("<Row><Cell/>\(data(type, value))</Row>"))))
    #expect(error.reason == .malformed)
    #expect(error.message.contains("Data!B1"))
    #expect(!error.message.contains("secret"))
  }

  @Test func documentTypeIsRefused() {
    let text = String(decoding: file(sheet("")), as: UTF8.self)
      .replacing("<Workbook", with: "<!DOCTYPE a [<!ENTITY b \"c\">]><Workbook", maxReplacements: 1)
    #expect(fault(in: Array(text.utf8)) != nil)
  }
}
