import Foundation
import Metrics

/// Where a metric is heading, on its page: the trend, the adjusted trajectory, and what they say of the years to come.
struct TrajectoryView: Encodable {
  struct Cell: Encodable {
    let value: String
    let figure: String
    let words: String
    let limits: String?
    /// The beginning of the names of both limits.
    let limitFigures: String
  }

  struct Row: Encodable {
    let years: String
    let period: String
    let trend: Cell
    let adjusted: Cell?
    let isBeyondHistory: Bool
  }

  let basis: String
  let basisFigure: String
  let yearlyChange: String
  let yearlyFigures: String
  let hasAdjusted: Bool
  let adjustedWords: String?
  let rows: [Row]
  let caution: String

  init?(_ assessment: MetricAssessment) {
    guard let trajectory = assessment.trajectory else { return nil }
    let metric = assessment.metric
    let like =
      metric.periodRule == .yearToDate || metric.isKnownOnceAYear ? "the same quarter of each year" : "quarters"
    basis =
      """
      A straight line through \(trajectory.history.count) figures (\(like)), from \
      \(trajectory.history.first?.value.periodWords ?? "") to \(trajectory.history.last?.value.periodWords ?? "").
      """
    basisFigure = "\(metric.id)/trajectory/"
    yearlyChange = TrajectoryView.yearly(trajectory.trend.changeInAYear, metric)
    yearlyFigures = "\(metric.id)/trend/ \(metric.id)/adjusted/"
    hasAdjusted = trajectory.adjusted != nil
    adjustedWords = trajectory.adjusted.map { line in
      """
      The series lies on a new level since \(trajectory.levelChange?.inWords ?? ""): the adjusted trajectory carries on \
      from there. \(TrajectoryView.yearly(line.changeInAYear, metric))
      """
    }
    rows = trajectory.trend.forecasts.enumerated().map { place, forecast in
      Row(
        years: forecast.years == 1 ? "1 year" : "\(forecast.years) years", period: forecast.period.inWords,
        trend: TrajectoryView.cell(forecast, "trend", metric),
        adjusted: trajectory.adjusted.map { TrajectoryView.cell($0.forecasts[place], "adjusted", metric) },
        isBeyondHistory: forecast.isBeyondHistory)
    }
    caution =
      """
      A line knows neither seasons nor plans. Rows marked "beyond the history" lie further ahead than the figures reach \
      back: they show what would happen if nothing changed, and are no forecast to rely on.
      """
  }

  private static func cell(_ forecast: Trajectory.Forecast, _ line: String, _ metric: Metric) -> Cell {
    let name = "\(metric.id)/\(line)/forecast-\(forecast.years)"
    return Cell(
      value: DecimalText.plain(forecast.value), figure: name, words: FigureWords.number(forecast.value, metric),
      limits: forecast.limits.map {
        "\(FigureWords.number($0.lowerBound, metric)) to \(FigureWords.number($0.upperBound, metric))"
      }, limitFigures: name + "-")
  }

  private static func yearly(_ change: Decimal, _ metric: Metric) -> String {
    guard DecimalText.rounded(change, places: metric.decimals) != 0 else {
      return "It hardly changes from year to year."
    }
    let unit = metric.shortUnit == "%" ? "percentage points" : metric.shortUnit
    return "It \(change > 0 ? "rises" : "falls") by \(FigureWords.number(abs(change), metric)) \(unit) in a year."
  }
}
