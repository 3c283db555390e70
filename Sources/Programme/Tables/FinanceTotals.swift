import struct Foundation.Decimal
import Spreadsheets

/// Sums of the money. A cell that is empty or no number leaves its sum open: it is never taken for 0.
extension FinanceTable {
  /// The amount of a cell, in pounds; nothing where it is empty or no number.
  public func amount(of flow: String, line: String, column: String) -> Decimal? { try? amount(flow, line, column) }

  /// The sum of a line from the first quarter on, in pounds.
  ///
  /// - Parameter quarters: how many quarters, 1 to 4.
  /// - Throws: `MoneyMissing` for the first quarter whose amount is not there or is no number.
  func sum(_ flow: String, _ line: String, quarters: Int) throws(MoneyMissing) -> Decimal {
    var sum = Decimal(0)
    for quarter in 1...max(1, quarters) { sum += try amount(flow, line, "q\(quarter)") }
    return sum
  }

  /// A line for the whole year, in pounds: its own total, or else the sum of its quarters.
  ///
  /// - Throws: `MoneyMissing` for the total where there is neither.
  func year(_ flow: String, _ line: String) throws(MoneyMissing) -> Decimal {
    do throws(MoneyMissing) {
      return try amount(flow, line, "annual_total")
    } catch {
      if let quarters = toDate(of: flow, line: line, quarters: 4) { return quarters }
      throw error
    }
  }

  /// The same sum of quarters; nothing where one of them is open.
  public func toDate(of flow: String, line: String, quarters: Int) -> Decimal? {
    try? sum(flow, line, quarters: quarters)
  }

  /// The same for the whole year; nothing where it is open.
  public func wholeYear(of flow: String, line: String) -> Decimal? { try? year(flow, line) }

  /// The sum of a column over all lines of a flow; nothing where no line has it, or one of them is open.
  public func total(of flow: String, column: String) -> Decimal? {
    let lines = lines(of: flow)
    let amounts = lines.compactMap { try? amount(flow, $0, column) }
    return amounts.count == lines.count && !amounts.isEmpty ? amounts.reduce(0, +) : nil
  }

  private func amount(_ flow: String, _ line: String, _ column: String) throws(MoneyMissing) -> Decimal {
    let words = column.hasPrefix("q") ? column.uppercased() : "the year"
    guard let text = rows[flow]?[line]?[column], !text.isEmpty else {
      throw MoneyMissing(sentence: "\(file) gives no \(line) of \(flow) for \(words).")
    }
    guard let amount = StrictNumber.decimal(text) else {
      throw MoneyMissing(sentence: "The \(line) of \(flow) for \(words) in \(file) is no number: \"\(text)\".")
    }
    return amount
  }
}
