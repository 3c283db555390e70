/// Reads an OpenDocument spreadsheet: zipped (`.ods`) or as one XML file (`.fods`).
///
/// Source: OpenDocument 1.2 and 1.3, part 3 (ODF 1.2: part 1), 3.1 and 9. Formulas give the result that was stored
/// with them. Prefixes of attributes are those that the standard uses, as all programs write them.
struct ODSReader {
  private let limits: ReadingLimits
  private var styles = ODSStyles()
  private var tokens: XMLTokens

  private static let spreadsheetTypes = [
    "application/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.spreadsheet-template",
  ]

  /// Opens an archive; nothing where it holds no OpenDocument file.
  ///
  /// - Throws: `SpreadsheetError` when it holds another kind of document, or a protected one.
  init?(_ archive: ZipArchive, limits: ReadingLimits) throws(SpreadsheetError) {
    if let type = try archive.bytes(of: "mimetype") {
      let name = String(decoding: type.prefix(200), as: UTF8.self).trimmedOfSpaces
      guard name.hasPrefix("application/vnd.oasis.opendocument.") else { return nil }
      guard ODSReader.spreadsheetTypes.contains(name) else { throw ODSReader.notASpreadsheet }
    } else if !archive.holds("META-INF/manifest.xml") {
      return nil
    }
    if let manifest = try archive.stream(of: "META-INF/manifest.xml") {
      try ODSReader.checkProtection(try XMLTokens(manifest, part: "the part META-INF/manifest.xml", limits: limits))
    }
    self.limits = limits
    if let stream = try archive.stream(of: "styles.xml") {
      var common = try XMLTokens(stream, part: "the part styles.xml", limits: limits)
      try ODSReader.readCommonStyles(&common, into: &styles)
    }
    guard let content = try archive.stream(of: "content.xml") else { return nil }
    tokens = try XMLTokens(content, part: "the part content.xml", limits: limits)
  }

  /// Opens a document that is one XML file.
  init(flat stream: any ByteStream, limits: ReadingLimits) throws(SpreadsheetError) {
    self.limits = limits
    tokens = try XMLTokens(stream, part: "the file", limits: limits)
  }

  /// Reads all sheets, hidden ones included.
  mutating func read<Sink: CellSink>(into cells: inout CountedCells<Sink>) throws(SpreadsheetError) {
    guard try tokens.next() == .start, tokens.isNamed("document-content") || tokens.isNamed("document") else {
      throw ODSReader.notASpreadsheet
    }
    var hasSheets = false
    while try tokens.nextChild(of: 1) {
      if tokens.isNamed("styles") {
        try styles.read(&tokens, areAutomatic: false)
      } else if tokens.isNamed("automatic-styles") {
        try styles.read(&tokens, areAutomatic: true)
      } else if tokens.isNamed("body") {
        while try tokens.nextChild(of: 2) {
          guard tokens.isNamed("spreadsheet") else { throw ODSReader.notASpreadsheet }
          hasSheets = true
          try readSheets(into: &cells)
        }
      }
    }
    guard hasSheets else { throw ODSReader.notASpreadsheet }
  }

  private mutating func readSheets<Sink: CellSink>(into cells: inout CountedCells<Sink>) throws(SpreadsheetError) {
    var mergedCount = 0
    while try tokens.nextChild(of: 3) {
      guard tokens.isNamed("table") else { continue }
      let values = try tokens.attributes(["table:name", "table:style-name"])
      let name = values[0] ?? ""
      cells.begin(sheet: name, visibility: styles.hides(table: values[1]) ? .hidden : .visible)
      var reader = ODSSheetReader(sheet: name, styles: styles, limits: limits, mergedCount: mergedCount)
      try reader.read(&tokens, into: &cells)
      mergedCount = reader.mergedCount
    }
  }

  private static func readCommonStyles(
    _ tokens: inout XMLTokens, into styles: inout ODSStyles
  ) throws(SpreadsheetError) {
    guard try tokens.next() == .start else { return }
    while try tokens.nextChild(of: 1) {
      if tokens.isNamed("styles") { try styles.read(&tokens, areAutomatic: false) }
    }
  }

  /// Each protected part is marked so in the manifest (part 2, 4.4); the names of parts and the manifest are not.
  private static func checkProtection(_ manifest: XMLTokens) throws(SpreadsheetError) {
    var tokens = manifest
    while true {
      switch try tokens.next() {
      case .start where tokens.isNamed("encryption-data"): throw .encrypted
      case .finished: return
      default: continue
      }
    }
  }

  private static let notASpreadsheet = SpreadsheetError(
    .notASpreadsheet, "The file is an OpenDocument file, but no spreadsheet; this is not read.",
    advice: "Send the table as CSV (UTF-8) or as a spreadsheet (.ods, .xlsx).")
}
