import Metrics
import Programme

/// The figures of governance, local forms and local indicators.
enum LocalFigures {
  static func add(_ report: ProgrammeReport, to figures: inout FigureCollection) {
    if GovernanceView.isNeeded(report) {
      for number in GovernanceNumbers(report).all { add(number, "", "counted", to: &figures) }
      for number in LocalFormTable.all(report).flatMap(\.numbers) { add(number, "", "local-forms", to: &figures) }
    }
    guard let register = report.programme.kpis else { return }
    add(KPIsView.count(report), "indicators", "counted", to: &figures)
    for kpi in register.kpis {
      for point in kpi.points {
        let row = KPIRow(kpi, point, report.localPublication)
        for number in row.all {
          let what = String(number.figureID.split(separator: "/").last ?? "")
          add(number, unit(what, kpi), origin(what, point, register), to: &figures)
        }
      }
      for row in KPITotalRow.all(kpi, report.localPublication) {
        for number in row.numbers {
          add(number, number.figureID.hasSuffix("percent") ? "% of plan" : kpi.unit, "worked out", to: &figures)
        }
      }
      for growth in KPIsView.growth(kpi) { add(growth.number, "%", "worked out", to: &figures) }
    }
  }

  /// What a number of a row is counted in; the parts of a share are not in percent.
  private static func unit(_ what: String, _ kpi: KPI) -> String {
    switch what {
    case "percent-of-plan": "% of plan"
    case "numerator", "denominator": kpi.isCount ? kpi.unit : ""
    default: kpi.unit
    }
  }

  /// The cell of a number: `plan-low` stands in that of the plan.
  private static func origin(_ what: String, _ point: KPIPoint, _ register: KPIRegister) -> String {
    let column =
      what.hasPrefix("target") ? what.replacing("-", with: "_") : String(what.prefix { $0 != "-" })
    guard what != "percent-of-plan", let cell = point.places[column]?.cell else { return "worked out" }
    return "\(register.file), cell \(cell)"
  }

  private static func add(
    _ number: PrintedNumber, _ unit: String, _ origin: String, to figures: inout FigureCollection
  ) {
    figures.add(number.figureID, number.value, unit: unit, decimals: number.places, origin: origin)
  }
}
