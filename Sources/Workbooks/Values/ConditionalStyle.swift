/// A style that cells take while something holds.
///
/// Letters (bold, italic, underlined, colour), fill and border change; the size, the alignment, the number format and the
/// lock stay those of the cell.
public struct ConditionalStyle: Hashable, Sendable {
  /// When the style is taken.
  public enum Condition: Hashable, Sendable {
    /// The cell holds this text; Excel does not tell capital letters apart.
    case equals(String)
    /// A formula is true, written for the first cell of the range.
    case formula(String)
  }

  /// The cells.
  public var range: CellRange
  /// When the style is taken.
  public var condition: Condition
  /// What changes.
  public var style: Style

  /// Makes a conditional style; where several hold, the earlier one counts.
  public init(range: CellRange, condition: Condition, style: Style) {
    self.range = range
    self.condition = condition
    self.style = style
  }
}
