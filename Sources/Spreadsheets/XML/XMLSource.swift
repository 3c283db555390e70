/// The bytes of an XML file that is a workbook by itself, as UTF-8.
struct XMLSource {
  private let source: ByteSource

  /// What workbook an XML file is.
  enum Workbook {
    case flatODS, spreadsheetML
  }

  /// How far into a file its root must have begun and ended.
  private static let headSize = 64 << 10

  /// - Throws: `SpreadsheetError` when the file is written in characters that are not known.
  init(_ source: ByteSource, limits: ReadingLimits) throws(SpreadsheetError) {
    let head = try source.head(FileKind.headSize)
    guard let encoding = try XMLSource.encoding(head) else {
      self.source = source
      return
    }
    let bytes = try source.allBytes(limit: limits[.wholeFileBytes])
    self.source = .memory(TextDecoding.utf8(from: bytes, encoding: encoding))
  }

  /// The bytes from the beginning on.
  func stream() throws(SpreadsheetError) -> any ByteStream { try source.stream() }

  /// Which workbook the file is, by its root; nothing where it is another XML document.
  func workbook() throws(SpreadsheetError) -> Workbook? {
    let head = try source.head(XMLSource.headSize)
    do throws(SpreadsheetError) {
      var tokens = try XMLTokens(MemoryStream(head), part: "the file", limits: ReadingLimits())
      guard try tokens.next() == .start else { return nil }
      let isDocument = tokens.isNamed("document")
      let isWorkbook = tokens.isNamed("Workbook")
      while try tokens.nextAttribute() {
        let value = try tokens.attributeValue()
        if isDocument, tokens.attributeIsNamed("office:mimetype") { return .flatODS }
        if isWorkbook, value == "urn:schemas-microsoft-com:office:spreadsheet" { return .spreadsheetML }
      }
    } catch {
      // Whoever reads the document says what else is wrong with it.
      if error.reason == .unsafe { throw error }
    }
    return nil
  }

  /// The encoding that must be changed to UTF-8; nothing where the file is UTF-8.
  private static func encoding(_ head: [UInt8]) throws(SpreadsheetError) -> CSVDialect.Encoding? {
    if let encoding = TextDecoding.byteOrderMark(head) ?? TextDecoding.utf16WithoutMark(head) {
      return encoding == .utf8 ? nil : encoding
    }
    let text = String(decoding: head.prefix(200), as: UTF8.self).lowercased()
    guard text.hasPrefix("<?xml"), let declaration = text.split(separator: "?>").first,
      let name = declaration.split(separator: "encoding").dropFirst().first?
        .split(whereSeparator: { "=\"' \t\r\n".contains($0) }).first
    else { return nil }
    switch name {
    case "utf-8", "utf8", "us-ascii", "ascii": return nil
    case "windows-1252", "cp1252", "iso-8859-1", "latin1": return .windows1252
    default:
      throw SpreadsheetError(
        .notReadYet, "The file is an XML document whose characters are neither UTF-8, UTF-16 nor Windows-1252.",
        advice: "Open it in a spreadsheet program and save it as an Excel workbook (.xlsx).")
    }
  }
}
