import Foundation
import Metrics

/// How a target comes about over the years, and what it is worth. Levels are kept unrounded and rounded for display only.
public struct BenefitPhase: Hashable, Sendable {
  /// A year of it.
  public struct Year: Hashable, Sendable {
    /// The year.
    public let year: String
    /// The part of the target, in percent.
    public let share: Decimal
    /// Cases, unrounded: half of 331 is 165.5.
    public let level: Decimal
    /// Pounds, unrounded.
    public let value: Decimal?
    /// Pounds with the level as it is displayed: what the value would be if the level were rounded first.
    public let valueOfRoundedLevel: Decimal?

    /// The level as it is displayed.
    public var displayedLevel: Decimal { DecimalText.rounded(level, places: 0) }
  }

  /// The benefit's name in benefits.csv.
  public let benefit: String
  /// The target's id.
  public let target: String
  /// What one case is worth; nothing where nobody says.
  public let unitValue: UnitValue?
  /// The years.
  public let years: [Year]
  /// The line in benefits.yaml.
  public let line: Int

  /// Makes one.
  ///
  /// - Parameters:
  ///   - agreed: the target that was agreed, in cases.
  ///   - shares: the part of it in each year, in percent.
  public init(
    benefit: String, target: String, agreed: Decimal, unitValue: UnitValue?,
    shares: [(year: String, percent: Decimal)], line: Int = 0
  ) {
    self.benefit = benefit
    self.target = target
    self.unitValue = unitValue
    self.line = line
    years = shares.map { share in
      let level = agreed * share.percent / 100
      return Year(
        year: share.year, share: share.percent, level: level, value: unitValue.map { level * $0.amount },
        valueOfRoundedLevel: unitValue.map { DecimalText.rounded(level, places: 0) * $0.amount })
    }
  }
}
