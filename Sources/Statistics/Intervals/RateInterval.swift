/// A crude rate with its limits.
public enum RateInterval {
  /// Events divided by population, times the multiplier. The limits are those of the count, scaled alike.
  ///
  /// - Parameters:
  ///   - events: 0 or more; not limited by the population, because a person may count more than once.
  ///   - population: above 0.
  ///   - multiplier: 100,000 for a rate per 100,000 people.
  public static func rate(
    events: Double, population: Double, multiplier: Double = 100_000, confidence: Double = 0.95
  ) -> Interval {
    let count = CountInterval.limits(of: events, confidence: confidence)
    guard population > 0, population.isFinite, multiplier > 0, multiplier.isFinite else {
      return Interval(absent: .noDenominator, method: count.method)
    }
    return Interval(
      value: count.value.map { $0 * multiplier / population }, lower: count.lower.map { $0 * multiplier / population },
      upper: count.upper.map { $0 * multiplier / population }, method: count.method, reason: count.reason)
  }
}
