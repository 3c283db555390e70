import Charts
import Foundation
import Metrics
import Statistics

/// The months of a metric on a control chart: what is drawn, what it is called, and what the chart says of it.
struct ControlSeries {
  /// A month of the series.
  struct Point {
    /// The month.
    let period: Period
    /// The figure; nothing for a month without one.
    let value: Decimal?
  }

  /// The months, oldest first, with gaps where a figure is missing.
  let points: [Point]
  /// What each point is: `people delayed on an average day`, `permanent admissions in the month`.
  let unit: String
  /// Decimals on a page.
  let decimals: Int
  /// The plan, in the unit of the chart.
  let target: Double?
  /// The chart.
  let chart: ControlChart

  /// Nothing for a metric that has no months, or fewer than two of them with a figure.
  init?(_ assessment: MetricAssessment) {
    let metric = assessment.metric
    let months = assessment.months.drop { $0.value.rate == nil }
    guard months.count(where: { $0.value.rate != nil }) >= 2 else { return nil }
    let isAverageDay = metric.averageDayLabel != nil
    let isRate = metric.periodRule == .averageDay || metric.denominator.map { $0.kind != .population } ?? false
    let points = months.map { month in
      Point(
        period: month.period,
        value: isAverageDay ? month.value.averageDay : isRate ? month.value.rate : month.value.numerator)
    }
    self.points = points
    unit = isRate ? metric.unit : metric.averageDayLabel ?? "\(metric.numerator.label) in the month"
    decimals = isRate ? metric.decimals : isAverageDay ? 1 : 0
    let target = ControlSeries.target(assessment, isAverageDay: isAverageDay, isRate: isRate)
    self.target = target
    chart = ControlChart(
      values: points.map { $0.value.map(\.double) }, target: target,
      direction: metric.polarity == .low ? .decrease : .increase,
      rebases: ControlSeries.newLevels(assessment, points.map(\.period)))
  }

  /// The months at which the series begins anew: the definition changed, or the programme knows of a new level.
  private static func newLevels(_ assessment: MetricAssessment, _ months: [Period]) -> [Int] {
    let starts = assessment.metric.seriesBreaks.map(\.from) + [assessment.levelChange].compactMap { $0 }
    return starts.compactMap { start in months.firstIndex { $0.firstDay >= start.firstDay } }
  }

  /// The plan of the quarter for one of its months, in the unit of the chart; nothing where the plan has none.
  private static func target(_ assessment: MetricAssessment, isAverageDay: Bool, isRate: Bool) -> Double? {
    guard let target = assessment.judgement.target, let limit = target.rate(beside: assessment.value) else {
      return nil
    }
    if isRate { return limit.double }
    guard assessment.metric.accumulates, let denominator = assessment.value.denominator else { return nil }
    let count = limit * denominator / assessment.metric.multiplier
    let months = assessment.metric.months(for: assessment.value.period)
    let days = months.reduce(0) { $0 + $1.numberOfDays }
    guard days > 0 else { return nil }
    return (count / Decimal(isAverageDay ? days : months.count)).double
  }

  /// How a point stands out.
  func mark(at place: Int) -> ChartPoint.Mark {
    switch Variation(chart.points[place].cause ?? .common, direction: chart.direction) {
    case .common: .plain
    case .improvementHigh, .improvementLow: .improvement
    case .concernHigh, .concernLow: .concern
    case .neutralHigh, .neutralLow: .neutral
    }
  }
}

extension PointCause {
  /// The rule that found it, as it stands in the table.
  var words: String {
    switch self {
    case .common: "common cause"
    case .aboveUpperLimit: "above the upper limit"
    case .belowLowerLimit: "below the lower limit"
    case .trendIncreasing: "part of a rising trend"
    case .trendDecreasing: "part of a falling trend"
    case .twoOfThreeAbove: "two of three close to the upper limit"
    case .twoOfThreeBelow: "two of three close to the lower limit"
    case .shiftAbove: "part of a run above the mean"
    case .shiftBelow: "part of a run below the mean"
    }
  }
}
