import Spreadsheets

/// The cells of a sheet by their addresses, as people write them.
func cells(of sheet: Sheet) -> [String: CellValue] {
  Dictionary(sheet.cells.map { ($0.address.description, $0.value) }, uniquingKeysWith: { _, last in last })
}

/// The cells of the first sheet of a workbook that is built and read back.
func cells(_ workbook: WorkbookBuilder) throws -> [String: CellValue] {
  cells(of: try firstSheet(of: workbook.file()))
}

/// The cells of a workbook with one sheet that has these records.
func cells(_ records: [UInt8]...) throws -> [String: CellValue] { try cells(WorkbookBuilder(records)) }

/// The first sheet of a file; one without cells where the workbook has no sheet.
func firstSheet(of bytes: [UInt8], options: ReadingOptions = ReadingOptions()) throws -> Sheet {
  try SpreadsheetReader.workbook(from: bytes, options: options).sheets.first ?? Sheet(name: "none", cells: [])
}

/// Why a file is refused; nothing where it is read.
func fault(in bytes: [UInt8], options: ReadingOptions = ReadingOptions()) -> SpreadsheetError? {
  do throws(SpreadsheetError) {
    _ = try SpreadsheetReader.workbook(from: bytes, options: options)
    return nil
  } catch { return error }
}
