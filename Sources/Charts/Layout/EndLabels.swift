/// A label at the end of a line: words, and the number where it has one.
struct EndLabel {
  let parts: [TextLine.Part]
  let classes: String
  var isStrong = false
  /// The place where the line ends.
  let place: Int
  let value: Double
}

/// The labels at the ends of lines: beside the plot, or in it where the line ends long before.
struct EndLabels {
  private let beside: [(label: EndLabel, lines: [TextLine])]
  private let within: [(label: EndLabel, lines: [TextLine])]
  private let variant: ChartVariant

  /// What is kept free on the right of the plot.
  let margin: Double
  /// The height that the labels need.
  let height: Double

  /// - Parameters:
  ///   - places: how many places the axis has.
  ///   - left: where the plot begins.
  init(_ labels: [EndLabel], places: Int, left: Double, variant: ChartVariant) {
    self.variant = variant
    let size = variant.textSize
    let widest = labels.flatMap { label in
      label.parts.filter { $0.number != nil }.map {
        TextWidths.width($0.text, size: size, isBold: label.isStrong)
      }
    }.max()
    let limit = min(variant.widestNumber, max(variant.endLabelWidth, (widest ?? 0) + 1))
    let wrapped = labels.map {
      ($0, TextWrapping.lines($0.parts, width: limit, size: size, isBold: $0.isStrong, maximumLines: 4))
    }
    func width(_ entry: (EndLabel, [TextLine])) -> Double {
      entry.1.map { $0.width(size: size, isBold: entry.0.isStrong) }.max() ?? 0
    }
    let step = (variant.width - left - limit - 10) / Double(max(1, places))
    let early = wrapped.filter { $0.0.place < places - 1 }
    let last = early.map(\.0.place).max() ?? 0
    let room = step * (Double(places - last) - 1) - 10
    let fits = early.allSatisfy { width($0) <= room }
    within = fits ? early : []
    beside = fits ? wrapped.filter { $0.0.place >= places - 1 } : wrapped
    margin = beside.isEmpty ? 8 : (beside.map(width).max() ?? 0) + 12
    let lineHeight = variant.lineHeight
    height = max(
      beside.reduce(0) { $0 + Double($1.lines.count) * lineHeight },
      within.reduce(0) { $0 + Double($1.lines.count) * lineHeight })
  }

  /// Draws the labels; a thin line leads to one that had to be moved away from where its line ends.
  func write(into svg: inout SVGWriter, area: PlotArea) {
    let last = within.map(\.label.place).max() ?? 0
    write(within, into: &svg, area: area, x: area.x(last) + area.step / 2 + 4)
    write(beside, into: &svg, area: area, x: area.right + 10)
  }

  private func write(
    _ entries: [(label: EndLabel, lines: [TextLine])], into svg: inout SVGWriter, area: PlotArea, x: Double
  ) {
    let size = variant.textSize
    let lineHeight = variant.lineHeight
    let centres = Spreading.centres(
      wanted: entries.map { area.y($0.label.value) }, heights: entries.map { Double($0.lines.count) * lineHeight },
      top: area.top - 4, bottom: area.bottom + 4)
    for (entry, centre) in zip(entries, centres) {
      let from = area.x(entry.label.place) + min(area.step / 2, 8)
      let height = area.y(entry.label.value)
      if abs(centre - height) > lineHeight * 0.75 || x - from > area.step / 2 + 14 {
        svg.line("leader", from, height, x - 3, centre)
      }
      let first = centre - Double(entry.lines.count - 1) * lineHeight / 2 + size * 0.35
      for (row, line) in entry.lines.enumerated() {
        svg.text(
          line, entry.label.isStrong ? "label strong \(entry.label.classes)" : "label \(entry.label.classes)", x: x,
          y: first + Double(row) * lineHeight)
      }
    }
  }
}
