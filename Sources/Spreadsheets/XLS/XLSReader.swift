/// Reads a workbook of Excel 97 to 2003 (BIFF8).
///
/// Source: [MS-XLS], "Excel Binary File Format (.xls) Structure". Formulas give the result that was stored with
/// them: published workbooks hold their totals as formulas.
enum XLSReader {
  /// Reads all worksheets, hidden ones included; charts and macro sheets hold no cells.
  static func read<Sink: CellSink>(
    _ bytes: [UInt8], limits: ReadingLimits, into cells: inout CountedCells<Sink>
  ) throws(SpreadsheetError) {
    let stream = try workbookStream(bytes)
    let globals = try WorkbookGlobals(stream: stream, limits: limits)
    for entry in globals.sheets where entry.isWorksheet {
      var reader = XLSSheetReader(stream: stream, globals: globals, entry: entry, limits: limits)
      try reader.read(into: &cells)
    }
  }

  private static func workbookStream(_ bytes: [UInt8]) throws(SpreadsheetError) -> [UInt8] {
    let file = try CompoundFile(bytes: bytes)
    if file.hasStream(named: "EncryptedPackage") { throw .encrypted }
    if let stream = try file.stream(named: "Workbook") { return stream }
    if file.hasStream(named: "Book") { throw tooOld }
    throw SpreadsheetError(
      .notASpreadsheet, "The file is an Office document, but not a workbook.",
      advice: "Send the table as CSV (UTF-8) or as Excel 97-2003 (.xls).")
  }

  /// Excel encrypts a workbook whose structure is protected, too, and opens it again without a question.
  static let encrypted = SpreadsheetError(
    .encrypted, "The workbook is encrypted: it has a password, or its structure is protected.",
    advice: "Open it in Excel, take off its password and \"Protect Workbook\", save it, and use that copy.")

  static let tooOld = SpreadsheetError(
    .tooOld, "The file is a workbook of Excel 95 or older.",
    advice: "Open it in a spreadsheet program and save it as Excel 97-2003 (.xls) or CSV.")
}
