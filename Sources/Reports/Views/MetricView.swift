import struct Foundation.Decimal
import Metrics
import Programme

/// The page of one metric: the figure, the judgement and its rule, where each number came from, and the trend.
struct MetricView {
  struct Part {
    let period: String
    let what: String
    let number: String
    let edition: String
    let isSynthetic: Bool
    let file: String
    let sheet: String
    let cell: String
  }

  struct RevisionRow {
    let period: String
    let what: String
    let before: String
    let beforeEdition: String
    let now: String
    let nowEdition: String
    let origin: String
  }

  struct TrendRow {
    let period: String
    let figure: String
    let countWords: String
    let edition: String
    let plan: String
  }

  let page: PageFrame
  let summary: MetricSummary
  let officialName: String
  let definition: String
  let source: String
  let cautions: [String]
  let notes: [String]
  let derivation: String?
  let planCell: String?
  let attainment: String?
  let planChange: String?
  let hasEquivalents: Bool
  let planEquivalents: [String]
  let rule: String
  let ruleSource: String
  let parts: [Part]
  let hasParts: Bool
  let revisions: [RevisionRow]
  let hasRevisions: Bool
  let planHistory: [String]
  let hasPlanHistory: Bool
  let chart: String?
  let controlChart: ControlChartView?
  let outlook: YearOutlookView?
  let interval: String?
  let trend: [TrendRow]
  let commentary: ProseView?

  init(_ assessment: MetricAssessment, _ report: ProgrammeReport, style: String) {
    let metric = assessment.metric
    page = PageFrame(
      report, heading: metric.shortName, page: "metrics/\(metric.id).html", root: "../", style: style)
    summary = MetricSummary(assessment, root: "../")
    officialName = metric.name
    definition = metric.definition
    source = metric.source
    cautions = metric.cautions
    notes = assessment.value.notes
    derivation = assessment.judgement.target.map { $0.derivation.isEmpty ? "plan.csv" : $0.derivation }
    planCell = assessment.judgement.target.map { "\($0.origin.file), cell \($0.origin.cell)" }
    planEquivalents = FigureWords.planEquivalents(assessment)
    attainment = FigureWords.attainment(assessment)
    planChange = FigureWords.planChange(assessment)
    hasEquivalents = !planEquivalents.isEmpty
    rule = assessment.rule.words
    ruleSource = assessment.rule.source
    parts =
      assessment.value.numeratorParts.map { MetricView.part($0, metric.numerator.label) }
      + assessment.value.denominatorParts.map { MetricView.part($0, metric.denominator?.label ?? "") }
    hasParts = !parts.isEmpty
    revisions = assessment.revisions.map { MetricView.row($0, metric.numerator.label) }
    hasRevisions = !revisions.isEmpty
    planHistory = (assessment.judgement.target?.earlier ?? []).map(FigureWords.earlierPlan)
    hasPlanHistory = !planHistory.isEmpty
    chart = MetricView.chart(assessment)
    controlChart = ControlChartView(assessment)
    outlook = YearOutlookView(assessment)
    interval = FigureWords.interval(assessment)
    trend = assessment.trend.map { MetricView.row($0, metric) }
    commentary = report.programme.commentary[metric.id].map(ProseView.init)
  }

  private static func part(_ measurement: Measurement, _ label: String) -> Part {
    Part(
      period: measurement.key.period.inWords,
      what: measurement.key.breakdown == "total" || measurement.key.kind == .population
        ? label : measurement.key.breakdown.replacing("answer:", with: "").replacing("-", with: " "),
      number: FigureWords.count(measurement.value), edition: measurement.edition.description,
      isSynthetic: measurement.origin.isSynthetic, file: measurement.origin.file, sheet: measurement.origin.sheet,
      cell: measurement.origin.cell)
  }

  private static func row(_ revision: MetricAssessment.Revision, _ label: String) -> RevisionRow {
    let now = part(revision.current, label)
    return RevisionRow(
      period: now.period, what: now.what, before: FigureWords.count(revision.earlier.value),
      beforeEdition: revision.earlier.edition.description, now: now.number, nowEdition: now.edition,
      origin: "\(revision.earlier.origin.file), \(revision.earlier.origin.cell)")
  }

  private static func row(_ point: MetricAssessment.Point, _ metric: Metric) -> TrendRow {
    TrendRow(
      period: point.period.description,
      figure: point.value.rate.map { "\(FigureWords.number($0, metric)) \(metric.shortUnit)" }
        ?? FigureWords.absence(point.value),
      countWords: FigureWords.counts(point.value) ?? "",
      edition: MetricSummary.editionWords(point.value) + (point.value.isSynthetic ? ", synthetic" : ""),
      plan: FigureWords.plan(point.plan, metric))
  }

  static func chart(_ assessment: MetricAssessment) -> String? {
    let metric = assessment.metric
    let points = assessment.trend.map { point in
      TrendChart.Point(
        period: point.period, value: point.value.rate.flatMap { Double("\($0)") },
        plan: point.plan.target.flatMap { $0.rate(beside: point.value) }.flatMap { Double("\($0)") },
        valueText: point.value.rate.map { FigureWords.number($0, metric) } ?? "")
    }
    guard points.count(where: { $0.value != nil }) >= 2 else { return nil }
    let isRunning = metric.periodRule == .yearToDate
    return TrendChart(
      points: points, startsAnewEachYear: isRunning, title: "\(metric.shortName), \(metric.unit)",
      description:
        """
        \(points.count) quarters to \(points.last?.period.description ?? ""). The line shows the \
        figures\(isRunning ? " from 1 April to the end of each quarter" : ""), the dashes the plan. The table below \
        holds the same numbers.
        """,
      decimals: metric.decimals
    ).svg
  }
}
