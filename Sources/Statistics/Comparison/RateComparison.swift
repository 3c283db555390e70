import Foundation

extension Comparison {
  /// Compares two rates of independent events; nothing where a count is negative or a population not above 0.
  ///
  /// z is the difference over its standard error under a common rate. With fewer than 10 events in one of the periods,
  /// p is exact: given the sum, the later count is binomial, and the smaller tail is doubled.
  public init?(rates earlier: CountedPeriod, _ later: CountedPeriod, multiplier: Double = 100_000) {
    guard earlier.isRate, later.isRate else { return nil }
    let common = (earlier.numerator + later.numerator) / (earlier.denominator + later.denominator)
    let error = (common * (1 / earlier.denominator + 1 / later.denominator)).squareRoot()
    difference = (later.value - earlier.value) * multiplier
    ratio = earlier.value > 0 ? later.value / earlier.value : nil
    z = error > 0 ? (later.value - earlier.value) / error : 0
    let isSmall = min(earlier.numerator, later.numerator) < CountInterval.byarsFrom
    method = isSmall ? .exactRates : .pooledRates
    p =
      isSmall
      ? Comparison.exactProbability(earlier, later) : min(1, 2 * NormalDistribution.cumulative(-abs(z)))
  }

  /// Twice the smaller tail of the binomial distribution of the later count.
  private static func exactProbability(_ earlier: CountedPeriod, _ later: CountedPeriod) -> Double {
    let sum = earlier.denominator + later.denominator
    let (share, rest) = (later.denominator / sum, earlier.denominator / sum)
    // P(X <= k) is the part of a beta distribution, also for counts that are not whole.
    let atMost =
      earlier.numerator == 0
      ? 1 : BetaFunction.incomplete(earlier.numerator, later.numerator + 1, at: rest, rest: share)
    let atLeast =
      later.numerator == 0
      ? 1 : BetaFunction.incomplete(later.numerator, earlier.numerator + 1, at: share, rest: rest)
    return min(1, 2 * min(atMost, atLeast))
  }
}
