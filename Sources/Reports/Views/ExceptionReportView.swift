import Dates
import Metrics
import Programme

/// The exception report: everything that left its plan and is not back on it.
struct ExceptionReportView: Encodable {
  struct Part: Encodable {
    let partHeading: String
    let partProse: ProseView?
    let partMissing: String?
  }

  struct Entry: Encodable {
    let anchor: String
    let subjectName: String
    let subjectHref: String?
    let kind: String
    let status: StatusView
    let stands: NumberedText
    let judged: NumberedText?
    let needed: NumberedText
    let answersFor: String
    let wayUp: [String]
    let parts: [Part]
    let fileName: String
  }

  struct Closed: Encodable {
    let closedAnchor: String
    let closedName: String
    let opened: String
    let ended: String
    let closedFile: String
  }

  let page: PageFrame
  let counted: NumberedText
  let entries: [Entry]
  let raisedBy: String
  let addressee: String
  let closed: [Closed]
  let hasClosed: Bool
  let unknownFiles: [String]
  let hasUnknownFiles: Bool

  init(_ report: ProgrammeReport, style: String) {
    page = PageFrame(report, heading: "Exception report", page: "exception-report.html", style: style)
    let register = report.exceptions
    let scope = ReportScope(report)
    counted = ExceptionReportView.counted(scope)
    entries = register.open.map { ExceptionReportView.entry($0, report, register.settings) }
    raisedBy = ExceptionReportView.raisedBy(register.settings)
    addressee = ExceptionReportView.addressee(register.settings)
    closed = register.closed.map { entry in
      Closed(
        closedAnchor: entry.id, closedName: entry.name,
        opened: entry.since?.description ?? entry.sinceDay?.short ?? "\u{2013}", ended: ExceptionWords.end(entry),
        closedFile: entry.text == nil ? "no file" : entry.file)
    }
    hasClosed = !closed.isEmpty
    unknownFiles = register.unknownFiles
    hasUnknownFiles = !unknownFiles.isEmpty
  }

  private static func counted(_ scope: ReportScope) -> NumberedText {
    let (open, closed) = (scope.openCount, scope.closedCount)
    let first =
      switch open.plainValue {
      case "0": "No exception is open."
      case "1": "1 exception is open."
      default: "\(open.printed) exceptions are open."
      }
    return closed.plainValue == "0"
      ? NumberedText(first, [open])
      : NumberedText("\(first) \(closed.printed) \(closed.plainValue == "1" ? "is" : "are") closed.", [open, closed])
  }

  private static func entry(
    _ entry: ExceptionEntry, _ report: ProgrammeReport, _ settings: ExceptionSettings
  ) -> Entry {
    let parts = ExceptionText.Part.allCases.map { part in
      let prose = entry.text?.parts[part]
      return Part(
        partHeading: part.heading, partProse: prose.map(ProseView.init),
        partMissing: prose == nil ? "Nothing was supplied: \(entry.file) has no \(part.heading)." : nil)
    }
    let others = (entry.text?.others ?? []).map {
      Part(partHeading: $0.heading.isEmpty ? "Also" : $0.heading, partProse: ProseView($0.prose), partMissing: nil)
    }
    return Entry(
      anchor: entry.id, subjectName: entry.name, subjectHref: href(entry), kind: kind(entry),
      status: status(entry, report),
      stands: ExceptionWords.since(entry), judged: ExceptionWords.figure(entry), needed: ExceptionWords.needs(entry),
      answersFor: answersFor(entry, report), wayUp: ExceptionWords.escalation(entry, settings), parts: parts + others,
      fileName: entry.file)
  }

  private static func href(_ entry: ExceptionEntry) -> String? {
    if case .metric = entry.subject { return "metrics/\(entry.id).html" }
    return nil
  }

  private static func kind(_ entry: ExceptionEntry) -> String {
    if case .metric = entry.subject { return "Metric" }
    return "Milestone"
  }

  private static func status(_ entry: ExceptionEntry, _ report: ProgrammeReport) -> StatusView {
    switch entry.subject {
    case .metric(let assessment): return StatusView(assessment.judgement, assessment.rule.colours)
    case .milestone(let milestone):
      let isOverdue = milestone.status(asAt: report.asAt) == .overdue
      return StatusView(
        isOverdue ? .red : .amber, words: milestone.standing(asAt: report.asAt),
        report.programme.words.colours)
    }
  }

  /// The role that answers for a milestone, or what serves a metric.
  private static func answersFor(_ entry: ExceptionEntry, _ report: ProgrammeReport) -> String {
    switch entry.subject {
    case .milestone(let milestone):
      let owner = milestone.ownerRole.isEmpty ? "no owner" : milestone.ownerRole
      return milestone.scheme.isEmpty ? owner : "\(owner) (\(milestone.scheme))"
    case .metric(let assessment):
      let serving = report.programme.schemes?.serving(assessment.metric.id) ?? []
      guard !serving.isEmpty else { return "No scheme serves it." }
      return serving.map { contribution in
        let called = report.programme.schemes?.schemes(called: contribution.scheme) ?? []
        let owner = called.first?.ownerRole ?? ""
        let strength = contribution.strength?.rawValue ?? contribution.strengthText
        let details = [called.isEmpty || !owner.isEmpty ? owner : "no owner", strength].filter { !$0.isEmpty }
        let name = report.programme.schemes?.fullName(contribution.scheme) ?? contribution.scheme
        return details.isEmpty ? name : "\(name) (\(details.joined(separator: ", ")))"
      }.joined(separator: "; ")
    }
  }

  private static func raisedBy(_ settings: ExceptionSettings) -> String {
    let words = ExceptionSettings.Trigger.allCases.filter { settings.raiseOn.contains($0) }.map { trigger in
      switch trigger {
      case .red: "a metric is red by its rule"
      case .amber: "a metric is amber by its rule"
      case .milestoneMissed: "the planned or expected day of a milestone has passed without its being done"
      case .milestoneOverdue: "the expected day of a milestone has passed without its being done"
      }
    }
    guard !words.isEmpty else { return "By the settings of the programme nothing raises an exception." }
    return
      """
      An exception is raised when \(words.joined(separator: ", or ")). That of a metric stays open until a quarter is green \
      or blue again; a grey quarter, which was not judged, neither opens nor closes one. Each quarter is judged by the \
      rule of today.
      """
  }

  private static func addressee(_ settings: ExceptionSettings) -> String {
    var bodies: [String] = []
    for step in settings.escalations where !bodies.contains(step.to) { bodies.append(step.to) }
    let steps = bodies.map { body in
      let lengths = settings.escalations.filter { $0.to == body }.map(\.after.words)
      return "after \(lengths.joined(separator: " or ")) to \(body)"
    }
    switch (settings.to, steps.isEmpty) {
    case (nil, true):
      return "To whom exceptions go is not configured: programme.yaml has nothing under \"exceptions\" that says it."
    case (let to?, true): return "Every exception goes to: \(to). No further escalation is configured."
    case (nil, false): return "Exceptions go \(steps.joined(separator: ", "))."
    case (let to?, false): return "Every exception goes to: \(to); and on \(steps.joined(separator: ", "))."
    }
  }
}
