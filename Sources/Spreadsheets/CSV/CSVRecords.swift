/// Reads CSV piece by piece; each piece holds whole records.
struct CSVRecords {
  private let stream: any ByteStream
  private let separator: UInt8
  private let longestRecord: Int
  private var buffer: [UInt8]
  private var filled = 0
  private var index = CSVIndex()
  private var isExhausted = false
  /// The number of the record that comes next, from 0.
  private(set) var record = 0
  /// How many bytes the records so far took.
  private(set) var consumed = 0

  static let pieceSize = 128 << 10
  /// What the search 64 bytes at a time may look at behind the end.
  private static let padding = CSVBlockIndex.padding

  /// - Parameter stream: UTF-8, beginning with the beginning of a record.
  init(_ stream: any ByteStream, separator: UInt8, limits: ReadingLimits) {
    self.stream = stream
    self.separator = separator
    longestRecord = 4 * limits[.textBytes]
    buffer = [UInt8](repeating: 0, count: CSVRecords.pieceSize + CSVRecords.padding)
  }

  /// Calls `body` with the next piece; `false` when there is none.
  ///
  /// - Throws: `SpreadsheetError` when a quotation mark is never closed or is followed by text.
  mutating func next(_ body: (CSVBatch) throws(SpreadsheetError) -> Void) throws(SpreadsheetError) -> Bool {
    while true {
      try fill()
      guard filled > 0 else { return false }
      index.find(in: buffer, length: filled, separator: separator, isLast: isExhausted)
      if index.count > 0 { break }
      try checkFault()
      try grow()
    }
    let batch = CSVBatch(
      bytes: buffer, ends: index.ends, endCount: index.count, recordCount: index.records,
      firstRecord: record, mayHoldLongNumbers: index.mayHoldLongNumbers)
    try body(batch)
    record += batch.recordCount
    try checkFault()
    moveOn()
    return true
  }

  private mutating func fill() throws(SpreadsheetError) {
    let end = buffer.count - CSVRecords.padding
    while !isExhausted, filled < end {
      let count = try stream.read(into: &buffer, at: filled..<end)
      filled += count
      isExhausted = count == 0
    }
  }

  /// Makes room for a record that is longer than the buffer.
  private mutating func grow() throws(SpreadsheetError) {
    guard filled <= longestRecord else {
      throw .overLimit(
        .textBytes,
        """
        The record in row \(record + 1) is longer than \(longestRecord) bytes: probably a quotation mark in it is never \
        closed.
        """)
    }
    buffer += [UInt8](repeating: 0, count: buffer.count)
  }

  /// Moves what is not used yet to the front.
  private mutating func moveOn() {
    consumed += index.consumed
    let rest = filled - index.consumed
    buffer.moveToFront(index.consumed..<filled)
    filled = rest
  }

  private func checkFault() throws(SpreadsheetError) {
    switch index.fault {
    case nil: break
    case .openQuote(let column):
      throw .malformed("the quotation mark at \(CellAddress(row: record, column: column)) is never closed")
    case .textAfterQuote(let column):
      throw .malformed("text follows the closing quotation mark at \(CellAddress(row: record, column: column))")
    }
  }
}
