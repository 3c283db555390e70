import Foundation
import Metrics
import Statistics

/// A control chart as inline SVG: points, mean and process limits. The page shows the same numbers in a table.
struct ControlChartPicture {
  let series: ControlSeries
  let title: String
  let description: String

  private static let width = 640.0
  private static let height = 300.0
  private static let left = 62.0
  private static let right = 100.0
  private static let top = 16.0
  private static let bottom = 44.0

  private var scale: ChartScale {
    let limits = series.chart.segments.compactMap(\.limits)
    return ChartScale(
      values: series.chart.points.compactMap(\.value) + limits.flatMap { [max(0, $0.lower), $0.upper] })
  }

  private func x(_ place: Int) -> Double {
    let span = ControlChartPicture.width - ControlChartPicture.left - ControlChartPicture.right
    return ControlChartPicture.left + span * (Double(place) + 0.5) / Double(max(series.points.count, 1))
  }

  private func y(_ value: Double, _ scale: ChartScale) -> Double {
    let span = ControlChartPicture.height - ControlChartPicture.top - ControlChartPicture.bottom
    return ControlChartPicture.top + span * (1 - min(1, max(0, scale.position(value))))
  }

  /// The picture.
  var svg: String {
    let scale = scale
    var parts = [
      """
      <svg class="chart spc" viewBox="0 0 \(SVGText.number(ControlChartPicture.width)) \
      \(SVGText.number(ControlChartPicture.height))" role="img" aria-labelledby="spc-title spc-description">
      """,
      "<title id=\"spc-title\">\(SVGText.escaped(title))</title>",
      "<desc id=\"spc-description\">\(SVGText.escaped(description))</desc>",
    ]
    parts += scale.marks.map { mark in
      line("grid", 0, series.points.count - 1, mark, scale, widened: true)
        + text("mark", ControlChartPicture.left - 6, y(mark, scale) + 4, words(mark), anchor: "end")
    }
    parts += months()
    for segment in series.chart.segments { parts += lines(of: segment, scale) }
    parts += values(scale)
    parts.append("</svg>")
    return parts.joined(separator: "\n")
  }

  private func lines(of segment: ControlChart.Segment, _ scale: ChartScale) -> [String] {
    guard let limits = segment.limits, let last = segment.range.last else { return [] }
    let isLast = last == series.points.count - 1
    let edge = ControlChartPicture.width - ControlChartPicture.right + 6
    return [
      (limits.upper, "limit", "upper limit"), (limits.mean, "mean", "mean"), (limits.lower, "limit", "lower limit"),
    ].flatMap { value, name, label -> [String] in
      // A limit below 0 is worked out, but there is nothing below 0 to be drawn.
      guard value >= 0 else { return [] }
      let drawn = line(name, segment.range.lowerBound, last, value, scale, widened: true)
      return isLast ? [drawn, text("mark", edge, y(value, scale) + 4, label, anchor: "start")] : [drawn]
    }
  }

  private func values(_ scale: ChartScale) -> [String] {
    var parts: [String] = []
    let points = series.chart.points
    for (place, pair) in zip(points, points.dropFirst()).enumerated() {
      guard let first = pair.0.value, let second = pair.1.value, pair.0.segment == pair.1.segment else { continue }
      parts.append(
        """
        <line class="value" x1="\(SVGText.number(x(place)))" y1="\(SVGText.number(y(first, scale)))" \
        x2="\(SVGText.number(x(place + 1)))" y2="\(SVGText.number(y(second, scale)))"/>
        """)
    }
    for (place, point) in points.enumerated() {
      guard let value = point.value else { continue }
      parts.append(mark(place, x(place), y(value, scale)))
    }
    return parts
  }

  /// A circle for common cause, a square for improvement, a diamond for concern: told apart without colour.
  private func mark(_ place: Int, _ x: Double, _ y: Double) -> String {
    let point = series.points[place]
    let variation = series.variation(at: place)
    let cause = series.chart.points[place].cause ?? .common
    let value = point.value.map { DecimalText.grouped($0, places: series.decimals) } ?? ""
    let words = SVGText.escaped("\(point.period.inWords): \(value), \(cause.words)")
    let title = "<title>\(words)</title>"
    switch variation {
    case .common:
      return
        "<circle class=\"spc-common\" cx=\"\(SVGText.number(x))\" cy=\"\(SVGText.number(y))\" r=\"4\">\(title)</circle>"
    case .improvementHigh, .improvementLow, .neutralHigh, .neutralLow:
      return
        """
        <rect class="spc-improvement" x="\(SVGText.number(x - 5))" y="\(SVGText.number(y - 5))" width="10" \
        height="10">\(title)</rect>
        """
    case .concernHigh, .concernLow:
      return
        """
        <rect class="spc-concern" x="\(SVGText.number(x - 5))" y="\(SVGText.number(y - 5))" width="10" height="10" \
        transform="rotate(45 \(SVGText.number(x)) \(SVGText.number(y)))">\(title)</rect>
        """
    }
  }

  /// April, July, October and January are named: more would not fit.
  private func months() -> [String] {
    let base = ControlChartPicture.height - ControlChartPicture.bottom
    return series.points.enumerated().compactMap { place, point in
      guard case .month(_, let month) = point.period, month % 3 == 1 else { return nil }
      return text("mark", x(place), base + 18, point.period.short, anchor: "middle")
    }
  }

  private func line(
    _ name: String, _ first: Int, _ last: Int, _ value: Double, _ scale: ChartScale, widened: Bool
  ) -> String {
    let half = widened ? (x(1) - x(0)) / 2 : 0
    let height = SVGText.number(y(value, scale))
    return
      """
      <line class="\(name)" x1="\(SVGText.number(x(first) - half))" y1="\(height)" \
      x2="\(SVGText.number(x(last) + half))" y2="\(height)"/>
      """
  }

  private func text(_ name: String, _ x: Double, _ y: Double, _ words: String, anchor: String) -> String {
    """
    <text class="\(name)" x="\(SVGText.number(x))" y="\(SVGText.number(y))" \
    text-anchor="\(anchor)">\(SVGText.escaped(words))</text>
    """
  }

  private func words(_ mark: Double) -> String {
    let places = scale.marks.allSatisfy { $0 == $0.rounded() } ? 0 : max(series.decimals, 1)
    return DecimalText.grouped(DecimalText.decimal(mark) ?? 0, places: places)
  }
}
