import Metrics
import Programme

/// The top risks of a highlight report.
struct HighlightRisks {
  struct Row {
    let riskID: String
    let mayGoWrong: String
    let riskOwner: String
    let likelihood: String
    let severity: String
    let score: PrintedNumber
    let mitigation: String
  }

  /// How many are shown.
  private static let shown = 5

  let riskRows: [Row]
  let hasRiskRows: Bool
  let riskNote: NumberedText?
  let withoutRisks: String?

  init(_ scope: ReportScope) {
    let sorted = HighlightRisks.sorted(scope)
    riskRows = sorted.prefix(HighlightRisks.shown).map { risk in
      Row(
        riskID: risk.id, mayGoWrong: risk.description, riskOwner: risk.ownerRole.isEmpty ? "no owner" : risk.ownerRole,
        likelihood: risk.probability.rawValue, severity: risk.impact.rawValue,
        score: PrintedNumber("risks/\(risk.id)/score", risk.score),
        mitigation: risk.mitigation.isEmpty ? "no mitigation" : risk.mitigation)
    }
    hasRiskRows = !riskRows.isEmpty
    let total = scope.riskTotal
    riskNote =
      sorted.count > HighlightRisks.shown
      ? NumberedText("The highest of \(total.printed) risks.", [total]) : nil
    if scope.report.programme.risks == nil {
      withoutRisks = "Nothing was supplied: there is no usable risks.csv."
    } else if sorted.isEmpty {
      withoutRisks =
        scope.priority == nil ? "Nothing was supplied: risks.csv has no rows." : "risks.csv has none for this priority."
    } else {
      withoutRisks = nil
    }
  }

  /// The highest score in a sentence.
  static func sentence(_ scope: ReportScope) -> NumberedText {
    guard let highest = sorted(scope).first else { return NumberedText("No risk was supplied.") }
    let score = PrintedNumber("risks/\(highest.id)/score", highest.score)
    let total = scope.riskTotal
    return NumberedText(
      "\(total.printed) \(scope.risks.count == 1 ? "risk" : "risks"); the highest, \(highest.id), scores \(score.printed) of 9.",
      [total, score])
  }

  private static func sorted(_ scope: ReportScope) -> [Risk] {
    scope.risks.sorted { ($1.score, $0.id) < ($0.score, $1.id) }
  }
}
