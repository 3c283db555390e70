/// A range that is marked as a table, so that a screen reader announces its headings.
///
/// The headings stand here; the rows below are cells of the sheet.
public struct Table: Hashable, Sendable {
  /// The name, by the rules of ``DefinedName``.
  public var name: String
  /// Where the first heading stands.
  public var position: CellPosition
  /// The headings, each once, whatever its case.
  public var headings: [String]
  /// The style of the headings.
  public var headingStyle: Style
  /// The number of rows below the headings, at least 1.
  public var rowCount: Int
  /// Whether the headings have buttons that filter.
  public var hasFilters: Bool

  /// Makes a table.
  public init(
    name: String, position: CellPosition, headings: [String], headingStyle: Style = Style(), rowCount: Int,
    hasFilters: Bool = false
  ) {
    self.name = name
    self.position = position
    self.headings = headings
    self.headingStyle = headingStyle
    self.rowCount = rowCount
    self.hasFilters = hasFilters
  }

  /// The headings and the rows.
  public var range: CellRange {
    CellRange(
      position, CellPosition(row: position.row + rowCount, column: position.column + headings.count - 1))
  }
}
