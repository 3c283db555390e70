import XMLDocuments

/// What stands above and below the text of each page.
enum MarginPart {
  static func header(_ text: String) throws(XMLFault) -> [UInt8] {
    let writer = try XMLWriter()
    writer.start("w:hdr", [WordXML.main])
    paragraph("Header", writer) { if !text.isEmpty { writer.run(text) } }
    writer.end()
    return try writer.finish()
  }

  /// The text, then `Page 2 of 6`.
  static func footer(_ text: String) throws(XMLFault) -> [UInt8] {
    let writer = try XMLWriter()
    writer.start("w:ftr", [WordXML.main])
    paragraph("Footer", writer) {
      writer.run(text + "\tPage ")
      writer.field("PAGE", "1")
      writer.run(" of ")
      writer.field("NUMPAGES", "1")
    }
    writer.end()
    return try writer.finish()
  }

  private static func paragraph(_ style: String, _ writer: XMLWriter, _ content: () -> Void) {
    writer.start("w:p")
    writer.start("w:pPr")
    writer.value("w:pStyle", style)
    writer.end()
    content()
    writer.end()
  }
}
