import Metrics
import Programme

/// What a highlight report is about: the whole programme, or one priority of it.
struct ReportScope {
  let report: ProgrammeReport
  /// The priority; nothing for the whole programme.
  let priority: SchemeRegister.Priority?
  let assessments: [MetricAssessment]
  let milestones: [Milestone]
  /// The open risks, without issues and other entries.
  let risks: [Risk]
  let exceptions: [ExceptionEntry]

  init(_ report: ProgrammeReport, priority: SchemeRegister.Priority? = nil) {
    self.report = report
    self.priority = priority
    guard let priority else {
      assessments = report.assessments
      milestones = report.programme.milestones ?? []
      risks = ReportScope.openRisks(report)
      exceptions = report.exceptions.entries
      return
    }
    let served = report.assessments.filter {
      !(report.programme.schemes?.serving($0.metric.id, in: priority) ?? []).isEmpty
    }
    assessments = served
    milestones = (report.programme.milestones ?? []).filter { priority.holds($0.scheme) }
    risks = ReportScope.openRisks(report).filter { priority.holds($0.scheme) }
    exceptions = report.exceptions.entries.filter { entry in
      switch entry.subject {
      case .metric(let assessment): served.contains { $0.metric.id == assessment.metric.id }
      case .milestone(let milestone): priority.holds(milestone.scheme)
      }
    }
  }

  private static func openRisks(_ report: ProgrammeReport) -> [Risk] {
    (report.programme.risks ?? []).filter { $0.kind == .risk && $0.isOpen }
  }

  /// The programme first, then each priority.
  static func all(_ report: ProgrammeReport) -> [ReportScope] {
    [ReportScope(report)] + (report.programme.schemes?.priorities ?? []).map { ReportScope(report, priority: $0) }
  }

  /// The file of its highlight report.
  var file: String { priority.map { "highlight-report-\($0.slug).html" } ?? "highlight-report.html" }

  /// Where the text of a name stands within the programme folder.
  func commentaryFile(_ name: String) -> String { "commentary/\(priority.map { $0.slug + "/" } ?? "")\(name).md" }

  /// The text of a name; nothing where there is none.
  func commentary(_ name: String) -> Prose? {
    report.programme.commentary[(priority.map { $0.slug + "/" } ?? "") + name]
  }

  /// The name of a count: `milestones/overdue`, `milestones/enablers/overdue`.
  func figureID(_ table: String, _ what: String) -> String {
    "\(table)/\(priority.map { $0.slug + "/" } ?? "")\(what)"
  }

  /// How many metrics have each colour, worst first.
  var colourCounts: [(colour: RAG, number: PrintedNumber)] {
    RAG.worstFirst.map { colour in
      let count = assessments.count { $0.judgement.colour == colour }
      return (colour, PrintedNumber(figureID("metrics", colour.rawValue), count))
    }
  }

  /// How many milestones there are, and how they stand.
  var milestoneStandings: MilestoneStandings {
    MilestoneStandings(milestones, slug: priority?.slug ?? "", asAt: report.asAt)
  }

  /// How many risks there are.
  var riskTotal: PrintedNumber { PrintedNumber(figureID("risks", "total"), risks.count) }
  /// How many exceptions are open.
  var openCount: PrintedNumber { PrintedNumber(figureID("exceptions", "open"), exceptions.count(where: \.isOpen)) }
  /// How many are closed.
  var closedCount: PrintedNumber {
    PrintedNumber(figureID("exceptions", "closed"), exceptions.count { !$0.isOpen })
  }
}
