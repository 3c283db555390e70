/// Reads the cells of one worksheet.
struct XLSSheetReader {
  private let bytes: [UInt8]
  private let globals: WorkbookGlobals
  private let entry: WorkbookGlobals.SheetEntry
  private var cells: [Cell] = []
  private var mergedRanges: [Sheet.MergedRange] = []
  /// The formula whose text result is still to come, in a record of its own.
  private var awaitingText: CellAddress?

  init(stream: [UInt8], globals: WorkbookGlobals, entry: WorkbookGlobals.SheetEntry) {
    bytes = stream
    self.globals = globals
    self.entry = entry
  }

  /// The sheet, read from its first record to its last; charts within it are passed over.
  mutating func sheet() throws(SpreadsheetError) -> Sheet {
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
      default: if depth == 1 { try read(record, of: &records) }
      }
    }
    return Sheet(name: entry.name, visibility: entry.visibility, cells: cells, mergedRanges: mergedRanges)
  }

  private mutating func read(_ record: RecordStream.Record, of records: inout RecordStream) throws(SpreadsheetError) {
    let start = record.body.lowerBound
    switch record.kind {
    case RecordKind.number:
      addNumber(try bytes.double(at: start + 6), at: try address(start), style: try bytes.uint16(at: start + 4))
    case RecordKind.rk:
      addNumber(
        RKNumber.value(try bytes.uint32(at: start + 6)), at: try address(start), style: try bytes.uint16(at: start + 4))
    case RecordKind.multipleRK:
      try readMultipleRK(record.body)
    case RecordKind.labelSharedString:
      let index = Int(try bytes.uint32(at: start + 6))
      guard index < globals.sharedStrings.count else { throw .malformed("a cell points to a text that is not there") }
      addText(globals.sharedStrings[index], at: try address(start))
    case RecordKind.label, RecordKind.richString:
      let place = try address(start)
      addText(try text(from: start + 6, record, of: &records), at: place)
    case RecordKind.booleanOrError:
      addBooleanOrError(
        try bytes.byte(at: start + 6), isError: try bytes.byte(at: start + 7) != 0, at: try address(start))
    case RecordKind.formula:
      try readFormula(start)
    case RecordKind.formulaString:
      let text = try text(from: start, record, of: &records)
      if let place = awaitingText { addText(text, at: place) }
      awaitingText = nil
    case RecordKind.mergedCells:
      try readMergedCells(record.body)
    default:
      break
    }
  }

  private func address(_ start: Int) throws(SpreadsheetError) -> CellAddress {
    CellAddress(row: try bytes.uint16(at: start), column: try bytes.uint16(at: start + 2))
  }

  private func text(
    from start: Int, _ record: RecordStream.Record, of records: inout RecordStream
  ) throws(SpreadsheetError) -> String {
    guard start <= record.body.upperBound else { throw .truncated("a text") }
    let bodies = [start..<record.body.upperBound] + (try records.continuations())
    var reader = StringReader(bytes: bytes, bodies: bodies)
    return try reader.richString()
  }

  private mutating func addNumber(_ number: Double, at address: CellAddress, style: Int) {
    if globals.formats.isDate(cellStyle: style), let date = CellDate(serial: number, uses1904: globals.uses1904) {
      cells.append(Cell(address, .date(date)))
    } else {
      cells.append(Cell(address, .number(number)))
    }
  }

  private mutating func addText(_ text: String, at address: CellAddress) {
    if !text.isEmpty { cells.append(Cell(address, .text(text))) }
  }

  private mutating func addBooleanOrError(_ code: UInt8, isError: Bool, at address: CellAddress) {
    cells.append(Cell(address, isError ? .error(XLSError.text(code)) : .boolean(code != 0)))
  }

  private mutating func readMultipleRK(_ body: Range<Int>) throws(SpreadsheetError) {
    let row = try bytes.uint16(at: body.lowerBound)
    let firstColumn = try bytes.uint16(at: body.lowerBound + 2)
    for index in 0..<max(0, (body.count - 6) / 6) {
      let place = body.lowerBound + 4 + 6 * index
      addNumber(
        RKNumber.value(try bytes.uint32(at: place + 2)), at: CellAddress(row: row, column: firstColumn + index),
        style: try bytes.uint16(at: place))
    }
  }

  /// The result stored with a formula: a number, or in its first byte the kind of another result.
  private mutating func readFormula(_ start: Int) throws(SpreadsheetError) {
    let place = try address(start)
    awaitingText = nil
    guard try bytes.uint16(at: start + 12) == 0xFFFF else {
      addNumber(try bytes.double(at: start + 6), at: place, style: try bytes.uint16(at: start + 4))
      return
    }
    let code = try bytes.byte(at: start + 8)
    switch try bytes.byte(at: start + 6) {
    case 0: awaitingText = place
    case 1: addBooleanOrError(code, isError: false, at: place)
    case 2: addBooleanOrError(code, isError: true, at: place)
    default: break  // 3: the empty text
    }
  }

  private mutating func readMergedCells(_ body: Range<Int>) throws(SpreadsheetError) {
    for index in 0..<min(try bytes.uint16(at: body.lowerBound), (body.count - 2) / 8) {
      let place = body.lowerBound + 2 + 8 * index
      mergedRanges.append(
        Sheet.MergedRange(
          first: CellAddress(row: try bytes.uint16(at: place), column: try bytes.uint16(at: place + 4)),
          last: CellAddress(row: try bytes.uint16(at: place + 2), column: try bytes.uint16(at: place + 6))))
    }
  }
}
