import struct Foundation.Decimal
import Metrics
import Statistics

/// The figures of a metric's control chart: its points, and the mean and the limits of each stretch.
enum ControlFigures {
  /// `delayed-transfers/control-1/mean`.
  static func id(_ metric: Metric, segment: Int, _ what: String) -> String {
    "\(metric.id)/control-\(segment + 1)/\(what)"
  }

  /// The name of a point: the month's figure, in the unit of the chart.
  static func id(_ metric: Metric, _ point: ControlSeries.Point) -> String {
    Figure.id(metric, point.period, "control")
  }

  static func add(_ assessment: MetricAssessment, to figures: inout FigureCollection) {
    guard let series = ControlSeries(assessment) else { return }
    let metric = assessment.metric
    for point in series.points {
      figures.add(
        id(metric, point), point.value, unit: series.unit, decimals: series.decimals, origin: "worked out: one month")
    }
    for (number, segment) in series.chart.segments.enumerated() {
      let origin = "worked out: XmR chart"
      figures.add(
        id(metric, segment: number, "baseline"), Decimal(segment.baselineCount), unit: "months", origin: origin)
      guard let limits = segment.limits else { continue }
      let numbers = [("mean", limits.mean), ("lower-limit", max(0, limits.lower)), ("upper-limit", limits.upper)]
      for (what, value) in numbers {
        figures.add(
          id(metric, segment: number, what), DecimalText.decimal(value), unit: series.unit,
          decimals: max(1, series.decimals), origin: origin)
      }
      figures.add(
        id(metric, segment: number, "screened"), Decimal(limits.screened), unit: "moving ranges", origin: origin)
    }
    figures.add(
      "\(metric.id)/control/target", series.target.flatMap(DecimalText.decimal), unit: series.unit,
      decimals: max(1, series.decimals), origin: "the plan in the unit of the chart")
  }
}
