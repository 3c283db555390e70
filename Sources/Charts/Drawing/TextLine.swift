/// A line of text in a chart, of plain words and numbers. Each number says which figure it is.
struct TextLine {
  /// A part of a line.
  struct Part {
    let text: String
    /// The number that the text prints; nothing for words.
    var number: ChartNumber?
  }

  var parts: [Part]
  /// The words in full, where the line is shortened.
  var full: String?

  init(_ parts: [Part], full: String? = nil) {
    self.parts = parts
    self.full = full
  }

  init(_ text: String, full: String? = nil) { self.init([Part(text: text)], full: full) }

  var text: String { parts.count == 1 ? parts[0].text : parts.map(\.text).joined() }

  func width(size: Double, isBold: Bool = false) -> Double {
    var width = 0.0
    for part in parts { width += TextWidths.width(part.text, size: size, isBold: isBold) }
    return width
  }
}

extension SVGWriter {
  /// Where a text begins, measured from its `x`.
  enum Anchor {
    case start, middle, end
  }

  /// `<text class="..." x="..." y="...">...</text>`; `y` is the base line.
  mutating func text(_ line: TextLine, _ classes: String, x: Double, y: Double, anchor: Anchor = .start) {
    markup("<text")
    attribute("class", classes)
    attribute("x", x)
    attribute("y", y)
    switch anchor {
    case .start: break
    case .middle: markup(" text-anchor=\"middle\"")
    case .end: markup(" text-anchor=\"end\"")
    }
    markup(">")
    if let full = line.full {
      markup("<title>")
      text(full)
      markup("</title>")
    }
    for part in line.parts {
      guard let number = part.number, number.figure != nil else {
        text(part.text)
        continue
      }
      markup("<tspan")
      figure(number)
      markup(">")
      text(part.text)
      markup("</tspan>")
    }
    markup("</text>")
  }
}
