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
        let origin = "\(register.file), cell \(point.place.cell ?? "")"
        for number in row.all {
          let isPercent = number.figureID.hasSuffix("percent-of-plan")
          add(number, isPercent ? "% of plan" : kpi.unit, origin, to: &figures)
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

  private static func add(
    _ number: PrintedNumber, _ unit: String, _ origin: String, to figures: inout FigureCollection
  ) {
    figures.add(number.figureID, number.value, unit: unit, decimals: number.places, origin: origin)
  }
}
