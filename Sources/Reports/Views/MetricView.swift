import struct Foundation.Decimal
import Metrics
import Programme

/// The page of one metric: the figure, the judgement and its rule, where each number came from, and the trend.
struct MetricView: Encodable {
  struct Part: Encodable {
    let figure: String
    let period: String
    let what: String
    let number: String
    let edition: String
    let isSynthetic: Bool
    let file: String
    let sheet: String
    let cell: String
  }

  struct RevisionRow: Encodable {
    let figures: String
    let period: String
    let what: String
    let before: String
    let beforeEdition: String
    let now: String
    let nowEdition: String
    let origin: String
  }

  struct TrendRow: Encodable {
    let figures: String
    let period: String
    let status: StatusView
    let figure: String
    let countWords: String
    let edition: String
    let plan: String
  }

  let page: PageFrame
  let summary: MetricSummary
  let bullet: String?
  let officialName: String
  let definition: String
  let source: String
  let cautions: [String]
  let notes: [String]
  let derivation: String?
  let planCell: String?
  let attainment: String?
  let planChange: String?
  let planBaseline: String?
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
  let trajectory: TrajectoryView?
  let noTrajectory: String?
  let trajectoryChart: String?
  let targetCheck: TargetCheckView?
  let breakdown: DelayCharts?
  let contributions: [ContributionView]
  let hasContributions: Bool
  let planFigures: String
  let chartFile: String
  let commentary: ProseView?

  init(_ assessment: MetricAssessment, _ report: ProgrammeReport, style: String) {
    let metric = assessment.metric
    page = PageFrame(
      report, heading: metric.shortName, page: "metrics/\(metric.id).html", root: "../", style: style)
    summary = (report.summaries.first { $0.id == metric.id } ?? MetricSummary(assessment)).linked(from: "../")
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
    planBaseline = report.programme.plan.entry(of: assessment).flatMap { FigureWords.planBaseline($0, metric) }
    hasEquivalents = !planEquivalents.isEmpty
    rule = assessment.rule.words
    ruleSource = assessment.rule.source
    let group = Figure.group(metric, assessment.value.period)
    let allParts =
      assessment.value.numeratorParts.map { ($0, metric.numerator.label) }
      + assessment.value.denominatorParts.map { ($0, metric.denominator?.label ?? "") }
    parts = allParts.enumerated().map { MetricView.part($1.0, $1.1, figure: "\(group)part-\($0 + 1)") }
    hasParts = !parts.isEmpty
    revisions = assessment.revisions.enumerated().map { number, revision in
      MetricView.row(revision, metric.numerator.label, figures: "\(group)revision-\(number + 1)/")
    }
    hasRevisions = !revisions.isEmpty
    planHistory = (assessment.judgement.target?.earlier ?? []).map(FigureWords.earlierPlan)
    hasPlanHistory = !planHistory.isEmpty
    let charts = MetricCharts(assessment: assessment)
    bullet = charts.bullet?.svg
    chart = charts.history?.svg
    trajectoryChart = charts.trajectory?.svg
    breakdown = DelayCharts(assessment, report)
    contributions = ContributionView.all(metric, report)
    hasContributions = !contributions.isEmpty
    controlChart = ControlChartView(assessment)
    outlook = YearOutlookView(assessment)
    interval = FigureWords.interval(assessment)
    trend = assessment.trend.map { MetricView.row($0, metric, assessment.rule.colours) }
    trajectory = TrajectoryView(assessment)
    noTrajectory =
      trajectory == nil
      ? "A line needs at least \(Trajectory.fewestPoints) figures of one kind since the last change of definition."
      : nil
    targetCheck = TargetCheckView(assessment)
    planFigures =
      "\(group) \(Figure.group(metric, assessment.value.period.oneYearEarlier)) \(metric.id)/\(assessment.value.period.financialYear)/"
    chartFile = "../" + report.disclosure.chartFile(of: metric)
    commentary = report.programme.commentary[metric.id].map(ProseView.init)
  }

  private static func part(_ measurement: Measurement, _ label: String, figure: String = "") -> Part {
    Part(
      figure: figure, period: measurement.key.period.inWords,
      what: measurement.key.breakdown == "total" || measurement.key.kind == .population
        ? label : measurement.key.breakdown.replacing("answer:", with: "").replacing("-", with: " "),
      number: FigureWords.count(measurement.value), edition: measurement.edition.description,
      isSynthetic: measurement.origin.isSynthetic, file: measurement.origin.file, sheet: measurement.origin.sheet,
      cell: measurement.origin.cell)
  }

  private static func row(
    _ revision: MetricAssessment.Revision, _ label: String, figures: String
  ) -> RevisionRow {
    let now = part(revision.current, label)
    return RevisionRow(
      figures: figures, period: now.period, what: now.what, before: FigureWords.count(revision.earlier.value),
      beforeEdition: revision.earlier.edition.description, now: now.number, nowEdition: now.edition,
      origin: "\(revision.earlier.origin.file), \(revision.earlier.origin.cell)")
  }

  private static func row(_ point: MetricAssessment.Point, _ metric: Metric, _ colours: ColourWords) -> TrendRow {
    TrendRow(
      figures: Figure.group(metric, point.period), period: point.period.description,
      status: StatusView(point.judgement, colours),
      figure: point.value.rate.map { "\(FigureWords.number($0, metric)) \(metric.shortUnit)" }
        ?? FigureWords.absence(point.value),
      countWords: FigureWords.counts(point.value) ?? "",
      edition: MetricSummary.editionWords(point.value) + (point.value.isSynthetic ? ", synthetic" : ""),
      plan: FigureWords.plan(point.plan, metric))
  }
}
