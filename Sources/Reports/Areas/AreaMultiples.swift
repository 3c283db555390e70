import Charts
import Foundation
import Metrics

/// A metric of all areas as small charts with one scale: which area lies high, and which way it goes.
struct AreaMultiples {
  /// With more areas than this the charts of a metric are folded together.
  static let mostShownAtOnce = 24

  let id: String
  let title: String
  let unit: String
  let isOpen: Bool
  let panelCount: Int
  let pictures: String

  init(_ compared: AreasComparison.Compared, isOpen: Bool) {
    let metric = compared.metric
    id = metric.id
    title = metric.shortName
    unit = metric.unit
    self.isOpen = isOpen
    panelCount = compared.entries.count
    let periods = compared.entries.flatMap(\.figure.trend).map(\.period)
      .sorted { ($0.lastDate?.dayNumber ?? 0) < ($1.lastDate?.dayNumber ?? 0) }
    let span = periods.first.flatMap { first in periods.last.map { "\(first) to \($0), with the plan." } }
    pictures =
      SmallMultiples(
        id: "small-\(metric.id)", title: metric.shortName, description: span ?? "No area has a figure.",
        unit: metric.unit, panels: compared.entries.map { AreaMultiples.panel($0.entry, $0.figure) }
      ).html
  }

  private static func panel(_ entry: AreasComparison.Entry, _ figure: AreaSummary.Figure) -> SmallMultiples.Panel {
    let colour = figure.current.colour
    return SmallMultiples.Panel(
      name: entry.summary.name, href: "\(entry.slug)/metrics/\(figure.metric.id).html", status: colour.rawValue,
      statusWords: "\(StatusView.shape(colour)) \(colour.word)",
      points: figure.trend.enumerated().map { place, point in
        ChartPoint(
          label: MetricCharts.short(point.period), name: point.period.inWords,
          number: number(point.rate, "rate", point, entry, figure), isProvisional: point.isProvisional,
          breakBefore: figure.starts.contains(place) ? "" : nil, note: point.rate == nil ? point.missing : nil)
      }, plan: figure.trend.map { number($0.plan, "plan", $0, entry, figure) })
  }

  private static func number(
    _ value: Decimal?, _ what: String, _ point: AreaSummary.Point, _ entry: AreasComparison.Entry,
    _ figure: AreaSummary.Figure
  ) -> ChartNumber? {
    value.map {
      ChartNumber(
        value: Double("\($0)") ?? .nan, text: FigureWords.number($0, figure.metric),
        figure: "\(entry.slug)/\(figure.name(of: what, in: point.period))")
    }
  }
}
