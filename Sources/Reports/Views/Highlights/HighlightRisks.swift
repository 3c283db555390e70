import Metrics
import Programme

/// The top risks of a highlight report.
struct HighlightRisks: Encodable {
  struct Row: Encodable {
    let riskID: String
    let mayGoWrong: String
    let riskOwner: String
    let likelihood: String
    let severity: String
    let score: PrintedNumber?
    let outOf: PrintedNumber?
    let withoutScore: String?
    let mitigation: String
  }

  /// How many are shown.
  private static let shown = 5

  let riskRows: [Row]
  let hasRiskRows: Bool
  let riskNote: NumberedText?
  let scoreWords: String
  let withoutRisks: String?

  init(_ scope: ReportScope) {
    let sorted = HighlightRisks.sorted(scope)
    riskRows = sorted.prefix(HighlightRisks.shown).map { risk in
      Row(
        riskID: risk.title, mayGoWrong: risk.description,
        riskOwner: risk.ownerRole.isEmpty ? "no owner" : risk.ownerRole,
        likelihood: risk.probability?.words ?? "\u{2013}", severity: risk.impact?.words ?? "\u{2013}",
        score: RiskNumbers.score(risk), outOf: RiskNumbers.maximum(risk),
        withoutScore: risk.score == nil ? risk.printed?.text ?? "no score" : nil,
        mitigation: risk.mitigation.isEmpty ? "no mitigation" : risk.mitigation)
    }
    hasRiskRows = !riskRows.isEmpty
    let total = scope.riskTotal
    riskNote =
      sorted.count > HighlightRisks.shown
      ? NumberedText("The highest of \(total.printed) risks.", [total]) : nil
    let words = scope.report.programme.riskSettings.scale.words
    scoreWords =
      sorted.contains { $0.score != nil }
      ? """
      The highest score first. Score: probability by impact, each 1 (\(words.first ?? "")) to \(words.count) \
      (\(words.last ?? "")).
      """ : "The register gives no scores; its own words stand instead, the highest first."
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
    let total = scope.riskTotal
    let risks = "\(total.printed) \(scope.risks.count == 1 ? "risk" : "risks")"
    guard let score = RiskNumbers.score(highest), let maximum = RiskNumbers.maximum(highest) else {
      return NumberedText("\(risks); none has a score.", [total])
    }
    return NumberedText(
      "\(risks); the highest, \(highest.title), scores \(score.printed) of \(maximum.printed).",
      [total, score, maximum])
  }

  private static func sorted(_ scope: ReportScope) -> [Risk] {
    RiskRegister.highestFirst(scope.risks)
  }

  /// The worst colour of a risk; nothing where none has one.
  static func colour(_ scope: ReportScope) -> RAG? {
    let colours = scope.risks.compactMap(\.colour)
    return RAG.worstFirst.first { $0 != .grey && colours.contains($0) }
  }
}
