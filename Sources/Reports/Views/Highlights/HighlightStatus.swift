import Metrics
import Programme

/// The status summary of a highlight report: what was the matter in the last period, and what is in this one.
struct HighlightStatus {
  struct Row: Encodable {
    let aspect: String
    let statusBefore: StatusView?
    let statusNow: StatusView?
    let inWords: NumberedText
    let wayHref: String
  }

  let statusRows: [Row]

  init(_ scope: ReportScope) {
    let period = scope.report.period
    let words = scope.report.programme.words.colours
    let counts = scope.colourCounts.filter { $0.number.plainValue != "0" }
    let milestones = HighlightMilestones(scope)
    var rows = [
      Row(
        aspect: "Metrics",
        statusBefore: StatusView(
          HighlightStatus.worst(scope.assessments.map { HighlightMetricRow.colourBefore($0, period) }),
          words: "worst colour", words),
        statusNow: StatusView(
          HighlightStatus.worst(scope.assessments.map(\.judgement.colour)), words: "worst colour", words),
        inWords: scope.assessments.isEmpty
          ? NumberedText("No metric is served.")
          : NumberedText(
            counts.map { "\($0.number.printed) \(words.wordWithin($0.colour))" }.joined(separator: ", ") + ".",
            counts.map(\.number)), wayHref: "#metrics"),
      Row(
        aspect: "Milestones", statusBefore: nil,
        statusNow: StatusView(HighlightMilestones.colour(scope), words: "worst colour", words),
        inWords: milestones.counted ?? NumberedText(milestones.withoutMilestones ?? ""), wayHref: "#milestones"),
    ]
    rows.append(
      Row(
        aspect: "Money", statusBefore: nil, statusNow: nil, inWords: HighlightMoney.sentence(scope), wayHref: "#money"))
    rows.append(
      Row(
        aspect: "Risks", statusBefore: nil,
        statusNow: HighlightRisks.colour(scope).map { StatusView($0, words: "worst colour", words) },
        inWords: HighlightRisks.sentence(scope), wayHref: "#risks"))
    rows.append(
      Row(
        aspect: "Tolerances", statusBefore: nil, statusNow: nil, inWords: HighlightStatus.exceptions(scope),
        wayHref: "exception-report.html"))
    statusRows = rows
  }

  private static func worst(_ colours: [RAG]) -> RAG { RAG.worstFirst.first { colours.contains($0) } ?? .grey }

  private static func exceptions(_ scope: ReportScope) -> NumberedText {
    let open = scope.openCount
    switch open.plainValue {
    case "0": return NumberedText("Nothing is outside its tolerance; no exception is open.")
    case "1": return NumberedText("1 exception is open.", [open])
    default: return NumberedText("\(open.printed) exceptions are open.", [open])
    }
  }
}
