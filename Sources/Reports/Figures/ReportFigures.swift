import Metrics

/// All figures that the pages of a report print.
enum ReportFigures {
  static func all(of report: ProgrammeReport) -> [Figure] {
    var figures = FigureCollection()
    for assessment in report.assessments {
      MetricFigures.add(assessment, to: &figures)
      if let entry = report.programme.plan.entry(of: assessment) {
        MetricFigures.addBaseline(entry, assessment, to: &figures)
      }
      DelayBreakdown(assessment, report)?.add(assessment.metric, to: &figures)
    }
    addPlanRows(report, to: &figures)
    ProgrammeFigures.add(report, to: &figures)
    LocalFigures.add(report, to: &figures)
    if let document = report.quarterlyReturn { ReturnFigures.add(document, to: &figures) }
    return figures.figures
  }

  /// The rows of the plan as they were typed: a sentence may tell one of which nothing could be made.
  private static func addPlanRows(_ report: ProgrammeReport, to figures: inout FigureCollection) {
    for (number, entry) in report.programme.plan.entries.enumerated() where entry.kind.isNumber {
      let origin = "\(entry.origin.file), cell \(entry.origin.cell)"
      let name = "\(entry.metric)/plan-\(number + 1)/value"
      figures.add(
        name, entry.value, unit: entry.reference.map { "% of \($0.rawValue)" } ?? entry.unit.rawValue,
        decimals: MetricFigures.places(entry.value), origin: origin)
    }
  }
}
