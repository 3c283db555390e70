import Foundation
import Metrics

/// A metric over the quarters, with its plan, as inline SVG. The page shows the same numbers in a table.
struct TrendChart {
  /// A quarter of the chart.
  struct Point {
    /// The quarter.
    let period: Period
    /// The figure; nothing leaves a gap.
    let value: Double?
    /// The planned value.
    let plan: Double?
    /// The figure as it stands in the table.
    let valueText: String
  }

  let points: [Point]
  /// Whether figures run from 1 April, so that no line leads from a fourth quarter to the next first one.
  let startsAnewEachYear: Bool
  let title: String
  let description: String
  /// The decimals of the figures, for the plan and for an axis whose marks are no whole numbers.
  let decimals: Int

  private static let width = 480.0
  private static let height = 300.0
  private static let left = 62.0
  private static let right = 92.0
  private static let top = 16.0
  private static let bottom = 52.0

  private var scale: ChartScale { ChartScale(values: points.compactMap(\.value) + points.compactMap(\.plan)) }

  private func x(_ index: Int) -> Double {
    let span = TrendChart.width - TrendChart.left - TrendChart.right
    return TrendChart.left + span * (Double(index) + 0.5) / Double(max(points.count, 1))
  }

  private func y(_ value: Double, _ scale: ChartScale) -> Double {
    let span = TrendChart.height - TrendChart.top - TrendChart.bottom
    return TrendChart.top + span * (1 - scale.position(value))
  }

  /// The picture.
  var svg: String {
    let scale = scale
    let number = SVGText.number
    var parts = [
      """
      <svg class="chart" viewBox="0 0 \(number(TrendChart.width)) \(number(TrendChart.height))" role="img" \
      aria-labelledby="chart-title chart-description">
      """,
      "<title id=\"chart-title\">\(SVGText.escaped(title))</title>",
      "<desc id=\"chart-description\">\(SVGText.escaped(description))</desc>",
    ]
    let markDecimals = scale.marks.allSatisfy { $0 == $0.rounded() } ? 0 : max(decimals, 1)
    for mark in scale.marks {
      let height = number(y(mark, scale))
      parts.append(
        """
        <line class="grid" x1="\(number(TrendChart.left))" y1="\(height)" \
        x2="\(number(TrendChart.width - TrendChart.right))" y2="\(height)"/>
        """
          + """
          <text class="mark" x="\(number(TrendChart.left - 6))" y="\(number(y(mark, scale) + 4))" \
          text-anchor="end">\(text(mark, decimals: markDecimals))</text>
          """
      )
    }
    parts += quarterLabels()
    parts += planLine(scale)
    parts += valueLine(scale)
    parts += endLabels(scale)
    parts.append("</svg>")
    return parts.joined(separator: "\n")
  }

  private func text(_ value: Double, decimals: Int) -> String {
    DecimalText.grouped(DecimalText.decimal(value) ?? 0, places: decimals)
  }

  private func quarterLabels() -> [String] {
    var labels: [String] = []
    var lastYear: FinancialYear?
    let base = TrendChart.height - TrendChart.bottom
    for (index, point) in points.enumerated() {
      guard case .quarter(let year, let quarter) = point.period else { continue }
      let place = SVGText.number(x(index))
      labels.append(
        """
        <text class="mark" x="\(place)" y="\(SVGText.number(base + 18))" \
        text-anchor="middle">Q\(quarter)</text>
        """
      )
      if year != lastYear {
        labels.append(
          """
          <text class="mark year" x="\(place)" y="\(SVGText.number(base + 36))" \
          text-anchor="middle">\(year)</text>
          """
        )
        lastYear = year
      }
    }
    return labels
  }

  private func planLine(_ scale: ChartScale) -> [String] {
    let half = (TrendChart.width - TrendChart.left - TrendChart.right) / Double(max(points.count, 1)) / 2
    return points.enumerated().compactMap { index, point in
      guard let plan = point.plan else { return nil }
      let height = SVGText.number(y(plan, scale))
      return
        """
        <line class="plan" x1="\(SVGText.number(x(index) - half))" y1="\(height)" \
        x2="\(SVGText.number(x(index) + half))" y2="\(height)"/>
        """
    }
  }

  /// Lines join neighbouring quarters only: a missing one stays a gap, and so does the start of a running year.
  private func valueLine(_ scale: ChartScale) -> [String] {
    var parts: [String] = []
    for (index, pair) in zip(points, points.dropFirst()).enumerated() {
      guard let first = pair.0.value, let second = pair.1.value,
        !startsAnewEachYear || pair.0.period.financialYear == pair.1.period.financialYear
      else { continue }
      parts.append(
        """
        <line class="value" x1="\(SVGText.number(x(index)))" y1="\(SVGText.number(y(first, scale)))" \
        x2="\(SVGText.number(x(index + 1)))" y2="\(SVGText.number(y(second, scale)))"/>
        """
      )
    }
    for (index, point) in points.enumerated() {
      guard let value = point.value else { continue }
      parts.append(
        """
        <circle class="point" cx="\(SVGText.number(x(index)))" cy="\(SVGText.number(y(value, scale)))" \
        r="4.5"><title>\(SVGText.escaped("\(point.period): \(point.valueText)"))</title></circle>
        """
      )
    }
    return parts
  }

  /// The last figure and the plan are named at their ends, never closer than a line of text.
  private func endLabels(_ scale: ChartScale) -> [String] {
    var labels: [(text: String, name: String, y: Double)] = []
    if let last = points.last, let value = last.value {
      labels.append((last.valueText, "value-label", y(value, scale)))
    }
    if let plan = points.last?.plan {
      labels.append(("plan " + text(plan, decimals: decimals), "plan-label", y(plan, scale)))
    }
    if labels.count == 2, abs(labels[0].y - labels[1].y) < 17 {
      let middle = (labels[0].y + labels[1].y) / 2
      let isFirstAbove = labels[0].y <= labels[1].y
      labels[0].y = middle + (isFirstAbove ? -8.5 : 8.5)
      labels[1].y = middle + (isFirstAbove ? 8.5 : -8.5)
    }
    let place = SVGText.number(TrendChart.width - TrendChart.right + 6)
    return labels.map {
      "<text class=\"\($0.name)\" x=\"\(place)\" y=\"\(SVGText.number($0.y + 5))\">\(SVGText.escaped($0.text))</text>"
    }
  }
}
