import Foundation

extension Comparison {
  /// Compares two proportions; nothing where one is none.
  ///
  /// z is the difference over its standard error under a common proportion. Where one of the four expected counts is
  /// below 5 and the counts are whole, p is Fisher's, with the smaller tail doubled.
  public init?(proportions earlier: CountedPeriod, _ later: CountedPeriod, multiplier: Double = 1) {
    guard earlier.isRate, later.isRate, earlier.numerator <= earlier.denominator, later.numerator <= later.denominator
    else { return nil }
    let all = earlier.denominator + later.denominator
    let common = (earlier.numerator + later.numerator) / all
    let error = (common * (1 - common) * (1 / earlier.denominator + 1 / later.denominator)).squareRoot()
    difference = (later.value - earlier.value) * multiplier
    ratio = earlier.value > 0 ? later.value / earlier.value : nil
    z = error > 0 ? (later.value - earlier.value) / error : 0
    let leastExpected = min(common, 1 - common) * min(earlier.denominator, later.denominator)
    let counts = [earlier.numerator, earlier.denominator, later.numerator, later.denominator]
    let isSmall = leastExpected < 5 && counts.allSatisfy { $0 == $0.rounded() } && all <= 10_000_000
    method = isSmall ? .exactProportions : .pooledProportions
    p =
      isSmall
      ? Comparison.exactProbability(earlier, later) : min(1, 2 * NormalDistribution.cumulative(-abs(z)))
  }

  /// Twice the smaller tail of the hypergeometric distribution of the later numerator.
  private static func exactProbability(_ earlier: CountedPeriod, _ later: CountedPeriod) -> Double {
    let drawn = later.denominator
    let marked = earlier.numerator + later.numerator
    let all = earlier.denominator + later.denominator
    let least = max(0, drawn + marked - all)
    let most = min(drawn, marked)
    let constant =
      logChoose(all, drawn)
    func probability(_ count: Double) -> Double {
      exp(logChoose(marked, count) + logChoose(all - marked, drawn - count) - constant)
    }
    func tail(from first: Double, step: Double, through last: Double) -> Double {
      var sum = 0.0
      var term = probability(first)
      var count = first
      while step > 0 ? count <= last : count >= last {
        sum += term
        // The ratio of neighbours: no term needs a logarithm but the first.
        term *=
          step > 0
          ? (marked - count) * (drawn - count) / ((count + 1) * (all - marked - drawn + count + 1))
          : count * (all - marked - drawn + count) / ((marked - count + 1) * (drawn - count + 1))
        if term < 1e-20 * sum { break }
        count += step
      }
      return sum
    }
    let atMost = tail(from: later.numerator, step: -1, through: least)
    let atLeast = tail(from: later.numerator, step: 1, through: most)
    return min(1, 2 * min(atMost, atLeast))
  }

  private static func logChoose(_ all: Double, _ some: Double) -> Double {
    Saddlepoint.logGamma(all + 1) - Saddlepoint.logGamma(some + 1) - Saddlepoint.logGamma(all - some + 1)
  }
}
