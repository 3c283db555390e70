import Programme

/// Prose for a template: paragraphs and lists.
struct ProseView: Encodable {
  struct Block: Encodable {
    let paragraph: String?
    let items: [String]?
  }

  let blocks: [Block]

  init(_ prose: Prose) {
    blocks = prose.blocks.map { block in
      switch block {
      case .paragraph(let text): Block(paragraph: text, items: nil)
      case .list(let items): Block(paragraph: nil, items: items)
      }
    }
  }
}
