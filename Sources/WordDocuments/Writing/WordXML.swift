import XMLDocuments

/// Pieces that several parts of a document have in common.
enum WordXML {
  static let main = ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
  static let relations = ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")

  /// Widths in twentieths of a point: A4 with margins of 2 cm.
  static let pageWidth = 11_906
  static let pageHeight = 16_838
  static let margin = 1134
  static let textWidth = pageWidth - 2 * margin
}

extension XMLWriter {
  /// An element with one value: `<w:jc w:val="right"/>`.
  func value(_ name: String, _ value: String) { element(name, [("w:val", value)]) }

  /// The text of a run; line feeds become breaks and tabs stay tabs.
  func runText(_ text: String) {
    let lines = XMLText.legal(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      if index > 0 { element("w:br") }
      for (place, piece) in line.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
        if place > 0 { element("w:tab") }
        if !piece.isEmpty { element("w:t", [("xml:space", "preserve")], text: String(piece)) }
      }
    }
  }

  /// A run in the style of its paragraph, or in one of its own.
  func run(_ text: String, style: String? = nil) {
    start("w:r")
    if let style {
      start("w:rPr")
      value("w:rStyle", style)
      end()
    }
    runText(text)
    end()
  }

  /// A field that Word works out itself, with what stands there until it does.
  func field(_ instruction: String, _ text: String) {
    start("w:fldSimple", [("w:instr", " \(instruction) ")])
    run(text)
    end()
  }
}
