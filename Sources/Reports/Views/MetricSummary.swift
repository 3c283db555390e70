import Foundation
import Metrics

/// A metric in a few lines: as a card of the dashboard and as a row of a table.
struct MetricSummary {
  let id: String
  let name: String
  let href: String
  let hasFigure: Bool
  let figure: String
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
  let sincePreviousQuarter: String
  let sinceLastYear: String
  let sparkline: String
  let lastKnown: String?

  init(_ assessment: MetricAssessment, root: String = "") {
    let metric = assessment.metric
    let value = assessment.value
    id = metric.id
    name = metric.shortName
    href = "\(root)metrics/\(metric.id).html"
    hasFigure = value.rate != nil
    figure = value.rate.map { FigureWords.number($0, metric) } ?? FigureWords.absence(value).capitalisedAtStart
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
    let chart = ControlChartView(assessment)
    variation = chart?.variation
    assurance = chart?.assurance
    sincePreviousQuarter =
      metric.accumulates && metric.periodRule == .yearToDate
      ? "runs from April" : FigureWords.change(assessment.sincePreviousQuarter, metric)
    sinceLastYear = FigureWords.change(assessment.sinceLastYear, metric)
    sparkline =
      Sparkline(
        values: assessment.trend.map { $0.value.rate.map { Double("\($0)") ?? 0 } },
        starts: metric.periodRule == .yearToDate ? MetricSummary.yearStarts(assessment) : [],
        label: MetricSummary.trendWords(assessment)
      ).svg
    lastKnown = assessment.lastKnown.map { "Last known: \(FigureWords.actual($0.value)) (\($0.period))." }
  }

  /// `revised 2017-05-11`, or how many editions there are and the latest of them.
  static func editionWords(_ value: MetricValue) -> String {
    let editions = value.editions
    guard editions.count > 1 else { return editions.first ?? "no figure" }
    let latest = value.numeratorParts.map(\.edition).max { ($0.date?.dayNumber ?? 0) < ($1.date?.dayNumber ?? 0) }
    return "\(editions.count) editions, the latest \(latest?.description ?? "")"
  }

  private static func yearStarts(_ assessment: MetricAssessment) -> Set<Int> {
    let years = assessment.trend.map(\.period.financialYear)
    return Set(years.indices.dropFirst().filter { years[$0] != years[$0 - 1] })
  }

  private static func trendWords(_ assessment: MetricAssessment) -> String {
    let known = assessment.trend.filter { $0.value.rate != nil }
    guard let first = known.first, let last = known.last, let before = first.value.rate, let after = last.value.rate
    else { return "No trend" }
    return
      """
      Trend from \(FigureWords.number(before, assessment.metric)) in \(first.period) to \
      \(FigureWords.number(after, assessment.metric)) in \(last.period)
      """
  }
}

extension String {
  fileprivate var capitalisedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
