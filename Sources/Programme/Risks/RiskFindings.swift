import Dates
import Metrics

/// What does not fit about risks: mitigation, printed scores and ratings, overrides, reviews, what stands twice.
public enum RiskFindings {
  /// The findings that need no day of a report.
  static func add(_ programme: Programme, log: inout FindingLog) {
    let register = RiskRegister(programme.risks ?? [])
    for risk in register.entries {
      reportScore(risk, log: &log)
      reportRating(risk, log: &log)
      reportOverride(risk, log: &log)
      guard risk.isWithoutMitigation else { continue }
      log.add(
        .riskWithoutMitigation, at: risk.place("mitigation"),
        "Nothing is done about the \(risk.kind.rawValue) \(risk.title).",
        advice: "Say what is done about it, or that it is borne and by whom.")
    }
    for group in register.alike {
      guard let first = group.first, let last = group.last else { continue }
      let keys = group.map { risk in risk.score.map { "\(risk.title) (score \($0))" } ?? risk.title }
      log.add(
        .riskAlike, at: last.place("description"),
        "The same text stands at \(keys.joined(separator: ", ")): \"\(first.description.prefix(80))\".",
        advice: "Nothing to do, if it is one risk of several registers; the page shows it once and names them all.")
    }
  }

  /// The findings that depend on the day of the report.
  public static func add(_ programme: Programme, asAt: CivilDate, log: inout FindingLog) {
    for risk in RiskRegister(programme.risks ?? []).reviewsOverdue(asAt: asAt) {
      guard let due = risk.reviewDue, let last = risk.lastLook else { continue }
      log.add(
        .riskReviewOverdue, at: risk.place("reviewed"),
        """
        The \(risk.kind.rawValue) \(risk.title) was last looked at on \(last.inWords); it was to be looked at again by \
        \(due.inWords).
        """,
        advice: "Review it, and enter the day under \"reviewed\".")
    }
  }

  private static func reportScore(_ risk: Risk, log: inout FindingLog) {
    guard let product = risk.product, let stated = risk.stated, product != stated.score else { return }
    log.add(
      .riskScoreDiffers, at: risk.place("score"),
      "The score of \(risk.title) is printed as \(stated.score); probability by impact is \(product).",
      advice: "Correct one of them. Probability by impact is used.")
  }

  private static func reportRating(_ risk: Risk, log: inout FindingLog) {
    guard risk.ratingDiffers, let score = risk.score, let printed = risk.printed else { return }
    let by = risk.bandColour.map { "\(score) is \($0.rawValue)" } ?? "\(score) is not red"
    log.add(
      .riskRatingDiffers, at: risk.place(risk.stated.map { $0.word.isEmpty ? "rating" : "score" } ?? "rating"),
      "\(risk.title) is printed as \(risk.stated?.text ?? printed.text); by the bands (\(risk.settings.bands.words)) \(by).",
      advice: "Correct the rating or the bands in programme.yaml, or override it with a role and a reason.")
  }

  private static func reportOverride(_ risk: Risk, log: inout FindingLog) {
    guard let override = risk.override, !override.hasTrail, override.rating.colour != nil else { return }
    let lacks = [override.byRole.isEmpty ? "role" : nil, override.reason.isEmpty ? "reason" : nil].compactMap(\.self)
    log.add(
      .riskOverrideIncomplete, at: risk.place("override_rating"),
      "The rating of \(risk.title) is overridden with \"\(override.rating.text)\" without a \(lacks.joined(separator: " and a ")).",
      advice: "Enter who decided it and why. Until then it does not count.")
  }
}
