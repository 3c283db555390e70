/// A label at the end of a line: words, and the number where it has one.
struct EndLabel {
  let parts: [TextLine.Part]
  let classes: String
  var isStrong = false
  /// The place where the line ends.
  let place: Int
  let value: Double
}

/// The labels at the ends of lines: beside the plot, or in it where the line ends before.
struct EndLabels {
  private typealias Entry = (label: EndLabel, lines: [TextLine])

  private let beside: [Entry]
  private let within: [Entry]
  private let variant: ChartVariant

  /// What is kept free on the right of the plot.
  let margin: Double
  /// The height that the labels need.
  let height: Double

  /// Whether a label stands in the plot, so that lines must be known.
  var needsLines: Bool { !within.isEmpty }

  /// - Parameter places: how many places the axis has.
  init(_ labels: [EndLabel], places: Int, variant: ChartVariant) {
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
    within = wrapped.filter { $0.0.place < places - 1 }
    beside = wrapped.filter { $0.0.place >= places - 1 }
    margin = beside.isEmpty ? 8 : (beside.map { EndLabels.width($0, size) }.max() ?? 0) + 12
    let lineHeight = variant.lineHeight
    height = beside.reduce(0) { $0 + Double($1.lines.count) * lineHeight }
  }

  private static func width(_ entry: Entry, _ size: Double) -> Double {
    entry.lines.map { $0.width(size: size, isBold: entry.label.isStrong) }.max() ?? 0
  }

  /// Draws the labels; a thin line leads to one that had to be moved away from where its line ends.
  /// - Parameter lines: what labels in the plot must not cover.
  func write(into svg: inout SVGWriter, area: PlotArea, lines: [[(x: Double, y: Double)]]) {
    let lineHeight = variant.lineHeight
    var places = ClearPlace(lines: lines, area: area)
    for entry in within {
      let x = area.x(entry.label.place)
      let y = area.y(entry.label.value)
      let width = EndLabels.width(entry, variant.textSize)
      let height = Double(entry.lines.count) * lineHeight
      guard let box = places.place(width: width, height: height, x: x, y: y) else { continue }
      let ends = box.bottom < y ? (box.bottom + 1, y - 6) : (y + 6, box.top - 1)
      if ends.1 - ends.0 > 8, places.isFree(x: x, from: ends.0, to: ends.1) {
        svg.line("leader", x, ends.0, x, ends.1)
      }
      write(entry, into: &svg, x: (box.left + box.right) / 2, centre: (box.top + box.bottom) / 2, anchor: .middle)
    }
    let centres = Spreading.centres(
      wanted: beside.map { area.y($0.label.value) }, heights: beside.map { Double($0.lines.count) * lineHeight },
      top: area.top - 4, bottom: area.bottom + 4)
    let x = area.right + 10
    for (entry, centre) in zip(beside, centres) {
      let y = area.y(entry.label.value)
      if abs(centre - y) > lineHeight * 0.75 {
        svg.line("leader", area.x(entry.label.place) + min(area.step / 2, 8), y, x - 3, centre)
      }
      write(entry, into: &svg, x: x, centre: centre, anchor: .start)
    }
  }

  private func write(
    _ entry: Entry, into svg: inout SVGWriter, x: Double, centre: Double, anchor: SVGWriter.Anchor
  ) {
    let classes = entry.label.isStrong ? "label strong \(entry.label.classes)" : "label \(entry.label.classes)"
    let first = centre - Double(entry.lines.count - 1) * variant.lineHeight / 2 + variant.textSize * 0.35
    for (row, line) in entry.lines.enumerated() {
      svg.text(line, classes, x: x, y: first + Double(row) * variant.lineHeight, anchor: anchor)
    }
  }
}
