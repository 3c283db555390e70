/// Refuses what Word would repair, cut, or read out without a name.
enum WordCheck {
  static let schemes = ["https:", "http:", "mailto:"]
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  static func run(_ document: WordDocument) throws(WordFault) {
    for block in document.blocks {
      switch block {
      case .paragraph(let runs), .notice(let runs): try check(runs)
      case .list(_, let items): for item in items { try check(item) }
      case .table(let table): try check(table)
      case .picture(let picture): try check(picture)
      case .title, .heading, .pageBreak: break
      }
    }
  }

  private static func check(_ runs: [WordDocument.Run]) throws(WordFault) {
    for link in runs.compactMap(\.link) where !schemes.contains(where: { link.lowercased().hasPrefix($0) }) {
      throw WordFault(
        .link, "A link does not begin with \(schemes.joined(separator: ", ")).", advice: "Write it as plain text.")
    }
  }

  private static func check(_ table: WordDocument.Table) throws(WordFault) {
    let columns = table.columns
    guard !columns.isEmpty, columns.allSatisfy({ !$0.heading.isEmpty && $0.share > 0 }) else {
      throw WordFault(
        .table, "The table \"\(table.caption)\" has no columns, or one without a heading or a width.",
        advice: "Give each column a heading and a share of the width.")
    }
    for row in table.rows {
      guard row.count == columns.count else {
        throw WordFault(
          .table, "A row of the table \"\(table.caption)\" has \(row.count) cells for \(columns.count) columns.",
          advice: "Give each row one cell a column.")
      }
      for cell in row { try check(cell) }
    }
  }

  private static func check(_ picture: WordDocument.Picture) throws(WordFault) {
    guard picture.png.starts(with: signature), (1...10_000).contains(picture.width),
      (1...10_000).contains(picture.height)
    else {
      throw WordFault(
        .picture, "A picture is no PNG file, or has no size.",
        advice: "Give the bytes of a PNG, and its size in points.")
    }
    guard picture.alternativeText.contains(where: { !$0.isWhitespace }) else {
      throw WordFault(
        .picture, "Nothing says what a picture shows.", advice: "Give a text for people who cannot see it.")
    }
  }
}
