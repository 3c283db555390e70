import Foundation

/// Finds the positive number at which a tail of a distribution has a given size.
enum PositiveRoot {
  /// Newton's method for log(tail) as a function of log(x), in which the tails that matter here are nearly straight;
  /// where a step leaves what is known to hold the root, the middle is taken instead.
  ///
  /// - Parameters:
  ///   - target: the size of the tail, above 0 and below 1.
  ///   - isRising: whether the tail grows with x.
  ///   - start: a first guess above 0.
  ///   - tail: the size of the tail at x, and how fast it changes there, without sign.
  static func find(
    target: Double, isRising: Bool, start: Double, tail: (Double) -> (size: Double, slope: Double)
  ) -> Double {
    var low = 0.0
    var high = Double.infinity
    var x = start
    for _ in 0..<400 {
      let (size, slope) = tail(x)
      let excess = (size - target) / target
      if excess == 0 { return x }
      if (excess > 0) == isRising { high = x } else { low = x }
      let gain = x * slope / size
      let step = log1p(max(excess, -0.999_999_999)) / gain * (isRising ? -1 : 1)
      var next = x * exp(min(max(step, -30), 30))
      if !next.isFinite || next <= low || next >= high { next = middle(low, high, x) }
      if abs(next - x) <= 2e-16 * x { return next }
      x = next
    }
    return x
  }

  private static func middle(_ low: Double, _ high: Double, _ x: Double) -> Double {
    if low == 0 { return high / 16 }
    if high.isInfinite { return low * 16 }
    return high / low > 4 ? (low * high).squareRoot() : low + (high - low) / 2
  }
}
