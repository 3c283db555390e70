import XMLDocuments

/// Reads the records of an XML document as a sheet: the names of the columns in its first row, a record in each other.
enum XMLTableSheet {
  /// - Parameter table: which element is a record, and where its values stand.
  /// - Throws: `SpreadsheetError` where the document is damaged, where a record has two values for a column, or where a
  ///   path leads to nothing in any record.
  static func read<Sink: CellSink>(
    _ source: ByteSource, table: XMLTable, limits: ReadingLimits, into cells: inout CountedCells<Sink>
  ) throws(SpreadsheetError) {
    let bytes = try source.allBytes(limit: limits[.wholeFileBytes])
    var rows: [XMLTable.Row] = []
    let summary: XMLTable.Summary
    do throws(XMLFault) {
      let most = XMLLimits(
        maximumBytes: limits[.wholeFileBytes], maximumDepth: limits[.depth], maximumTextBytes: limits[.textBytes])
      summary = try table.read(XMLInput(bytes: bytes), limits: most) { rows.append($0) }
    } catch {
      throw fault(error)
    }
    if let column = summary.unmatchedColumns.first {
      throw SpreadsheetError(
        .malformed,
        summary.rowCount == 0
          ? "The document has no element that the mapping names as a record."
          : "The path of the column \"\(column)\" leads to nothing in any of \(summary.rowCount) records.",
        advice: "Compare the mapping with the document: Documentation/files.md shows an example.")
    }
    cells.begin(sheet: "-")
    for (column, name) in table.columnNames.enumerated() { try cells.add(.text(name), row: 0, column: column) }
    for (row, record) in rows.enumerated() {
      for (column, value) in record.values.enumerated() {
        if let value, !value.isEmpty { try cells.add(.text(value), row: row + 1, column: column) }
      }
    }
  }

  private static func fault(_ fault: XMLFault) -> SpreadsheetError {
    let place = fault.line > 0 ? "Line \(fault.line): " : ""
    if fault.code == XMLFault.documentTypeCode {
      return SpreadsheetError(
        .unsafe, place + fault.message, advice: "Ask the sender for the document without it.")
    }
    return SpreadsheetError(
      .malformed, place + fault.message, advice: "Ask the sender for the document again; it was damaged or cut off.")
  }
}
