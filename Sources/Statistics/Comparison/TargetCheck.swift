import Foundation

/// Whether a target differs from its baseline by more than chance: is it challenging enough to be worth calling one?
///
/// The check supposes that the target is reached exactly and asks whether the change from the baseline could then be
/// told from chance. Both periods vary, so they are compared as two periods; the stricter of the two usual questions.
/// The other one, whether the target lies outside the baseline's interval, is answered beside it.
public struct TargetCheck: Hashable, Sendable {
  /// What the measure is.
  public enum Measure: Hashable, Sendable {
    /// Events over a population, times the multiplier.
    case rate
    /// People with an outcome among all people, times the multiplier.
    case proportion
  }

  /// The baseline with its limits.
  public let baseline: Interval
  /// The target, in the unit of the baseline.
  public let target: Double
  /// The baseline compared with a period in which the target is reached exactly.
  public let comparison: Comparison
  /// Whether such a period would differ significantly from the baseline.
  public let isSignificant: Bool
  /// Whether the target lies outside the baseline's interval; on a limit it does not.
  public let isOutsideBaseline: Bool
  /// The target nearest to the baseline, on the side where improvement lies, that would be significant. Nothing where
  /// there is none, or no side is good.
  public let leastSignificantTarget: Double?

  /// Checks a target; nothing where the baseline or the target is not possible.
  ///
  /// - Parameters:
  ///   - target: in the unit of the measure, after the multiplier.
  ///   - plannedDenominator: the population or the number of people of the target's period; the baseline's if not given.
  ///   - multiplier: 100,000 for a rate, 100 for a percentage.
  public init?(
    _ measure: Measure, baseline: CountedPeriod, target: Double, plannedDenominator: Double? = nil,
    multiplier: Double, direction: ImprovementDirection, confidence: Double = 0.95
  ) {
    let denominator = plannedDenominator ?? baseline.denominator
    guard Confidence.isValid(confidence), multiplier > 0, target >= 0, denominator > 0,
      let comparison = TargetCheck.compare(measure, baseline, target / multiplier, denominator, multiplier)
    else { return nil }
    self.baseline =
      switch measure {
      case .rate:
        RateInterval.rate(
          events: baseline.numerator, population: baseline.denominator, multiplier: multiplier,
          confidence: confidence)
      case .proportion:
        ProportionInterval.wilson(
          numerator: baseline.numerator, denominator: baseline.denominator, multiplier: multiplier,
          confidence: confidence)
      }
    self.target = target
    self.comparison = comparison
    isSignificant = comparison.isSignificant(confidence: confidence)
    isOutsideBaseline =
      self.baseline.lower.map { target < $0 } ?? false || self.baseline.upper.map { target > $0 } ?? false
    leastSignificantTarget = TargetCheck.leastTarget(
      measure, baseline, denominator, multiplier, direction, confidence)
  }

  private static func compare(
    _ measure: Measure, _ baseline: CountedPeriod, _ target: Double, _ denominator: Double, _ multiplier: Double
  ) -> Comparison? {
    let planned = CountedPeriod(numerator: target * denominator, denominator: denominator)
    switch measure {
    case .rate: return Comparison(rates: baseline, planned, multiplier: multiplier)
    case .proportion: return Comparison(proportions: baseline, planned, multiplier: multiplier)
    }
  }

  /// Halves the way between the baseline and the end of the scale until the edge of significance is found.
  private static func leastTarget(
    _ measure: Measure, _ baseline: CountedPeriod, _ denominator: Double, _ multiplier: Double,
    _ direction: ImprovementDirection, _ confidence: Double
  ) -> Double? {
    guard direction != .neutral else { return nil }
    func isSignificant(_ target: Double) -> Bool {
      compare(measure, baseline, target, denominator, multiplier)?.isSignificant(confidence: confidence) ?? false
    }
    var near = baseline.value
    var far = 0.0
    if direction == .increase { far = measure == .proportion ? 1 : max(near, 1 / denominator) }
    // A rate has no upper end: it is doubled until it is significant.
    while direction == .increase, measure == .rate, !isSignificant(far), far < 1e12 { far *= 2 }
    guard isSignificant(far) else { return nil }
    for _ in 0..<200 {
      let middle = near + (far - near) / 2
      if middle == near || middle == far { break }
      if isSignificant(middle) { far = middle } else { near = middle }
    }
    return far * multiplier
  }
}
