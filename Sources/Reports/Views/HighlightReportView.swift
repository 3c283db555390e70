import Metrics
import Programme

/// The highlight report: what the programme's board reads before it meets.
struct HighlightReportView {
  struct Section {
    let title: String
    let prose: ProseView?
    let missing: String?
  }

  struct MilestoneRow {
    let scheme: String
    let name: String
    let owner: String
    let baseline: String
    let forecast: String
    let actual: String
    let status: StatusView
  }

  struct RiskRow {
    let id: String
    let description: String
    let owner: String
    let probability: String
    let impact: String
    let score: Int
    let mitigation: String
  }

  let page: PageFrame
  let overall: StatusView
  let overallRule: String
  let counts: [ColourCount]
  let metrics: [MetricSummary]
  let summary: Section
  let achieved: Section
  let next: Section
  let decisions: Section
  let milestones: [MilestoneRow]
  let milestonesMissing: String?
  let milestoneSummary: String?
  let risks: [RiskRow]
  let risksMissing: String?
  let dataQuality: String
  let qualityItems: [String]
  let rule: String

  init(_ report: ProgrammeReport, style: String) {
    page = PageFrame(report, heading: "Highlight report", page: "highlight-report.html", style: style)
    let colours = report.programme.words.colours
    overall = StatusView(report.overallColour, words: "overall status of the programme", colours)
    overallRule =
      """
      The overall status is the worst colour of any metric that could be judged. Metrics that could not (\
      \(colours.word(.grey))) are counted, and never hide another colour.
      """
    counts = ColourCount.all(report)
    metrics = report.assessments.map { MetricSummary($0) }
    func section(_ title: String, _ name: String) -> Section {
      let prose = report.programme.commentary[name]
      return Section(
        title: title, prose: prose.map(ProseView.init),
        missing: prose == nil ? "Nothing was supplied: commentary/\(name).md is not there." : nil)
    }
    summary = section("Summary", "overall")
    achieved = section("What was achieved", "achieved")
    next = section("What comes next", "next")
    decisions = section("Decisions wanted", "decisions")
    milestones = (report.programme.milestones ?? []).map { HighlightReportView.row($0, report) }
    milestonesMissing =
      report.programme.milestones == nil ? "Nothing was supplied: there is no usable milestones.csv." : nil
    milestoneSummary = report.programme.milestones.map { HighlightReportView.summary($0, report) }
    risks = (report.programme.risks ?? []).sorted { ($1.score, $0.id) < ($0.score, $1.id) }.map { risk in
      RiskRow(
        id: risk.id, description: risk.description, owner: risk.ownerRole.isEmpty ? "no owner" : risk.ownerRole,
        probability: risk.probability.rawValue, impact: risk.impact.rawValue, score: risk.score,
        mitigation: risk.mitigation.isEmpty ? "no mitigation" : risk.mitigation)
    }
    risksMissing = report.programme.risks == nil ? "Nothing was supplied: there is no usable risks.csv." : nil
    dataQuality = FindingsText.summary(report.log, report.programme.words.levels)
    qualityItems = FindingGroup.groups(of: report.log).filter { $0.code.level != .information }.prefix(8).map { group in
      let first = group.findings[0].message
      let more = group.findings.count > 1 ? " (and \(group.findings.count - 1) more of this kind)" : ""
      return first + more
    }
    rule = report.programme.rag.standard.words + " " + report.programme.rag.standard.source
  }

  private static func row(_ milestone: Milestone, _ report: ProgrammeReport) -> MilestoneRow {
    let status = milestone.status(asAt: report.asAt)
    let colour: RAG =
      switch status {
      case .done, .onTime: .green
      case .late: .amber
      case .overdue: .red
      case .undated: .grey
      }
    return MilestoneRow(
      scheme: milestone.scheme, name: milestone.name,
      owner: milestone.ownerRole.isEmpty ? "no owner" : milestone.ownerRole,
      baseline: milestone.baseline?.short ?? "\u{2013}", forecast: milestone.forecast?.short ?? "\u{2013}",
      actual: milestone.actual?.short ?? "\u{2013}",
      status: StatusView(colour, words: status.words, report.programme.words.colours))
  }

  private static func summary(_ milestones: [Milestone], _ report: ProgrammeReport) -> String {
    let counts = Milestone.Status.allCases.map { status in
      (status.words, milestones.count { $0.status(asAt: report.asAt) == status })
    }
    let words = counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
    return "\(milestones.count) milestones: \(words)."
  }
}
