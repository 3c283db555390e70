import Metrics
import Statistics

/// The control chart of a metric on its page: icons with letter and words, the picture, and the numbers behind it.
struct ControlChartView: Encodable {
  /// A sign that is told by letter and words, and only then by colour.
  struct Icon: Encodable {
    let letter: String
    let words: String
    let colour: String
    let hasLetter: Bool
  }

  let variation: Icon
  let assurance: Icon
  let unit: String
  let limits: String
  /// The beginning of the names of mean and limits.
  let limitFigures: String
  let rules: String
  let warnings: [String]
  let picture: String
  /// The rows of the table behind the picture, as markup.
  let numbers: String

  init?(_ assessment: MetricAssessment) {
    guard let series = ControlSeries(assessment), let latest = series.chart.latest else { return nil }
    let chart = series.chart
    func number(_ value: Double) -> String {
      DecimalText.grouped(DecimalText.decimal(value) ?? 0, places: max(1, series.decimals))
    }
    (variation, assurance) = ControlChartView.icons(chart)
    unit = series.unit.prefix(1).uppercased() + series.unit.dropFirst()
    limits =
      latest.limits.map {
        """
        Mean \(number($0.mean)), limits \(number(max(0, $0.lower))) to \(number($0.upper)), from \(latest.baselineCount) \
        months\($0.screened == 0 ? "" : "; \($0.screened) moving ranges were too large to be used for the limits").
        """
      } ?? "There are no limits: \(latest.reason?.rawValue ?? "too few months")."
    limitFigures = chart.segments.indices.map { ControlFigures.id(assessment.metric, segment: $0, "") }
      .joined(separator: " ")
    rules =
      """
      XmR chart: a trend is \(chart.rules.trendLength) points, a run \(chart.rules.shiftLength) points on one side of \
      the mean; moving ranges are \(chart.rules.screensMovingRanges ? "screened once" : "not screened"). A limit below 0 \
      is worked out as such and shown as 0.
      """
    warnings = chart.warnings.compactMap { ControlChartView.words($0, series) }
    picture = MetricCharts(assessment: assessment).control(series).svg
    numbers = ControlChartView.numbers(series, assessment)
  }

  private static func numbers(_ series: ControlSeries, _ assessment: MetricAssessment) -> String {
    var rows = RowsOfNumbers()
    for (place, point) in series.points.enumerated() {
      rows.begin(point.period.inWords, text: "period")
      rows.number(
        point.value.map { DecimalText.grouped($0, places: series.decimals) } ?? "no figure",
        figures: ControlFigures.id(assessment.metric, point))
      rows.words(series.chart.points[place].cause?.words ?? "gap")
      rows.end()
    }
    return rows.markup
  }

  /// What the chart says of the latest months and of the plan, without the picture.
  static func icons(_ chart: ControlChart) -> (variation: Icon, assurance: Icon) {
    let isTrial = chart.warnings.contains { warning in
      if case .shortSegment(chart.segments.count - 1, _) = warning { true } else { false }
    }
    // What few months seem to say of the plan is no more than a first guess.
    let trial = isTrial && chart.assurance != .none ? ", by trial limits of few months" : ""
    return (
      Icon(
        letter: chart.variation.letter, words: chart.variation.words, colour: colour(chart.variation),
        hasLetter: !chart.variation.letter.isEmpty),
      Icon(
        letter: chart.assurance.letter, words: chart.assurance.words + trial, colour: chart.assurance.rawValue,
        hasLetter: !chart.assurance.letter.isEmpty)
    )
  }

  private static func words(_ warning: ControlChart.Warning, _ series: ControlSeries) -> String? {
    switch warning {
    case .shortSegment(_, let count):
      "Only \(count) months: with fewer than \(ControlChart.shortSegment) the limits are trial limits."
    case .shortBaseline(_, let count): "The baseline has only \(count) months."
    case .limitsWithoutWidth: "The limits have no width, because neighbouring months are all alike."
    case .gap(let place): "No figure for \(series.points[place].period.inWords); no run and no range goes across it."
    }
  }

  private static func colour(_ variation: Variation) -> String {
    switch variation {
    case .common: "common"
    case .improvementHigh, .improvementLow: "improvement"
    case .concernHigh, .concernLow: "concern"
    case .neutralHigh, .neutralLow: "neutral"
    }
  }
}
