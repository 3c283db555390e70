/// Targets from a trend: how a measure has grown tells how another measure of the same thing should grow.
///
/// A council that has counts of eight years, and a rate only for the last, lays a trend through the counts, takes its
/// growth from the last known value, and applies it to the rate.
public struct TrendTarget: Hashable, Sendable {
  /// How far ahead, in periods.
  public let horizon: Double
  /// The forecast of the measure with the history.
  public let forecast: LinearTrend.Forecast
  /// The forecast divided by the last known value.
  public let growth: Double
  /// The baseline of the other measure times the growth, and stretched.
  public let target: Double

  /// The targets at some horizons; nothing where the last known value is not above 0.
  ///
  /// - Parameters:
  ///   - trend: the history of the measure with a long series.
  ///   - baseline: the last value of the measure that the target is for; the same measure's where not given.
  ///   - stretch: percent added to the change that the trend brings: 10 makes a rise of 20 one of 22.
  public static func targets(
    from trend: LinearTrend, baseline: Double? = nil, horizons: [Double], stretch: Double = 0
  ) -> [TrendTarget]? {
    guard let last = trend.points.last?.value, last > 0 else { return nil }
    return trend.forecasts(after: horizons).enumerated().map { index, forecast in
      let growth = forecast.value / last
      let base = baseline ?? last
      return TrendTarget(
        horizon: horizons[index], forecast: forecast, growth: growth,
        target: base + base * (growth - 1) * (1 + stretch / 100))
    }
  }
}
