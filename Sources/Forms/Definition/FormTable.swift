/// The shape of a table on the form.
public struct FormTable: Hashable, Sendable {
  /// A row.
  public struct Row: Hashable, Sendable {
    /// Its id, such as `plan`.
    public let id: String
    /// Its heading.
    public let label: String
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    /// Its id, such as `q1`.
    public let id: String
    /// Its heading.
    public let label: String
    /// What kind of answer its cells take; never a table.
    public let kind: Question.Kind
    /// Whether its cells may stay empty in a row that is begun.
    public let isOptional: Bool
  }

  /// A total that must be the sum of others.
  public struct Sum: Hashable, Sendable {
    /// The id of the total.
    public let total: String
    /// The ids of what is added up.
    public let parts: [String]
  }

  /// Two figures whose difference asks for a comment.
  public enum Comparison: Hashable, Sendable {
    /// Two columns, in every row.
    case columns(String, String)
    /// Two rows, in one column.
    case rows(String, String, column: String)
  }

  /// Its id, such as `money`.
  public let id: String
  /// The rows.
  public let rows: [Row]
  /// Whether the rows have only numbers for names, and are filled from the top.
  public let hasNumberedRows: Bool
  /// The columns.
  public let columns: [Column]
  /// The rows that must be filled whole.
  public let requiredRows: [String]
  /// Sums along each row.
  public let sums: [Sum]
  /// Sums down each column.
  public let rowSums: [Sum]
  /// What makes the table `differ`.
  public let comparisons: [Comparison]

  /// The row with an id.
  public func row(_ id: String) -> Row? { rows.first { $0.id == id } }

  /// The column with an id.
  public func column(_ id: String) -> Column? { columns.first { $0.id == id } }
}
