/// A table of a web page: its rows of cells, as they stand in the page.
public struct HTMLTable: Equatable, Sendable {
  /// A cell, with what it spans.
  public struct Cell: Equatable, Sendable {
    /// The text as a browser shows it: white space collapsed, a line feed for `<br>` and between paragraphs.
    public var text: String
    /// How many columns it spans, 1 to 1,000 (HTML Living Standard, 4.9.11).
    public var columnSpan: Int
    /// How many rows it spans, 1 to 65,534.
    public var rowSpan: Int
  }

  /// The caption; empty where there is none.
  public var caption = ""
  /// The rows, from top to bottom, each with its cells from left to right.
  public var rows: [[Cell]] = []
}

/// Finds the tables of a web page. A table within a cell is a table by itself, and no part of the cell's text.
///
/// libxml2's parser reads pages that are not well formed, as most are; it is told to use no network, and knows no
/// entities but those of HTML.
public enum HTMLTables {
  /// What a page may not exceed.
  public struct Limits: Equatable, Sendable {
    /// The most bytes of a page; never more than 2 GiB less one byte.
    public var maximumBytes: Int
    /// The most levels of elements that are open at once.
    public var maximumDepth: Int
    /// The most cells of all tables, empty ones included.
    public var maximumCells: Int
    /// The most bytes of the text of one cell.
    public var maximumTextBytes: Int

    /// Makes limits.
    public init(
      maximumBytes: Int = 64 << 20, maximumDepth: Int = 64, maximumCells: Int = 4_000_000,
      maximumTextBytes: Int = 1 << 20
    ) {
      self.maximumBytes = maximumBytes
      self.maximumDepth = maximumDepth
      self.maximumCells = maximumCells
      self.maximumTextBytes = maximumTextBytes
    }
  }

  /// Why a page is not read.
  public enum Fault: Error, Equatable, Sendable {
    case tooLarge, tooDeep, tooManyCells, textTooLong
    /// The parser failed without a word.
    case unexplained
  }

  /// All tables, in the order in which they begin.
  ///
  /// - Parameter bytes: the page in UTF-8, whatever the page says of itself.
  /// - Throws: `Fault` when the page is over a limit. A page that is cut off gives what there is.
  public static func tables(in bytes: [UInt8], limits: Limits = Limits()) throws(Fault) -> [HTMLTable] {
    XMLLibrary.start
    guard bytes.count <= min(limits.maximumBytes, Int(Int32.max)) else { throw .tooLarge }
    guard !bytes.isEmpty else { return [] }
    return try HTMLScan(limits: limits).tables(in: bytes)
  }
}
