import XMLDocuments

/// The pictures and links of a document, each once, in the order in which they are first met.
struct Relationships {
  /// A line of a part of relationships.
  struct Entry {
    let id: String
    let type: String
    let target: String
    var isExternal = false
  }

  private(set) var pictures: [[UInt8]] = []
  private(set) var links: [String] = []
  private var places: [String: Int] = [:]

  init(of document: WordDocument) {
    for block in document.blocks {
      switch block {
      case .paragraph(let runs), .notice(let runs): add(runs)
      case .list(_, let items): for item in items { add(item) }
      case .table(let table): for cell in table.rows.joined() { add(cell) }
      case .picture(let picture): pictures.append(picture.png)
      case .title, .heading, .pageBreak: break
      }
    }
  }

  private mutating func add(_ runs: [WordDocument.Run]) {
    for link in runs.compactMap(\.link) where places[link] == nil {
      places[link] = links.count
      links.append(link)
    }
  }

  static func pictureID(_ index: Int) -> String { "picture\(index + 1)" }
  static func linkID(_ index: Int) -> String { "link\(index + 1)" }

  /// The id of a link of the document.
  func id(ofLink link: String) -> String { Relationships.linkID(places[link] ?? 0) }

  static func bytes(of entries: [Entry]) throws(XMLFault) -> [UInt8] {
    let writer = try XMLWriter()
    writer.start("Relationships", [("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")])
    for entry in entries {
      writer.element(
        "Relationship",
        [("Id", entry.id), ("Type", entry.type), ("Target", entry.target)]
          + (entry.isExternal ? [("TargetMode", "External")] : []))
    }
    writer.end()
    return try writer.finish()
  }
}
