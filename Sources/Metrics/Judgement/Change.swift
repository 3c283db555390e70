import Foundation
import Statistics

/// How a value moved from an earlier period to a later one, and whether that is good.
public struct Change: Hashable, Sendable {
  /// Better or worse by the metric's polarity, not up or down.
  public enum Direction: String, Sendable {
    case better, worse, same
  }

  /// What chance says of it.
  public enum Evidence: Sendable {
    /// Chance alone hardly brings so large a difference (p below 0.05).
    case significant
    /// Chance alone may bring it: the two figures are about the same.
    case chance
    /// No test fits the figure: delayed days hang together, a commissioner's share is an estimate.
    case untested
  }

  /// Good or bad.
  public let direction: Direction
  /// The later rate less the earlier one, unrounded.
  public let difference: Decimal
  /// The earlier value.
  public let earlier: MetricValue
  /// Whether it is more than chance.
  public let evidence: Evidence

  /// Compares two values of the same metric; nothing where either has no figure.
  public init?(from earlier: MetricValue?, to later: MetricValue) {
    guard let earlier, let before = earlier.rate, let after = later.rate, let earlierTop = earlier.numerator,
      let earlierBottom = earlier.denominator, let laterTop = later.numerator, let laterBottom = later.denominator,
      // The same annual figure, carried on, says nothing about a change.
      earlier.figurePeriod == nil || earlier.figurePeriod != later.figurePeriod
    else { return nil }
    self.earlier = earlier
    difference = after - before
    evidence = Change.evidence(earlier, later)
    // Compared by cross-multiplication: two equal rates must never differ in a last digit.
    let left = laterTop * earlierBottom
    let right = earlierTop * laterBottom
    if left == right {
      direction = .same
    } else {
      direction = (left < right) == (later.metric.polarity == .low) ? .better : .worse
    }
  }

  private static func evidence(_ earlier: MetricValue, _ later: MetricValue) -> Evidence {
    guard let chance = FigureChance(of: later), FigureChance(of: earlier) == chance,
      let before = CountedPeriod(earlier), let after = CountedPeriod(later)
    else { return .untested }
    let comparison =
      switch chance {
      case .events: Comparison(rates: before, after)
      case .proportion: Comparison(proportions: before, after)
      }
    return comparison.map { $0.isSignificant() ? .significant : .chance } ?? .untested
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

extension CountedPeriod {
  fileprivate init?(_ value: MetricValue) {
    guard let numerator = value.numerator, let denominator = value.denominator else { return nil }
    self.init(numerator: numerator.double, denominator: denominator.double)
  }
}
