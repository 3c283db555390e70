/// The text of a cell: its paragraphs, joined by line feeds (OpenDocument 1.3 part 3, 6.1).
///
/// Comments, shapes, footnotes and how to pronounce a word are no part of it.
enum ODSText {
  /// Reads the cell that has just begun, up to its end.
  ///
  /// - Parameter limit: the most bytes that the text may have.
  static func read(_ tokens: inout XMLTokens, limit: Int) throws(SpreadsheetError) -> String {
    var bytes: [UInt8] = []
    var hasParagraph = false
    let level = tokens.depth
    while try tokens.nextChild(of: level) {
      guard tokens.isNamed("p") || tokens.isNamed("h") else { continue }
      if hasParagraph { bytes.append(0x0A) }
      hasParagraph = true
      try readParagraph(&tokens, limit: limit, into: &bytes)
    }
    return try XMLEscapes.string(bytes, part: "the file")
  }

  private static func readParagraph(
    _ tokens: inout XMLTokens, limit: Int, into bytes: inout [UInt8]
  ) throws(SpreadsheetError) {
    let level = tokens.depth
    var piece: [UInt8] = []
    // White space is one space, and none at the beginning (6.1.2); what must be kept is written as elements.
    var endsInSpace = true
    while true {
      switch try tokens.next() {
      case .text:
        piece.removeAll(keepingCapacity: true)
        try tokens.appendText(to: &piece)
        for byte in piece {
          let isSpace = ByteWindow.isSpace(byte)
          if !isSpace { bytes.append(byte) } else if !endsInSpace { bytes.append(0x20) }
          endsInSpace = isSpace
        }
        try check(bytes.count, limit)
      case .start:
        if tokens.isNamed("s") {
          try readSpaces(&tokens, limit: limit, into: &bytes)
          endsInSpace = false
        } else if tokens.isNamed("tab") {
          bytes.append(0x09)
          endsInSpace = false
        } else if tokens.isNamed("line-break") {
          bytes.append(0x0A)
          endsInSpace = false
        } else if passedOver.contains(where: { tokens.isNamed($0) }) {
          try passOver(&tokens)
        }
      case .end where tokens.depth < level: return
      case .end: continue
      case .finished: return
      }
    }
  }

  private static let passedOver: [StaticString] = [
    "annotation", "annotation-end", "ruby-text", "note", "frame", "custom-shape", "g", "rect", "line", "object",
  ]

  private static func passOver(_ tokens: inout XMLTokens) throws(SpreadsheetError) {
    let level = tokens.depth
    while try tokens.nextChild(of: level) {}
  }

  /// Several spaces: `text:s`, with their number where it is not one.
  private static func readSpaces(
    _ tokens: inout XMLTokens, limit: Int, into bytes: inout [UInt8]
  ) throws(SpreadsheetError) {
    var count = 1
    while try tokens.nextAttribute() {
      if tokens.attributeIsNamed("text:c") { count = tokens.attributeNumber() ?? 1 }
    }
    try check(bytes.count + count, limit)
    bytes.append(contentsOf: repeatElement(0x20, count: count))
  }

  private static func check(_ count: Int, _ limit: Int) throws(SpreadsheetError) {
    guard count <= limit else { throw .overLimit(.textBytes, "A cell has a text of more than \(limit) bytes.") }
  }
}
