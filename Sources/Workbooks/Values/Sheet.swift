/// A sheet of a workbook.
public struct Sheet: Hashable, Sendable {
  /// Whether the people who open the workbook see the sheet. (libxlsxwriter has no sheets that only a macro shows.)
  public enum Visibility: Hashable, Sendable {
    case visible, hidden
  }

  /// The name on the tab: 1 to 31 characters, none of `[ ] : * ? / \`, no apostrophe at its ends.
  public var name: String
  /// Whether the sheet is seen; one sheet of a workbook must be.
  public var visibility: Visibility
  /// Whether only unlocked cells can be typed into. There is no password: it keeps from mistakes, not from intent.
  ///
  /// Columns and rows can still be made wider, or a long answer could not be read.
  public var isProtected: Bool
  /// Widths of columns by their number from 0, in digits of the usual letters, 0 to 255.
  public var columnWidths: [Int: Double]
  /// Heights of rows by their number from 0, in points, 0 to 409.
  public var rowHeights: [Int: Double]
  /// The cells, in any order, each position once.
  public var cells: [Cell]
  /// What may be typed.
  public var validations: [Validation]
  /// Styles that come and go with what the cells hold.
  public var conditionalStyles: [ConditionalStyle]
  /// Ranges that are marked as tables.
  public var tables: [Table]
  /// The number of rows at the top that stay in sight.
  public var frozenRows: Int
  /// The number of columns on the left that stay in sight.
  public var frozenColumns: Int
  /// How the sheet is printed.
  public var page: PageSetup

  /// Makes a sheet.
  public init(
    name: String, visibility: Visibility = .visible, isProtected: Bool = false, columnWidths: [Int: Double] = [:],
    rowHeights: [Int: Double] = [:], cells: [Cell], validations: [Validation] = [],
    conditionalStyles: [ConditionalStyle] = [], tables: [Table] = [], frozenRows: Int = 0, frozenColumns: Int = 0,
    page: PageSetup = PageSetup()
  ) {
    self.name = name
    self.visibility = visibility
    self.isProtected = isProtected
    self.columnWidths = columnWidths
    self.rowHeights = rowHeights
    self.cells = cells
    self.validations = validations
    self.conditionalStyles = conditionalStyles
    self.tables = tables
    self.frozenRows = frozenRows
    self.frozenColumns = frozenColumns
    self.page = page
  }
}
