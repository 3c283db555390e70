import XMLDocuments

/// Reads the tables of a web page, each as a sheet. Many systems send such pages as `.xls`.
///
/// A page says nothing of the types of its cells: all are text, and whoever reads the return decides what they mean.
enum HTMLReader {
  /// Reads all tables, a table within another as a sheet of its own.
  ///
  /// - Returns: whether there is a table.
  static func read<Sink: CellSink>(
    _ source: ByteSource, limits: ReadingLimits, into cells: inout CountedCells<Sink>
  ) throws(SpreadsheetError) -> Bool {
    let bytes = text(of: try source.allBytes(limit: limits[.wholeFileBytes]))
    let tables: [HTMLTable]
    do throws(HTMLTables.Fault) {
      tables = try HTMLTables.tables(
        in: bytes,
        limits: HTMLTables.Limits(
          // Characters of Windows-1252 have up to three bytes in UTF-8.
          maximumBytes: limits[.wholeFileBytes] * 3, maximumDepth: limits[.depth], maximumCells: limits[.heldCells],
          maximumTextBytes: limits[.textBytes]))
    } catch { throw fault(error, limits: limits) }
    for (index, table) in tables.enumerated() {
      cells.begin(sheet: table.caption.isEmpty ? "Table \(index + 1)" : table.caption)
      var grid = HTMLGrid(mostColumns: limits[.columns])
      for (row, line) in table.rows.enumerated() {
        grid.beginRow()
        for cell in line {
          let column = try grid.place(cell, row: row)
          if !cell.text.isEmpty { try cells.add(.text(cell.text), row: row, column: column.lowerBound) }
          let lastRow = min(row + cell.rowSpan, table.rows.count) - 1
          if column.count > 1 || lastRow > row {
            cells.merge(
              Sheet.MergedRange(
                first: CellAddress(row: row, column: column.lowerBound),
                last: CellAddress(row: lastRow, column: column.upperBound - 1)))
          }
        }
      }
    }
    return !tables.isEmpty
  }

  /// The page in UTF-8: by its byte order mark, else UTF-8 where it is that, else Windows-1252, which is what pages
  /// mean that call themselves ISO-8859-1.
  private static func text(of bytes: [UInt8]) -> [UInt8] {
    let encoding = TextDecoding.byteOrderMark(bytes) ?? TextDecoding.utf16WithoutMark(Array(bytes.prefix(4096)))
    let text = encoding.map { TextDecoding.utf8(from: bytes, encoding: $0) } ?? TextDecoding.utf8(from: bytes)
    // The parser would take a zero for the end.
    return text.contains(0) ? text.filter { $0 != 0 } : text
  }

  private static func fault(_ fault: HTMLTables.Fault, limits: ReadingLimits) -> SpreadsheetError {
    switch fault {
    case .tooLarge: .overLimit(.wholeFileBytes, "The web page has more than \(limits[.wholeFileBytes]) characters.")
    case .tooDeep:
      .overLimit(.depth, "The web page has elements that are nested more than \(limits[.depth]) levels deep.")
    case .tooManyCells: .overLimit(.heldCells, "The file has more than \(limits[.heldCells]) cells.")
    case .textTooLong: .overLimit(.textBytes, "A cell has a text of more than \(limits[.textBytes]) bytes.")
    case .unexplained: .malformed("the web page cannot be read")
    }
  }
}
