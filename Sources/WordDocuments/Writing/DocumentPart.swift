import XMLDocuments

/// The text of a document: `word/document.xml`.
final class DocumentPart {
  private let document: WordDocument
  private let relationships: Relationships
  private let writer: XMLWriter
  private var lists = 0
  private var tables = 0
  private var pictures = 0
  private var figures = 0

  init(_ document: WordDocument, _ relationships: Relationships) throws(XMLFault) {
    self.document = document
    self.relationships = relationships
    writer = try XMLWriter()
  }

  func bytes() throws(XMLFault) -> [UInt8] {
    writer.start("w:document", [WordXML.main, WordXML.relations] + PictureXML.namespaces)
    writer.start("w:body")
    for block in document.blocks { write(block) }
    pageSetup()
    writer.end()
    writer.end()
    return try writer.finish()
  }

  private func write(_ block: WordDocument.Block) {
    switch block {
    case .title(let text): paragraph("Title") { writer.run(text) }
    case .heading(let level, let text): paragraph("Heading\(level.rawValue)") { writer.run(text) }
    case .paragraph(let runs): paragraph(nil) { write(runs) }
    case .notice(let runs): paragraph("Notice") { write(runs) }
    case .list(let kind, let items): list(kind, items)
    case .table(let table): write(table)
    case .picture(let picture): write(picture)
    case .pageBreak:
      paragraph(nil) {
        writer.start("w:r")
        writer.element("w:br", [("w:type", "page")])
        writer.end()
      }
    }
  }

  /// - Parameter properties: what stands in the properties after the style.
  private func paragraph(_ style: String?, properties: () -> Void = {}, _ content: () -> Void) {
    writer.start("w:p")
    writer.start("w:pPr")
    if let style { writer.value("w:pStyle", style) }
    properties()
    writer.end()
    content()
    writer.end()
  }

  private func write(_ runs: [WordDocument.Run]) {
    for run in runs {
      guard let link = run.link else {
        writer.run(run.text, style: run.isBold ? "Strong" : nil)
        continue
      }
      writer.start("w:hyperlink", [("r:id", relationships.id(ofLink: link))])
      writer.run(run.text, style: "Hyperlink")
      writer.end()
    }
  }

  private func list(_ kind: WordDocument.ListKind, _ items: [[WordDocument.Run]]) {
    let use = NumberingPart.use(ofList: lists)
    lists += 1
    for item in items {
      paragraph(
        kind == .bullets ? "ListBullet" : "ListNumber",
        properties: {
          writer.start("w:numPr")
          writer.value("w:ilvl", "0")
          writer.value("w:numId", "\(use)")
          writer.end()
        }
      ) { write(item) }
    }
  }

  private func caption(_ kind: String, _ number: Int, _ text: String) {
    paragraph("Caption") {
      writer.run("\(kind) ")
      writer.field("SEQ \(kind) \\* ARABIC", "\(number)")
      writer.run(": \(text)")
    }
  }

  private func write(_ table: WordDocument.Table) {
    tables += 1
    caption("Table", tables, table.caption)
    TableXML(table, writer: writer).write { runs in write(runs) }
    // Two tables without a paragraph between them would be one.
    paragraph("TableText") {}
  }

  private func write(_ picture: WordDocument.Picture) {
    pictures += 1
    paragraph("Picture") {
      PictureXML.write(picture, number: pictures, id: Relationships.pictureID(pictures - 1), writer)
    }
    guard !picture.caption.isEmpty else { return }
    figures += 1
    caption("Figure", figures, picture.caption)
  }

  private func pageSetup() {
    writer.start("w:sectPr")
    writer.element("w:headerReference", [("w:type", "default"), ("r:id", "header")])
    writer.element("w:footerReference", [("w:type", "default"), ("r:id", "footer")])
    writer.element("w:pgSz", [("w:w", "\(WordXML.pageWidth)"), ("w:h", "\(WordXML.pageHeight)")])
    let sides = ["top", "right", "bottom", "left"].map { ("w:\($0)", "\(WordXML.margin)") }
    writer.element("w:pgMar", sides + [("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0")])
    writer.end()
  }
}
