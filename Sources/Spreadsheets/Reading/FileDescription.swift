/// What a file turned out to be.
public enum FileDescription: Hashable, Sendable, CustomStringConvertible {
  /// Text with separators.
  case csv(CSVFinding)
  /// A workbook of Excel 97 to 2003.
  case xls
  /// A workbook of Excel 2007 and later.
  case xlsx
  /// An OpenDocument spreadsheet.
  case ods
  /// An OpenDocument spreadsheet in one XML file.
  case flatODS
  /// An "XML Spreadsheet 2003": a workbook in one XML file.
  case spreadsheetML
  /// A web page with tables.
  case html
  /// An XML document, read by a mapping.
  case xmlTable

  /// For people: `Excel workbook (.xlsx)`, `CSV, utf-8, comma, CRLF`.
  public var description: String {
    switch self {
    case .csv(let finding): finding.description
    case .xls: "Excel 97-2003 workbook (.xls)"
    case .xlsx: "Excel workbook (.xlsx)"
    case .ods: "OpenDocument spreadsheet (.ods)"
    case .flatODS: "flat OpenDocument spreadsheet (.fods)"
    case .spreadsheetML: "workbook in one XML file (XML Spreadsheet 2003)"
    case .html: "web page (HTML)"
    case .xmlTable: "XML document"
    }
  }

  /// The endings that such files have.
  private var endings: [String] {
    switch self {
    case .csv(let finding): finding.isCompressed ? ["gz"] : ["csv", "txt", "tsv", "tab"]
    case .xls: ["xls", "xlt"]
    case .xlsx: ["xlsx", "xlsm", "xltx", "xltm"]
    case .ods: ["ods", "ots"]
    case .flatODS: ["fods", "xml"]
    case .spreadsheetML: ["xml"]
    case .html: ["html", "htm", "xhtml"]
    case .xmlTable: ["xml"]
    }
  }

  /// What to say about a file whose name says something else; nothing where the name is right or has no ending.
  public func misnaming(of name: String) -> String? {
    let file = name.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return nil }
    let ending = file[file.index(after: dot)...].lowercased()
    guard !endings.contains(ending), FileDescription.knownEndings.contains(ending) else { return nil }
    return "The name ends in .\(ending), but by its bytes it is something else: \(description). It was read as that."
  }

  private static let knownEndings = [
    "csv", "txt", "tsv", "tab", "gz", "xls", "xlt", "xlsx", "xlsm", "xltx", "xltm", "ods", "ots", "fods", "xml", "html",
    "htm", "xhtml",
  ]
}
