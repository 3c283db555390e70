import Metrics
import Programme

/// How risks are scored and coloured, in sentences.
enum RiskRuleWords {
  static func all(_ settings: RiskSettings, _ colours: ColourWords) -> [String] {
    let steps = settings.scale.words
    var lines = [
      """
      Score: probability by impact, each from 1 (\(steps.first ?? "")) to \(steps.count) (\(steps.last ?? "")); a range \
      counts at its \(settings.range.rawValue) end. Where a register has only a printed score, that is used.
      """
    ]
    if settings.bands.areSet {
      let bands = [
        settings.bands.red.map { "\(colours.wordWithin(.red)) from \($0)" },
        settings.bands.amber.map { "\(colours.wordWithin(.amber)) from \($0), \(colours.wordWithin(.green)) below" },
      ].compactMap(\.self).joined(separator: ", ")
      lines.append("Colours: \(bands).")
    } else {
      lines.append(
        "Colours: programme.yaml sets no bands, so a colour is that of the word that the register prints; High counts as \(colours.wordWithin(.red))."
      )
    }
    if let threshold = settings.escalateAt {
      lines.append("Escalation: from a score of \(threshold) to \(settings.escalateTo ?? "nobody that is named").")
    } else {
      lines.append("Escalation: programme.yaml sets no score from which a risk is escalated.")
    }
    let reviews = [RAG.red, .amber, .green].compactMap { colour in
      settings.reviewDays[colour].map { "\(colours.wordWithin(colour)) every \($0) \($0 == 1 ? "day" : "days")" }
    }
    lines.append(
      reviews.isEmpty
        ? "Reviews: programme.yaml sets no interval." : "Reviews: \(reviews.joined(separator: ", ")).")
    return lines
  }
}
