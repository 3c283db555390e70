import Foundation

/// How a value moved from an earlier period to a later one, and whether that is good.
public struct Change: Hashable, Sendable {
  /// Better or worse by the metric's polarity, not up or down.
  public enum Direction: String, Sendable {
    case better, worse, same
  }

  /// Good or bad.
  public let direction: Direction
  /// The later rate less the earlier one, unrounded.
  public let difference: Decimal
  /// The earlier value.
  public let earlier: MetricValue

  /// Compares two values of the same metric; nothing where either has no figure.
  public init?(from earlier: MetricValue?, to later: MetricValue) {
    guard let earlier, let before = earlier.rate, let after = later.rate, let earlierTop = earlier.numerator,
      let earlierBottom = earlier.denominator, let laterTop = later.numerator, let laterBottom = later.denominator,
      // The same annual figure, carried on, says nothing about a change.
      earlier.figurePeriod == nil || earlier.figurePeriod != later.figurePeriod
    else { return nil }
    self.earlier = earlier
    difference = after - before
    // Compared by cross-multiplication: two equal rates must never differ in a last digit.
    let left = laterTop * earlierBottom
    let right = earlierTop * laterBottom
    if left == right {
      direction = .same
    } else {
      direction = (left < right) == (later.metric.polarity == .low) ? .better : .worse
    }
  }

  /// `worse than`, `better than`, `the same as`.
  public var words: String {
    switch direction {
    case .better: "better than"
    case .worse: "worse than"
    case .same: "the same as"
    }
  }
}
