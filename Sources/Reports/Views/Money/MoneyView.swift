import Metrics
import Programme

/// The page of the money: tables with what their sums come to, money by quarter, and figures that should agree.
struct MoneyView: Encodable {
  struct Trace: Encodable {
    let traceName: String
    let whole: FigureCell?
    let found: FigureCell
    let rest: FigureCell?
    let traceVerdict: String
    let traceIsFine: Bool
    let traceNote: String?
  }

  struct Derived: Encodable {
    let derivedName: String
    let derivedFigure: FigureCell
    let derivedHow: String
    let derivedNote: String?
  }

  let page: PageFrame
  let moneySource: String?
  let quarters: MoneyQuarters?
  let moneyTables: [MoneyTableView]
  let comparisons: MoneyComparisons
  let hasComparisons: Bool
  let traces: [Trace]
  let hasTraces: Bool
  let derived: [Derived]
  let hasDerived: Bool
  let conditions: MoneyConditions
  let hasConditions: Bool
  let moneyNotes: [String]
  let hasMoneyNotes: Bool

  /// Nothing where the programme folder has no `money.yaml`.
  init?(_ report: ProgrammeReport, style: String) {
    guard let money = report.programme.money else { return nil }
    page = PageFrame(report, heading: "Money", page: "money.html", style: style)
    moneySource = money.source
    quarters = report.programme.finance.flatMap { MoneyQuarters($0, report.period) }
    let anchors = Slug.unique(money.footings.map(\.table.settings.title))
    moneyTables = zip(money.footings, anchors).map { MoneyTableView($0, anchor: $1) }
    comparisons = MoneyComparisons(money.comparisons, prefix: "money-compared")
    hasComparisons = !comparisons.rows.isEmpty
    traces = money.carriedForward.enumerated().map { place, trace in
      let id = "money-traced/\(place + 1)"
      return Trace(
        traceName: trace.traced.name, whole: trace.whole.map { FigureCell($0, "\(id)/whole") },
        found: FigureCell(trace.found, .pounds, "\(id)/found"),
        rest: trace.untraced.map { FigureCell($0, .pounds, "\(id)/rest") },
        traceVerdict: trace.untraced == 0 ? "traced" : "not traced", traceIsFine: trace.untraced == 0,
        traceNote: trace.traced.note)
    }
    hasTraces = !traces.isEmpty
    derived = money.derived.enumerated().map { place, figure in
      Derived(
        derivedName: figure.name, derivedFigure: FigureCell(figure.value, "money-derived/\(place + 1)"),
        derivedHow: figure.value.trail, derivedNote: figure.note)
    }
    hasDerived = !derived.isEmpty
    conditions = MoneyConditions(report)
    hasConditions = conditions.riskShareWords != nil || conditions.paymentWords != nil
    moneyNotes = money.notes
    hasMoneyNotes = !money.notes.isEmpty
  }

  /// All numbers that are printed.
  var numbers: [PrintedNumber] {
    (quarters?.numbers ?? []) + moneyTables.flatMap(\.numbers) + comparisons.numbers
      + traces.flatMap { [$0.whole?.number, $0.found.number, $0.rest?.number].compactMap(\.self) }
      + derived.map(\.derivedFigure.number) + conditions.numbers
  }
}
