/// What a file is, told from its first bytes and never from its name.
public enum FileKind: Equatable, Sendable {
  /// Text with separators.
  case csv
  /// A compound file, the container of `.xls`.
  case compoundFile
  /// A stream of Excel 2 to 4 without a container.
  case ancientExcel
  /// Something that is not a table, or is not read; the name is for people.
  case other(String)

  /// Looks at the bytes. An empty file is `other`.
  public init(of bytes: [UInt8]) {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .compoundFile
      return
    }
    for (signature, name) in FileKind.signatures where bytes.starts(with: signature) {
      self = .other(name)
      return
    }
    if bytes.count >= 4, bytes[0] == 0x09, [0x00, 0x02, 0x04, 0x08].contains(bytes[1]), bytes[2] < 0x20, bytes[3] == 0 {
      self = .ancientExcel
    } else if bytes.contains(0) {
      self = .other("a binary file of an unknown kind")
    } else {
      self = .csv
    }
  }

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "a zipped file, such as a new Excel workbook (.xlsx) or an OpenDocument sheet (.ods)"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    ([0x47, 0x49, 0x46, 0x38], "a GIF picture"),
    ([0x25, 0x50, 0x44, 0x46], "a PDF document"),
    ([0x1F, 0x8B], "a compressed file (gzip)"),
    (Array("<?xml".utf8), "an XML document"),
    (Array("<!DOCTYPE html".utf8), "a web page"),
    (Array("<html".utf8), "a web page"),
    ([0xFF, 0xFE], "text in UTF-16"),
    ([0xFE, 0xFF], "text in UTF-16"),
  ]
}
