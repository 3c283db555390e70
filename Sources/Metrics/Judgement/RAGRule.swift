import Foundation

/// The colours of a report. The word always stands beside the colour.
public enum RAG: String, CaseIterable, Sendable {
  case green, amber, red, grey

  /// `Green`.
  public var word: String { rawValue.capitalized }
}

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
    let slack = unit == .percent ? abs(limit) * amount / 100 : amount
    return polarity == .low ? limit + slack : limit - slack
  }

  /// `5 %`, `2 points`.
  public var words: String { DecimalText.plain(amount) + (unit == .percent ? " % of the plan" : " points") }
}

/// The rule by which a council turns a comparison into a colour. Rules are data: `programme.yaml` chooses one.
public struct RAGRule: Hashable, Sendable {
  /// The kinds of rule.
  public enum Kind: String, CaseIterable, Sendable {
    /// Green when the plan is met, amber within the tolerance, else red.
    case tolerance
    /// Green within the tolerance, amber beyond it if no worse than the same quarter last year, else red.
    case sameQuarterLastYear = "same-quarter-last-year"
  }

  /// Which kind.
  public let kind: Kind
  /// How far off is near.
  public let tolerance: Tolerance
  /// Who agreed the rule.
  public let source: String

  /// Makes a rule.
  public init(kind: Kind, tolerance: Tolerance, source: String) {
    self.kind = kind
    self.tolerance = tolerance
    self.source = source
  }

  /// The rule in words, as it stands under every colour.
  public var words: String {
    switch kind {
    case .tolerance:
      tolerance.amount == 0
        ? "Green when the plan is met, red when it is not."
        : "Green when the plan is met; amber when it is missed by no more than \(tolerance.words); red beyond that."
    case .sameQuarterLastYear:
      """
      Green when the plan is met\(tolerance.amount == 0 ? "" : ", or missed by no more than \(tolerance.words)"); \
      beyond that, amber when no worse than the same quarter last year, else red.
      """
    }
  }
}
