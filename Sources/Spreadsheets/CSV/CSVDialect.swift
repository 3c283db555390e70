/// How a CSV file is written. What is not set is found from the bytes.
public struct CSVDialect: Hashable, Sendable {
  /// Which bytes stand for which characters.
  public enum Encoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1252 = "windows-1252"
  }

  /// What stands between two fields.
  public enum Separator: String, CaseIterable, Sendable {
    case comma, semicolon, tab, pipe

    var byte: UInt8 {
      switch self {
      case .comma: UInt8(ascii: ",")
      case .semicolon: UInt8(ascii: ";")
      case .tab: 0x09
      case .pipe: UInt8(ascii: "|")
      }
    }
  }

  /// The encoding; nothing to find it.
  public var encoding: Encoding?
  /// The separator; nothing to find it.
  public var separator: Separator?

  /// Makes a dialect; without arguments everything is found.
  public init(encoding: Encoding? = nil, separator: Separator? = nil) {
    self.encoding = encoding
    self.separator = separator
  }
}

/// What was found about a CSV file.
public struct CSVFinding: Hashable, Sendable, CustomStringConvertible {
  /// How lines end.
  public enum LineBreak: String, Sendable {
    case windows = "CRLF"
    case unix = "LF"
    case oldMacintosh = "CR"
    case mixed = "mixed line ends"
    case none = "one line"
  }

  /// Which bytes stand for which characters.
  public let encoding: CSVDialect.Encoding
  /// Whether the file begins with a byte order mark.
  public let hasByteOrderMark: Bool
  /// What stands between two fields.
  public let separator: CSVDialect.Separator
  /// How lines end.
  public let lineBreak: LineBreak
  /// Whether the file is compressed.
  public let isCompressed: Bool

  /// Whether the file is written as most are: UTF-8 and commas. Line breaks of any kind make no difference.
  public var isUsual: Bool { encoding == .utf8 && separator == .comma }

  /// `CSV, utf-8, comma, CRLF`.
  public var description: String {
    let encoding = encoding.rawValue + (hasByteOrderMark ? " with byte order mark" : "")
    let parts = [isCompressed ? "compressed CSV" : "CSV", encoding, separator.rawValue, lineBreak.rawValue]
    return parts.joined(separator: ", ")
  }
}
