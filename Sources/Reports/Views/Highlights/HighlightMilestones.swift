import Dates
import Metrics
import Programme

/// The milestones of a highlight report: those that press in a table, those done since the quarter began in a line. The others
/// stand on the page of schemes and milestones.
struct HighlightMilestones: Encodable {
  struct Row: Encodable {
    let milestoneName: String
    let schemeName: String
    let ownerRole: String
    let planned: String
    let expected: String
    let standing: StatusView
  }

  let rows: [Row]
  let hasRows: Bool
  let counted: NumberedText?
  let later: NumberedText?
  let doneSince: String?
  let withoutMilestones: String?

  init(_ scope: ReportScope) {
    let report = scope.report
    guard report.programme.milestones != nil else {
      (rows, hasRows, counted, later, doneSince) = ([], false, nil, nil, nil)
      withoutMilestones = "Nothing was supplied: there is no usable milestones.csv."
      return
    }
    guard !scope.milestones.isEmpty else {
      (rows, hasRows, counted, later, doneSince) = ([], false, nil, nil, nil)
      withoutMilestones =
        scope.priority == nil
        ? "Nothing was supplied: milestones.csv has no rows." : "milestones.csv has none for this priority."
      return
    }
    withoutMilestones = nil
    rows = scope.pressingMilestones.enumerated().sorted { left, right in
      let (first, second) = (HighlightMilestones.due(left.element), HighlightMilestones.due(right.element))
      return (first, left.offset) < (second, right.offset)
    }.map { HighlightMilestones.row($0.element, report) }
    hasRows = !rows.isEmpty
    let counts = scope.milestoneCounts.filter { $0.number.plainValue != "0" }
    let words = counts.map { "\($0.number.printed) \($0.status.words)" }.joined(separator: ", ")
    let total = scope.milestoneTotal
    counted = NumberedText(
      "\(total.printed) \(scope.milestones.count == 1 ? "milestone" : "milestones"): \(words).",
      [total] + counts.map(\.number))
    let later = scope.laterMilestones
    self.later =
      later.plainValue == "0"
      ? nil : NumberedText("\(later.printed) more \(later.plainValue == "1" ? "is" : "are") due after that.", [later])
    doneSince = HighlightMilestones.done(scope)
  }

  /// The worst colour of any that is not done; green where all are, grey where there are none.
  static func colour(_ scope: ReportScope) -> RAG {
    let settings = scope.report.programme.milestoneSettings
    let colours = scope.milestones.map { settings.colour($0.status(asAt: scope.report.asAt)) }
    return RAG.worstFirst.first { colours.contains($0) } ?? .grey
  }

  private static func due(_ milestone: Milestone) -> Int { milestone.firstDue?.dayNumber ?? .max }

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

  /// `Done since 1 July 2016: A (16 Sep 2016); B (23 Sep 2016).`
  private static func done(_ scope: ReportScope) -> String? {
    let report = scope.report
    guard let first = CivilDate(dayNumber: report.period.firstDay), first <= report.asAt else { return nil }
    let done = scope.milestones.compactMap { milestone -> (name: String, day: CivilDate)? in
      guard let day = milestone.doneDay(asAt: report.asAt), first <= day else { return nil }
      return (milestone.name, day)
    }
    guard !done.isEmpty else { return "Nothing was done since \(first.inWords)." }
    let words = done.sorted { $0.day < $1.day }.map { "\($0.name) (\($0.day.short))" }.joined(separator: "; ")
    return "Done since \(first.inWords): \(words)."
  }
}
