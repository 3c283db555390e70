import Charts
import Metrics
import Programme

/// Plan, forecast and actual money by quarter, from `finance.csv`, with a picture of the spending.
struct MoneyQuarters: Encodable {
  struct Row: Encodable {
    let quarterLine: String
    let cells: [AmountCell]
  }

  let quarterHeadings: [String]
  let quarterRows: [Row]
  let quarterChart: String?
  let quarterFile: String

  /// Nothing where no line has an amount of a quarter.
  init?(_ finance: FinanceTable, _ period: Period) {
    let columns = ["q1", "q2", "q3", "q4"]
    func number(_ flow: String, _ line: String, _ column: String) -> PrintedNumber? {
      finance.amount(of: flow, line: line, column: column).map {
        PrintedNumber("money-quarter/\(flow)/\(Slug.of(line))/\(column)", $0, places: AmountCell.places($0))
      }
    }
    var rows: [Row] = []
    for flow in ["income", "expenditure"] {
      for line in ["plan", "forecast", "actual"] where finance.rows[flow]?[line] != nil {
        let cells = columns.map { AmountCell(number(flow, line, $0), without: "not known yet") }
        rows.append(Row(quarterLine: "\(flow.capitalized), \(line)", cells: cells))
      }
    }
    guard rows.contains(where: { $0.cells.contains { $0.number != nil } }) else { return nil }
    quarterRows = rows
    quarterHeadings = columns.map { $0.uppercased() }
    quarterFile = finance.file
    func chart(_ line: String) -> [ChartNumber?] {
      columns.map { number("expenditure", line, $0).map { MoneyChart.number($0) } }
    }
    let actual = chart("actual")
    let plan = chart("plan")
    guard (actual + plan).contains(where: { $0 != nil }) else {
      quarterChart = nil
      return
    }
    let forecast = chart("forecast").enumerated().compactMap { place, number in number.map { (place, $0) } }
    let quarters = (1...4).map { Period.quarter(period.financialYear, $0) }
    quarterChart =
      LineChart(
        id: "money-by-quarter", title: "Spending by quarter",
        description: "What was spent in each quarter against the plan. The table below has the same numbers.",
        unit: "Pounds",
        points: zip(quarters, actual).map { ChartPoint(label: $0.short, name: $0.inWords, number: $1) },
        plan: plan,
        trajectory: forecast.isEmpty
          ? []
          : [ChartLine(name: "Forecast", style: .forecast, places: Dictionary(uniqueKeysWithValues: forecast))]
      ).svg
  }

  /// All numbers that are printed.
  var numbers: [PrintedNumber] { quarterRows.flatMap { $0.cells.compactMap(\.number) } }
}

/// Numbers of money in a picture.
enum MoneyChart {
  static func number(_ number: PrintedNumber) -> ChartNumber {
    ChartNumber(value: number.value.double, text: FigureValue.words(number.value, .pounds), figure: number.figureID)
  }
}
