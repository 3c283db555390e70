import Dates

/// Text as people write it for a report: paragraphs, and lists of lines that begin with `- `.
///
/// Everything else stays as it was typed. Headings (`# `) lose their mark and become a paragraph.
public struct Prose: Hashable, Sendable {
  /// A piece of the text.
  public enum Block: Hashable, Sendable {
    case paragraph(String)
    case list([String])
  }

  /// The pieces, in order.
  public let blocks: [Block]

  /// Takes text apart. An empty line ends a paragraph.
  public init(_ text: String) {
    var blocks: [Block] = []
    var paragraph: [String] = []
    var items: [String] = []
    func close() {
      if !paragraph.isEmpty { blocks.append(.paragraph(paragraph.joined(separator: " "))) }
      if !items.isEmpty { blocks.append(.list(items)) }
      paragraph = []
      items = []
    }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = String(line).trimmedOfSpaces
      if line.isEmpty {
        close()
      } else if line.hasPrefix("- ") || line.hasPrefix("* ") {
        if !paragraph.isEmpty { close() }
        items.append(String(line.dropFirst(2)).trimmedOfSpaces)
      } else if !items.isEmpty {
        items[items.count - 1] += " " + line
      } else {
        paragraph.append(line.hasPrefix("# ") ? String(line.dropFirst(2)) : line)
      }
    }
    close()
    self.blocks = blocks
  }
}
