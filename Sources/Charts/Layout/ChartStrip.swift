/// The strip above a plot. It holds the unit, and while a point is reached its tip, which so never covers a mark.
struct ChartStrip {
  let unit: [TextLine]
  let height: Double
  /// The tips of the points, and the lines of each.
  let tips: [ChartTip]
  let lines: [[TextLine]]
  private let variant: ChartVariant

  init(unit: String, tips: [ChartTip], variant: ChartVariant) {
    self.variant = variant
    self.tips = tips
    lines =
      variant.hasTips
      ? tips.map {
        TextWrapping.lines($0.parts, width: variant.width - 20, size: variant.textSize, maximumLines: 4)
      } : []
    self.unit =
      unit.isEmpty ? [] : TextWrapping.lines(unit, width: variant.width - 8, size: variant.textSize, maximumLines: 2)
    let rows = max(self.unit.count, lines.map(\.count).max() ?? 0)
    height = rows == 0 ? 0 : Double(rows) * variant.lineHeight + 8
  }

  /// The unit, in the lowest lines of the strip.
  func write(into svg: inout SVGWriter) {
    for (row, line) in unit.enumerated() {
      let below = Double(unit.count - 1 - row)
      svg.text(line, "unit", x: 2, y: height - 8 - below * variant.lineHeight)
    }
  }
}

/// What is said of a point when it is reached by pointer, finger or keyboard.
struct ChartTip {
  let parts: [TextLine.Part]
  /// The same words for whoever hears them.
  let words: String

  init(_ parts: [TextLine.Part]) {
    self.parts = parts
    words = TextLine(parts).text
  }
}

extension SVGWriter {
  /// A point that can be reached: where the pointer finds it, a guide from the strip to it, its mark and its tip.
  /// A file by itself has the mark only.
  /// - Parameter index: which of the tips of the strip is meant.
  mutating func point(
    _ index: Int, strip: ChartStrip, variant: ChartVariant,
    hit: (x: Double, y: Double, width: Double, height: Double),
    guide: (x: Double, y: Double), mark: (inout SVGWriter) -> Void
  ) {
    guard variant.hasTips else { return mark(&self) }
    markup("<g class=\"point\" tabindex=\"0\" role=\"img\"")
    attribute("aria-label", strip.tips[index].words)
    markup(">")
    rectangle("hit", x: hit.x, y: hit.y, width: hit.width, height: hit.height)
    path("guide", [(guide.x, strip.height), (guide.x, guide.y)])
    mark(&self)
    markup("<g class=\"tip\">")
    // A tip of fewer lines than the strip has room for lies at its lower edge, next to the plot.
    let lines = strip.lines[index]
    let height = Double(lines.count) * variant.lineHeight + 8
    let top = max(0, strip.height - height)
    rectangle("tip-box", x: 1, y: top + 1, width: variant.width - 2, height: height - 2)
    for (row, line) in lines.enumerated() {
      text(line, "tip-text", x: 10, y: top + variant.textSize + 4 + Double(row) * variant.lineHeight)
    }
    markup("</g></g>")
  }
}
