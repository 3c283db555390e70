import Spreadsheets
import Testing

struct SpreadsheetReaderTests {
  @Test func emptyFileSaysSo() { #expect(fault(in: [])?.reason == .empty) }

  /// The name of a file lies more often than its bytes: people rename.
  @Test(
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .notASpreadsheet), (Array("%PDF-1.4".utf8), .notASpreadsheet),
      (Array("<note/>".utf8), .notASpreadsheet), ([0x50, 0x4B, 0x03, 0x04, 0x14, 0], .truncated),
      ([0x09, 0x04, 0x06, 0, 0, 0, 0x10, 0], .tooOld),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .truncated), ([0, 1, 2, 3, 0, 0], .notASpreadsheet),
    ] as [([UInt8], SpreadsheetError.Reason)])
  func fileOfAnotherKindIsRefused(_ bytes: [UInt8], _ reason: SpreadsheetError.Reason) throws {
    let error = try #require(fault(in: bytes))
    #expect(error.reason == reason)
    #expect(!error.advice.isEmpty)
  }

  /// A workbook is read as one, CSV piece by piece; each has its limit.
  @Test func largestFileIsRead() {
    #expect(ReadingLimits.Name.wholeFileBytes.standard == 67_108_864)
    var options = ReadingOptions()
    let workbook = WorkbookBuilder([Biff.number(0, 1, 1)]).file()
    options.limits[.wholeFileBytes] = workbook.count
    #expect(fault(in: workbook, options: options) == nil)
    options.limits[.wholeFileBytes] = workbook.count - 1
    #expect(fault(in: workbook, options: options)?.reason == .tooLarge)
    let table = Array("a,1\n".utf8)
    #expect(fault(in: table, options: options) == nil)
    options.limits[.fileBytes] = 4
    #expect(fault(in: table, options: options) == nil)
    options.limits[.fileBytes] = 3
    #expect(fault(in: table, options: options)?.reason == .tooLarge)
  }

  @Test func mostCellsAndColumnsAreRead() {
    var options = ReadingOptions()
    options.limits[.heldCells] = 4
    #expect(fault(in: Array("a,b\nc,,d".utf8), options: options) == nil)
    #expect(fault(in: Array("a,b\nc,e,d".utf8), options: options)?.message.contains("more than 4 filled cells") == true)
    options.limits[.heldCells] = 100
    options.limits[.columns] = 2
    #expect(fault(in: Array("a,b".utf8), options: options) == nil)
    #expect(fault(in: Array("a,b\nc,,d".utf8), options: options)?.message.contains("row of A2") == true)
  }

  @Test func workbookAndCSVGiveTheSameKindOfCells() throws {
    let table = try SpreadsheetReader.workbook(from: Array("a,1".utf8))
    #expect(table.sheets.map(\.name) == ["-"])
    let workbook = try SpreadsheetReader.workbook(from: WorkbookBuilder([Biff.number(0, 1, 1)]).file())
    #expect(workbook.sheets.map(\.name) == ["Data"])
    #expect(workbook.sheets[0].cells.map(\.address) == [CellAddress(row: 0, column: 1)])
  }

  @Test(arguments: [9, 12], [false, true])
  func containersOfAllLayoutsAreRead(_ sectorShift: Int, _ hasMiniStream: Bool) throws {
    var container = WorkbookBuilder.everyKind().container()
    container.sectorShift = sectorShift
    container.hasMiniStream = hasMiniStream
    #expect(try firstSheet(of: container.build().bytes)[5, 1] == .text("on time"))
  }

  /// The highest limits leave room to calculate with them.
  @Test(arguments: [Int.max, Int.min, 0, -1])
  func limitsOfAnySizeCanBeSet(_ limit: Int) {
    var options = ReadingOptions()
    for name in ReadingLimits.Name.allCases { options.limits[name] = limit }
    let files: [[UInt8]] = [
      Array("a,b\n".utf8), Array("<table><tr><td>a</td></tr></table>".utf8), XLSXBuilder("").file(),
      WorkbookBuilder([Biff.number(0, 0, 1)]).file(), Array("<office:document/>".utf8),
    ]
    for file in files { #expect(fault(in: file, options: options)?.reason != .malformed) }
    #expect(options.limits[.cells] == (limit > 0 ? ReadingLimits.highest : 1))
  }

  /// A document type is refused as what it is, and nobody is told to write a mapping for it.
  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY b 'c'>]><office:document office:mimetype='x'>&b;</office:document>",
    "<?xml version='1.0'?><!DOCTYPE a><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>",
  ])
  func documentTypeIsRefused(_ text: String) {
    #expect(fault(in: Array(text.utf8))?.reason == .unsafe)
  }
}
