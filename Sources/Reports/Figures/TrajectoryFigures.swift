import struct Foundation.Decimal
import Metrics

/// The figures of a metric's trajectory: what the lines say, and how far a new figure may lie from them.
enum TrajectoryFigures {
  static func add(_ assessment: MetricAssessment, to figures: inout FigureCollection) {
    guard let trajectory = assessment.trajectory else { return }
    let metric = assessment.metric
    figures.add(
      "\(metric.id)/trajectory/points", Decimal(trajectory.history.count), unit: "figures", origin: "counted")
    for (name, line) in [("trend", trajectory.trend), ("adjusted", trajectory.adjusted)] {
      guard let line else { continue }
      func add(_ what: String, _ number: Decimal?) {
        figures.add(
          "\(metric.id)/\(name)/\(what)", number, unit: metric.unit, decimals: metric.decimals,
          origin: "worked out: straight line through \(trajectory.history.count) figures")
      }
      add("change-in-a-year", line.changeInAYear)
      for forecast in line.forecasts {
        add("forecast-\(forecast.years)", forecast.value)
        add("forecast-\(forecast.years)-lower", forecast.limits?.lowerBound)
        add("forecast-\(forecast.years)-upper", forecast.limits?.upperBound)
      }
      for period in periods(assessment) { add("\(period)", DecimalText.decimal(line.value(for: period))) }
    }
  }

  /// The periods of the chart: the history, and the two years after it.
  static func periods(_ assessment: MetricAssessment) -> [Period] {
    guard let trajectory = assessment.trajectory, let last = trajectory.history.last?.period else { return [] }
    return trajectory.history.map(\.period) + [last.later(by: 1), last.later(by: 2)]
  }
}
