import Metrics

/// The drawing of a metric's trend for a board paper. Only here does the paper know how charts are drawn.
struct BoardPaperDrawing {
  /// For a page, which brings the colours.
  let inline: String
  /// With its size and its colours, for whatever takes a drawing by itself.
  let standalone: String

  /// The colours of `Templates/style/10-tokens.css` on paper.
  private static let style =
    """
    text{font:14px 'Liberation Sans',Arial,sans-serif;fill:#16202b}.mark{fill:#4a5764;font-size:13px}\
    .grid{stroke:#dfe5ea}.value{stroke:#123c5a;stroke-width:2.5}.point{fill:#123c5a}\
    .plan{stroke:#a11722;stroke-width:2;stroke-dasharray:6 4}.value-label{font-weight:700}.plan-label{fill:#a11722}
    """

  /// - Returns: Nothing where there are not enough figures for a chart.
  init?(_ assessment: MetricAssessment) {
    guard let chart = MetricView.chart(assessment) else { return nil }
    // Several charts stand on one page, and ids are there once.
    let own = ["chart-title", "chart-description"].reduce(chart) {
      $0.replacing($1, with: "\($1)-\(assessment.metric.id)")
    }
    inline = own
    let head = "<svg class=\"chart\" viewBox=\"0 0 480 300\""
    standalone = own.replacing(
      head, with: "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"480\" height=\"300\" viewBox=\"0 0 480 300\"",
      maxReplacements: 1
    ).replacing("</desc>", with: "</desc><style>\(BoardPaperDrawing.style)</style>", maxReplacements: 1)
  }
}
