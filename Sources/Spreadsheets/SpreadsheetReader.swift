/// Reads a file of any supported kind into typed, addressed cells.
public enum SpreadsheetReader {
  /// The largest file that is read, in bytes: national workbooks are a fiftieth of this.
  public static let maximumBytes = 64 << 20

  /// Reads the bytes of a file, whatever its name says.
  ///
  /// - Parameter bytes: the whole file.
  /// - Throws: `SpreadsheetError` when nothing can be read; a file is read whole or not at all.
  public static func workbook(from bytes: [UInt8]) throws(SpreadsheetError) -> Workbook {
    guard !bytes.isEmpty else {
      throw SpreadsheetError(
        .empty, "The file is empty (0 bytes).", advice: "Ask for the file again; nothing was saved in it.")
    }
    guard bytes.count <= maximumBytes else {
      throw SpreadsheetError(
        .tooLarge, "The file has \(bytes.count) bytes; at most \(maximumBytes) are read.",
        advice: "Send the months or the columns that are needed, not the whole history.")
    }
    switch FileKind(of: bytes) {
    case .csv: return Workbook(sheets: [try CSVReader.sheet(from: bytes)])
    case .compoundFile: return try XLSReader.workbook(from: bytes)
    case .ancientExcel:
      throw SpreadsheetError(
        .tooOld, "The file is a workbook of Excel 4 or older.",
        advice: "Open it in a spreadsheet program and save it as Excel 97-2003 (.xls) or CSV.")
    case .other(let name):
      throw SpreadsheetError(
        name.contains("zipped") || name.contains("UTF-16") ? .notReadYet : .notASpreadsheet,
        "The file is \(name), whatever its name says; this is not read.",
        advice: "Send the table as CSV (UTF-8) or as Excel 97-2003 (.xls).")
    }
  }
}
