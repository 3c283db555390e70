/// Reads CSV (RFC 4180, and what is sent as such) into cells.
///
/// Every cell is text; what is a number or a date is decided by the return that is read, never by the file.
enum CSVReader {
  /// Reads the whole file as one sheet named `-`.
  ///
  /// - Throws: `SpreadsheetError` when a quote is never closed or is followed by other characters.
  static func read<Sink: CellSink>(
    _ file: CSVFile, limits: ReadingLimits, into cells: inout CountedCells<Sink>
  ) throws(SpreadsheetError) {
    cells.begin(sheet: "-")
    let longest = limits[.textBytes]
    try file.forEachBatch { (batch) throws(SpreadsheetError) in
      var row = batch.firstRecord
      var column = 0
      var start = 0
      for end in batch.ends[..<batch.endCount] {
        let place = Int(end >> 1)
        let field = CSVField(batch.bytes, start: start, end: place, endsRecord: end & 1 == 1).content
        if !field.isEmpty {
          guard field.count <= longest else {
            let address = CellAddress(row: row, column: column)
            throw .overLimit(.textBytes, "The text of the cell \(address) is longer than \(longest) bytes.")
          }
          try cells.add(.text(String(decoding: field, as: UTF8.self)), row: row, column: column)
        }
        start = place + 1
        column += 1
        if end & 1 == 1 { (row, column) = (row + 1, 0) }
      }
    }
  }
}
