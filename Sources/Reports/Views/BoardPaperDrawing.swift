import Charts
import Metrics

/// The drawing of a metric's trend for a board paper, on the page and as a file by itself for the Word document.
struct BoardPaperDrawing {
  /// For the page.
  let inline: String
  /// With colours and type of its own, to be turned into a picture.
  let standalone: String

  /// - Returns: Nothing where there are not enough figures for a chart.
  init?(_ assessment: MetricAssessment) {
    guard let chart = MetricCharts(assessment: assessment).history(id: "chart-\(assessment.metric.id)") else {
      return nil
    }
    inline = chart.svg
    standalone = chart.standaloneSVG
  }
}
