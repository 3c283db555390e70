import XMLDocuments

/// The styles, under the names and ids that Word knows, so that they turn into those of the document that they are
/// pasted into.
enum StylesPart {
  /// Properties of paragraphs and of text, as elements with their attributes, in the order that the schema asks for.
  typealias Properties = [(name: String, attributes: [(String, String)])]

  private static let ink = "16202B"
  private static let heading = "123C5A"

  static func bytes() throws(XMLFault) -> [UInt8] {
    let writer = try XMLWriter()
    writer.start("w:styles", [WordXML.main])
    writer.start("w:docDefaults")
    writer.start("w:rPrDefault")
    properties(
      "w:rPr",
      [
        ("w:rFonts", [("w:ascii", "Arial"), ("w:hAnsi", "Arial"), ("w:eastAsia", "Arial"), ("w:cs", "Arial")]),
        ("w:color", [("w:val", ink)]), ("w:sz", [("w:val", "22")]), ("w:szCs", [("w:val", "22")]),
        ("w:lang", [("w:val", "en-GB"), ("w:eastAsia", "en-GB"), ("w:bidi", "ar-SA")]),
      ], writer)
    writer.end()
    writer.start("w:pPrDefault")
    properties("w:pPr", [spacing(before: 0, after: 120, line: 264)], writer)
    writer.end()
    writer.end()
    paragraphs(writer)
    character("Strong", "Strong", [("w:b", [])], writer)
    character("Hyperlink", "Hyperlink", [("w:color", [("w:val", "0B5394")]), ("w:u", [("w:val", "single")])], writer)
    TableStyle.write(writer)
    writer.end()
    return try writer.finish()
  }

  private static func paragraphs(_ writer: XMLWriter) {
    style("Normal", "Normal", [], isDefault: true, writer)
    let together: Properties = [("w:keepNext", []), ("w:keepLines", [])]
    style("Title", "Title", together + [spacing(before: 0, after: 120, line: 240)], size: 40, writer)
    for (level, size, before) in [(1, 30, 320), (2, 25, 240), (3, 22, 180)] {
      style(
        "Heading\(level)", "heading \(level)",
        together + [spacing(before: before, after: 100, line: 240), ("w:outlineLvl", [("w:val", "\(level - 1)")])],
        size: size, writer)
    }
    style("ListBullet", "List Bullet", [spacing(before: 0, after: 80, line: 264)], writer)
    style("ListNumber", "List Number", [spacing(before: 0, after: 80, line: 264)], writer)
    style(
      "Caption", "caption", [("w:keepNext", []), spacing(before: 160, after: 80, line: 240)],
      text: [("w:b", []), ("w:sz", [("w:val", "20")]), ("w:szCs", [("w:val", "20")])], writer)
    style(
      "TableText", "Table Text", [spacing(before: 0, after: 0, line: 240)],
      text: [("w:sz", [("w:val", "18")]), ("w:szCs", [("w:val", "18")])], writer)
    style("Picture", "Picture", [("w:keepNext", []), spacing(before: 120, after: 60, line: 240)], writer)
    style(
      "Notice", "Notice",
      [
        ("w:pBdr", []), ("w:shd", [("w:val", "clear"), ("w:color", "auto"), ("w:fill", "F3F6F8")]),
        spacing(before: 60, after: 120, line: 252), ("w:ind", [("w:left", "170"), ("w:right", "113")]),
      ], text: [("w:sz", [("w:val", "20")]), ("w:szCs", [("w:val", "20")])], writer)
    let small: Properties = [("w:sz", [("w:val", "18")]), ("w:szCs", [("w:val", "18")])]
    style("Header", "header", [spacing(before: 0, after: 0, line: 240)], text: [("w:b", [])] + small, writer)
    style("Footer", "footer", [("w:tabs", []), spacing(before: 0, after: 0, line: 240)], text: small, writer)
  }

  private static func spacing(before: Int, after: Int, line: Int) -> Properties.Element {
    (
      "w:spacing",
      [("w:before", "\(before)"), ("w:after", "\(after)"), ("w:line", "\(line)"), ("w:lineRule", "auto")]
    )
  }

  /// A style of a heading.
  private static func style(
    _ id: String, _ name: String, _ paragraph: Properties, size: Int, _ writer: XMLWriter
  ) {
    let text: Properties = [
      ("w:b", []), ("w:color", [("w:val", heading)]), ("w:sz", [("w:val", "\(size)")]),
      ("w:szCs", [("w:val", "\(size)")]),
    ]
    style(id, name, paragraph, text: text, next: "Normal", writer)
  }

  private static func style(
    _ id: String, _ name: String, _ paragraph: Properties, text: Properties = [], isDefault: Bool = false,
    next: String? = nil, _ writer: XMLWriter
  ) {
    writer.start(
      "w:style", [("w:type", "paragraph")] + (isDefault ? [("w:default", "1")] : []) + [("w:styleId", id)])
    writer.value("w:name", name)
    if !isDefault { writer.value("w:basedOn", "Normal") }
    if let next { writer.value("w:next", next) }
    writer.element("w:qFormat")
    properties("w:pPr", paragraph, writer)
    properties("w:rPr", text, writer)
    writer.end()
  }

  private static func character(_ id: String, _ name: String, _ text: Properties, _ writer: XMLWriter) {
    writer.start("w:style", [("w:type", "character"), ("w:styleId", id)])
    writer.value("w:name", name)
    writer.element("w:qFormat")
    properties("w:rPr", text, writer)
    writer.end()
  }

  private static func properties(_ name: String, _ list: Properties, _ writer: XMLWriter) {
    guard !list.isEmpty else { return }
    writer.start(name)
    for (property, attributes) in list {
      switch property {
      case "w:pBdr":
        writer.start(property)
        writer.element("w:left", [("w:val", "single"), ("w:sz", "36"), ("w:space", "8"), ("w:color", heading)])
        writer.end()
      case "w:tabs":
        writer.start(property)
        writer.element("w:tab", [("w:val", "right"), ("w:pos", "\(WordXML.textWidth)")])
        writer.end()
      default: writer.element(property, attributes)
      }
    }
    writer.end()
  }
}
