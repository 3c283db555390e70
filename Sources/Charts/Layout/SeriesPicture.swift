/// A series over time with all that may be drawn with it; line charts and control charts are made of it.
struct SeriesPicture {
  let heading: ChartHeading
  let points: [ChartPoint]
  var later: [ChartPlace] = []
  var interval: [ChartInterval?] = []
  var intervalName = ""
  var levels: [ChartLevel] = []
  var lines: [ChartLine] = []
  /// The class of the line and of its plain points.
  var look = "value"

  private var places: [ChartPlace] { points.map(\.place) + later }

  /// Both variants for a page.
  var framed: String {
    let tips = tips(places)
    return heading.framed { draw($0, tips) }
  }

  /// The picture as a file by itself.
  var standalone: String { draw(.standalone, tips(places)).string }

  private func draw(_ variant: ChartVariant, _ tips: [(place: Int, tip: ChartTip)]) -> SVGWriter {
    let places = places
    let size = variant.textSize
    let values = values
    let scale = ChartScale(values: values)
    let strip = ChartStrip(
      unit: scale.unitWords(heading.unit), tips: tips.map(\.tip), variant: variant)
    let left = scale.margin(size: size)
    let ends = EndLabels(endLabels, places: places.count, variant: variant)
    let right = variant.width - ends.margin
    let step = (right - left) / Double(max(1, places.count))
    let breaks = BreakWords(points, variant: variant) { left + step * Double($0) }
    let top = strip.height + Double(breaks.rows) * variant.lineHeight + 12
    let area = PlotArea(
      left: left, right: right, top: top, bottom: top + max(variant.plotHeight, ends.height), scale: scale,
      places: places.count)
    let labels = AxisLabels(
      places.map(\.label), centres: places.indices.map(area.x), left: 0, right: variant.width, size: size)
    let height = area.base + Double(labels.rows) * variant.lineHeight + 10

    var svg = SVGWriter()
    svg.openChart(heading, variant, height: height)
    svg.markup("<g aria-hidden=\"true\">")
    strip.write(into: &svg)
    svg.verticalAxis(area, size: size)
    svg.horizontalAxis(labels, area: area, variant: variant)
    band(&svg, area)
    svg.levels(levels, area: area)
    breaks.write(into: &svg, area: area, top: strip.height)
    for line in lines { draw(line, &svg, area) }
    for run in points.runs {
      svg.path(look, run.compactMap { place in points[place].number.drawable.map { (area.x(place), area.y($0)) } })
    }
    ends.write(into: &svg, area: area, lines: ends.needsLines ? obstacles(area) : [])
    if values.isEmpty {
      let middle = (x: (area.left + area.right) / 2, y: (area.top + area.bottom) / 2)
      svg.text(TextLine("No figures"), "missing-words", x: middle.x, y: middle.y, anchor: .middle)
    }
    svg.markup("</g>")
    let radius = min(4.5, max(1.8, area.step * 0.38))
    for (index, place) in tips.map(\.place).enumerated() {
      let value = place < points.count ? points[place].number.drawable : nil
      let x = area.x(place)
      svg.point(
        index, strip: strip, variant: variant,
        hit: (x - area.step / 2, area.top - 8, area.step, area.base - area.top + 8),
        guide: (x, value.map(area.y) ?? area.base)
      ) { svg in
        if let value {
          svg.mark(points[place], x: x, y: area.y(value), radius: radius, plain: look == "value" ? "plain" : "common")
        }
      }
    }
    svg.markup("</svg>")
    return svg
  }

  /// All that must lie on the axis.
  private var values: [Double] {
    var values = points.compactMap(\.number.drawable)
    for case let interval? in interval {
      values += [interval.lower.drawable, interval.upper.drawable].compactMap(\.self)
    }
    values += levels.compactMap(\.number.drawable)
    for line in lines { values += line.places.values.compactMap(\.drawable) }
    return values
  }

  /// The lines that labels in the plot must not cover.
  private func obstacles(_ area: PlotArea) -> [[(x: Double, y: Double)]] {
    func ends(_ level: ChartLevel) -> [(x: Double, y: Double)] {
      guard let value = level.number.drawable, let last = level.places.last else { return [] }
      let y = area.y(value)
      return [(area.x(level.places.lowerBound) - area.step / 2, y), (area.x(last) + area.step / 2, y)]
    }
    let joined = points.indices.compactMap { place in
      points[place].number.drawable.map { (x: area.x(place), y: area.y($0)) }
    }
    return [joined] + levels.map(ends) + lines.map { known($0).map { (area.x($0.place), area.y($0.value)) } }
  }

  private func band(_ svg: inout SVGWriter, _ area: PlotArea) {
    var upper: [(x: Double, y: Double)] = []
    var lower: [(x: Double, y: Double)] = []
    func close() {
      if upper.count == 1, let top = upper.first, let bottom = lower.first {
        let half = min(7, area.step / 4)
        svg.rectangle("band", x: top.x - half, y: top.y, width: 2 * half, height: max(1, bottom.y - top.y))
      }
      if upper.count > 1 { svg.path("band", upper + lower.reversed(), isClosed: true) }
      upper = []
      lower = []
    }
    for place in 0..<min(area.places, interval.count) {
      if place < points.count, points[place].breakBefore != nil { close() }
      guard let ends = interval[place], let high = ends.upper.drawable, let low = ends.lower.drawable else {
        close()
        continue
      }
      upper.append((area.x(place), area.y(max(low, high))))
      lower.append((area.x(place), area.y(min(low, high))))
    }
    close()
  }

  private func draw(_ line: ChartLine, _ svg: inout SVGWriter, _ area: PlotArea) {
    let known = known(line)
    svg.path("line \(line.style.rawValue)", known.map { (area.x($0.place), area.y($0.value)) })
    for (place, value, number) in known where number.figure != nil || known.count == 1 {
      svg.markup("<circle")
      svg.attribute("class", "line-dot \(line.style.rawValue)")
      svg.attribute("cx", area.x(place))
      svg.attribute("cy", area.y(value))
      svg.attribute("r", min(2.6, max(1.2, area.step * 0.25)))
      svg.figure(number)
      svg.markup("/>")
    }
  }

  private func known(_ line: ChartLine) -> [(place: Int, value: Double, number: ChartNumber)] {
    let range = 0..<(points.count + later.count)
    return line.places.compactMap { place, number in
      guard range.contains(place), let value = number.drawable else { return nil }
      return (place, value, number)
    }.sorted { $0.0 < $1.0 }
  }
}
