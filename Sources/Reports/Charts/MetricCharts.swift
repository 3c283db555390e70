import Charts
import Foundation
import Metrics

/// The pictures of one metric: plain values for the charts, each number under its name in `data/figures.csv`.
struct MetricCharts {
  let assessment: MetricAssessment
  private var metric: Metric { assessment.metric }

  /// The quarters with the plan of each; nothing with fewer than two figures.
  var history: LineChart? { history(id: "history") }

  /// The same under a name of its own, where several metrics stand on one page.
  func history(id: String) -> LineChart? {
    let points = assessment.trend
    guard points.count(where: { $0.value.rate != nil }) >= 2 else { return nil }
    return LineChart(
      id: id, title: "\(metric.shortName), by quarter",
      description: isRunning
        ? "Figures from 1 April to the end of each quarter; the dashes are the plan. The table below has the same numbers."
        : "The line shows the figures, the dashes the plan. The table below has the same numbers.",
      unit: metric.unit.capitalisedAtStart, points: chartPoints(points), plan: points.map(plan),
      interval: points.map(interval))
  }

  /// The history with the lines of the trend, two years ahead.
  var trajectory: LineChart? {
    guard let trajectory = assessment.trajectory, let last = trajectory.history.last?.period else { return nil }
    let ahead = [last.later(by: 1), last.later(by: 2)]
    let periods = trajectory.history.map(\.period) + ahead
    func line(_ name: String, _ style: ChartLine.Style, _ id: String, _ line: Trajectory.Line) -> ChartLine {
      let places = periods.enumerated().map { place, period in
        (place, number(line.value(for: period), "\(metric.id)/\(id)/\(period)"))
      }
      return ChartLine(name: name, style: style, places: Dictionary(uniqueKeysWithValues: places))
    }
    return LineChart(
      id: "trajectory", title: "\(metric.shortName): history and trajectory",
      description: "Figures, the plan of each period, and the straight lines through the history, two years ahead.",
      unit: metric.unit.capitalisedAtStart, points: chartPoints(trajectory.history, breaksAtYears: false),
      plan: trajectory.history.map(plan),
      trajectory: [line("trajectory", .trend, "trend", trajectory.trend)]
        + [trajectory.adjusted.map { line("adjusted", .adjusted, "adjusted", $0) }].compactMap { $0 },
      later: ahead.map { ChartPlace(label: MetricCharts.short($0), name: $0.inWords) })
  }

  /// The figure beside its plan and the figure of the year before; nothing where there is no figure, or no plan of one
  /// value.
  var bullet: BulletChart? {
    let value = assessment.value
    guard let actual = figure(value), assessment.plan.target?.farEnd == nil,
      let plan = plan(assessment.plan, beside: value, value.period)
    else { return nil }
    return BulletChart(
      id: "bullet", title: "\(metric.shortName), \(value.periodWords)",
      description: "The bar is the figure, the line across it the plan, the thinner line the same period of last year.",
      unit: metric.unit.capitalisedAtStart, actual: actual, plan: plan,
      last: assessment.sinceLastYear.flatMap { figure($0.earlier) }, lowerIsBetter: metric.polarity == .low)
  }

  /// The quarters as a line without axes.
  var sparkline: Sparkline {
    Sparkline(points: chartPoints(assessment.trend), label: "Trend of \(metric.shortName)")
  }

