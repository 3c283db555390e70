/// Reads the cells of one sheet (OpenDocument 1.3 part 3, 9.1).
///
/// A row is held until it ends, because it may stand for many; an empty one costs nothing however often it is repeated.
struct ODSSheetReader {
  private let sheet: String
  private let styles: ODSStyles
  private let limits: ReadingLimits
  private let mostText: Int
  /// The cells of the row that is being read: repeated ones once.
  private var held: [HeldCell] = []
  private var merged: [HeldRange] = []
  /// The styles of cells that have none of their own: runs of columns, by the column behind each run.
  private var columnRuns: [(end: Int, showsLength: Bool)] = []
  private var row = 0
  /// How many merged ranges the document has so far.
  private(set) var mergedCount: Int

  private struct HeldCell {
    let column: Int
    let count: Int
    let value: CellValue
  }

  private struct HeldRange {
    let column: Int
    let columns: Int
    let rows: Int
  }

  init(sheet: String, styles: ODSStyles, limits: ReadingLimits, mergedCount: Int) {
    self.sheet = sheet
    self.styles = styles
    self.limits = limits
    mostText = limits[.textBytes]
    self.mergedCount = mergedCount
  }

  /// Reads the element `table:table` that has just begun, up to its end.
  mutating func read<Sink: CellSink>(
    _ tokens: inout XMLTokens, into cells: inout CountedCells<Sink>
  ) throws(SpreadsheetError) {
    let level = tokens.depth
    while try tokens.nextChild(of: level) {
      if tokens.isNamed("table-row") {
        try readRow(&tokens, into: &cells)
      } else if tokens.isNamed("table-column") {
        try readColumn(&tokens)
      } else if ODSSheetReader.groups.contains(where: { tokens.isNamed($0) }) {
        // As deep as the limit of nested elements allows.
        try read(&tokens, into: &cells)
      }
    }
  }

  /// What may stand around rows and columns. Shapes, charts and changes have tables of their own, which are not meant.
  private static let groups: [StaticString] = [
    "table-header-rows", "table-rows", "table-row-group", "table-header-columns", "table-columns", "table-column-group",
  ]

  private mutating func readColumn(_ tokens: inout XMLTokens) throws(SpreadsheetError) {
    var count = 1
    var style: String?
    while try tokens.nextAttribute() {
      if tokens.attributeIsNamed("table:number-columns-repeated") {
        count = max(tokens.attributeNumber() ?? 1, 1)
      } else if tokens.attributeIsNamed("table:default-cell-style-name") {
        style = try tokens.attributeValue()
      }
    }
    let showsLength = styles.showsLength(cell: style)
    let end = (columnRuns.last?.end ?? 0) + count
    if let last = columnRuns.last, last.showsLength == showsLength { columnRuns.removeLast() }
    columnRuns.append((end, showsLength))
  }

  private mutating func readRow<Sink: CellSink>(
    _ tokens: inout XMLTokens, into cells: inout CountedCells<Sink>
  ) throws(SpreadsheetError) {
    var count = 1
    var style: String?
    while try tokens.nextAttribute() {
      if tokens.attributeIsNamed("table:number-rows-repeated") {
        count = max(tokens.attributeNumber() ?? 1, 1)
      } else if tokens.attributeIsNamed("table:default-cell-style-name") {
        style = try tokens.attributeValue()
      }
    }
    held.removeAll(keepingCapacity: true)
    merged.removeAll(keepingCapacity: true)
    let level = tokens.depth
    var column = 0
    while try tokens.nextChild(of: level) {
      guard tokens.isNamed("table-cell") || tokens.isNamed("covered-table-cell") else { continue }
      column += try readCell(&tokens, column: column, rowStyle: style)
    }
    if !held.isEmpty || !merged.isEmpty { try write(count: count, into: &cells) }
    row += count
  }

  /// Reads a cell: for how many it stands.
  private mutating func readCell(
    _ tokens: inout XMLTokens, column: Int, rowStyle: String?
  ) throws(SpreadsheetError) -> Int {
    var cell = ODSCell()
    try cell.readAttributes(&tokens)
    let showsLength =
      cell.type == .time
      && ((cell.style ?? rowStyle).map { styles.showsLength(cell: $0) }
        ?? (columnRuns.first { column < $0.end }?.showsLength ?? false))
    let place = CellAddress(row: row, column: column)
    if let value = try cell.value(
      &tokens, showsLength: showsLength, mostText: mostText, sheet: sheet, place: place)
    {
      held.append(HeldCell(column: column, count: cell.count, value: value))
    }
    if cell.columnSpan > 1 || cell.rowSpan > 1 {
      merged.append(HeldRange(column: column, columns: cell.columnSpan, rows: cell.rowSpan))
    }
    return cell.count
  }

  /// Passes the row on, as often as it is repeated.
  private mutating func write<Sink: CellSink>(
    count: Int, into cells: inout CountedCells<Sink>
  ) throws(SpreadsheetError) {
    let most = limits[.repeatedRows]
    guard count <= most else {
      throw .overLimit(
        .repeatedRows,
        "Row \(row + 1) of the sheet \"\(sheet)\" holds something and is repeated \(count) times; at most \(most) are read."
      )
    }
    for row in row..<row + count {
      for cell in held {
        for column in cell.column..<cell.column + cell.count { try cells.add(cell.value, row: row, column: column) }
      }
      mergedCount += merged.count
      guard mergedCount <= limits[Sink.limit] else {
        throw .overLimit(Sink.limit, "The file has more than \(limits[Sink.limit]) merged ranges.")
      }
      for range in merged {
        cells.merge(
          Sheet.MergedRange(
            first: CellAddress(row: row, column: range.column),
            last: CellAddress(row: row + range.rows - 1, column: range.column + range.columns - 1)))
      }
    }
  }
}
