import Dates
import Foundation
import Metrics
import Programme

/// What is said of an exception, in sentences with their numbers named.
enum ExceptionWords {
  /// Since when it stands.
  static func since(_ entry: ExceptionEntry) -> NumberedText {
    let figures = ExceptionFigures(entry)
    switch entry.subject {
    case .metric:
      guard let since = entry.since, let quarters = figures.quartersOpen else {
        return NumberedText("No day is known.")
      }
      let length = "\(quarters.printed) \(entry.quartersOpen == 1 ? "quarter" : "quarters")"
      let older = entry.mayBeOlder ? " No quarter before was judged, so it may be older." : ""
      guard let grey = figures.greyQuarters, entry.greyQuarters > 0 else {
        return NumberedText("Open since \(since.inWords), \(length).\(older)", [quarters])
      }
      return NumberedText(
        """
        Open since \(since.inWords), \(length), \(grey.printed) of them grey: a grey quarter neither opens nor closes an \
        exception.\(older)
        """, [quarters, grey])
    case .milestone(let milestone):
      guard let day = entry.sinceDay, let days = figures.daysOpen else { return NumberedText("No day is known.") }
      let length = "\(days.printed) \(entry.daysOpen == 1 ? "day" : "days")"
      let expected = milestone.forecast.map { $0 > day ? " It is now expected on \($0.inWords)." : "" } ?? ""
      return NumberedText("Due on \(day.inWords), \(length) ago, and not done.\(expected)", [days])
    }
  }

  /// What it takes to be back on plan.
  static func needs(_ entry: ExceptionEntry) -> NumberedText {
    guard case .metric = entry.subject else {
      return NumberedText("It has to be done, and the day of that recorded.")
    }
    guard let latest = entry.latest, let needs = entry.needs else {
      return NumberedText("The plan gives no limit to be reached.")
    }
    let metric = latest.value.metric
    let figures = ExceptionFigures(entry)
    let when = latest.period.inWords
    guard let cases = figures.cases, let count = figures.count else {
      guard let gap = figures.gap else { return NumberedText("No number of cases would do at the figures of \(when).") }
      return NumberedText(
        "The figure of \(when) would have to be \(needs.isMore ? "higher" : "lower") by \(gap.printed) \(metric.shortUnit).",
        [gap])
    }
    let way = needs.isMore ? "more" : "fewer"
    let label = metric.numerator.label
    let caseWords = needs.cases == 1 ? "1 \(way) (\(label))" : "\(cases.printed) \(way) \(label)"
    return NumberedText(
      """
      \(caseWords) would have been needed in \(when) with everything else the same: \(needs.isMore ? "at least" : "at most") \
      \(count.printed).
      """, [cases, count])
  }

  /// The latest figure against its plan.
  static func figure(_ entry: ExceptionEntry) -> NumberedText? {
    guard let latest = entry.latest, let rate = latest.value.rate, let target = latest.plan.target else { return nil }
    let value = latest.value
    let metric = value.metric
    let ids = [value.figureID("rate"), value.figureID("plan")]
    return NumberedText(
      """
      \(FigureWords.number(rate, metric)) \(metric.shortUnit) in \(value.periodWords) against \
      \(FigureWords.target(target, metric))
      """, target.wholeYear == nil ? ids : ids + [value.figureID("plan-year")])
  }

  /// Who knows of it, and who is next.
  static func escalation(_ entry: ExceptionEntry, _ settings: ExceptionSettings) -> [String] {
    guard settings.to != nil || !settings.escalations.isEmpty else {
      return ["Nobody is named: programme.yaml has no escalation under \"exceptions\"."]
    }
    var lines: [String] = []
    if let to = settings.to { lines.append("Goes to \(to).") }
    for step in entry.escalated {
      lines.append("Escalated to \(step.to), because it has been open for \(step.after.words).")
    }
    for step in entry.pending { lines.append("Goes on to \(step.to) once it has been open for \(step.after.words).") }
    return lines
  }

  /// How it ended.
  static func end(_ entry: ExceptionEntry) -> String {
    switch entry.state {
    case .open: return "It is open."
    case .neverRaised:
      return
        "A file is about it, and by the rules of the programme it is no exception and was none as far back as the data goes."
    case .closed(let quarter):
      switch entry.subject {
      case .metric: return "Closed: back on plan in \(quarter.inWords)."
      case .milestone(let milestone):
        let day = milestone.actual.map { ", on \($0.inWords)" } ?? ""
        return "Closed: done in \(quarter.inWords)\(day)."
      }
    }
  }
}
