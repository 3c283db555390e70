import Dates
import Metrics
import Programme

/// Whether a metric is an exception, since when, and what it needs.
struct MetricException {
  let assessment: MetricAssessment
  let settings: ExceptionSettings
  let period: Period
  let asAt: CivilDate

  init(_ assessment: MetricAssessment, settings: ExceptionSettings, period: Period, asAt: CivilDate) {
    self.assessment = assessment
    self.settings = settings
    self.period = period
    self.asAt = asAt
  }

  /// The colours that open an exception.
  static func raising(_ settings: ExceptionSettings) -> Set<RAG> {
    var colours: Set<RAG> = []
    if settings.raiseOn.contains(.red) { colours.insert(.red) }
    if settings.raiseOn.contains(.amber) { colours.insert(.amber) }
    return colours
  }

  /// The entry; nothing where nothing is wrong, nothing was in this year, and nobody wrote about it.
  func entry(text: ExceptionText?) -> ExceptionEntry? {
    // A cohort may have its quarter later in the year than that of the report.
    let points = assessment.trend.filter { $0.period.firstDay <= period.firstDay }
    let history = ExceptionHistory(
      points.map { ($0.period, $0.judgement.colour) }, raising: MetricException.raising(settings))
    if let run = history.open { return open(run, latest: points[run.latest], text: text) }
    guard let last = history.runs.last, let closed = last.closed else {
      return text.map { bare(.neverRaised, run: nil, text: $0) }
    }
    guard text != nil || closed.financialYear == period.financialYear else { return nil }
    return bare(.closed(closed), run: last, text: text)
  }

  private func open(
    _ run: ExceptionHistory.Run, latest: MetricAssessment.Point, text: ExceptionText?
  ) -> ExceptionEntry {
    let quarters = run.opened.quartersOpen(until: period)
    let days = run.opened.lastDate.map { max(0, asAt.dayNumber - $0.dayNumber) }
    let steps = settings.steps(quarters: quarters, days: days)
    return ExceptionEntry(
      id: assessment.metric.id, subject: .metric(assessment), state: .open, since: run.opened,
      sinceDay: run.opened.lastDate, mayBeOlder: run.mayBeOlder, quartersOpen: quarters, greyQuarters: run.grey,
      daysOpen: days, latest: latest,
      needs: ReturnToGreen(of: latest.value, plan: latest.plan, rule: assessment.rule), escalated: steps.reached,
      pending: steps.pending, text: text)
  }

  private func bare(
    _ state: ExceptionEntry.State, run: ExceptionHistory.Run?, text: ExceptionText?
  ) -> ExceptionEntry {
    ExceptionEntry(
      id: assessment.metric.id, subject: .metric(assessment), state: state, since: run?.opened,
      sinceDay: run?.opened.lastDate, mayBeOlder: run?.mayBeOlder ?? false,
      quartersOpen: run.flatMap { run in run.closed.flatMap { run.opened.quartersOpen(until: $0) } }.map { $0 - 1 },
      greyQuarters: run?.grey ?? 0, daysOpen: nil, latest: nil, needs: nil, escalated: [], pending: [], text: text)
  }
}
