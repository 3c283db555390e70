import Foundation

/// Student's t distribution.
public enum StudentDistribution {
  /// The probability of a value at or below `t`.
  ///
  /// - Parameter degrees: degrees of freedom, above 0; they need not be whole.
  public static func cumulative(_ t: Double, degrees: Double) -> Double {
    if t == 0 { return 0.5 }
    let tail = upperTail(abs(t), degrees: degrees)
    return t < 0 ? tail : 1 - tail
  }

  /// The value below which a part `probability` lies.
  ///
  /// - Returns: minus or plus infinity for 0 and 1, not a number outside or without degrees of freedom.
  public static func quantile(_ probability: Double, degrees: Double) -> Double {
    guard degrees > 0, probability > 0, probability < 1 else {
      return degrees > 0 && probability == 0 ? -.infinity : degrees > 0 && probability == 1 ? .infinity : .nan
    }
    if probability > 0.5 {
      return positiveQuantile(tail: 1 - probability, fromMiddle: probability - 0.5, degrees: degrees)
    }
    return -positiveQuantile(tail: probability, fromMiddle: 0.5 - probability, degrees: degrees)
  }

  /// How many standard errors lie between a mean and the limits of its interval.
  public static func limit(confidence: Double, degrees: Double) -> Double {
    -quantile((1 - confidence) / 2, degrees: degrees)
  }

  private static func positiveQuantile(tail: Double, fromMiddle: Double, degrees: Double) -> Double {
    if fromMiddle == 0 { return 0 }
    let start = max(-NormalDistribution.quantile(tail), fromMiddle)
    let isNear = fromMiddle < 0.25
    return PositiveRoot.find(target: isNear ? fromMiddle : tail, isRising: isNear, start: start) { t in
      (isNear ? middlePart(t, degrees: degrees) : upperTail(t, degrees: degrees), density(t, degrees: degrees))
    }
  }

  /// The part above `t`, for t above 0.
  private static func upperTail(_ t: Double, degrees: Double) -> Double {
    if t < 1 { return 0.5 - middlePart(t, degrees: degrees) }
    let ratio = degrees / t / t
    return 0.5 * BetaFunction.incomplete(degrees / 2, 0.5, at: ratio / (1 + ratio), rest: 1 / (1 + ratio))
  }

  /// The part between 0 and `t`.
  private static func middlePart(_ t: Double, degrees: Double) -> Double {
    let ratio = t * t / degrees
    return 0.5 * BetaFunction.incomplete(0.5, degrees / 2, at: ratio / (1 + ratio), rest: 1 / (1 + ratio))
  }

  private static func density(_ t: Double, degrees: Double) -> Double {
    let ratio = t * t / degrees
    let beta = BetaFunction.density(0.5, degrees / 2, ratio / (1 + ratio), 1 / (1 + ratio))
    return beta * ratio / t / (1 + ratio) / (1 + ratio)
  }
}
