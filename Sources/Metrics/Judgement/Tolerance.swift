import Foundation

/// How far off a plan is still near it.
public struct Tolerance: Hashable, Sendable {
  /// What the amount is measured in.
  public enum Unit: String, CaseIterable, Sendable {
    /// Percent of the planned value.
    case percent
    /// The metric's own unit: percentage points for a percentage.
    case points
  }

  /// How much, 0 or more.
  public let amount: Decimal
  /// In what.
  public let unit: Unit

  /// Makes a tolerance.
  public init(amount: Decimal, unit: Unit) {
    self.amount = amount
    self.unit = unit
  }

  /// The limit moved by the tolerance to the side that forgives.
  public func relaxed(_ limit: Decimal, _ polarity: Metric.Polarity) -> Decimal {
    polarity == .low ? limit + slack(limit) : limit - slack(limit)
  }

  /// The limit moved by the tolerance to the side that asks for more.
  public func tightened(_ limit: Decimal, _ polarity: Metric.Polarity) -> Decimal {
    polarity == .low ? limit - slack(limit) : limit + slack(limit)
  }

  private func slack(_ limit: Decimal) -> Decimal { unit == .percent ? abs(limit) * amount / 100 : amount }

  /// `5 %`, `2 points`.
  public var words: String { DecimalText.plain(amount) + (unit == .percent ? " % of the plan" : " points") }
}
