/// What a workbook says once for all its sheets: their names and places, shared texts, number formats, date system.
struct WorkbookGlobals {
  /// One sheet of the list.
  struct SheetEntry {
    let name: String
    let visibility: Sheet.Visibility
    let isWorksheet: Bool
    let offset: Int
  }

  private(set) var sheets: [SheetEntry] = []
  private(set) var sharedStrings: [String] = []
  /// Whether a number with this cell style is a date.
  private(set) var dateStyles: [Bool] = []
  private(set) var uses1904 = false
  private var formats = NumberFormats()
  private let limits: ReadingLimits

  init(stream: [UInt8], limits: ReadingLimits) throws(SpreadsheetError) {
    self.limits = limits
    var records = RecordStream(bytes: stream)
    guard let first = try records.next(), first.kind == RecordKind.beginning else {
      throw .malformed("its workbook does not begin where it should")
    }
    guard try stream.uint16(at: first.body.lowerBound) == 0x0600 else { throw XLSReader.tooOld }
    while let record = try records.next(), record.kind != RecordKind.endOfStream {
      try read(record, of: &records)
    }
    dateStyles = formats.dateStyles
  }

  private mutating func read(_ record: RecordStream.Record, of records: inout RecordStream) throws(SpreadsheetError) {
    let bytes = records.bytes
    let start = record.body.lowerBound
    switch record.kind {
    case RecordKind.filePass:
      throw XLSReader.encrypted
    case RecordKind.dateMode:
      uses1904 = try bytes.uint16(at: start) == 1
    case RecordKind.format:
      guard record.body.count >= 4 else { throw .malformed("a number format is cut off") }
      var reader = StringReader(bytes: bytes, bodies: [start + 2..<record.body.upperBound], limits: limits)
      formats.addFormat(try bytes.uint16(at: start), text: try reader.richString())
    case RecordKind.extendedFormat:
      formats.addCellStyle(format: try bytes.uint16(at: start + 2))
    case RecordKind.boundSheet:
      // Excel itself is bound by memory only; no return has a hundredth of this.
      guard sheets.count < 1000 else { throw .malformed("it lists more than 1,000 sheets") }
      sheets.append(try sheetEntry(bytes, record.body))
    case RecordKind.sharedStrings:
      let bodies = [record.body] + (try records.continuations())
      try readSharedStrings(
        StringReader(bytes: bytes, bodies: bodies, limits: limits), byteCount: bodies.reduce(0) { $0 + $1.count })
    default:
      break
    }
  }

  private func sheetEntry(_ bytes: [UInt8], _ body: Range<Int>) throws(SpreadsheetError) -> SheetEntry {
    guard body.count >= 8 else { throw .malformed("the list of sheets is cut off") }
    var reader = StringReader(bytes: bytes, bodies: [body.lowerBound + 6..<body.upperBound], limits: limits)
    let visibility: Sheet.Visibility =
      switch try bytes.byte(at: body.lowerBound + 4) & 0x03 {
      case 0: .visible
      case 1: .hidden
      default: .veryHidden
      }
    return SheetEntry(
      name: try reader.shortString(), visibility: visibility,
      isWorksheet: try bytes.byte(at: body.lowerBound + 5) == 0, offset: Int(try bytes.uint32(at: body.lowerBound)))
  }

  private mutating func readSharedStrings(_ reader: StringReader, byteCount: Int) throws(SpreadsheetError) {
    var reader = reader
    try reader.skip(4)
    let count = try reader.uint32()
    // Each text takes at least three bytes: a larger count is a lie.
    guard count <= byteCount / 3 else { throw .malformed("it counts more texts than it holds") }
    sharedStrings.reserveCapacity(count)
    for _ in 0..<count { sharedStrings.append(try reader.richString()) }
  }
}
