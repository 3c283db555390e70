import Dates
import Metrics
import Programme

/// The short lists of the page of the registers.
enum RiskSelections {
  static func escalated(_ numbers: RiskNumbers) -> RisksPageView.Selection? {
    let settings = numbers.report.programme.riskSettings
    guard settings.escalateAt != nil else { return nil }
    let to = settings.escalateTo ?? "nobody that is named"
    let count = numbers.escalated
    return selection(
      "escalated", "Escalated",
      count.plainValue == "0"
        ? NumberedText("None has reached the score from which it goes to \(to).")
        : NumberedText("\(count.printed) \(count.plainValue == "1" ? "goes" : "go") to \(to).", [count]),
      numbers.register.escalated.map { mention($0, scored($0)) })
  }

  static func overdue(_ numbers: RiskNumbers) -> RisksPageView.Selection? {
    guard !numbers.report.programme.riskSettings.reviewDays.isEmpty else { return nil }
    let count = numbers.reviewsOverdue
    let risks = numbers.register.reviewsOverdue(asAt: numbers.report.asAt)
    return selection(
      "reviews", "Reviews that are overdue",
      risks.isEmpty
        ? NumberedText(
          numbers.register.isReviewKnown
            ? "None." : "Not known: no entry says when it was opened or last looked at.")
        : NumberedText("\(count.printed) overdue.", [count]),
      risks.map { risk in
        let last = risk.lastLook.map { "last looked at on \($0.inWords)" } ?? "never looked at"
        let due = risk.reviewDue.map { ", due by \($0.inWords)" } ?? ""
        return mention(risk, NumberedText(last + due))
      })
  }

  static func bare(_ numbers: RiskNumbers) -> RisksPageView.Selection? {
    let count = numbers.withoutMitigation
    return selection(
      "mitigation", "Without mitigation",
      count.plainValue == "0"
        ? NumberedText("Something is done about each risk and issue.")
        : NumberedText(
          "Nothing is done about \(count.printed) \(count.plainValue == "1" ? "entry" : "entries").", [count]),
      numbers.register.withoutMitigation.map { mention($0, scored($0)) })
  }

  static func closed(_ numbers: RiskNumbers) -> RisksPageView.Selection? {
    let risks = numbers.register.closed
    guard !risks.isEmpty else { return nil }
    let count = numbers.closed
    return selection(
      "closed", "Closed", NumberedText("\(count.printed) closed.", [count]),
      risks.map { mention($0, NumberedText($0.kind.rawValue)) })
  }

  private static func selection(
    _ anchor: String, _ title: String, _ said: NumberedText, _ entries: [RisksPageView.Mention]
  ) -> RisksPageView.Selection {
    RisksPageView.Selection(
      anchor: anchor, listTitle: title, said: said, entries: entries, hasEntries: !entries.isEmpty)
  }

  private static func mention(_ risk: Risk, _ words: NumberedText) -> RisksPageView.Mention {
    RisksPageView.Mention(riskKey: risk.title, mayGoWrong: risk.description, mentionWords: words)
  }

  private static func scored(_ risk: Risk) -> NumberedText {
    guard let score = RiskNumbers.score(risk), let maximum = RiskNumbers.maximum(risk) else {
      return NumberedText("no score")
    }
    return NumberedText("score \(score.printed) out of \(maximum.printed)", [score, maximum])
  }
}
