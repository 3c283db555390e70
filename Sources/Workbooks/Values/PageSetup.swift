/// How a sheet is printed, on A4.
public struct PageSetup: Hashable, Sendable {
  /// What is printed; all of the sheet where nothing is said.
  public var printArea: CellRange?
  /// Whether the paper lies on its long side.
  public var isLandscape: Bool
  /// Whether all columns are made to fit on one page.
  public var fitsWidth: Bool
  /// Rows that are printed on top of each page, counted from 0.
  public var repeatedRows: ClosedRange<Int>?

  /// Makes a page set-up.
  public init(
    printArea: CellRange? = nil, isLandscape: Bool = false, fitsWidth: Bool = false,
    repeatedRows: ClosedRange<Int>? = nil
  ) {
    self.printArea = printArea
    self.isLandscape = isLandscape
    self.fitsWidth = fitsWidth
    self.repeatedRows = repeatedRows
  }
}
