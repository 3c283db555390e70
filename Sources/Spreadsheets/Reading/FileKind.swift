/// What a file is, told from its first bytes and never from its name.
public enum FileKind: Equatable, Sendable {
  /// Text with separators.
  case csv
  /// A compound file, the container of `.xls`.
  case compoundFile
  /// A stream of Excel 2 to 4 without a container.
  case ancientExcel
  /// A zipped file: the container of `.xlsx` and `.ods`.
  case zip
  /// Compressed by gzip; CSV, if it is a table.
  case gzip
  /// An XML document.
  case xml
  /// A web page, which many systems send as `.xls`.
  case html
  /// Something that is not a table; the name is for people.
  case other(String)

  /// How many bytes are looked at.
  public static let headSize = 4096

  /// Looks at the first bytes of a file; at `headSize` of them, where it has as many.
  public init(head bytes: [UInt8]) {
    if let known = FileKind.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      self = known.kind
    } else if bytes.count >= 4, bytes[0] == 0x09, [0x00, 0x02, 0x04, 0x08].contains(bytes[1]), bytes[2] < 0x20,
      bytes[3] == 0
    {
      self = .ancientExcel
    } else {
      self.init(textHead: bytes)
    }
  }

  /// Looks at the first bytes of a file.
  ///
  /// - Throws: `SpreadsheetError` when it cannot be opened.
  public init(of source: ByteSource) throws(SpreadsheetError) {
    self.init(head: try source.head(FileKind.headSize))
  }

  private init(textHead bytes: [UInt8]) {
    let encoding = TextDecoding.byteOrderMark(bytes) ?? TextDecoding.utf16WithoutMark(bytes)
    let text = encoding.map { TextDecoding.utf8(from: bytes, encoding: $0) } ?? bytes
    let start = text.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    let words = String(decoding: start.prefix(512), as: UTF8.self).lowercased()
    if text.contains(0) {
      self = .other("a binary file of an unknown kind")
    } else if words.hasPrefix("<?xml") {
      // A page of XHTML is a page.
      self = words.contains("<html") ? .html : .xml
    } else if FileKind.htmlBeginnings.contains(where: words.hasPrefix) {
      self = .html
    } else if words.hasPrefix("<!doctype")
      || (words.hasPrefix("<") && words.dropFirst().first?.isLetter ?? false && words.contains(">"))
    {
      self = .xml
    } else {
      self = .csv
    }
  }

  private static let htmlBeginnings = [
    "<!doctype html", "<html", "<head", "<body", "<meta", "<style", "<table", "<div", "<!--", "<center", "<font",
  ]

  private static let signatures: [(bytes: [UInt8], kind: FileKind)] = [
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compoundFile),
    ([0x50, 0x4B, 0x03, 0x04], .zip),
    ([0x50, 0x4B, 0x05, 0x06], .zip),
    ([0x1F, 0x8B], .gzip),
    ([0x89, 0x50, 0x4E, 0x47], .other("a PNG picture")),
    ([0xFF, 0xD8, 0xFF], .other("a JPEG picture")),
    ([0x47, 0x49, 0x46, 0x38], .other("a GIF picture")),
    ([0x25, 0x50, 0x44, 0x46], .other("a PDF document")),
  ]
}
