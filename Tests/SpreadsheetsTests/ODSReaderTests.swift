import Spreadsheets
import Testing

struct ODSReaderTests {
  private static let two = #"<table:table-cell office:value-type="float" office:value="2"/>"#

  @Test func zippedAndFlatGiveTheSame() throws {
    let builder = ODSBuilder(cells: ODSReaderTests.two)
    let zipped = try SpreadsheetReader.workbook(from: builder.zipped())
    let flat = try SpreadsheetReader.workbook(from: builder.flat())
    #expect(zipped.description == .ods)
    #expect(flat.description == .flatODS)
    #expect(CellListing.lines(of: zipped) == "Data\tA1\tnumber\t2\n")
    #expect(CellListing.lines(of: flat) == CellListing.lines(of: zipped))
    #expect(fault(in: builder.zipped(type: "spreadsheet-template")) == nil)
  }

  @Test func protectedFileIsRefused() {
    var builder = ODSBuilder(cells: ODSReaderTests.two)
    builder.manifestEntry = "<m:encryption-data/>"
    #expect(fault(in: builder.zipped())?.reason == .encrypted)
  }

  @Test func textDocumentIsNoTable() {
    var builder = ODSBuilder()
    #expect(fault(in: builder.zipped(type: "text"))?.reason == .notASpreadsheet)
    builder.body = "text"
    #expect(fault(in: builder.zipped())?.reason == .notASpreadsheet)
    #expect(fault(in: builder.flat())?.reason == .notASpreadsheet)
  }

  @Test func hiddenSheetsAreToldByTheirStyles() throws {
    var builder = ODSBuilder()
    builder.styles = """
      <style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>\
      <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
      """
    builder.sheets = #"<table:table table:name="B &amp; C" table:style-name="ta2"/><table:table table:name="D"/>"#
    let sheets = try SpreadsheetReader.workbook(from: builder.zipped()).sheets
    #expect(sheets.map(\.name) == ["Data", "B & C", "D"])
    #expect(sheets.map(\.visibility) == [.visible, .hidden, .visible])
  }

  @Test func cutFileIsRefused() {
    let builder = ODSBuilder(cells: ODSReaderTests.two)
    for count in [300, 600, builder.flat().count - 1] {
      #expect(fault(in: Array(builder.flat()[..<count])) != nil, "\(count) bytes")
    }
    #expect(fault(in: Array(builder.zipped().dropLast()))?.reason == .truncated)
  }

  @Test func otherXMLIsNotRead() {
    #expect(fault(in: Array("<?xml version=\"1.0\"?><rows><row/></rows>".utf8))?.reason == .notASpreadsheet)
    #expect(fault(in: Array("<?xml version=\"1.0\"?><document/>".utf8))?.reason == .notASpreadsheet)
  }
}
