import Spreadsheets
import Testing

struct SpreadsheetReaderTests {
  @Test func emptyFileSaysSo() { #expect(fault(in: [])?.reason == .empty) }

  /// The name of a file lies more often than its bytes: people rename.
  @Test(
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .notASpreadsheet), (Array("%PDF-1.4".utf8), .notASpreadsheet),
      (Array("<!DOCTYPE html><html>".utf8), .notASpreadsheet), ([0x50, 0x4B, 0x03, 0x04, 0x14, 0], .notReadYet),
      ([0xFF, 0xFE, 0x61, 0], .notReadYet), ([0x09, 0x04, 0x06, 0, 0, 0, 0x10, 0], .tooOld),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .truncated), ([0, 1, 2, 3], .notASpreadsheet),
    ] as [([UInt8], SpreadsheetError.Reason)])
  func fileOfAnotherKindIsRefused(_ bytes: [UInt8], _ reason: SpreadsheetError.Reason) throws {
    let error = try #require(fault(in: bytes))
    #expect(error.reason == reason)
    #expect(!error.advice.isEmpty)
  }

  @Test func largestFileIsRead() {
    let limit = SpreadsheetReader.maximumBytes
    #expect(limit == 67_108_864)
    #expect(fault(in: [UInt8](repeating: 0, count: limit + 1))?.reason == .tooLarge)
    #expect(fault(in: [UInt8](repeating: 0, count: limit))?.reason == .notASpreadsheet)
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
}
