import Foundation

/// What one of something is worth, with its unit.
public struct UnitValue: Hashable, Sendable {
  /// By which benefits name it.
  public let id: String
  /// What it is.
  public let name: String
  /// Pounds.
  public let amount: Decimal
  /// For what.
  public let span: RateSpan
  /// What the amount is worked out from; nothing where it is stated alone.
  public let derived: FigureExpression?
  /// Where it stands.
  public let source: String?
  /// The line in benefits.yaml.
  public let line: Int

  /// Makes one.
  public init(
    id: String, name: String, amount: Decimal, span: RateSpan, derived: FigureExpression? = nil,
    source: String? = nil, line: Int = 0
  ) {
    self.id = id
    self.name = name
    self.amount = amount
    self.span = span
    self.derived = derived
    self.source = source
    self.line = line
  }
}

/// The rate that an amount was worked out with, held against the unit value that should have been used.
public struct ImpliedRate: Hashable, Sendable {
  /// What came of it.
  public enum Outcome: Hashable, Sendable {
    /// The unit value, brought to the right span, was used.
    case agrees
    /// The number of the unit value was used for another span.
    case spanMixed
    /// Something else was used.
    case differs
  }

  /// How far the implied rate may be off, as a part of the stated one.
  public static let closeness = Decimal(sign: .plus, exponent: -2, significand: 1)

  /// What was worked out.
  public let name: String
  /// What should have been used.
  public let unitValue: UnitValue
  /// What the quantity counts.
  public let span: RateSpan
  /// Amount by quantity.
  public let implied: Decimal
  /// The unit value, brought to the span of the quantity.
  public let right: Decimal?

  /// Makes one; nothing for a quantity of 0.
  public init?(name: String, unitValue: UnitValue, span: RateSpan, amount: Decimal, quantity: Decimal) {
    guard quantity != 0 else { return nil }
    self.name = name
    self.unitValue = unitValue
    self.span = span
    implied = amount / quantity
    right = unitValue.span.converted(unitValue.amount, to: span)
  }

  /// What came of it.
  public var outcome: Outcome {
    func isClose(_ other: Decimal) -> Bool { abs(implied - other) <= abs(other) * ImpliedRate.closeness }
    if let right, isClose(right) { return .agrees }
    return isClose(unitValue.amount) && span != unitValue.span ? .spanMixed : .differs
  }
}
