/// Writes cells as tab-separated values, one a line: `sheet`, `cell`, `type`, `value`.
///
/// A number without a fraction is written without one, else in the shortest form that reads back the same; text
/// escapes backslash, tab, carriage return and line feed; a date is ISO 8601.
public enum CellListing {
  /// The type and the value of a cell, as they stand in a listing.
  public static func columns(of value: CellValue) -> (type: String, value: String) {
    switch value {
    case .text(let text): return ("text", escaped(text))
    case .number(let number): return ("number", shortest(number))
    case .boolean(let flag): return ("boolean", flag ? "true" : "false")
    case .date(let date): return ("date", date.description)
    case .error(let error): return ("error", error)
    }
  }

  /// All cells of a workbook, sheet after sheet, each line ended with a line feed and begun with `prefix`.
  public static func lines(of workbook: Workbook, prefix: String = "") -> String {
    var text = ""
    var writer = CellListingWriter(prefix: prefix) { text += String(decoding: $0, as: UTF8.self) }
    for sheet in workbook.sheets {
      writer.begin(sheet: sheet.name, visibility: sheet.visibility)
      for cell in sheet.cells { writer.add(cell.value, row: cell.address.row, column: cell.address.column) }
    }
    writer.finish()
    return text
  }

  /// Lists a file while it is read; a large one needs no more memory than a small one.
  ///
  /// - Parameters:
  ///   - prefix: begins each line: the name of the file and a tab, where there are several.
  ///   - output: takes UTF-8, always whole lines; after an error it has got the cells before the fault.
  /// - Returns: what the file is.
  /// - Throws: `SpreadsheetError` as ``SpreadsheetReader`` does.
  public static func write(
    _ source: ByteSource, options: ReadingOptions = ReadingOptions(), prefix: String = "",
    output: @escaping ([UInt8]) -> Void
  ) throws(SpreadsheetError) -> FileDescription {
    var writer = CellListingWriter(prefix: prefix, output: output)
    let description = try SpreadsheetReader.read(source, options: options, into: &writer)
    writer.finish()
    return description
  }

  /// A number as a listing and a CSV write it: `541`, `18.033333333333335`.
  public static func shortest(_ number: Double) -> String {
    if let whole = Int64(exactly: number) { return String(whole) }
    return number.description
  }

  /// Text on one line: backslash, tab, carriage return and line feed become `\\`, `\t`, `\r`, `\n`.
  public static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x5C || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
