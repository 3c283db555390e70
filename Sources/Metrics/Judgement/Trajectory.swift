import Foundation
import Statistics

/// Where a metric is heading: the straight line through its history, and the same from the level after a known jump.
///
/// A line is no plan and is never judged by colour. Points of one kind are laid through: quarters by themselves, or, for
/// a figure that runs from April, the same quarter of each year.
///
/// Source: the metric dashboard of Wolverhampton's plan of 2014 (historic trend, trajectory, adjusted trajectory, and
/// the position after 1, 2, 5, 10 and 15 years).
public struct Trajectory: Sendable {
  /// What a line says of a period to come.
  public struct Forecast: Hashable, Sendable {
    /// Years after the last figure.
    public let years: Int
    /// The period.
    public let period: Period
    /// The value on the line, in the metric's unit; never below 0, nor above 100 for a percentage.
    public let value: Decimal
    /// The limits in which a single new figure is expected, 95 %; nothing with too few points.
    public let limits: ClosedRange<Decimal>?
    /// Whether it lies further ahead than the history is long.
    public let isBeyondHistory: Bool
  }

  /// A line, and what it says.
  public struct Line: Sendable {
    /// The change in a year, in the metric's unit.
    public let changeInAYear: Decimal
    /// After 1, 2, 5, 10 and 15 years.
    public let forecasts: [Forecast]
    private let fitted: @Sendable (Double) -> Double

    fileprivate init(slope: Double, forecasts: [Forecast], fitted: @escaping @Sendable (Double) -> Double) {
      changeInAYear = DecimalText.decimal(slope) ?? 0
      self.forecasts = forecasts
      self.fitted = fitted
    }

    /// The value on the line at the end of a period.
    public func value(for period: Period) -> Double { max(0, fitted(Trajectory.time(period))) }
  }

  /// The figures that the line goes through, oldest first.
  public let history: [MetricAssessment.Point]
  /// The line through all of them.
  public let trend: Line
  /// The line from the new level on.
  public let adjusted: Line?
  /// The first period of the new level, as the programme gave it.
  public let levelChange: Period?

  /// The fewest points that a line is laid through: with two there is no telling how far off it may be.
  public static let fewestPoints = 4

  /// Nothing with fewer than four figures since the last change of definition.
  ///
  /// - Parameters:
  ///   - points: figures of one kind, oldest first: quarters by themselves, or the same quarter of each year.
  ///   - levelChange: the first quarter of a new level, where the programme knows of one.
  init?(points: [MetricAssessment.Point], metric: Metric, levelChange: Period?) {
    guard let end = points.last?.period else { return nil }
    let changedMeaning = metric.seriesBreaks.map { Trajectory.time($0.from) }
      .filter { $0 <= Trajectory.time(end) }.max()
    history = points.filter { point in
      point.value.rate != nil && changedMeaning.map { Trajectory.time(point.period) >= $0 } ?? true
    }
    let steps = history.compactMap { point in
      point.value.rate.map { LinearTrend.Point(time: Trajectory.time(point.period), value: $0.double) }
    }
    guard steps.count >= Trajectory.fewestPoints, let line = LinearTrend(steps), let last = history.last?.period else {
      return nil
    }
    let isPercentage = metric.multiplier == 100
    func forecasts(_ forecast: (Double) -> LinearTrend.Forecast) -> [Forecast] {
      LinearTrend.horizons.map { years in
        Trajectory.forecast(forecast(line.lastTime + years), Int(years), after: last, isPercentage)
      }
    }
    trend = Line(slope: line.slope, forecasts: forecasts { line.forecast(at: $0) }) { line.value(at: $0) }
    let changed = levelChange.flatMap { AdjustedTrajectory(steps, levelChangedAt: Trajectory.time($0)) }
    self.levelChange = changed == nil ? nil : levelChange
    adjusted = changed.map { changed in
      Line(slope: changed.slope, forecasts: forecasts { changed.forecast(at: $0) }) { changed.forecast(at: $0).value }
    }
  }

  private static func forecast(
    _ raw: LinearTrend.Forecast, _ years: Int, after last: Period, _ isPercentage: Bool
  ) -> Forecast {
    func possible(_ value: Double) -> Decimal {
      DecimalText.decimal(min(max(0, value), isPercentage ? 100 : .greatestFiniteMagnitude)) ?? 0
    }
    let limits = raw.lower.flatMap { lower in raw.upper.map { possible(lower)...possible($0) } }
    return Forecast(
      years: years, period: last.later(by: years), value: possible(raw.value), limits: limits,
      isBeyondHistory: raw.isBeyondHistory)
  }

  /// The end of a period in years.
  fileprivate static func time(_ period: Period) -> Double {
    guard case .month(let year, let month)? = period.months.last else { return 0 }
    return Double(year) + Double(month) / 12
  }
}

extension Period {
  /// The same period, so many years later.
  public func later(by years: Int) -> Period {
    switch self {
    case .month(let year, let month): .month(year: year + years, month: month)
    case .quarter(let year, let number): .quarter(FinancialYear(start: year.start + years), number)
    case .year(let year): .year(FinancialYear(start: year.start + years))
    }
  }
}
