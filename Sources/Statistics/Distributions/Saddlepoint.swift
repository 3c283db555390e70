import Foundation

/// Parts of the gamma and beta densities that keep their digits where the parameters are large.
///
/// C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000).
enum Saddlepoint {
  /// What Stirling's formula leaves: ln(n!) - ln(sqrt(2 pi n) (n/e)^n), for n above 0.
  static func stirlingRest(_ n: Double) -> Double {
    guard n > 16 else {
      return logGamma(n + 1) - (n + 0.5) * log(n) + n - 0.5 * log(2 * Double.pi)
    }
    let square = n * n
    let far = 1 / 1260.0 - (1 / 1680.0 - (1 / 1188.0 - 691 / 360_360.0 / square) / square) / square
    return (1 / 12.0 - (1 / 360.0 - far / square) / square) / n
  }

  /// x ln(x/mean) + mean - x, also where the two are close.
  static func deviance(_ x: Double, mean: Double) -> Double {
    let difference = x - mean
    guard abs(difference) < 0.1 * (x + mean) else { return x * log(x / mean) + mean - x }
    let ratio = difference / (x + mean)
    var sum = difference * ratio
    var power = 2 * x * ratio
    for index in 1..<1000 {
      power *= ratio * ratio
      let next = sum + power / Double(2 * index + 1)
      if next == sum { break }
      sum = next
    }
    return sum
  }

  /// The logarithm of the gamma function, for numbers above 0.
  static func logGamma(_ x: Double) -> Double { x < 170 ? log(tgamma(x)) : lgamma(x).0 }
}
