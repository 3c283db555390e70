import Spreadsheets

/// Builds a small OpenDocument spreadsheet in memory.
struct ODSBuilder {
  /// What stands within the first sheet.
  var rows: String
  /// What stands within `office:automatic-styles`.
  var styles = ""
  /// What stands within `office:styles`.
  var commonStyles = ""
  /// Further sheets.
  var sheets = ""
  /// What the body holds.
  var body = "spreadsheet"
  /// What the manifest says of `content.xml`.
  var manifestEntry = ""

  init(_ rows: String = "") { self.rows = rows }

  /// A row of cells.
  init(cells: String) { rows = "<table:table-row>\(cells)</table:table-row>" }

  private static let namespaces = ["office", "table", "text", "style", "number", "draw", "calcext"]
    .map { #" xmlns:\#($0)="urn:oasis:names:tc:opendocument:xmlns:\#($0):1.0""# }.joined()

  private var content: String {
    """
    <office:automatic-styles>\(styles)</office:automatic-styles><office:body><office:\(body)>\
    <table:table table:name="Data" table:style-name="ta1">\(rows)</table:table>\(sheets)</office:\(body)></office:body>
    """
  }

  /// One XML file.
  func flat() -> [UInt8] {
    Array(
      """
      <?xml version="1.0"?><office:document\(ODSBuilder.namespaces) office:mimetype="application/vnd.oasis.\
      opendocument.spreadsheet"><office:styles>\(commonStyles)</office:styles>\(content)</office:document>
      """.utf8)
  }

  /// A zipped file.
  func zipped(type: String = "spreadsheet") -> [UInt8] {
    archive([
      "mimetype": "application/vnd.oasis.opendocument.\(type)",
      "META-INF/manifest.xml":
        #"<m:manifest xmlns:m="m"><m:file-entry m:full-path="content.xml">\#(manifestEntry)</m:file-entry></m:manifest>"#,
      "styles.xml":
        "<office:document-styles\(ODSBuilder.namespaces)><office:styles>\(commonStyles)</office:styles></office:document-styles>",
      "content.xml": "<office:document-content\(ODSBuilder.namespaces)>\(content)</office:document-content>",
    ])
  }

  /// The cells of the first sheet, which are the same from both.
  func cells() throws -> [String: CellValue] { try SpreadsheetsTests.cells(of: firstSheet(of: flat())) }
}
