import Dates
@testable import Spreadsheets
import Testing
import Workbooks
import XMLDocuments

/// A workbook that was written, read back by programs that do not share the writer's code.
struct WrittenWorkbook {
  let bytes: [UInt8]

  init(_ workbook: Workbooks.Workbook) throws { bytes = try workbook.bytes() }

  /// The cells of a workbook of one sheet.
  init(cells: [Workbooks.Cell]) throws { try self.init(.sample(cells: cells)) }

  /// What our own reader finds.
  func read() throws -> Spreadsheets.Workbook { try SpreadsheetReader.workbook(from: .memory(bytes)) }

  /// The value of a cell of the first sheet.
  func value(_ row: Int, _ column: Int) throws -> CellValue? { try #require(read().sheets.first)[row, column] }

  /// A part of the archive.
  func part(_ name: String) throws -> XMLElement { try XMLReading.element(from: partBytes(name)) }

  func partBytes(_ name: String) throws -> [UInt8] {
    try #require(try ZipArchive(.memory(bytes), limits: ReadingLimits()).bytes(of: name), "no part \(name)")
  }
}

extension Workbooks.Workbook {
  static let day = CivilDate(year: 2016, month: 11, day: 25)

  static func sample(
    sheets: [Workbooks.Sheet], definedNames: [DefinedName] = [], title: String = "Sample"
  ) throws -> Workbooks.Workbook {
    Workbooks.Workbook(
      title: title, subject: "Synthetic", created: try #require(day), sheets: sheets, definedNames: definedNames)
  }

  static func sample(cells: [Workbooks.Cell]) throws -> Workbooks.Workbook {
    try sample(sheets: [Sheet(name: "Sheet", cells: cells)])
  }

  /// The fault of a workbook that cannot be written.
  func fault() -> WorkbookFault? {
    do throws(WorkbookFault) {
      _ = try bytes()
      return nil
    } catch { return error }
  }
}
