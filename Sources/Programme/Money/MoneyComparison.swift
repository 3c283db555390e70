import Foundation
import Metrics

/// What was planned and what came, from the beginning of the year to the end of a quarter or for the whole year.
public struct MoneyComparison: Hashable, Sendable {
  /// What is held against the plan.
  public enum Kind: String, Sendable {
    /// What was received or spent by the end of the quarter.
    case actual
    /// What is expected for the whole year.
    case forecast
  }

  /// `income` or `expenditure`.
  public let flow: String
  /// What is held against the plan.
  public let kind: Kind
  /// The plan, in pounds.
  public let plan: Decimal
  /// What came of it, in pounds.
  public let outcome: Decimal

  /// What came less what was planned, in pounds.
  public var difference: Decimal { outcome - plan }
  /// The difference as a percentage of the plan; nothing where nothing was planned.
  public var percent: Decimal? { plan == 0 ? nil : difference * 100 / plan }
}

/// Why there is no comparison.
public struct MoneyMissing: Error, Hashable, Sendable {
  /// A sentence for the page.
  public let sentence: String
}

extension FinanceTable {
  /// Plan and actual money of the quarters of the year up to one, added up.
  ///
  /// - Throws: `MoneyMissing` where an amount is not there or is no number. A part is never shown as the whole.
  public func toDate(_ flow: String, through quarter: Period) throws(MoneyMissing) -> MoneyComparison {
    guard case .quarter(_, let last) = quarter else { throw MoneyMissing(sentence: "The report is about no quarter.") }
    return MoneyComparison(
      flow: flow, kind: .actual, plan: try sum(flow, "plan", quarters: last),
      outcome: try sum(flow, "actual", quarters: last))
  }

  /// Plan and forecast of the whole year.
  ///
  /// - Throws: `MoneyMissing` where an amount is not there or is no number.
  public func year(_ flow: String) throws(MoneyMissing) -> MoneyComparison {
    MoneyComparison(flow: flow, kind: .forecast, plan: try year(flow, "plan"), outcome: try year(flow, "forecast"))
  }
}
