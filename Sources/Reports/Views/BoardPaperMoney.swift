import Foundation
import Metrics
import Programme

/// The money of the pooled fund in a board paper: what was planned, forecast and spent, so far and for the year.
struct BoardPaperMoney: Encodable {
  /// An amount of pounds, or that it is open.
  struct Amount: Encodable {
    let isKnown: Bool
    /// `1,130,000`, or why there is none.
    let pounds: String
    /// The amount for a program.
    let plainPounds: String
    /// The name of the figure among all that are printed.
    let moneyID: String

    init(_ amount: Decimal?, _ id: String) {
      isKnown = amount != nil
      pounds = amount.map { "\u{00A3}" + FigureWords.money($0) } ?? "not known yet"
      plainPounds = amount.map { DecimalText.plain($0, places: 2) } ?? ""
      moneyID = id
    }
  }

  struct Row: Encodable {
    let moneyName: String
    let amounts: [Amount]
  }

  let moneyCaption: String
  let moneyColumns: [String]
  let moneyRows: [Row]
  let sentences: [String]
  /// How the names of the figures in the sentences begin.
  let moneyFigures: String

  /// - Returns: Nothing where the table holds no amount.
  init?(_ finance: FinanceTable, _ period: Period) {
    guard case .quarter(let year, let quarter) = period, let end = period.lastDate else { return nil }
    let flows = ["income", "expenditure"]
    let lines = ["plan", "forecast", "actual"]
    var rows: [Row] = []
    for flow in flows {
      for line in lines where finance.rows[flow]?[line] != nil {
        rows.append(
          Row(
            moneyName: "\(flow.capitalized), \(line)",
            amounts: [
              Amount(
                finance.toDate(of: flow, line: line, quarters: quarter), "money/\(period)/\(flow)-\(line)-to-date"),
              Amount(finance.wholeYear(of: flow, line: line), "money/\(year)/\(flow)-\(line)"),
            ]))
      }
    }
    if !rows.isEmpty {
      moneyColumns = ["Amount", "1 April to \(end.inWords)", "Whole year \(year)"]
      sentences = BoardPaperMoney.sentences(finance, quarter, end.inWords)
    } else {
      // Later forms: a row for each source of money, planned and actual for the whole year.
      for flow in flows where !finance.lines(of: flow).isEmpty {
        rows.append(
          Row(
            moneyName: "\(flow.capitalized), all lines",
            amounts: ["planned", "actual"].map {
              Amount(finance.total(of: flow, column: $0), "money/\(year)/\(flow)-\($0)")
            }))
      }
      moneyColumns = ["Amount", "Planned, \(year)", "Actual, \(year)"]
      sentences = []
    }
    guard rows.contains(where: { $0.amounts.contains(where: \.isKnown) }) else { return nil }
    moneyRows = rows
    moneyFigures = "money/\(period)/ money/\(year)/"
    moneyCaption = "Income and expenditure of the pooled fund, in pounds (\(finance.file))"
  }

  private static func sentences(_ finance: FinanceTable, _ quarter: Int, _ end: String) -> [String] {
    let flow = "expenditure"
    var sentences: [String] = []
    if let plan = finance.toDate(of: flow, line: "plan", quarters: quarter),
      let actual = finance.toDate(of: flow, line: "actual", quarters: quarter)
    {
      sentences.append("Spending to \(end) was \(comparison(actual, plan)).")
    }
    if let plan = finance.wholeYear(of: flow, line: "plan"),
      let forecast = finance.wholeYear(of: flow, line: "forecast")
    {
      sentences.append("Spending in the whole year is expected to be \(comparison(forecast, plan)).")
    }
    return sentences
  }

  /// `£1,095,600, which is £34,400 (3.0 %) less than planned`.
  private static func comparison(_ amount: Decimal, _ plan: Decimal) -> String {
    let pounds = "\u{00A3}\(FigureWords.money(amount))"
    guard amount != plan else { return "\(pounds), as planned" }
    let difference = abs(amount - plan)
    let share = plan > 0 ? " (\(DecimalText.grouped(difference * 100 / plan, places: 1)) %)" : ""
    return
      """
      \(pounds), which is \u{00A3}\(FigureWords.money(difference))\(share) \(amount < plan ? "less" : "more") than \
      planned
      """
  }
}
