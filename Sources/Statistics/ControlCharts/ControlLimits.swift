/// Mean and process limits of a segment of a control chart.
public struct ControlLimits: Hashable, Sendable {
  /// The mean of the baseline's values.
  public let mean: Double
  /// The mean of the moving ranges that were kept.
  public let averageMovingRange: Double
  /// How many moving ranges were left out because they are too large.
  public let screened: Int

  /// The limits lie so many average moving ranges from the mean (3 / 1.128, rounded as the field rounds it).
  static let width = 2.66
  /// A moving range of so many times their mean or more is screened out (D4 for two values).
  static let largestRange = 3.267

  /// Lower process limit; never clipped at 0.
  public var lower: Double { mean - ControlLimits.width * averageMovingRange }
  /// Upper process limit; never clipped at 100 %.
  public var upper: Double { mean + ControlLimits.width * averageMovingRange }
  /// Two thirds of the way from the mean to the lower limit.
  public var nearLower: Double { mean - ControlLimits.width * 2 / 3 * averageMovingRange }
  /// Two thirds of the way from the mean to the upper limit.
  public var nearUpper: Double { mean + ControlLimits.width * 2 / 3 * averageMovingRange }

  /// Works out the limits; nothing without a moving range.
  ///
  /// Moving ranges that are all 0 are all kept: the limits of a constant series are its mean.
  ///
  /// - Parameters:
  ///   - values: the baseline's values.
  ///   - ranges: the moving ranges within it.
  ///   - rounding: numbers that differ by no more count as equal.
  init?(values: [Double], ranges: [Double], screens: Bool, rounding: Double) {
    guard let mean = Summation.mean(values), let all = Summation.mean(ranges) else { return nil }
    let limit = ControlLimits.largestRange * all - rounding
    let kept = screens && all > rounding ? ranges.filter { $0 < limit } : ranges
    self.mean = mean
    averageMovingRange = Summation.mean(kept) ?? 0
    screened = ranges.count - kept.count
  }
}
