/// A proportion with its limits, by Wilson's score method (Newcombe and Altman 2000).
public enum ProportionInterval {
  /// The numerator divided by the denominator, times the multiplier.
  ///
  /// - Parameters:
  ///   - numerator: from 0 to the denominator.
  ///   - denominator: above 0.
  ///   - multiplier: 1 for a part of 1, 100 for a percentage.
  public static func wilson(
    numerator x: Double, denominator n: Double, multiplier: Double = 1, confidence: Double = 0.95
  ) -> Interval {
    guard n > 0, n.isFinite, multiplier > 0, multiplier.isFinite else {
      return Interval(absent: .noDenominator, method: .wilson)
    }
    guard x >= 0 else { return Interval(absent: .invalidCount, method: .wilson) }
    guard x <= n else { return Interval(absent: .numeratorAboveDenominator, method: .wilson) }
    guard Confidence.isValid(confidence) else { return Interval(absent: .invalidConfidence, method: .wilson) }
    let z = NormalDistribution.limit(confidence: confidence)
    let square = z * z
    let middle = 2 * x + square
    let width = z * (square + 4 * x * (1 - x / n)).squareRoot()
    // At the ends the limits are 0 and 1; what rounding leaves is not shown.
    let lower = x == 0 ? 0 : (middle - width) / (2 * (n + square))
    let upper = x == n ? 1 : (middle + width) / (2 * (n + square))
    return Interval(
      value: x * multiplier / n, lower: lower * multiplier, upper: upper * multiplier, method: .wilson)
  }
}
