import Foundation
import Spreadsheets
import TestSupport
import Testing

/// One synthetic workbook that LibreOffice saved in four formats: `Fixtures/make.py` says how.
struct LibreOfficeTests {
  private static let folder = "Tests/SpreadsheetsTests/Fixtures"

  private func workbook(_ ending: String) throws -> Workbook {
    let path = Repository.folder.appendingPathComponent("\(LibreOfficeTests.folder)/libreoffice.\(ending)").path
    return try SpreadsheetReader.workbook(from: .file(path))
  }

  /// The cells, with numbers to 15 digits: LibreOffice writes no more to XML, but the whole double to `.xls`.
  private func lines(_ workbook: Workbook) -> [String] {
    workbook.sheets.flatMap { sheet in
      sheet.cells.map { cell in
        let columns = CellListing.columns(of: cell.value)
        let value = cell.value.number.map { String(format: "%.15g", $0) } ?? columns.value
        return [sheet.name, cell.address.description, columns.type, value].joined(separator: "\t")
      }
    }
  }

  /// The expected listing is what `make.py` puts into the workbook; openpyxl 3.1 reads the same from the `.xlsx`, but for
  /// the two cells beneath merged ones, which it leaves out.
  @Test(
    arguments: [
      ("xlsx", "Excel workbook (.xlsx)"), ("ods", "OpenDocument spreadsheet (.ods)"),
      ("fods", "flat OpenDocument spreadsheet (.fods)"), ("xls", "Excel 97-2003 workbook (.xls)"),
    ])
  func workbookGivesTheCellsThatWerePutIntoIt(_ ending: String, _ name: String) throws {
    let workbook = try workbook(ending)
    #expect(workbook.description?.description == name)
    let expected = try Repository.text("\(LibreOfficeTests.folder)/libreoffice.tsv")
      .split(separator: "\n").map(String.init)
    let found = lines(workbook)
    #expect(expected.count == 126)
    for (line, wanted) in zip(found, expected) { #expect(line == wanted) }
    #expect(found.count == expected.count)
  }

  @Test(arguments: ["ods", "fods", "xls"])
  func sheetsAndMergedRangesAreThoseOfXLSX(_ ending: String) throws {
    let (first, other) = (try workbook("xlsx").sheets, try workbook(ending).sheets)
    #expect(
      first.map(\.name) == ["Values", "Texts", "Formulas", "Merged", "Gaps", "Hidden", "Columns", "Nothing"])
    #expect(other.map(\.name) == first.map(\.name))
    #expect(first.map(\.visibility) == first.map { $0.name == "Hidden" ? .hidden : .visible })
    #expect(other.map(\.visibility) == first.map(\.visibility))
    let merged = first.map { Set($0.mergedRanges.map { "\($0.first):\($0.last)" }) }
    #expect(merged[3] == ["A1:C1", "A2:A3", "A4:B5"])
    #expect(other.map { Set($0.mergedRanges.map { "\($0.first):\($0.last)" }) } == merged)
  }
}
