import Dates
import Metrics
import Programme

/// The highlight report of the programme or of a priority: what its board reads before it meets, on two pages at most.
///
/// Its five items are those of a highlight report: progress to date, what was achieved in the period, what is expected in
/// the next, problems, and suggestions for their resolution.
struct HighlightReportView: Encodable {
  /// A text that people supply, under a heading.
  struct Section: Encodable {
    let title: String
    let prose: ProseView?
    let missing: String?
  }

  /// A line of the head.
  struct Fact: Encodable {
    let fact: String
    let says: String
  }

  /// An open exception, as a problem and with what is done about it.
  struct Problem: Encodable {
    let problemName: String
    let problemHref: String
    let standsSince: NumberedText
    let actions: ProseView?
    let withoutActions: String?
  }

  struct PriorityLink: Encodable {
    let priorityName: String
    let priorityHref: String
  }

  let page: PageFrame
  let facts: [Fact]
  let priorities: [PriorityLink]
  let hasPriorities: Bool
  let isPriority: Bool
  let statusRows: [HighlightStatus.Row]
  let progress: Section
  let achieved: Section
  let next: Section
  let problems: Section
  let suggestions: Section
  let decisions: Section
  let changes: Section
  let lessons: Section
  let openExceptions: [Problem]
  let hasOpenExceptions: Bool
  let metricRows: [HighlightMetricRow]
  let metricsMissing: String?
  let milestones: HighlightMilestones
  let money: HighlightMoney
  let risks: HighlightRisks
  let dataQuality: NumberedText
  let rule: String

  init(_ report: ProgrammeReport, priority: SchemeRegister.Priority? = nil, style: String) {
    let scope = ReportScope(report, priority: priority)
    page = PageFrame(
      report, heading: priority.map { "Highlight report: \($0.name)" } ?? "Highlight report", page: scope.file,
      style: style)
    facts = HighlightReportView.facts(scope)
    priorities =
      priority == nil
      ? ReportScope.all(report).compactMap { scope in
        scope.priority.map { PriorityLink(priorityName: $0.name, priorityHref: scope.file) }
      } : []
    hasPriorities = !priorities.isEmpty
    isPriority = priority != nil
    statusRows = HighlightStatus(scope).statusRows
    func section(_ title: String, _ name: String) -> Section {
      let prose = scope.commentary(name)
      return Section(
        title: title, prose: prose.map(ProseView.init),
        missing: prose == nil ? "Nothing was supplied: \(scope.commentaryFile(name)) is not there." : nil)
    }
    progress = section("Progress to date", "overall")
    achieved = section("Achieved in the period", "achieved")
    next = section("Expected in the next period", "next")
    problems = section("Actual or potential problems", "problems")
    suggestions = section("Suggestions for their resolution", "suggestions")
    decisions = section("Decisions wanted", "decisions")
    changes = section("Requests for change", "changes")
    lessons = section("Lessons", "lessons")
    openExceptions = scope.exceptions.filter(\.isOpen).map(HighlightReportView.problem)
    hasOpenExceptions = !openExceptions.isEmpty
    metricRows = scope.assessments.map { HighlightMetricRow($0, scope) }
    metricsMissing =
      scope.assessments.isEmpty
      ? (priority == nil ? "No metric is reported." : "contributions.csv names no metric that its schemes serve.") : nil
    milestones = HighlightMilestones(scope)
    money = HighlightMoney(scope)
    risks = HighlightRisks(scope)
    dataQuality = NumberedText(
      FindingsText.summary(report.log, report.programme.words.levels) + ".", ProgrammeNumbers.findings(report))
    rule = report.programme.rag.standard.words + " " + report.programme.rag.standard.source
  }

  private static func facts(_ scope: ReportScope) -> [Fact] {
    let report = scope.report
    var facts = [
      Fact(fact: "Date", says: report.asAt.inWords), Fact(fact: "Period covered", says: report.period.inWords),
    ]
    if let priority = scope.priority {
      facts.append(Fact(fact: "Schemes", says: priority.schemes.map(schemeWords).joined(separator: "; ")))
    }
    let meetings = report.programme.nextMeetings(asAt: report.asAt).map { "\($0.body.name), \($0.words)" }
    if !meetings.isEmpty { facts.append(Fact(fact: "Next meetings", says: meetings.joined(separator: "; "))) }
    return facts
  }

  /// `Crisis response (running, Discharge and reablement lead)`.
  private static func schemeWords(_ scheme: Scheme) -> String {
    let status = scheme.status?.rawValue ?? scheme.statusText
    let details = [
      status.isEmpty ? "status not given" : status, scheme.ownerRole.isEmpty ? "no owner" : scheme.ownerRole,
    ]
    return "\(scheme.name) (\(details.joined(separator: ", ")))"
  }

  private static func problem(_ entry: ExceptionEntry) -> Problem {
    let actions = entry.text?.parts[.actions]
    return Problem(
      problemName: entry.name, problemHref: "exception-report.html#\(entry.id)",
      standsSince: ExceptionWords.since(entry),
      actions: actions.map(ProseView.init),
      withoutActions: actions == nil ? "No return-to-green actions were supplied: \(entry.file)." : nil)
  }
}