  /// The months with mean and limits.
  func control(_ series: ControlSeries) -> ControlChartDrawing {
    let chart = series.chart
    let starts = Set(chart.segments.dropFirst().map(\.range.lowerBound))
    let points = series.points.enumerated().map { place, point in
      ChartPoint(
        label: point.period.short, name: point.period.inWords,
        number: point.value.map {
          ChartNumber(
            value: $0.double, text: DecimalText.grouped($0, places: series.decimals),
            figure: ControlFigures.id(metric, point))
        }, breakBefore: starts.contains(place) ? "new level" : nil, mark: series.mark(at: place),
        note: chart.points[place].cause?.words)
    }
    func limit(_ value: Double, _ number: Int, _ what: String) -> ChartNumber {
      let decimal = DecimalText.decimal(value) ?? 0
      return ChartNumber(
        value: value, text: DecimalText.grouped(decimal, places: max(1, series.decimals)),
        figure: ControlFigures.id(metric, segment: number, what))
    }
    let segments = chart.segments.enumerated().compactMap { number, segment in
      segment.limits.map {
        ControlChartDrawing.Segment(
          range: segment.range, mean: limit($0.mean, number, "mean"),
          // A limit below 0 is worked out, but there is nothing below 0 to be drawn.
          lower: $0.lower >= 0 ? limit($0.lower, number, "lower-limit") : nil,
          upper: limit($0.upper, number, "upper-limit"))
      }
    }
    return ControlChartDrawing(
      id: "control-chart", title: "\(metric.shortName), by month",
      description: "\(chart.variation.words); \(chart.assurance.words). The table below has the same numbers.",
      unit: series.unit.capitalisedAtStart, points: points, segments: segments,
      target: series.target.map { value in
        ChartNumber(
          value: value, text: DecimalText.grouped(DecimalText.decimal(value) ?? 0, places: max(1, series.decimals)),
          figure: "\(metric.id)/control/target")
      })
  }

  private var isRunning: Bool { metric.periodRule == .yearToDate }

  private func chartPoints(_ points: [MetricAssessment.Point], breaksAtYears: Bool = true) -> [ChartPoint] {
    points.enumerated().map { place, point in
      let startsAnew =
        isRunning && breaksAtYears && place > 0
        && points[place - 1].period.financialYear != point.period.financialYear
      let newMeaning = metric.seriesBreaks.first { change in
        place > 0 && change.from.firstDay > points[place - 1].period.firstDay
          && change.from.firstDay <= point.period.firstDay
      }
      return ChartPoint(
        label: MetricCharts.short(point.period), name: point.value.periodWords,
        number: figure(point.value), isProvisional: point.value.isProvisional,
        breakBefore: newMeaning.map { _ in "definition changed" } ?? (startsAnew ? "" : nil),
        note: point.value.rate == nil ? FigureWords.absence(point.value) : nil)
    }
  }

  private func figure(_ value: MetricValue) -> ChartNumber? {
    value.rate.map {
      ChartNumber(
        value: $0.double, text: FigureWords.number($0, metric), figure: Figure.id(metric, value.period, "rate"))
    }
  }

  private func plan(_ point: MetricAssessment.Point) -> ChartNumber? {
    plan(point.plan, beside: point.value, point.period)
  }

  private func plan(_ plan: Plan.Resolution, beside value: MetricValue, _ period: Period) -> ChartNumber? {
    guard let target = plan.target, let rate = target.rate(beside: value) else { return nil }
    return ChartNumber(
      value: rate.double, text: FigureWords.number(rate, metric),
      figure: Figure.id(metric, period, target.isCount ? "plan-rate" : "plan"))
  }

  private func interval(_ point: MetricAssessment.Point) -> ChartInterval? {
    guard let interval = point.value.interval(), let lower = interval.lower, let upper = interval.upper else {
      return nil
    }
    return ChartInterval(
      lower: number(lower, Figure.id(metric, point.period, "interval-lower")),
      upper: number(upper, Figure.id(metric, point.period, "interval-upper")))
  }

  private func number(_ value: Double, _ figure: String) -> ChartNumber {
    ChartNumber(
      value: value, text: DecimalText.decimal(value).map { FigureWords.number($0, metric) } ?? "", figure: figure)
  }

  /// `Q2 16-17` for an axis.
  static func short(_ period: Period) -> String {
    switch period {
    case .month: period.short
    case .quarter(let year, let number): "Q\(number) \(year.description.dropFirst(2))"
    case .year(let year): year.description
    }
  }
}

extension String {
  /// The text with a capital letter at its beginning.
  var capitalisedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
