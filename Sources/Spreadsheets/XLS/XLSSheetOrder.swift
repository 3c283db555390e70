/// What a look through the records of a worksheet finds before they are read.
struct XLSSheetOrder {
  /// Whether each cell stands behind the one before, as a page is read.
  private(set) var isReadingOrder = true
  /// How many cells there are, those included that hold an empty text.
  private(set) var mostCells = 0
  /// The place of the last cell: the row in the upper bits, the column in the lower ones.
  private var last = -1

  /// - Throws: `SpreadsheetError` when the sheet does not begin where the list of sheets says, or does not end.
  init(_ bytes: [UInt8], of entry: WorkbookGlobals.SheetEntry) throws(SpreadsheetError) {
    var records = RecordStream(bytes: bytes, position: entry.offset)
    guard let first = try records.next(), first.kind == RecordKind.beginning else {
      throw .malformed("the sheet \"\(entry.name)\" does not begin where it should")
    }
    var depth = 1
    while depth > 0 {
      guard let record = try records.next() else { throw .truncated("the sheet \"\(entry.name)\"") }
      switch record.kind {
      case RecordKind.beginning: depth += 1
      case RecordKind.endOfStream: depth -= 1
      default:
        guard depth == 1, let least = RecordKind.leastCellLength(record.kind) else { continue }
        guard record.body.count >= least else { throw .malformed("a cell of the sheet \"\(entry.name)\" is cut off") }
        note(record, in: bytes)
      }
    }
  }

  private mutating func note(_ record: RecordStream.Record, in bytes: [UInt8]) {
    let start = record.body.lowerBound
    let count = record.kind == RecordKind.multipleRK ? (record.body.count - 6) / 6 : 1
    guard count > 0 else { return }
    // A record of many cells has at most 10,921: columns do not run over into the bits of the row.
    let place = bytes.known16(at: start) << 32 | bytes.known16(at: start + 2)
    if place <= last { isReadingOrder = false }
    last = place + count - 1
    mostCells += count
  }
}
