import Foundation

/// The standard normal distribution.
public enum NormalDistribution {
  /// The probability of a value at or below `x`.
  public static func cumulative(_ x: Double) -> Double {
    guard x.isFinite else { return x < 0 ? 0 : 1 }
    // x / sqrt(2) is rounded, and far out that would cost digits: what was lost is made good by the slope of erfc.
    let rootOfTwo = 1.414_213_562_373_095_1
    let restOfRoot = -9.667_293_313_452_913e-17
    let scaled = -x / rootOfTwo
    let rest = (-x).addingProduct(-scaled, rootOfTwo) - scaled * restOfRoot
    return 0.5 * (erfc(scaled) - exp(-scaled * scaled) * rest * (2 / Double.pi).squareRoot())
  }

  /// The height of the bell at `x`.
  public static func density(_ x: Double) -> Double { exp(-x * x / 2) / (2 * Double.pi).squareRoot() }

  /// The value below which a part `probability` lies: 1.959963984540054 for 0.975.
  ///
  /// - Returns: minus or plus infinity for 0 and 1, not a number outside.
  public static func quantile(_ probability: Double) -> Double {
    guard probability > 0, probability < 1 else {
      return probability == 0 ? -.infinity : probability == 1 ? .infinity : .nan
    }
    if probability > 0.5 { return -lowerQuantile(1 - probability, fromMiddle: probability - 0.5) }
    return lowerQuantile(probability, fromMiddle: 0.5 - probability)
  }

  /// The quantile of a probability of at most a half, which is `fromMiddle` below the half: the smaller of the two
  /// numbers carries the digits.
  private static func lowerQuantile(_ probability: Double, fromMiddle: Double) -> Double {
    if fromMiddle == 0 { return 0 }
    let t = (-2 * log(probability)).squareRoot()
    // A first guess to three digits (Abramowitz and Stegun 26.2.23), then Halley's steps.
    var x =
      (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t
    if fromMiddle < 0.01 { x = -fromMiddle * (2 * Double.pi).squareRoot() }
    for _ in 0..<8 {
      let excess =
        fromMiddle < 0.25 ? fromMiddle - 0.5 * erf(-x / 2.0.squareRoot()) : cumulative(x) - probability
      let step = excess / density(x)
      let next = x - step / (1 + x * step / 2)
      if abs(next - x) <= 1e-16 * abs(x) || !next.isFinite { break }
      x = next
    }
    return x
  }

  /// How many standard deviations lie between the middle and the limits of an interval: 1.959963984540054 for 0.95.
  ///
  /// - Parameter confidence: above 0 and below 1.
  public static func limit(confidence: Double) -> Double { -quantile((1 - confidence) / 2) }
}
