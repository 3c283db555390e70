import Foundation

/// The incomplete beta function, as parts of 1.
public enum BetaFunction {
  /// The part of the beta distribution with the shapes `a` and `b` that lies below `x`.
  ///
  /// - Parameters:
  ///   - x: from 0 to 1.
  ///   - rest: 1 - x; give it where it is known more exactly than by subtraction.
  public static func incomplete(_ a: Double, _ b: Double, at x: Double, rest: Double? = nil) -> Double {
    let rest = rest ?? 1 - x
    guard x > 0 else { return 0 }
    guard rest > 0 else { return 1 }
    if x <= (a + 1) / (a + b + 2) { return density(a, b, x, rest) * rest * fraction(a, b, x) / a * x }
    return 1 - density(a, b, x, rest) * x * fraction(b, a, rest) / b * rest
  }

  /// x^(a-1) (1-x)^(b-1) / beta(a, b).
  static func density(_ a: Double, _ b: Double, _ x: Double, _ rest: Double) -> Double {
    let sum = a + b
    let exponent =
      Saddlepoint.stirlingRest(sum) - Saddlepoint.stirlingRest(a) - Saddlepoint.stirlingRest(b)
      - Saddlepoint.deviance(a, mean: sum * x) - Saddlepoint.deviance(b, mean: sum * rest)
    return exp(exponent) * (a * b / (2 * Double.pi * sum)).squareRoot() / (x * rest)
  }

  /// The continued fraction, by Lentz's method.
  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    var c = 1.0
    var d = 1 / nonZero(1 - (a + b) * x / (a + 1))
    var result = d
    for index in 1..<1_000_000 {
      let step = Double(index)
      let even = step * (b - step) * x / ((a + 2 * step - 1) * (a + 2 * step))
      d = 1 / nonZero(1 + even * d)
      c = nonZero(1 + even / c)
      result *= d * c
      let odd = -(a + step) * (a + b + step) * x / ((a + 2 * step) * (a + 2 * step + 1))
      d = 1 / nonZero(1 + odd * d)
      c = nonZero(1 + odd / c)
      result *= d * c
      if abs(d * c - 1) < 2e-16 { break }
    }
    return result
  }

  private static func nonZero(_ number: Double) -> Double { number == 0 ? 1e-300 : number }
}
