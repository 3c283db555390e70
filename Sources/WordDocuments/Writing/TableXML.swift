import XMLDocuments

/// A table of a document. The row of headings is repeated on each page, and no row is torn apart.
struct TableXML {
  private let table: WordDocument.Table
  private let writer: XMLWriter

  init(_ table: WordDocument.Table, writer: XMLWriter) {
    self.table = table
    self.writer = writer
  }

  /// The widths of the columns, which together are that of the text.
  var widths: [Int] {
    let all = table.columns.reduce(0) { $0 + $1.share }
    var reached = 0
    var shares = 0
    return table.columns.map { column in
      shares += column.share
      let end = WordXML.textWidth * shares / max(all, 1)
      defer { reached = end }
      return end - reached
    }
  }

  /// - Parameter runs: what writes the text of a cell.
  func write(_ runs: ([WordDocument.Run]) -> Void) {
    writer.start("w:tbl")
    properties()
    writer.start("w:tblGrid")
    for width in widths { writer.element("w:gridCol", [("w:w", "\(width)")]) }
    writer.end()
    row(isHeading: true, keepsNext: true, table.columns.map { [WordDocument.Run($0.heading)] }, runs)
    for (index, cells) in table.rows.enumerated() {
      row(isHeading: false, keepsNext: table.staysTogether && index < table.rows.count - 1, cells, runs)
    }
    writer.end()
  }

  private func properties() {
    writer.start("w:tblPr")
    writer.value("w:tblStyle", TableStyle.id)
    writer.element("w:tblW", [("w:w", "\(WordXML.textWidth)"), ("w:type", "dxa")])
    writer.element("w:tblLayout", [("w:type", "fixed")])
    // First row and first column are headings; no bands.
    writer.element(
      "w:tblLook",
      [
        ("w:val", "06A0"), ("w:firstRow", "1"), ("w:lastRow", "0"), ("w:firstColumn", "1"), ("w:lastColumn", "0"),
        ("w:noHBand", "1"), ("w:noVBand", "1"),
      ])
    writer.value("w:tblCaption", table.caption)
    writer.value("w:tblDescription", table.summary.isEmpty ? table.caption : table.summary)
    writer.end()
  }

  /// - Parameter keepsNext: whether the row after it stands on the same page.
  private func row(
    isHeading: Bool, keepsNext: Bool, _ cells: [[WordDocument.Run]], _ runs: ([WordDocument.Run]) -> Void
  ) {
    writer.start("w:tr")
    writer.start("w:trPr")
    writer.element("w:cantSplit")
    if isHeading { writer.element("w:tblHeader") }
    writer.end()
    for (cell, (column, width)) in zip(cells, zip(table.columns, widths)) {
      writer.start("w:tc")
      writer.start("w:tcPr")
      writer.element("w:tcW", [("w:w", "\(width)"), ("w:type", "dxa")])
      writer.end()
      writer.start("w:p")
      writer.start("w:pPr")
      writer.value("w:pStyle", "TableText")
      if keepsNext { writer.element("w:keepNext") }
      if column.alignment == .right { writer.value("w:jc", "right") }
      writer.end()
      runs(cell)
      writer.end()
      writer.end()
    }
    writer.end()
  }
}
