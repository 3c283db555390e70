import XMLDocuments

/// Which column each cell of a web table falls on: one that spans rows takes the place of cells below it.
///
/// Source: HTML Living Standard, 4.9.12.1 (forming a table).
struct HTMLGrid {
  private let mostColumns: Int
  /// For each column, the first row in which it is free.
  private var freeFrom: [Int] = []
  private var column = 0

  init(mostColumns: Int) { self.mostColumns = mostColumns }

  mutating func beginRow() { column = 0 }

  /// The columns of the next cell.
  mutating func place(_ cell: HTMLTable.Cell, row: Int) throws(SpreadsheetError) -> Range<Int> {
    while column < freeFrom.count, freeFrom[column] > row { column += 1 }
    let columns = column..<column + cell.columnSpan
    guard columns.upperBound <= mostColumns else {
      throw .overLimit(.columns, "Row \(row + 1) of a table has more than \(mostColumns) columns.")
    }
    if freeFrom.count < columns.upperBound {
      freeFrom.append(contentsOf: repeatElement(0, count: columns.upperBound - freeFrom.count))
    }
    for column in columns { freeFrom[column] = max(freeFrom[column], row + cell.rowSpan) }
    column = columns.upperBound
    return columns
  }
}
