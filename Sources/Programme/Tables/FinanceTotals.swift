import struct Foundation.Decimal
import Spreadsheets

/// Sums of the money. A cell that is empty or no number leaves its sum open: it is never taken for 0.
extension FinanceTable {
  private static let quarters = ["q1", "q2", "q3", "q4"]

  /// The amount of a cell; nothing where it is empty or no number.
  public func amount(of flow: String, line: String, column: String) -> Decimal? {
    rows[flow]?[line]?[column].flatMap { StrictNumber.decimal($0) }
  }

  /// The sum of a line from the first quarter on, in pounds; nothing where one of the quarters is open.
  ///
  /// - Parameter quarters: how many quarters, 1 to 4.
  public func toDate(of flow: String, line: String, quarters: Int) -> Decimal? {
    sum(FinanceTable.quarters.prefix(quarters).map { amount(of: flow, line: line, column: $0) })
  }

  /// A line for the whole year: its own total, or else the sum of its quarters.
  public func wholeYear(of flow: String, line: String) -> Decimal? {
    amount(of: flow, line: line, column: "annual_total") ?? toDate(of: flow, line: line, quarters: 4)
  }

  /// The sum of a column over all lines of a flow; nothing where no line has it, or one of them is open.
  public func total(of flow: String, column: String) -> Decimal? {
    sum(lines(of: flow).map { amount(of: flow, line: $0, column: column) })
  }

  private func sum(_ amounts: [Decimal?]) -> Decimal? {
    let known = amounts.compactMap(\.self)
    return known.count == amounts.count && !known.isEmpty ? known.reduce(0, +) : nil
  }
}
