import Metrics

/// The chart of a metric in a board paper, with the numbers behind it: as it stands in a page, and as a drawing of its
/// own for a document.
struct BoardPaperChart: Encodable {
  struct Row: Encodable {
    let figures: String
    let chartPeriod: String
    let chartFigure: String
    let chartPlan: String
  }

  let chartTitle: String
  let chartWords: String
  let svg: String
  let standalone: String
  let numbersCaption: String
  let numbers: [Row]

  /// - Returns: Nothing where there are not enough figures for a chart.
  init?(_ assessment: MetricAssessment) {
    let metric = assessment.metric
    guard let drawn = BoardPaperDrawing(assessment) else { return nil }
    svg = drawn.inline
    standalone = drawn.standalone
    chartTitle = "\(metric.shortName), \(metric.unit)"
    numbersCaption = "The numbers behind the chart: \(metric.shortName)"
    numbers = assessment.trend.map { point in
      Row(
        figures: Figure.group(metric, point.period), chartPeriod: point.period.description,
        chartFigure: point.value.rate.map { "\(FigureWords.number($0, metric)) \(metric.shortUnit)" }
          ?? FigureWords.absence(point.value),
        chartPlan: FigureWords.plan(point.plan, metric))
    }
    let figures = numbers.map { "\($0.chartPeriod) \($0.chartFigure)" }.joined(separator: "; ")
    chartWords = "Line chart of \(chartTitle), by quarter: \(figures). Plan now: \(FigureWords.plan(assessment))."
  }
}
