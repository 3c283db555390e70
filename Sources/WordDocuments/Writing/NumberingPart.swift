import XMLDocuments

/// How lists count: one definition for each kind, and for each ordered list a use of it that begins anew.
struct NumberingPart {
  private let kinds: [WordDocument.ListKind]

  init(_ document: WordDocument) {
    kinds = document.blocks.compactMap { block in
      if case .list(let kind, _) = block { return kind }
      return nil
    }
  }

  /// The number of the use that belongs to the list at a place among the lists of the document.
  static func use(ofList index: Int) -> Int { index + 1 }

  func bytes() throws(XMLFault) -> [UInt8] {
    let writer = try XMLWriter()
    writer.start("w:numbering", [WordXML.main])
    for (index, kind) in WordDocument.ListKind.allCases.enumerated() { define(kind, index, writer) }
    for (index, kind) in kinds.enumerated() {
      writer.start("w:num", [("w:numId", "\(NumberingPart.use(ofList: index))")])
      writer.value("w:abstractNumId", "\(WordDocument.ListKind.allCases.firstIndex(of: kind) ?? 0)")
      if kind != .bullets {
        writer.start("w:lvlOverride", [("w:ilvl", "0")])
        writer.value("w:startOverride", "1")
        writer.end()
      }
      writer.end()
    }
    writer.end()
    return try writer.finish()
  }

  private func define(_ kind: WordDocument.ListKind, _ index: Int, _ writer: XMLWriter) {
    let (format, text) =
      switch kind {
      case .bullets: ("bullet", "\u{2022}")
      case .numbers: ("decimal", "%1.")
      case .letters: ("lowerLetter", "%1)")
      }
    writer.start("w:abstractNum", [("w:abstractNumId", "\(index)")])
    writer.value("w:multiLevelType", "singleLevel")
    writer.start("w:lvl", [("w:ilvl", "0")])
    writer.value("w:start", "1")
    writer.value("w:numFmt", format)
    writer.value("w:lvlText", text)
    writer.value("w:lvlJc", "left")
    writer.start("w:pPr")
    writer.element("w:ind", [("w:left", "397"), ("w:hanging", "397")])
    writer.end()
    writer.end()
    writer.end()
  }
}
