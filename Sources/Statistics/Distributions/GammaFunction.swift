import Foundation

/// The incomplete gamma function, as parts of 1.
public enum GammaFunction {
  /// The lower and the upper part at `x` for the shape `a`: they add up to 1, and each keeps its digits where it is small.
  ///
  /// - Parameters:
  ///   - a: above 0.
  ///   - x: 0 or more.
  public static func incomplete(_ a: Double, _ x: Double) -> (lower: Double, upper: Double) {
    guard x > 0 else { return (0, 1) }
    guard x.isFinite else { return (1, 0) }
    if x < a + 1 {
      let lower = powerTerm(a, x) * series(a, x)
      return (lower, 1 - lower)
    }
    let upper = powerTerm(a, x) * a * fraction(a, x)
    return (1 - upper, upper)
  }

  /// x^a e^-x / gamma(a + 1).
  static func powerTerm(_ a: Double, _ x: Double) -> Double {
    if a <= 16, x <= 600 { return pow(x, a) * exp(-x) / tgamma(a + 1) }
    if a < 1e-3 { return exp(a * log(x) - x) / tgamma(a + 1) }
    let exponent = -Saddlepoint.stirlingRest(a) - Saddlepoint.deviance(a, mean: x)
    return exp(exponent) / (2 * Double.pi * a).squareRoot()
  }

  /// 1 + x/(a+1) + x^2/((a+1)(a+2)) + ...
  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var divisor = a
    while term > 1e-17 * sum {
      divisor += 1
      term *= x / divisor
      sum += term
    }
    return sum
  }

  /// The continued fraction of the upper part, by Lentz's method.
  private static func fraction(_ a: Double, _ x: Double) -> Double {
    var b = x + 1 - a
    var c = Double.greatestFiniteMagnitude
    var d = 1 / b
    var result = d
    for index in 1..<10_000_000 {
      let step = Double(index)
      let numerator = -step * (step - a)
      b += 2
      d = 1 / nonZero(numerator * d + b)
      c = nonZero(b + numerator / c)
      result *= d * c
      if abs(d * c - 1) < 2e-16 { break }
    }
    return result
  }

  private static func nonZero(_ number: Double) -> Double { number == 0 ? 1e-300 : number }
}
