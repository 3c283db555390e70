import XMLDocuments

/// The look of tables: lines between the rows, the headings shaded and bold. Its heading colours pass 7 : 1.
enum TableStyle {
  static let id = "ReportTable"

  static func write(_ writer: XMLWriter) {
    writer.start("w:style", [("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")])
    writer.value("w:name", "Normal Table")
    writer.start("w:tblPr")
    writer.element("w:tblInd", [("w:w", "0"), ("w:type", "dxa")])
    margins(writer, vertical: 0)
    writer.end()
    writer.end()
    writer.start("w:style", [("w:type", "table"), ("w:styleId", id)])
    writer.value("w:name", "Report Table")
    writer.value("w:basedOn", "TableNormal")
    writer.start("w:tblPr")
    writer.start("w:tblBorders")
    for side in ["top", "bottom", "insideH"] { line("w:\(side)", side == "insideH" ? "C9D1D9" : "4A5764", writer) }
    writer.end()
    margins(writer, vertical: 50)
    writer.end()
    writer.start("w:tblStylePr", [("w:type", "firstRow")])
    bold(writer)
    writer.start("w:tcPr")
    writer.start("w:tcBorders")
    line("w:bottom", "4A5764", writer)
    writer.end()
    writer.element("w:shd", [("w:val", "clear"), ("w:color", "auto"), ("w:fill", "E6ECF1")])
    writer.end()
    writer.end()
    writer.start("w:tblStylePr", [("w:type", "firstCol")])
    bold(writer)
    writer.end()
    writer.end()
  }

  private static func bold(_ writer: XMLWriter) {
    writer.start("w:rPr")
    writer.element("w:b")
    writer.end()
  }

  private static func line(_ name: String, _ colour: String, _ writer: XMLWriter) {
    writer.element(name, [("w:val", "single"), ("w:sz", "6"), ("w:space", "0"), ("w:color", colour)])
  }

  private static func margins(_ writer: XMLWriter, vertical: Int) {
    writer.start("w:tblCellMar")
    for (side, width) in [("top", vertical), ("left", 85), ("bottom", vertical), ("right", 85)] {
      writer.element("w:\(side)", [("w:w", "\(width)"), ("w:type", "dxa")])
    }
    writer.end()
  }
}
