import XMLDocuments

/// The parts of a `.docx` file (ECMA-376 Part 1, 11.3, and Part 2).
struct WordPackage {
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  private let document: WordDocument
  private let relationships: Relationships

  init(_ document: WordDocument) {
    self.document = document
    relationships = Relationships(of: document)
  }

  func bytes() throws(WordFault) -> [UInt8] {
    var parts: [ZipWriter.Part] = []
    do throws(XMLFault) {
      parts.append(ZipWriter.Part(name: "[Content_Types].xml", content: try contentTypes()))
      parts.append(ZipWriter.Part(name: "_rels/.rels", content: try packageRelationships()))
      parts.append(ZipWriter.Part(name: "docProps/core.xml", content: try properties()))
      parts.append(
        ZipWriter.Part(name: "word/document.xml", content: try DocumentPart(document, relationships).bytes()))
      parts.append(ZipWriter.Part(name: "word/_rels/document.xml.rels", content: try documentRelationships()))
      parts.append(ZipWriter.Part(name: "word/styles.xml", content: try StylesPart.bytes()))
      parts.append(ZipWriter.Part(name: "word/numbering.xml", content: try NumberingPart(document).bytes()))
      parts.append(ZipWriter.Part(name: "word/settings.xml", content: try settings()))
      parts.append(ZipWriter.Part(name: "word/header1.xml", content: try MarginPart.header(document.header)))
      parts.append(ZipWriter.Part(name: "word/footer1.xml", content: try MarginPart.footer(document.footer)))
    } catch {
      throw WordFault(
        .unwritable, "The document cannot be written as XML: \(error.message)", advice: "Close other programs.")
    }
    for (index, png) in relationships.pictures.enumerated() {
      parts.append(ZipWriter.Part(name: "word/media/image\(index + 1).png", content: png, isPacked: false))
    }
    return try ZipWriter.bytes(of: parts)
  }

  private func contentTypes() throws(XMLFault) -> [UInt8] {
    let writer = try XMLWriter()
    writer.start("Types", [("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")])
    let defaults = [
      ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
      ("png", "image/png"),
    ]
    for (ending, type) in defaults { writer.element("Default", [("Extension", ending), ("ContentType", type)]) }
    var parts = [
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("/word/document.xml", "\(WordPackage.contentType).document.main+xml"),
    ]
    for part in ["styles", "numbering", "settings"] {
      parts.append(("/word/\(part).xml", "\(WordPackage.contentType).\(part)+xml"))
    }
    for part in ["header", "footer"] { parts.append(("/word/\(part)1.xml", "\(WordPackage.contentType).\(part)+xml")) }
    for (name, type) in parts { writer.element("Override", [("PartName", name), ("ContentType", type)]) }
    writer.end()
    return try writer.finish()
  }

  private func packageRelationships() throws(XMLFault) -> [UInt8] {
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return try Relationships.bytes(of: [
      Relationships.Entry(id: "rId1", type: "\(WordPackage.office)/officeDocument", target: "word/document.xml"),
      Relationships.Entry(id: "rId2", type: core, target: "docProps/core.xml"),
    ])
  }

  private func documentRelationships() throws(XMLFault) -> [UInt8] {
    let own = [("styles", "styles"), ("numbering", "numbering"), ("settings", "settings")].map { name, type in
      Relationships.Entry(id: name, type: "\(WordPackage.office)/\(type)", target: "\(name).xml")
    }
    let margins = ["header", "footer"].map { name in
      Relationships.Entry(id: name, type: "\(WordPackage.office)/\(name)", target: "\(name)1.xml")
    }
    let pictures = relationships.pictures.indices.map { index in
      Relationships.Entry(
        id: Relationships.pictureID(index), type: "\(WordPackage.office)/image", target: "media/image\(index + 1).png")
    }
    let links = relationships.links.enumerated().map { index, link in
      Relationships.Entry(
        id: Relationships.linkID(index), type: "\(WordPackage.office)/hyperlink", target: link, isExternal: true)
    }
    return try Relationships.bytes(of: own + margins + pictures + links)
  }

  private func properties() throws(XMLFault) -> [UInt8] {
    let writer = try XMLWriter()
    writer.start(
      "cp:coreProperties",
      [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"), ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
      ])
    writer.element("dc:title", text: document.title)
    writer.element("dc:language", text: "en-GB")
    for name in ["dcterms:created", "dcterms:modified"] {
      writer.element(name, [("xsi:type", "dcterms:W3CDTF")], text: "\(document.created)T12:00:00Z")
    }
    writer.end()
    return try writer.finish()
  }

  private func settings() throws(XMLFault) -> [UInt8] {
    let writer = try XMLWriter()
    writer.start("w:settings", [WordXML.main])
    writer.element("w:defaultTabStop", [("w:val", "720")])
    writer.start("w:compat")
    // Without this Word opens the document as one of an older version.
    writer.element(
      "w:compatSetting",
      [
        ("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"), ("w:val", "15"),
      ])
    writer.end()
    writer.element("w:themeFontLang", [("w:val", "en-GB")])
    writer.end()
    return try writer.finish()
  }
}
