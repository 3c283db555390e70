/// The words of breaks of a series, in rows above the plot.
struct BreakWords {
  private let breaks: [(place: Int, words: String)]
  private let placed: [(place: Int, line: TextLine?, x: Double, row: Int)]
  private let variant: ChartVariant

  /// The rows that are used.
  let rows: Int

  /// - Parameter x: where the line of a break stands.
  init(_ points: [ChartPoint], variant: ChartVariant, x: (Int) -> Double) {
    self.variant = variant
    breaks = points.enumerated().compactMap { place, point in
      guard place > 0, let words = point.breakBefore, !words.isEmpty else { return nil }
      return (place, words)
    }
    let size = variant.textSize
    var ends: [Double] = []
    placed = breaks.map { entry in
      let short = TextWidths.shortened(entry.words, to: variant.width - 2, size: size)
      let width = TextWidths.width(short, size: size)
      let middle = x(entry.place)
      let start = max(1, min(middle + 4, variant.width - width - 1))
      let row = (ends.lastIndex { $0 + 6 > start } ?? -1) + 1
      // A fifth row would leave little of the chart: those words are in the tip of the point.
      guard row < BreakWords.mostRows else { return (entry.place, nil, start, row) }
      if row == ends.count { ends.append(0) }
      ends[row] = start + width
      return (entry.place, TextLine(short, full: short == entry.words ? nil : entry.words), start, row)
    }
    rows = ends.count
  }

  static let mostRows = 4

  /// The dotted lines and their words.
  func write(into svg: inout SVGWriter, area: PlotArea, top: Double) {
    for entry in placed {
      let x = area.x(entry.place) - area.step / 2
      // Words that had to be moved to the left stand above the line, others beside it.
      let row = Double(min(entry.row, rows)) + (entry.x < x ? 1 : 0)
      svg.line("break", x, top + row * variant.lineHeight + 2, x, area.base)
    }
    for entry in placed {
      guard let line = entry.line else { continue }
      let y = top + Double(entry.row) * variant.lineHeight + variant.textSize
      svg.text(line, "break-words", x: entry.x, y: y)
    }
  }
}
