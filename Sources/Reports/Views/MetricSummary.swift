import Foundation
import Metrics

/// A metric in a few lines: as a card of the dashboard and as a row of a table.
struct MetricSummary: Encodable {
  let id: String
  let name: String
  private(set) var href: String
  let hasFigure: Bool
  let figure: String
  /// The figure as a program reads it.
  let value: String
  /// The name of the figure in `data/figures.csv`.
  let rateFigure: String
  /// The beginnings of the names of all figures that the sentences about it print.
  let figures: String
  let unit: String
  let countWords: String?
  let averageDay: String?
  let period: String
  let edition: String
  let isSynthetic: Bool
  /// Whether the figure is marked with a "P".
  let isProvisional: Bool
  let plan: String
  let status: StatusView
  let reason: String
  let colourChange: String?
  let variation: ControlChartView.Icon?
  let assurance: ControlChartView.Icon?
  let quarterArrow: String
  let sincePreviousQuarter: String
  let yearArrow: String
  let sinceLastYear: String
  let sparkline: String
  let lastKnown: String?

  init(_ assessment: MetricAssessment) {
    let metric = assessment.metric
    let value = assessment.value
    id = metric.id
    name = metric.shortName
    href = "metrics/\(metric.id).html"
    hasFigure = value.rate != nil
    figure = value.rate.map { FigureWords.number($0, metric) } ?? FigureWords.absence(value).capitalisedAtStart
    self.value = value.rate.map { DecimalText.plain($0) } ?? ""
    rateFigure = Figure.id(metric, value.period, "rate")
    figures = MetricSummary.figures(assessment)
    unit = metric.unit
    countWords = FigureWords.counts(value)
    averageDay = FigureWords.averageDay(value)
    period = value.periodWords
    edition = MetricSummary.editionWords(value)
    isSynthetic = value.isSynthetic
    isProvisional = value.isProvisional
    plan = FigureWords.plan(assessment)
    status = StatusView(assessment.judgement, assessment.rule.colours)
    reason = assessment.judgement.reason
    colourChange = assessment.colourChange?.words(metric)
    let chart = ControlSeries(assessment)?.chart
    let icons = chart?.latest == nil ? nil : chart.map(ControlChartView.icons)
    variation = icons?.variation
    assurance = icons?.assurance
    quarterArrow = MetricSummary.arrow(assessment.sincePreviousQuarter)
    yearArrow = MetricSummary.arrow(assessment.sinceLastYear)
    sincePreviousQuarter =
      metric.accumulates && metric.periodRule == .yearToDate
      ? "runs from April" : FigureWords.change(assessment.sincePreviousQuarter, metric)
    sinceLastYear = FigureWords.change(assessment.sinceLastYear, metric)
    sparkline = MetricCharts(assessment: assessment).sparkline.svg
    lastKnown = assessment.lastKnown.map { "Last known: \(FigureWords.actual($0.value)) (\($0.period))." }
  }

  /// The same for a page in another folder.
  func linked(from root: String) -> MetricSummary {
    var summary = self
    summary.href = root + href
    return summary
  }

  /// `revised 2017-05-11`, or how many editions there are and the latest of them.
  static func editionWords(_ value: MetricValue) -> String {
    let editions = value.editions
    guard editions.count > 1 else { return editions.first ?? "no figure" }
    let latest = value.numeratorParts.map(\.edition).max { ($0.date?.dayNumber ?? 0) < ($1.date?.dayNumber ?? 0) }
    return "\(editions.count) editions, the latest \(latest?.description ?? "")"
  }

  /// Which way the number went; that says nothing of good or bad.
  private static func arrow(_ change: Change?) -> String {
    guard let change, change.difference != 0 else { return change == nil ? "" : "\u{2192}" }
    return change.difference > 0 ? "\u{2191}" : "\u{2193}"
  }

  /// The figure's own period, those it is compared with, and that of a figure that stands in for it.
  private static func figures(_ assessment: MetricAssessment) -> String {
    let period = assessment.value.period
    let periods = [period, period.previous, period.oneYearEarlier] + [assessment.lastKnown?.period].compactMap { $0 }
    return (periods.map { Figure.group(assessment.metric, $0) } + ["\(assessment.metric.id)/plan-"]).joined(
      separator: " ")
  }
}
