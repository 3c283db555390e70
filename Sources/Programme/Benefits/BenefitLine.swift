import Foundation

/// A row of `benefits.csv`.
public struct BenefitLine: Hashable, Sendable {
  /// What a row is.
  public enum Kind: String, CaseIterable, Sendable {
    case cost
    case benefit
    /// Something that gets worse for somebody: taken off the benefits.
    case disbenefit = "dis-benefit"
    /// An activity, in cases and not in pounds.
    case level
    case totalCosts = "total costs"
    case totalBenefits = "total benefits"
    case net
    case cumulative
  }

  /// Whether cash is released.
  public enum Cash: String, CaseIterable, Sendable {
    case cashable = "yes"
    case notCashable = "no"
    /// The document leaves it open.
    case unclear
  }

  /// Whether it can be measured.
  public enum Measured: String, CaseIterable, Sendable {
    case measured = "yes"
    case notYet = "not yet"
    /// It will never be a number.
    case qualitative
  }

  /// Why a line is in no sum.
  public enum Exclusion: String, Hashable, Sendable {
    case notCashable = "non-cashable, excluded"
    case notMeasurable = "not measurable yet, excluded"
    case qualitative = "qualitative, no amount"
    case countedElsewhere = "the same benefit as another line, counted there"
  }

  /// The version of the table that it stands in.
  public let version: String
  /// Its name.
  public let name: String
  /// What it is.
  public let kind: Kind
  /// The scheme; empty where it is of none.
  public let scheme: String
  /// The id of the metric; empty where it is of none.
  public let metric: String
  /// Whether cash is released.
  public let cash: Cash
  /// Whether it can be measured.
  public let measured: Measured
  /// The name of a benefit that several lines claim; empty for a benefit of its own.
  public let group: String
  /// The part that is counted, in percent; nothing where all of it is.
  public let realisation: Decimal?
  /// The optimism bias as printed, in percent; nothing where there is none.
  public let optimismBias: Decimal?
  /// Whether the document gives it as gross or net; empty where it does not say.
  public let basis: String
  /// The cells by year.
  public let amounts: [String: MoneyAmount]
  /// Counted from 0 in the sheet.
  public let row: Int

  /// What counts of a year: nothing where no amount is given.
  public func counted(_ year: String) -> Decimal? {
    amounts[year]?.amount.map { amount in realisation.map { amount * $0 / 100 } ?? amount }
  }
}
