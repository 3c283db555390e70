/// The names of the parts of columns: beside the last column, or below the plot where that is too narrow.
struct PartsKey {
  private let lines: [[TextLine]]
  private let marks: [PartMark]
  private let variant: ChartVariant

  /// What is kept free on the right of the plot.
  let margin: Double
  /// The height that the names need beside the plot, and below it.
  let heightBeside: Double
  let heightBelow: Double

  /// From the left of an entry to its name: the colour, the mark, and what is kept free around them.
  private let swatch: Double
  private static let leader = 18.0

  init(_ names: [String], marks: [PartMark], variant: ChartVariant) {
    self.variant = variant
    self.marks = marks
    let size = variant.textSize
    let swatch = 25 + (marks.map { $0.plate(size: size) }.max() ?? size)
    self.swatch = swatch
    let isBeside = variant != .narrow
    let limit = isBeside ? 150 : variant.width - swatch - 4
    lines = names.map { TextWrapping.lines($0, width: limit, size: size, maximumLines: 3) }
    let widest = lines.joined().map { $0.width(size: size) }.max() ?? 0
    margin = isBeside ? widest + swatch + PartsKey.leader + 2 : 4
    let height = lines.reduce(0) { $0 + Double($1.count) * variant.lineHeight + 4 }
    heightBeside = isBeside ? height : 0
    heightBelow = isBeside ? 0 : height + 6
  }

  func write(into svg: inout SVGWriter, area: PlotArea, stacks: StackedColumns, below: Double, hatch: String) {
    if variant == .narrow {
      var y = below + 4
      // The uppermost part first, as the columns stand.
      for part in lines.indices.reversed() {
        entry(&svg, part, x: 2, top: y, hatch: hatch)
        y += Double(lines[part].count) * variant.lineHeight + 4
      }
      return
    }
    let last = stacks.last
    var top = 0.0
    let wanted = lines.indices.map { part -> Double in
      guard let slice = last.first(where: { $0.part == part }) else { return area.y(top) }
      if slice.to > 0 { top = slice.to }
      return (area.y(slice.from) + area.y(slice.to)) / 2
    }
    // Parts go upwards, heights downwards: from the last to the first.
    let centres = Spreading.centres(
      wanted: wanted.reversed(), heights: lines.reversed().map { Double($0.count) * variant.lineHeight + 4 },
      top: area.top - 4, bottom: area.bottom + 4)
    let x = area.right + PartsKey.leader
    for (part, centre) in zip(lines.indices.reversed(), centres) {
      if let slice = last.first(where: { $0.part == part }), slice.from != slice.to {
        svg.line("leader", area.x(slice.column) + min(64, area.step * 0.74) / 2 + 2, wanted[part], x - 3, centre)
      }
      entry(&svg, part, x: x, top: centre - Double(lines[part].count) * variant.lineHeight / 2, hatch: hatch)
    }
  }

  private func entry(_ svg: inout SVGWriter, _ part: Int, x: Double, top: Double, hatch: String) {
    let size = variant.textSize
    svg.part(part, x: x, y: top + 1, width: 16, height: size, number: nil, hatch: hatch)
    svg.mark(marks[part], x: x + (16 + swatch) / 2, y: top + size * 0.55, size: size)
    for (row, line) in lines[part].enumerated() {
      svg.text(line, "label", x: x + swatch, y: top + size * 0.9 + Double(row) * variant.lineHeight)
    }
  }
}

extension SVGWriter {
  /// The hatch that tells the sixth to eighth part from the first three.
  mutating func hatch(id: String) {
    markup("<defs><pattern")
    attribute("id", id)
    markup(" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">")
    markup("<path class=\"hatch\" d=\"M0 0V5\"/></pattern></defs>")
  }

  /// A part in its colour; from the sixth on the first colours come again under a hatch.
  mutating func part(
    _ part: Int, x: Double, y: Double, width: Double, height: Double, number: ChartNumber?, hatch: String
  ) {
    rectangle("part part-\(part % 5 + 1)", x: x, y: y, width: width, height: height, number: number)
    guard part >= 5 else { return }
    markup("<rect")
    attribute("x", x)
    attribute("y", y)
    attribute("width", max(0, width))
    attribute("height", max(0, height))
    attribute("fill", "url(#\(hatch))")
    markup("/>")
  }

  /// The mark of a part on a small plate, so that it can be read on any colour.
  mutating func mark(_ mark: PartMark, x: Double, y: Double, size: Double) {
    let width = mark.plate(size: size)
    rectangle("plate", x: x - width / 2, y: y - size / 2, width: width, height: size)
    text(mark.line, "letter", x: x, y: y + size * 0.35, anchor: .middle)
  }
}
