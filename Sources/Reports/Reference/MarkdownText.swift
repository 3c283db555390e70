/// Plain text for Markdown, so that a reader sees each character as it is.
enum MarkdownText {
  private static let special: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "&"]

  /// Text with its special characters escaped, on one line.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if character.isNewline {
        result += " "
      } else {
        if special.contains(character) { result += "\\" }
        result.append(character)
      }
    }
    return result
  }

  /// A row of a table. The cells are Markdown already; only what would end a cell is escaped.
  static func row(_ cells: [String]) -> String {
    "| " + cells.map(cell).joined(separator: " | ") + " |"
  }

  /// A table with its heading.
  static func table(_ heading: [String], _ rows: [[String]]) -> String {
    ([row(heading), "|" + String(repeating: "---|", count: heading.count)] + rows.map(row)).joined(separator: "\n")
  }

  private static func cell(_ markdown: String) -> String {
    var result = ""
    for character in markdown {
      if character.isNewline {
        result += " "
      } else if character == "|", !result.hasSuffix("\\") {
        result += "\\|"
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// Escaped text that begins an item of a list: it must not begin like a list or a number of its own.
  static func item(_ text: String) -> String {
    let text = escaped(text)
    guard let first = text.first else { return text }
    if first == "-" || first == "+" { return "\\" + text }
    let digits = text.prefix { ("0"..."9").contains($0) }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return text }
    return digits + "\\" + rest
  }
}
