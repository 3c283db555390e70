import Charts
import Foundation
import Metrics

/// A metric of all areas as small charts with one scale: which area lies high, and which way it goes.
struct AreaMultiples: Encodable {
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
    // All charts have the same quarters, so that one below another can be compared.
    let periods = Set(compared.entries.flatMap(\.figure.trend).map(\.period))
      .sorted { ($0.lastDate?.dayNumber ?? 0) < ($1.lastDate?.dayNumber ?? 0) }
    let span = periods.first.flatMap { first in periods.last.map { "\(first) to \($0), with the plan." } }
    pictures =
      SmallMultiples(
        id: "small-\(metric.id)", title: metric.shortName, description: span ?? "No area has a figure.",
        unit: metric.unit, panels: compared.entries.map { AreaMultiples.panel($0.entry, $0.figure, periods) }
      ).html
  }

  private static func panel(
    _ entry: AreasComparison.Entry, _ figure: AreaSummary.Figure, _ periods: [Period]
  ) -> SmallMultiples.Panel {
    let colour = figure.current.colour
    let words = entry.summary.colours
    let known = Dictionary(figure.trend.map { ($0.period, $0) }) { first, _ in first }
    let points = periods.enumerated().map { place, period in
      let point = known[period]
      let startsAnew =
        figure.metric.periodRule == .yearToDate && place > 0
        && periods[place - 1].financialYear != period.financialYear
      return ChartPoint(
        label: MetricCharts.short(period), name: period.inWords,
        number: number(point?.rate, "rate", period, entry, figure), isProvisional: point?.isProvisional ?? false,
        breakBefore: startsAnew ? "" : nil, note: point?.rate == nil ? point?.missing ?? "no figure" : nil)
    }
    return SmallMultiples.Panel(
      name: entry.summary.name, href: "\(entry.slug)/metrics/\(figure.metric.id).html", status: colour.rawValue,
      statusWords: "\(words.shape(colour)) \(words.word(colour))", points: points,
      plan: periods.map { number(known[$0]?.plan, "plan", $0, entry, figure) })
  }

  private static func number(
    _ value: Decimal?, _ what: String, _ period: Period, _ entry: AreasComparison.Entry, _ figure: AreaSummary.Figure
  ) -> ChartNumber? {
    value.map {
      ChartNumber(
        value: $0.double, text: FigureWords.number($0, figure.metric),
        figure: "\(entry.slug)/\(figure.name(of: what, in: period))")
    }
  }
}
