import Dates
import Metrics
import Programme

/// The milestones of a highlight report: those that press most in a table, those without a date and those done since the
/// quarter began in a line each. All stand on the page of schemes and milestones.
struct HighlightMilestones: Encodable {
  struct Row: Encodable {
    let milestoneName: String
    let schemeName: String
    let ownerRole: String
    let planned: String
    let expected: String
    let standing: StatusView
  }

  /// What was done since the quarter began: `Done since 1 July 2016:` with the names, or that there was nothing.
  struct Done: Encodable {
    let doneWords: NumberedText
    let doneNames: String?
  }

  private(set) var rows: [Row] = []
  private(set) var hasRows = false
  private(set) var counted: NumberedText?
  private(set) var others: NumberedText?
  private(set) var undated: String?
  private(set) var done: Done?
  private(set) var withoutMilestones: String?

  init(_ scope: ReportScope) {
    let report = scope.report
    guard report.programme.milestones != nil else {
      withoutMilestones = "Nothing was supplied: there is no usable milestones.csv."
      return
    }
    guard !scope.milestones.isEmpty else {
      withoutMilestones =
        scope.priority == nil
        ? "Nothing was supplied: milestones.csv has no rows." : "milestones.csv has none for this priority."
      return
    }
    let highlights = MilestoneHighlights(scope)
    rows = highlights.pressing.map { HighlightMilestones.row($0, report) }
    hasRows = !rows.isEmpty
    counted = scope.milestoneStandings.sentence
    others = HighlightMilestones.others(highlights)
    undated = highlights.undated.isEmpty ? nil : highlights.undated.map(\.name).joined(separator: "; ")
    done = HighlightMilestones.done(highlights, report)
  }

  /// The worst colour of any that is not done; green where all are, grey where there are none.
  static func colour(_ scope: ReportScope) -> RAG {
    let settings = scope.report.programme.milestoneSettings
    let colours = scope.milestones.map { settings.colour($0.status(asAt: scope.report.asAt)) }
    return RAG.worstFirst.first { colours.contains($0) } ?? .grey
  }

  /// `3 more are late or due within three months, and 34 more are due later.`
  private static func others(_ highlights: MilestoneHighlights) -> NumberedText? {
    let kinds = [(highlights.morePressing, "late or due within three months"), (highlights.later, "due later")]
    let present = kinds.filter { $0.0.plainValue != "0" }
    guard !present.isEmpty else { return nil }
    let words = present.map { number, what in
      "\(number.printed) more \(number.plainValue == "1" ? "is" : "are") \(what)"
    }
    return NumberedText(words.joined(separator: ", and ") + ".", present.map(\.0))
  }

  private static func row(_ milestone: Milestone, _ report: ProgrammeReport) -> Row {
    let asAt = report.asAt
    let colours = report.programme.words.colours
    let status = milestone.status(asAt: asAt)
    return Row(
      milestoneName: milestone.name, schemeName: milestone.scheme,
      ownerRole: milestone.ownerRole.isEmpty ? "no owner" : milestone.ownerRole,
      planned: WrittenDateWords.short(milestone.dates.baseline),
      expected: WrittenDateWords.short(milestone.dates.forecast),
      standing: StatusView(
        report.programme.milestoneSettings.colour(status), words: milestone.standing(asAt: asAt), colours))
  }

  private static func done(_ highlights: MilestoneHighlights, _ report: ProgrammeReport) -> Done? {
    guard let done = highlights.done, let first = CivilDate(dayNumber: report.period.firstDay) else { return nil }
    guard !done.isEmpty else {
      return Done(doneWords: NumberedText("Nothing was done since \(first.inWords)."), doneNames: nil)
    }
    let names = done.map { "\($0.milestone.name) (\($0.day.short))" }.joined(separator: "; ")
    let all = highlights.doneInPeriod
    let words =
      all.plainValue == String(done.count)
      ? NumberedText("Done since \(first.inWords):")
      : NumberedText("\(all.printed) were done since \(first.inWords), the latest of them:", [all])
    return Done(doneWords: words, doneNames: names)
  }
}
