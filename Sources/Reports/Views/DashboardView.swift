import Metrics
import Programme

/// The dashboard: all metrics at a glance, what comes next, and how good the data is.
struct DashboardView: Encodable {
  struct Due: Encodable {
    let name: String
    let date: String
    let note: String
  }

  let page: PageFrame
  let metricCount: Int
  let counts: [ColourCount]
  let metrics: [MetricSummary]
  let overall: ProseView?
  let status: StatusView
  let decisions: ProseView?
  let openExceptions: String
  let changes: [StatusChange]
  let noChange: String?
  let dataQuality: String
  let returnStatus: String?
  let dates: [Due]
  let noDates: String
  let rule: String
  let ruleSource: String
  let measurementsFile: String
  let figuresFile: String

  init(_ report: ProgrammeReport, style: String) {
    page = PageFrame(report, heading: "Dashboard", page: "index.html", style: style)
    metricCount = report.assessments.count
    counts = ColourCount.all(report)
    metrics = report.summaries
    overall = report.programme.commentary["overall"].map(ProseView.init)
    status = StatusView(report.overallColour, words: report.overallWords, report.programme.words.colours)
    decisions = report.programme.commentary["decisions"].map(ProseView.init)
    let open = report.exceptions.open.count
    openExceptions =
      open == 0 ? "No exception is open" : open == 1 ? "1 exception is open" : "\(open) exceptions are open"
    changes = StatusChange.all(report)
    let isJudged = report.assessments.contains { $0.trend.contains { $0.judgement.colour != .grey } }
    noChange =
      changes.isEmpty
      ? (isJudged
        ? "No metric changed its colour, and no figure was revised, since \(report.period.previous.inWords)."
        : "Nothing can have changed: no metric could be judged, now or before.") : nil
    dataQuality = FindingsText.summary(report.log, report.programme.words.levels)
    returnStatus = report.quarterlyReturn.map(ChecklistText.summary)
    dates = DashboardView.dates(report)
    noDates = DashboardView.noDates(report)
    rule = report.programme.rag.standard.words
    ruleSource = report.programme.rag.standard.source
    measurementsFile = report.disclosure.measurementsFile
    figuresFile = report.disclosure.figuresFile
  }

  /// What was due last, where nothing is still to come.
  private static func noDates(_ report: ProgrammeReport) -> String {
    guard let last = report.programme.deadlines.filter({ $0.date < report.asAt }).max(by: { $0.date < $1.date }) else {
      return "No dates are given in programme.yaml."
    }
    return "Nothing is to come. The last was due on \(last.date.inWords): \(last.name)."
  }

  /// Deadlines and meetings still to come, earliest first; a return that is due before the board meets says so.
  private static func dates(_ report: ProgrammeReport) -> [Due] {
    let board = report.programme.nextBoardMeeting(asAt: report.asAt)?.day
    let deadlines = report.programme.deadlines.filter { $0.date >= report.asAt }
    let next = deadlines.map(\.date).min()
    var dated = deadlines.map { deadline in
      let isBeforeBoard = board.map { deadline.date < $0 && $0 > report.asAt } ?? false
      return (
        deadline.date,
        Due(
          name: deadline.name, date: deadline.date.inWords,
          note: isBeforeBoard && deadline.date == next
            ? "due before the board meets: sign-off needs delegated authority" : "due")
      )
    }
    for meeting in report.programme.nextMeetings(asAt: report.asAt) {
      let cadence = meeting.body.cadence
      dated.append(
        (
          meeting.day,
          Due(name: meeting.body.name, date: meeting.words, note: cadence.isEmpty ? "meets" : "meets, \(cadence)")
        ))
    }
    return dated.sorted { ($0.0, $0.1.name) < ($1.0, $1.1.name) }.map(\.1)
  }
}
