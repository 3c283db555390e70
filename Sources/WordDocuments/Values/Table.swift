extension WordDocument {
  /// A table with one row of headings, which stands on each page that the table reaches. No cells are merged.
  public struct Table: Hashable, Sendable {
    /// Where the text of a column stands.
    public enum Alignment: String, Hashable, Sendable {
      case left, right
    }

    /// A column.
    public struct Column: Hashable, Sendable {
      /// The heading; never empty.
      public var heading: String
      /// The part of the width of the page that it takes, beside those of the other columns.
      public var share: Int
      /// Where its text stands.
      public var alignment: Alignment

      /// Makes a column.
      public init(_ heading: String, share: Int, alignment: Alignment = .left) {
        self.heading = heading
        self.share = share
        self.alignment = alignment
      }
    }

    /// What the table holds, above it and as its alternative text.
    public var caption: String
    /// What somebody who cannot see it should know of it besides.
    public var summary: String
    /// The columns.
    public var columns: [Column]
    /// The rows: a cell for each column. The first cell names the row.
    public var rows: [[[Run]]]

    /// Whether it begins on a new page rather than be torn apart; for short tables.
    public var staysTogether: Bool

    /// Makes a table.
    public init(
      caption: String, summary: String = "", columns: [Column], rows: [[[Run]]], staysTogether: Bool = false
    ) {
      self.caption = caption
      self.summary = summary
      self.columns = columns
      self.rows = rows
      self.staysTogether = staysTogether
    }
  }
}
