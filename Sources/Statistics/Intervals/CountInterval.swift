import Foundation

/// Limits for a count of independent events.
public enum CountInterval {
  /// Below this count the exact limits are used, from it on Byar's.
  public static let byarsFrom = 10.0

  /// The limits of a count: exact below 10, Byar's from 10 on.
  ///
  /// - Parameter count: events; a fraction is allowed, because shares of a commissioner's admissions are counted.
  public static func limits(of count: Double, confidence: Double = 0.95) -> Interval {
    count < byarsFrom ? exact(count, confidence: confidence) : byars(count, confidence: confidence)
  }

  /// Exact Poisson limits (Armitage and Berry 2002); the lower limit of 0 is 0.
  public static func exact(_ count: Double, confidence: Double = 0.95) -> Interval {
    if let reason = fault(count, confidence) { return Interval(absent: reason, method: .exact) }
    let tail = (1 - confidence) / 2
    return Interval(
      value: count, lower: count == 0 ? 0 : ChiSquaredDistribution.quantile(tail, degrees: 2 * count) / 2,
      upper: ChiSquaredDistribution.upperQuantile(tail, degrees: 2 * count + 2) / 2, method: .exact)
  }

  /// Byar's approximation (Breslow and Day 1987). A lower limit that would be negative is not given.
  public static func byars(_ count: Double, confidence: Double = 0.95) -> Interval {
    if let reason = fault(count, confidence) { return Interval(absent: reason, method: .byars) }
    let z = NormalDistribution.limit(confidence: confidence)
    let upper = cubed(count + 1, z)
    guard count > 0, case let lower = cubed(count, -z), lower >= 0 else {
      return Interval(value: count, lower: nil, upper: upper, method: .byars, reason: .negativeLowerLimit)
    }
    return Interval(value: count, lower: lower, upper: upper, method: .byars)
  }

  private static func cubed(_ count: Double, _ z: Double) -> Double {
    let root = 1 - 1 / (9 * count) + z / (3 * count.squareRoot())
    return count * root * root * root
  }

  private static func fault(_ count: Double, _ confidence: Double) -> AbsentReason? {
    guard count >= 0, count.isFinite else { return .invalidCount }
    return Confidence.isValid(confidence) ? nil : .invalidConfidence
  }
}
