import Foundation
import Metrics

/// What a text says of a figure, held against the figure.
struct KPIStatementFinding {
  let register: KPIRegister
  let statement: KPISettings.Statement
  let isPrinted: (KPI, KPIPoint) -> Bool

  func add(to log: inout FindingLog) {
    let place = Finding.Place(file: KPISettings.file, cell: "line \(statement.line)")
    let found = register.named(statement.kpi, scheme: statement.scheme)
    guard let kpi = found.first, found.count == 1 else {
      log.add(
        .settingUnknown, at: place,
        "\"\(statement.kpi)\" is \(found.isEmpty ? "no indicator" : "more than one indicator") of \(register.file).",
        advice: "Use the name that stands there, and its scheme where several have one.")
      return
    }
    guard let (value, points) = figure(kpi) else {
      log.add(
        .figureMissing, at: place,
        "What the text says of \(kpi.name) cannot be checked: there is no \(statement.subject.rawValue)\(period).",
        advice: "Correct the period, or add the figure to \(register.file).")
      return
    }
    let isShare = statement.subject == .percentOfPlan || statement.subject == .runningPercent || kpi.multiplier == 100
    // Where the text rounds, the figure is rounded in the same way; what differs is told as the table has it.
    guard abs(DecimalText.rounded(value, places: statement.places) - statement.total) > statement.tolerance else {
      return
    }
    let rounded = DecimalText.rounded(value, places: places(points))
    let difference = rounded - statement.total
    let unit = isShare ? " %" : ""
    let times =
      statement.times == 1
      ? "" : " (\(DecimalText.plain(statement.times)) times \(DecimalText.plain(statement.value)))"
    // A plan counts nobody.
    let isTold = statement.subject == .plan || points.allSatisfy { isPrinted(kpi, $0) }
    let numbers =
      isTold
      ? """
      : the text says \(DecimalText.plain(statement.total))\(unit)\(times), the table gives \(DecimalText.plain(rounded))\(unit), a \
      difference of \(DecimalText.plain(abs(difference)))\(isShare ? " points" : "")
      """ : ": the text and the table differ"
    let source = statement.place.isEmpty ? "" : " (\(statement.place))"
    log.add(
      .narrativeDiffers, at: points.last?.place ?? place,
      "\(kpi.name)\(period), \(statement.subject.rawValue)\(numbers)\(source).",
      advice: "Correct the text or the table.")
  }

  /// The decimals of the text, or those that were typed into the table.
  private func places(_ points: [KPIPoint]) -> Int {
    let typed =
      statement.subject == .plan ? points.last?.plan : statement.subject == .actual ? points.last?.actual : nil
    if case .number(_, let places)? = typed { return max(places, statement.places) }
    return statement.places
  }

  private var period: String { statement.period.map { ", \($0)" } ?? "" }

  /// The figure, and the periods that it is made of.
  private func figure(_ kpi: KPI) -> (value: Decimal, points: [KPIPoint])? {
    switch statement.subject {
    case .runningTotal, .runningPercent:
      let year = statement.period.flatMap(FinancialYear.init(text:))
      guard let total = KPIRunningTotal.total(of: kpi, year: year) else { return nil }
      let value = statement.subject == .runningTotal ? total.actual : total.percent
      return value.map { ($0, total.points) }
    case .actual, .plan, .rate, .percentOfPlan:
      guard let point = statement.period.map(kpi.point) ?? kpi.points.last else { return nil }
      let value =
        switch statement.subject {
        case .plan: point.plan?.number
        case .rate: kpi.rate(point)
        case .percentOfPlan: kpi.percentOfPlan(point)
        default: kpi.value(point)
        }
      return value.map { ($0, [point]) }
    }
  }
}
