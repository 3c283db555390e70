import Foundation

/// The chi-squared distribution.
public enum ChiSquaredDistribution {
  /// The probability of a value at or below `x`.
  ///
  /// - Parameter degrees: degrees of freedom, above 0; they need not be whole.
  public static func cumulative(_ x: Double, degrees: Double) -> Double {
    GammaFunction.incomplete(degrees / 2, x / 2).lower
  }

  /// The value below which a part `probability` lies.
  ///
  /// - Returns: 0 and infinity for 0 and 1, not a number outside or without degrees of freedom.
  public static func quantile(_ probability: Double, degrees: Double) -> Double {
    quantile(lower: probability, upper: 1 - probability, degrees: degrees)
  }

  /// The value above which a part `probability` lies: small tails keep their digits.
  public static func upperQuantile(_ probability: Double, degrees: Double) -> Double {
    quantile(lower: 1 - probability, upper: probability, degrees: degrees)
  }

  private static func quantile(lower: Double, upper: Double, degrees: Double) -> Double {
    guard lower > 0, upper > 0, degrees > 0, degrees.isFinite else {
      return degrees > 0 && lower == 0 ? 0 : degrees > 0 && upper == 0 ? .infinity : .nan
    }
    let shape = degrees / 2
    let isLower = lower <= 0.5
    let target = isLower ? lower : upper
    let half = PositiveRoot.find(
      target: target, isRising: isLower, start: start(shape, lower: lower, upper: upper)
    ) { x in
      let parts = GammaFunction.incomplete(shape, x)
      return (isLower ? parts.lower : parts.upper, GammaFunction.powerTerm(shape, x) * shape / x)
    }
    return 2 * half
  }

  /// The cube of a normal value (Wilson and Hilferty), or the first term of the series near 0.
  private static func start(_ shape: Double, lower: Double, upper: Double) -> Double {
    let z = lower <= 0.5 ? NormalDistribution.quantile(lower) : -NormalDistribution.quantile(upper)
    let root = 1 - 1 / (9 * shape) + z / (3 * shape.squareRoot())
    let cubed = shape * root * root * root
    guard cubed > 0.05 * shape else {
      return max(exp((log(lower) + Saddlepoint.logGamma(shape + 1)) / shape), 1e-300)
    }
    return cubed
  }
}
