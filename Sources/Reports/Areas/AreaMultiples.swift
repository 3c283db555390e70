import Foundation
import Metrics

/// A metric of all areas as small charts with one scale: which area lies high, and which way it goes.
struct AreaMultiples {
  struct Panel {
    let name: String
    let href: String
    let status: StatusView
    let picture: String
    let hasPicture: Bool
  }

  /// With more areas than this the charts of a metric are folded together.
  static let mostShownAtOnce = 24

  let id: String
  let title: String
  let unit: String
  let span: String
  let isOpen: Bool
  let panelCount: Int
  let panels: [Panel]

  init(_ compared: AreasComparison.Compared, isOpen: Bool) {
    let metric = compared.metric
    let points = compared.entries.flatMap(\.figure.trend)
    let scale = ChartScale(values: points.compactMap { $0.rate.map { NSDecimalNumber(decimal: $0).doubleValue } })
    id = metric.id
    title = metric.shortName
    unit = metric.unit
    self.isOpen = isOpen
    panelCount = compared.entries.count
    // All charts have the same quarters as well, so that one below another can be compared.
    let periods = Set(points.map(\.period)).sorted {
      ($0.lastDate?.dayNumber ?? 0) < ($1.lastDate?.dayNumber ?? 0)
    }
    let ends = "\(AreaMultiples.mark(scale.lower, metric)) to \(AreaMultiples.mark(scale.upper, metric))"
    span =
      periods.first.flatMap { first in
        periods.last.map { "\(first) to \($0); every chart has the same scale, \(ends) \(metric.shortUnit)." }
      } ?? "No area has a figure."
    panels = compared.entries.map { AreaMultiples.panel($0.entry, $0.figure, periods, scale) }
  }

  /// The chart of one area: to be drawn by the room of charts.
  private static func panel(
    _ entry: AreasComparison.Entry, _ figure: AreaSummary.Figure, _ periods: [Period], _ scale: ChartScale
  ) -> Panel {
    let rates = Dictionary(figure.trend.map { ($0.period, $0.rate) }) { first, _ in first }
    let picture = Sparkline(
      values: periods.map { (rates[$0] ?? nil).map { NSDecimalNumber(decimal: $0).doubleValue } },
      starts: figure.metric.periodRule == .yearToDate ? starts(of: periods) : [],
      label: words(entry.summary.name, figure), scale: scale
    ).svg
    return Panel(
      name: entry.summary.name, href: "\(entry.slug)/metrics/\(figure.metric.id).html",
      status: StatusView(figure.current.colour, words: figure.current.status), picture: picture,
      hasPicture: !picture.isEmpty)
  }

  /// The places at which a running year starts anew.
  private static func starts(of periods: [Period]) -> Set<Int> {
    Set(
      periods.indices.dropFirst().filter { periods[$0].financialYear != periods[$0 - 1].financialYear })
  }

  private static func words(_ area: String, _ figure: AreaSummary.Figure) -> String {
    let known = figure.trend.filter { $0.rate != nil }
    guard let first = known.first, let last = known.last, let before = first.rate, let after = last.rate else {
      return "\(area): no trend"
    }
    return
      """
      \(area): from \(FigureWords.number(before, figure.metric)) in \(first.period) to \
      \(FigureWords.number(after, figure.metric)) in \(last.period)
      """
  }

  private static func mark(_ value: Double, _ metric: Metric) -> String {
    DecimalText.decimal(value).map { DecimalText.grouped($0, places: value.rounded() == value ? 0 : 2) } ?? "\(value)"
  }
}
