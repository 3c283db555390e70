import Dates
import Foundation
import Metrics
import Spreadsheets

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
    let columns = (1...last).map { "q\($0)" }
    return MoneyComparison(
      flow: flow, kind: .actual, plan: try sum(flow, "plan", columns), outcome: try sum(flow, "actual", columns))
  }

  /// Plan and forecast of the whole year.
  ///
  /// - Throws: `MoneyMissing` where an amount is not there or is no number.
  public func year(_ flow: String) throws(MoneyMissing) -> MoneyComparison {
    let columns = ["annual_total"]
    return MoneyComparison(
      flow: flow, kind: .forecast, plan: try sum(flow, "plan", columns), outcome: try sum(flow, "forecast", columns))
  }

  private func sum(_ flow: String, _ line: String, _ columns: [String]) throws(MoneyMissing) -> Decimal {
    var sum = Decimal(0)
    for column in columns {
      guard let text = rows[flow]?[line]?[column], !text.isEmpty else {
        throw MoneyMissing(sentence: "\(file) gives no \(line) of \(flow) for \(FinanceTable.words(column)).")
      }
      guard let amount = StrictNumber.decimal(text) else {
        throw MoneyMissing(
          sentence: "The \(line) of \(flow) for \(FinanceTable.words(column)) in \(file) is no number: \"\(text)\".")
      }
      sum += amount
    }
    return sum
  }

  private static func words(_ column: String) -> String {
    column.hasPrefix("q") ? column.uppercased() : "the year"
  }
}
