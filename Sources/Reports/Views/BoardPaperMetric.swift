import Metrics

/// A metric in a board paper: a row of its table, and where its figure comes from.
struct BoardPaperMetric: Encodable {
  let metricName: String
  let metricPage: String
  let hasFigure: Bool
  let figure: String
  let unit: String
  /// The figure for a program, rounded as it is printed.
  let plainFigure: String
  let figureID: String
  let figurePeriod: String
  let marks: String
  let planWords: String
  /// The beginnings of the names of all figures that the sentences about it print.
  let figures: String
  let status: StatusView
  /// Whether somebody must do something about it: amber or red.
  let isOffPlan: Bool
  let sincePreviousQuarter: String
  let sincePreviousQuarterID: String
  let sinceLastYear: String
  let sinceLastYearID: String
  let chance: String
  let reason: String
  let fewCases: String?
  let source: String
  let edition: String
  let definition: String

  init(_ assessment: MetricAssessment, _ summary: MetricSummary) {
    let metric = assessment.metric
    let id = "\(metric.id)/\(assessment.value.period)"
    metricName = metric.shortName
    metricPage = summary.href
    hasFigure = summary.hasFigure
    figure = summary.figure
    unit = summary.unit
    plainFigure = assessment.value.rate.map { DecimalText.plain($0, places: metric.decimals) } ?? ""
    figureID = "\(id)/rate"
    figurePeriod = summary.period
    marks = (summary.isProvisional ? ", provisional" : "") + (summary.isSynthetic ? ", synthetic" : "")
    planWords = summary.plan
    figures = summary.figures
    status = summary.status
    isOffPlan = [.amber, .red].contains(assessment.judgement.colour)
    sincePreviousQuarter = summary.sincePreviousQuarter
    sincePreviousQuarterID = "\(id)/change-quarter"
    sinceLastYear = summary.sinceLastYear
    sinceLastYearID = "\(id)/change-year"
    let icons = [summary.variation, summary.assurance].compactMap { $0?.words }
    chance = icons.isEmpty ? "not charted" : icons.joined(separator: "; ")
    reason = summary.reason
    fewCases = summary.colourChange
    source = metric.source
    edition = summary.edition
    definition = metric.definition
  }
}
