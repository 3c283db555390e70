import Foundation

/// Two periods of the same measure held against each other. Nothing but numbers: the words are for whoever prints them.
public struct Comparison: Hashable, Sendable {
  /// How the probability was worked out.
  public enum Method: String, CaseIterable, Sendable {
    /// Two rates: normal approximation with a common rate.
    case pooledRates = "z test of two rates"
    /// Two rates of which one has fewer than 10 events: exact, given the sum of the events.
    case exactRates = "exact test of two rates"
    /// Two proportions: normal approximation with a common proportion.
    case pooledProportions = "z test of two proportions"
    /// Two proportions with an expected count below 5: Fisher's exact test.
    case exactProportions = "Fisher's exact test"
  }

  /// The later value less the earlier one, in the unit of the measure.
  public let difference: Double
  /// The later value divided by the earlier one; nothing where the earlier one is 0.
  public let ratio: Double?
  /// The difference in standard errors; 0 where both values are all or nothing alike.
  public let z: Double
  /// How probable a difference at least as large is by chance alone, up or down.
  public let p: Double
  /// How `p` was worked out.
  public let method: Method

  /// Whether chance is ruled out at the level `1 - confidence`: p must be smaller; equal is not enough.
  public func isSignificant(confidence: Double = 0.95) -> Bool { p < 1 - confidence }
}

/// Events or people of one period, over what they are counted.
public struct CountedPeriod: Hashable, Sendable {
  /// Events, or people with the outcome.
  public let numerator: Double
  /// Population, or all people.
  public let denominator: Double

  /// Makes a period.
  public init(numerator: Double, denominator: Double) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The numerator divided by the denominator.
  public var value: Double { numerator / denominator }

  var isRate: Bool { numerator >= 0 && numerator.isFinite && denominator > 0 && denominator.isFinite }
}
