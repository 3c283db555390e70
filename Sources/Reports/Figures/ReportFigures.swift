import Metrics

/// All figures that the pages of a report print.
enum ReportFigures {
  static func all(of report: ProgrammeReport) -> [Figure] {
    var figures = FigureCollection()
    for assessment in report.assessments {
      MetricFigures.add(assessment, to: &figures)
      DelayBreakdown(assessment, report)?.add(assessment.metric, to: &figures)
    }
    ProgrammeFigures.add(report, to: &figures)
    ReturnFigures.add(report.quarterlyReturn, to: &figures)
    return figures.figures
  }
}
