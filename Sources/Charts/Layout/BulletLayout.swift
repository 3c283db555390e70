/// Where the parts of a bullet chart lie: the plan's words above the bar, those of the last year below it, then the
/// axis.
struct BulletLayout {
  let scale: ChartScale
  let left: Double
  let right: Double
  let barTop: Double
  let axisTop: Double
  let height: Double
  private let variant: ChartVariant

  /// How thick the bar is.
  static let bar = 26.0

  init(values: [Double], hasPlan: Bool, hasLast: Bool, top: Double, variant: ChartVariant) {
    self.variant = variant
    scale = ChartScale(values: values, intervals: variant == .narrow ? 4 : 6, mayBeCut: false)
    let widths = scale.texts.map { TextWidths.width($0, size: variant.textSize) / 2 + 2 }
    left = max(4, widths.first ?? 0)
    right = variant.width - max(4, widths.last ?? 0)
    barTop = top + (hasPlan ? variant.lineHeight + 8 : 8)
    axisTop = barTop + BulletLayout.bar + (hasLast ? variant.lineHeight + 14 : 10)
    height = axisTop + variant.lineHeight + 8
  }

  func x(_ value: Double) -> Double { left + (right - left) * scale.position(value) }

  /// The axis below the bar; every second number where all would touch.
  func axis(_ svg: inout SVGWriter) {
    let size = variant.textSize
    let widest = scale.texts.map { TextWidths.width($0, size: size) }.max() ?? 0
    let distance = (right - left) / Double(max(1, scale.marks.count - 1))
    let stride = max(1, Int(((widest + 8) / max(distance, 1)).rounded(.up)))
    for (index, mark) in scale.marks.enumerated() {
      svg.line("grid", x(mark), barTop - 4, x(mark), axisTop)
      guard index % stride == 0 else { continue }
      svg.text(TextLine(scale.texts[index]), "axis", x: x(mark), y: axisTop + size + 2, anchor: .middle)
    }
  }

  /// A line across the bar with its words.
  func marker(_ svg: inout SVGWriter, _ number: ChartNumber, name: String, classes: String, isAbove: Bool) {
    let place = x(number.value)
    svg.line(
      "\(classes)-marker", place, barTop - (isAbove ? 7 : 2), place, barTop + BulletLayout.bar + (isAbove ? 2 : 7),
      number: number)
    let parts = [TextLine.Part(text: name + " "), TextLine.Part(text: number.text, number: number)]
    let size = variant.textSize
    let line = TextWrapping.lines(parts, width: variant.width - 4, size: size, maximumLines: 1)[0]
    let half = line.width(size: size) / 2
    let centre = max(half + 1, min(variant.width - half - 1, place))
    svg.text(
      line, "label \(classes)-words", x: centre,
      y: isAbove ? barTop - 11 : barTop + BulletLayout.bar + 9 + size, anchor: .middle)
  }

  /// The figure: in the bar at its end where it fits beside the markers, otherwise after the bar.
  func valueLabel(_ svg: inout SVGWriter, _ actual: ChartNumber?, markers: [Double]) {
    let size = variant.textSize
    let y = barTop + BulletLayout.bar / 2 + size * 0.35
    guard let actual, let value = actual.drawable else {
      svg.text(TextLine("no figure"), "label missing-words", x: x(0) + 6, y: y)
      return
    }
    let parts = [TextLine.Part(text: actual.text, number: actual)]
    let line = TextWrapping.lines(parts, width: variant.width - 4, size: size, isBold: true, maximumLines: 1)[0]
    let width = line.width(size: size, isBold: true)
    var end = x(value) - 8
    for marker in markers.sorted(by: >) where marker < end + 5 && marker > end - width - 5 { end = marker - 6 }
    if value > 0, end - width >= x(0) + 5 {
      svg.text(line, "label strong in-bar", x: end, y: y, anchor: .end)
      return
    }
    var start = max(x(value), x(0)) + 8
    for marker in markers.sorted() where marker > start - 5 && marker < start + width + 5 { start = marker + 6 }
    svg.text(line, "label strong value-words", x: max(1, min(start, variant.width - width - 1)), y: y)
  }
}
