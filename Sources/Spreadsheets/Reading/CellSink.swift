/// Takes the cells of a file one after another, so that no file need be held whole.
protocol CellSink {
  /// Which limit says how many cells it may be given.
  static var limit: ReadingLimits.Name { get }
  /// A sheet begins; what follows belongs to it.
  mutating func begin(sheet name: String, visibility: Sheet.Visibility)
  /// A cell that holds something. Cells come in the order of the file, which is nearly always that of the page.
  mutating func add(_ value: CellValue, row: Int, column: Int)
  /// A rectangle of the sheet is shown as one cell.
  mutating func merge(_ range: Sheet.MergedRange)
  /// At most this many cells follow in the sheet that has begun; said by readers that know, so that room can be made.
  mutating func expect(cells count: Int)
}

extension CellSink {
  /// Does nothing.
  mutating func expect(cells count: Int) {}
}

/// Gathers all cells into a workbook in memory.
struct WorkbookCollector: CellSink {
  static let limit = ReadingLimits.Name.heldCells

  private var finished: [Sheet] = []
  private var current: (name: String, visibility: Sheet.Visibility)?
  private var cells: [Cell] = []
  private var mergedRanges: [Sheet.MergedRange] = []

  mutating func begin(sheet name: String, visibility: Sheet.Visibility) {
    finishSheet()
    current = (name, visibility)
  }

  mutating func add(_ value: CellValue, row: Int, column: Int) {
    cells.append(Cell(CellAddress(row: row, column: column), value))
  }

  mutating func merge(_ range: Sheet.MergedRange) { mergedRanges.append(range) }

  mutating func expect(cells count: Int) { cells.reserveCapacity(count) }

  /// All sheets, in the order in which they began.
  mutating func workbook(_ description: FileDescription) -> Workbook {
    finishSheet()
    return Workbook(sheets: finished, description: description)
  }

  private mutating func finishSheet() {
    guard let current else { return }
    finished.append(
      Sheet(name: current.name, visibility: current.visibility, cells: cells, mergedRanges: mergedRanges))
    (cells, mergedRanges) = ([], [])
    self.current = nil
  }
}

/// Passes cells on and counts them, so that a file with more than the limit is refused wherever it is met.
struct CountedCells<Sink: CellSink> {
  var sink: Sink
  private let mostCells: Int
  private let mostColumns: Int
  private var count = 0

  init(_ sink: Sink, limits: ReadingLimits) {
    self.sink = sink
    mostCells = limits[Sink.limit]
    mostColumns = limits[.columns]
  }

  mutating func begin(sheet name: String, visibility: Sheet.Visibility = .visible) {
    sink.begin(sheet: name, visibility: visibility)
  }

  mutating func add(_ value: CellValue, row: Int, column: Int) throws(SpreadsheetError) {
    count += 1
    guard count <= mostCells else { throw .overLimit(Sink.limit, "The file has more than \(mostCells) filled cells.") }
    guard column < mostColumns else {
      let place = CellAddress(row: row, column: 0)
      throw .overLimit(.columns, "The row of \(place) has more than \(mostColumns) columns.")
    }
    sink.add(value, row: row, column: column)
  }

  mutating func merge(_ range: Sheet.MergedRange) { sink.merge(range) }

  mutating func expect(cells count: Int) { sink.expect(cells: min(count, mostCells)) }
}
