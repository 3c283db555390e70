import Metrics
import Programme

/// Plan and outcome of the money, for a highlight report.
struct HighlightMoney: Encodable {
  struct Row: Encodable {
    let moneyWords: String
    let plan: PrintedNumber
    let outcome: PrintedNumber
    let difference: PrintedNumber
    let percent: PrintedNumber?
    let withoutPercent: String?
  }

  let moneyRows: [Row]
  let hasMoneyRows: Bool
  let moneyMissing: [String]
  let moneyTables: NumberedText?

  init(_ scope: ReportScope) {
    let report = scope.report
    guard scope.priority == nil else {
      (moneyRows, hasMoneyRows, moneyTables) = ([], false, nil)
      moneyMissing = ["The money is not divided by priority; the programme's highlight report has what there is."]
      return
    }
    moneyTables = MoneySummary(report)?.words
    guard report.programme.finance != nil else {
      (moneyRows, hasMoneyRows) = ([], false)
      moneyMissing = [
        moneyTables == nil
          ? "Nothing was supplied: there is no usable finance.csv, and no money.yaml."
          : "What was spent by quarter was not supplied: there is no usable finance.csv."
      ]
      return
    }
    var rows: [Row] = []
    var missing: [String] = []
    for (words, money) in MoneyFigures.comparisons(report) {
      switch money {
      case .success(let money):
        let figures = MoneyFigures(money, period: report.period)
        rows.append(
          Row(
            moneyWords: words, plan: figures.plan, outcome: figures.outcome, difference: figures.difference,
            percent: figures.percent, withoutPercent: figures.percent == nil ? "nothing planned" : nil))
      case .failure(let reason): missing.append("\(words): no comparison. \(reason.sentence)")
      }
    }
    moneyRows = rows
    hasMoneyRows = !rows.isEmpty
    moneyMissing = missing
  }

  /// What was spent against the plan, in a sentence.
  static func sentence(_ scope: ReportScope) -> NumberedText {
    guard scope.priority == nil else { return NumberedText("Not divided by priority.") }
    guard let finance = scope.report.programme.finance else {
      guard let summary = MoneySummary(scope.report) else { return NumberedText("Nothing was supplied.") }
      return summary.words.after("What was spent was not supplied. ")
    }
    do throws(MoneyMissing) {
      let money = try finance.toDate("expenditure", through: scope.report.period)
      let figures = MoneyFigures(money, period: scope.report.period)
      return NumberedText(
        """
        \u{00A3}\(figures.outcome.printed) was spent against \u{00A3}\(figures.plan.printed) planned by the end of the \
        quarter. No tolerance for money is set.
        """, [figures.outcome, figures.plan])
    } catch { return NumberedText(error.sentence) }
  }
}
