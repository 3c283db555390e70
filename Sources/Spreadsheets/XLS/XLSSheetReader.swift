/// Reads the cells of one worksheet.
struct XLSSheetReader {
  private let bytes: [UInt8]
  private let globals: WorkbookGlobals
  private let entry: WorkbookGlobals.SheetEntry
  private let limits: ReadingLimits
  /// The formula whose text result is still to come, in a record of its own.
  private var awaitingText: CellAddress?

  init(stream: [UInt8], globals: WorkbookGlobals, entry: WorkbookGlobals.SheetEntry, limits: ReadingLimits) {
    bytes = stream
    self.globals = globals
    self.entry = entry
    self.limits = limits
  }

  /// Hands over the cells in the order in which a page is read, whatever that of the file.
  ///
  /// The records are looked through first: a sheet that is cut off gives no cells at all, one in order, as nearly all
  /// are, need not be gathered, and the records of cells are known to be as long as they must be.
  mutating func read<Sink: CellSink>(into cells: inout CountedCells<Sink>) throws(SpreadsheetError) {
    cells.begin(sheet: entry.name, visibility: entry.visibility)
    let order = try XLSSheetOrder(bytes, of: entry)
    cells.expect(cells: order.mostCells)
    if order.isReadingOrder { return try readRecords(into: &cells) }
    var gathered = CountedCells(WorkbookCollector(), limits: limits)
    gathered.begin(sheet: entry.name)
    try readRecords(into: &gathered)
    for sheet in gathered.sink.workbook(.xls).sheets {
      for cell in sheet.cells { try cells.add(cell.value, row: cell.address.row, column: cell.address.column) }
      for range in sheet.mergedRanges { cells.merge(range) }
    }
  }

  /// Reads up to the end of the sheet; charts within it are passed over.
  private mutating func readRecords<Sink: CellSink>(into cells: inout CountedCells<Sink>) throws(SpreadsheetError) {
    var records = RecordStream(bytes: bytes, position: entry.offset)
    var depth = 0
    while let record = try records.next() {
      switch record.kind {
      case RecordKind.beginning:
        depth += 1
      case RecordKind.endOfStream:
        depth -= 1
        if depth == 0 { return }
      case RecordKind.formulaString where depth == 1:
        let text = try text(from: record.body.lowerBound, record, of: &records)
        if let place = awaitingText, !text.isEmpty {
          try cells.add(.text(text), row: place.row, column: place.column)
        }
        awaitingText = nil
      case RecordKind.mergedCells where depth == 1:
        readMergedCells(record.body, into: &cells)
      default:
        if depth == 1, RecordKind.leastCellLength(record.kind) != nil {
          awaitingText = nil
          try readCell(record, of: &records, into: &cells)
        }
      }
    }
  }

  /// A record of a cell, which is as long as its kind must be.
  @inline(__always)
  private mutating func readCell<Sink: CellSink>(
    _ record: RecordStream.Record, of records: inout RecordStream, into cells: inout CountedCells<Sink>
  ) throws(SpreadsheetError) {
    let start = record.body.lowerBound
    let row = bytes.known16(at: start)
    let column = bytes.known16(at: start + 2)
    let value: CellValue
    switch record.kind {
    case RecordKind.labelSharedString:
      let index = Int(bytes.known32(at: start + 6))
      guard index < globals.sharedStrings.count else { throw .malformed("a cell points to a text that is not there") }
      let text = globals.sharedStrings[index]
      if text.isEmpty { return }
      value = .text(text)
    case RecordKind.multipleRK:
      for index in 0..<(record.body.count - 6) / 6 {
        let place = start + 4 + 6 * index
        let number = number(RKNumber.value(bytes.known32(at: place + 2)), style: bytes.known16(at: place))
        try cells.add(number, row: row, column: column + index)
      }
      return
    case RecordKind.rk:
      value = number(RKNumber.value(bytes.known32(at: start + 6)), style: bytes.known16(at: start + 4))
    case RecordKind.number:
      value = number(bytes.knownDouble(at: start + 6), style: bytes.known16(at: start + 4))
    case RecordKind.booleanOrError:
      value = booleanOrError(bytes[start + 6], isError: bytes[start + 7] != 0)
    case RecordKind.label, RecordKind.richString:
      let text = try text(from: start + 6, record, of: &records)
      if text.isEmpty { return }
      value = .text(text)
    default:
      guard let result = formulaResult(start) else { return }
      value = result
    }
    try cells.add(value, row: row, column: column)
  }

  private func text(
    from start: Int, _ record: RecordStream.Record, of records: inout RecordStream
  ) throws(SpreadsheetError) -> String {
    let body = start..<record.body.upperBound
    var reader = StringReader(
      bytes: bytes, bodies: records.isContinued ? [body] + (try records.continuations()) : [body], limits: limits)
    return try reader.richString()
  }

  @inline(__always)
  private func number(_ number: Double, style: Int) -> CellValue {
    if style < globals.dateStyles.count, globals.dateStyles[style],
      let date = CellDate(serial: number, uses1904: globals.uses1904)
    {
      return .date(date)
    }
    return .number(number)
  }

  private func booleanOrError(_ code: UInt8, isError: Bool) -> CellValue {
    isError ? .error(XLSError.text(code)) : .boolean(code != 0)
  }

  /// The result stored with a formula: a number, or in its first byte the kind of another result ([MS-XLS] 2.5.133).
  /// Nothing for a text that follows in a record of its own, and for the empty text.
  private mutating func formulaResult(_ start: Int) -> CellValue? {
    guard bytes.known16(at: start + 12) == 0xFFFF else {
      return number(bytes.knownDouble(at: start + 6), style: bytes.known16(at: start + 4))
    }
    switch bytes[start + 6] {
    case 0: awaitingText = CellAddress(row: bytes.known16(at: start), column: bytes.known16(at: start + 2))
    case 1: return booleanOrError(bytes[start + 8], isError: false)
    case 2: return booleanOrError(bytes[start + 8], isError: true)
    default: break  // 3: the empty text
    }
    return nil
  }

  private func readMergedCells<Sink: CellSink>(_ body: Range<Int>, into cells: inout CountedCells<Sink>) {
    guard body.count >= 2 else { return }
    for index in 0..<min(bytes.known16(at: body.lowerBound), (body.count - 2) / 8) {
      let place = body.lowerBound + 2 + 8 * index
      cells.merge(
        Sheet.MergedRange(
          first: CellAddress(row: bytes.known16(at: place), column: bytes.known16(at: place + 4)),
          last: CellAddress(row: bytes.known16(at: place + 2), column: bytes.known16(at: place + 6))))
    }
  }
}
