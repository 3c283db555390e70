import Metrics
import Programme

/// The numbers of one comparison of money, each with the name of its figure.
struct MoneyFigures {
  let plan: PrintedNumber
  let outcome: PrintedNumber
  let difference: PrintedNumber
  let percent: PrintedNumber?

  init(_ money: MoneyComparison, period: Period) {
    let isYear = money.kind == .forecast
    let span = isYear ? period.financialYear.description : period.description
    let end = isYear ? "" : "-to-date"
    func id(_ what: String) -> String { "money/\(span)/\(money.flow)-\(what)\(end)" }
    plan = PrintedNumber(id("plan"), money.plan)
    outcome = PrintedNumber(id(money.kind.rawValue), money.outcome)
    difference = PrintedNumber(id("difference"), money.difference)
    percent = money.percent.map { PrintedNumber(id("difference-percent"), $0, places: 1) }
  }

  /// The numbers, without one that is not there.
  var all: [PrintedNumber] { [plan, outcome, difference] + [percent].compactMap(\.self) }

  /// What `finance.csv` gives, with a reason for what it does not.
  static func comparisons(_ report: ProgrammeReport) -> [(words: String, money: Result<MoneyComparison, MoneyMissing>)]
  {
    guard let finance = report.programme.finance else { return [] }
    let period = report.period
    func toDate(_ flow: String) -> Result<MoneyComparison, MoneyMissing> {
      Result { () throws(MoneyMissing) in try finance.toDate(flow, through: period) }
    }
    return [
      ("Expenditure to the end of the quarter", toDate("expenditure")),
      ("Income to the end of the quarter", toDate("income")),
      (
        "Expenditure of the year, forecast",
        Result { () throws(MoneyMissing) in try finance.year("expenditure") }
      ),
    ]
  }
}
