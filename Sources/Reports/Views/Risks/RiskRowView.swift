import Metrics
import Programme

/// An entry of a register as a row.
struct RiskRowView: Encodable {
  let riskKey: String
  let registerName: String
  let mayGoWrong: String
  let alsoIn: String?
  let schemeName: String?
  let riskOwner: String
  let likelihood: String
  let severity: String
  let score: PrintedNumber?
  let outOf: PrintedNumber?
  let withoutScore: String?
  let moved: NumberedText?
  let standing: StatusView
  let ratingNote: String?
  let mitigation: String?
  let withoutMitigation: String?
  let costs: String?

  init(_ risk: Risk, alsoIn others: [Risk], _ report: ProgrammeReport) {
    riskKey = risk.title
    registerName = risk.register
    mayGoWrong = risk.description
    alsoIn = others.isEmpty ? nil : others.map(\.title).joined(separator: ", ")
    schemeName = risk.scheme.isEmpty ? nil : risk.scheme
    riskOwner = risk.ownerRole.isEmpty ? "no owner" : risk.ownerRole
    likelihood = RiskRowView.words(risk.probability)
    severity = RiskRowView.words(risk.impact)
    score = RiskNumbers.score(risk)
    outOf = RiskNumbers.maximum(risk)
    withoutScore = risk.score == nil ? "no score" : nil
    moved = RiskRowView.moved(risk)
    let colours = report.programme.words.colours
    standing = StatusView(
      risk.colour ?? .grey, words: risk.colour == nil ? "not rated" : RiskRowView.basis(risk), colours)
    ratingNote = RiskRowView.note(risk)
    mitigation = risk.isWithoutMitigation || risk.mitigation.isEmpty ? nil : risk.mitigation
    withoutMitigation = risk.isWithoutMitigation ? "No mitigation is given." : nil
    costs = risk.costText.isEmpty ? nil : risk.costText
  }

  private static func words(_ level: RiskLevel?) -> String {
    guard let level else { return "\u{2013}" }
    return level.isRange ? "\(level.words) (\(level.text))" : level.words
  }

  /// By what the colour came about.
  private static func basis(_ risk: Risk) -> String {
    if risk.override?.hasTrail ?? false { return "overridden" }
    return risk.bandColour == nil ? "by the printed word" : "by the bands"
  }

  private static func note(_ risk: Risk) -> String? {
    var notes: [String] = []
    if let printed = risk.printed, !printed.text.isEmpty {
      notes.append("Printed: \(risk.stated?.text ?? printed.text)")
    }
    if let override = risk.override {
      notes.append(
        override.hasTrail
          ? "Overridden with \(override.rating.text) by \(override.byRole): \(override.reason)"
          : "An override with \(override.rating.text) lacks its role or reason and does not count")
    }
    return notes.isEmpty ? nil : notes.joined(separator: ". ") + "."
  }

  private static func moved(_ risk: Risk) -> NumberedText? {
    guard let change = risk.change, let number = RiskNumbers.change(risk) else { return nil }
    guard change != 0 else { return NumberedText("unchanged") }
    return NumberedText("\(change > 0 ? "up" : "down") \(number.printed)", [number])
  }
}
