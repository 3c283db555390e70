/// Where the rows of a Gantt chart lie: names on the left of the bars, or above them where that is too narrow.
struct GanttLayout {
  private let variant: ChartVariant
  private let left: Double
  private let right: Double
  private let count: Double
  private let names: [[TextLine]]
  private let labels: [[TextLine]]
  private let tops: [Double]
  private let bars: [Double]
  private let axis: AxisLabels
  private let monthsTop: Double
  private let rowsTop: Double
  private let starts: [Double]
  /// The height of the picture.
  let height: Double

  private static let bar = 16.0

  init(rows: [GanttChart.Row], months: [ChartPlace], strip: Double, variant: ChartVariant) {
    self.variant = variant
    let size = variant.textSize
    let isNarrow = variant == .narrow
    left = isNarrow ? 2 : 236
    right = variant.width - 8
    count = Double(max(1, months.count))
    let words = isNarrow ? variant.width - 4 : left - 16
    names = rows.map { TextWrapping.lines($0.name, width: words, size: size, isBold: true, maximumLines: 2) }
    labels = rows.map {
      $0.label.isEmpty ? [] : TextWrapping.lines($0.label, width: words, size: size, maximumLines: 2)
    }
    let step = (right - left) / count
    axis = AxisLabels(
      months.map(\.label), centres: months.indices.map { [left] in left + step * (Double($0) + 0.5) },
      left: isNarrow ? 0 : left - 20, right: variant.width, size: size)
    // A tip covers the months, no more is kept free for it.
    let months = Double(axis.rows) * variant.lineHeight + 8
    monthsTop = max(0, strip - months)
    rowsTop = monthsTop + months + variant.lineHeight + 4
    starts = rows.map { $0.start.isFinite ? $0.start : 0 }
    var y = rowsTop
    var tops: [Double] = []
    var bars: [Double] = []
    for (name, label) in zip(names, labels) {
      tops.append(y)
      let text = Double(name.count + label.count) * variant.lineHeight
      if isNarrow {
        bars.append(y + 6 + text + 4)
        y += text + 6 + 4 + GanttLayout.bar + 8
      } else {
        bars.append(y + (max(text, GanttLayout.bar) + 14 - GanttLayout.bar) / 2)
        y += max(text, GanttLayout.bar) + 14
      }
    }
    self.tops = tops
    self.bars = bars
    height = y + 6
  }

  private func x(_ month: Double) -> Double {
    guard month.isFinite else { return left }
    return left + (right - left) * min(1, max(0, month / count))
  }

  func top(_ row: Int) -> Double { tops[row] }

  func rowHeight(_ row: Int) -> Double { (row + 1 < tops.count ? tops[row + 1] : height - 6) - tops[row] }

  /// Where the bar of a row begins.
  func begin(_ row: Int) -> (Double, Double) { (x(starts[row]), bars[row]) }

  /// The months above, a line at the beginning of each, and one above each row.
  func grid(_ svg: inout SVGWriter) {
    let size = variant.textSize
    for label in axis.labels {
      svg.text(
        label.line, "axis", x: label.centre, y: monthsTop + size + Double(label.row) * variant.lineHeight,
        anchor: .middle)
    }
    let stride = max(1, Int((8 * count / max(1, right - left)).rounded(.up)))
    for month in Swift.stride(from: 0, through: Int(count), by: stride) {
      vertical(&svg, "grid", x(Double(month)))
    }
    for row in tops.indices { svg.line("row", 0, tops[row], variant.width, tops[row]) }
  }

  /// A line through all rows; where names stand above the bars, through the bars only.
  private func vertical(_ svg: inout SVGWriter, _ classes: String, _ x: Double) {
    guard variant == .narrow else { return svg.line(classes, x, rowsTop, x, height - 6) }
    for bar in bars { svg.line(classes, x, bar - 3, x, bar + GanttLayout.bar + 7) }
  }

  /// The line of the day of the report, with its words between the months and the rows.
  func asAt(_ svg: inout SVGWriter, _ month: Double, words: String) {
    let size = variant.textSize
    let text = TextWidths.shortened(words, to: variant.width - 4, size: size)
    let half = TextWidths.width(text, size: size) / 2
    svg.line("as-at", x(month), rowsTop - 4, x(month), rowsTop)
    vertical(&svg, "as-at", x(month))
    svg.text(
      TextLine(text, full: text == words ? nil : words), "as-at-words",
      x: max(half + 1, min(variant.width - half - 1, x(month))), y: rowsTop - 8, anchor: .middle)
  }

  /// The name and the state of a row.
  func words(_ svg: inout SVGWriter, _ row: Int) {
    let text = Double(names[row].count + labels[row].count) * variant.lineHeight
    var y = variant == .narrow ? tops[row] + 6 : tops[row] + (rowHeight(row) - text) / 2
    y += variant.textSize * 0.9
    for line in names[row] {
      svg.text(line, "label strong", x: 2, y: y)
      y += variant.lineHeight
    }
    for line in labels[row] {
      svg.text(line, "label state", x: 2, y: y)
      y += variant.lineHeight
    }
  }

  /// The bar from start to end, or a diamond; a thin mark where it was to end.
  func bar(_ svg: inout SVGWriter, _ place: Int, _ row: GanttChart.Row) {
    let from = x(row.start)
    let to = x(row.end)
    let y = bars[place]
    let half = GanttLayout.bar / 2
    let status = "task \(SVGText.name(row.status))"
    if row.start == row.end {
      svg.shape(
        status, [(from, y - 1), (from + half + 1, y + half), (from, y + 2 * half + 1), (from - half - 1, y + half)], nil
      )
    } else {
      svg.rectangle(status, x: min(from, to), y: y, width: max(2, abs(to - from)), height: GanttLayout.bar)
    }
    guard let baseline = row.baselineEnd, baseline.isFinite, baseline != row.end else { return }
    svg.line("baseline", to, y + half, x(baseline), y + half)
    svg.line("baseline", x(baseline), y - 3, x(baseline), y + GanttLayout.bar + 3)
  }
}
