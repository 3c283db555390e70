/// Reads a workbook of Excel 97 to 2003 (BIFF8).
///
/// Source: [MS-XLS], "Excel Binary File Format (.xls) Structure". Formulas give the result that was stored with
/// them: published workbooks hold their totals as formulas.
enum XLSReader {
  /// Reads all worksheets, hidden ones included; charts and macro sheets hold no cells.
  static func workbook(from bytes: [UInt8]) throws(SpreadsheetError) -> Workbook {
    let file = try CompoundFile(bytes: bytes)
    if try file.stream(named: "EncryptedPackage") != nil { throw .encrypted }
    guard let stream = try file.stream(named: "Workbook") else {
      if try file.stream(named: "Book") != nil { throw tooOld }
      throw SpreadsheetError(
        .notASpreadsheet, "The file is an Office document, but not a workbook.",
        advice: "Send the table as CSV (UTF-8) or as Excel 97-2003 (.xls).")
    }
    let globals = try WorkbookGlobals(stream: stream)
    var sheets: [Sheet] = []
    for entry in globals.sheets where entry.isWorksheet {
      var reader = XLSSheetReader(stream: stream, globals: globals, entry: entry)
      sheets.append(try reader.sheet())
    }
    return Workbook(sheets: sheets)
  }

  static let tooOld = SpreadsheetError(
    .tooOld, "The file is a workbook of Excel 95 or older.",
    advice: "Open it in a spreadsheet program and save it as Excel 97-2003 (.xls) or CSV.")
}
