/// One of many small charts.
struct PanelPicture {
  let panel: SmallMultiples.Panel
  let id: String
  let unit: String
  let scale: ChartScale
  /// What the numbers at the ends of lines need at most, so that the plots of all panels are equally wide.
  let labelWidth: Double

  /// The size of its text.
  static let size = 13.0
  private static let width = 240.0
  private static let height = 128.0

  func write(into svg: inout SVGWriter) {
    let size = PanelPicture.size
    let area = PlotArea(
      left: scale.margin(size: size) - 2, right: PanelPicture.width - min(110, labelWidth) - 10, top: 12,
      bottom: PanelPicture.height - (scale.isCut ? 36 : 24), scale: scale, places: panel.points.count)
    svg.markup("<svg class=\"chart multiple\" viewBox=\"0 0 240 128\" role=\"img\"")
    svg.attribute("aria-labelledby", id)
    svg.markup("><title")
    svg.attribute("id", id)
    svg.markup(">")
    svg.text(words)
    svg.markup("</title>")
    svg.verticalAxis(area, size: size)
    endsOfAxis(&svg, area)
    svg.levels(
      panel.plan.enumerated().compactMap { place, number in
        guard let number, place < panel.points.count else { return nil }
        return ChartLevel(kind: .plan, name: "", places: place..<(place + 1), number: number)
      }, area: area)
    for run in panel.points.runs {
      svg.path(
        "value",
        run.compactMap { place in
          panel.points[place].number.drawable.map { (area.x(place), area.y($0)) }
        })
    }
    let radius = min(3, max(1.4, area.step * 0.3))
    for (place, point) in panel.points.enumerated() {
      guard let value = point.number.drawable else { continue }
      svg.mark(point, x: area.x(place), y: area.y(value), radius: place == last ? 3.6 : radius)
    }
    if let last, let number = panel.points[last].number {
      let line = TextLine([TextLine.Part(text: number.text, number: number)])
      if line.width(size: size, isBold: true) <= PanelPicture.width - area.right - 4 {
        let y = min(area.y(number.value), area.bottom - 3) + size * 0.35
        svg.text(line, "label strong value-words", x: area.right + 4, y: y)
      }
    }
    svg.markup("</svg>")
  }

  private var last: Int? { panel.points.lastIndex { $0.number.drawable != nil } }

  /// The first and the last place only.
  private func endsOfAxis(_ svg: inout SVGWriter, _ area: PlotArea) {
    let size = PanelPicture.size
    let y = area.base + size + 4
    guard let first = panel.points.first, let last = panel.points.last else { return }
    let room = PanelPicture.width - area.left - 2
    let end = TextWidths.shortened(last.place.label, to: room * 0.6, size: size)
    let width = TextWidths.width(end, size: size)
    let right = max(area.left + width, min(PanelPicture.width - 2, area.x(panel.points.count - 1) + width / 2))
    svg.text(
      TextLine(end, full: end == last.place.label ? nil : last.place.label), "axis", x: right, y: y, anchor: .end)
    let start = TextWidths.width(first.place.label, size: size)
    let left = max(area.left, area.x(0) - start / 2)
    guard panel.points.count > 1, left + start + 8 <= right - width else { return }
    svg.text(TextLine(first.place.label), "axis", x: left, y: y)
  }

  private var words: String {
    guard let last, let number = panel.points[last].number else { return panel.name + ": no figure" }
    var words = "\(panel.name), \(panel.points[last].place.name): \(number.text)\(ChartHeading.after(unit))"
    if panel.points[last].isProvisional { words += ", provisional" }
    if last < panel.plan.count, let plan = panel.plan[last], plan.drawable != nil { words += "; plan \(plan.text)" }
    return words
  }
}
