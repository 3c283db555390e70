/// Where the plot of a chart lies, and where a place and a value lie in it.
struct PlotArea {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  let scale: ChartScale
  /// How many places there are, at least 1.
  let places: Int

  /// The distance of two places.
  var step: Double { (right - left) / Double(max(1, places)) }

  /// The middle of a place.
  func x(_ place: Int) -> Double { left + step * (Double(place) + 0.5) }

  /// The height of a value.
  func y(_ value: Double) -> Double { bottom - (bottom - top) * scale.position(value) }

  /// Where the base line lies: below the plot where the axis is cut.
  var base: Double { scale.isCut ? bottom + 12 : bottom }
}

extension SVGWriter {
  /// The grid with its numbers, and the base line. Where the axis is cut, a zigzag says so.
  mutating func verticalAxis(_ area: PlotArea, size: Double) {
    for (mark, words) in zip(area.scale.marks, area.scale.texts) {
      let height = area.y(mark)
      line(mark == 0 ? "base" : "grid", area.left, height, area.right, height)
      text(TextLine(words), "axis", x: area.left - 8, y: height + size * 0.35, anchor: .end)
    }
    guard area.scale.isCut else { return }
    line("base", area.left, area.base, area.right, area.base)
    let x = area.left
    let y = area.bottom
    path("cut", [(x, y), (x - 5, y + 3), (x + 5, y + 7), (x, y + 10), (x, y + 12)])
  }

  /// The labels under the plot.
  mutating func horizontalAxis(_ labels: AxisLabels, area: PlotArea, variant: ChartVariant) {
    for label in labels.labels {
      let y = area.base + variant.textSize + 5 + Double(label.row) * variant.lineHeight
      text(label.line, "axis", x: label.centre, y: y, anchor: .middle)
    }
  }
}

extension ChartScale {
  /// The room that the numbers of the axis need on the left.
  func margin(size: Double) -> Double { (texts.map { TextWidths.width($0, size: size) }.max() ?? 0) + 10 }

  /// The unit, with the words that the axis is cut.
  func unitWords(_ unit: String) -> String {
    if !isCut { return unit }
    return unit.isEmpty ? "Axis does not begin at\u{A0}0" : unit + " (axis does not begin at\u{A0}0)"
  }
}
