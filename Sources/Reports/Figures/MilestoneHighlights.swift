import Dates
import Programme

/// What a report of two pages says of milestones: those that press most, those without a date, and those that were done
/// in the period. The rest is counted.
struct MilestoneHighlights {
  /// As many as fit beside metrics, money and risks on two sheets of A4.
  private static let mostPressing = 8
  private static let mostDone = 6
  /// Three months, in days.
  private static let soon = 92

  /// The most pressing of those that are not done: overdue, then expected late, then due within three months; in each of
  /// these the first due first.
  let pressing: [Milestone]
  /// How many more press.
  let morePressing: PrintedNumber
  /// Those that are not done and have no date.
  let undated: [Milestone]
  /// How many are due later.
  let later: PrintedNumber
  /// The latest of those that were done since the quarter began, the first done first; nothing where it has not begun.
  let done: [(milestone: Milestone, day: CivilDate)]?
  /// How many were done since the quarter began.
  let doneInPeriod: PrintedNumber

  init(_ scope: ReportScope) {
    let (asAt, standings) = (scope.report.asAt, scope.milestoneStandings)
    let open = scope.milestones.filter { $0.status(asAt: asAt) != .done }
    let ranked = open.enumerated().compactMap { place, milestone -> (need: [Int], milestone: Milestone)? in
      guard let rank = MilestoneHighlights.rank(milestone, asAt: asAt) else { return nil }
      return ([rank, milestone.firstDue?.dayNumber ?? .max, place], milestone)
    }.sorted { $0.need.lexicographicallyPrecedes($1.need) }
    pressing = ranked.prefix(MilestoneHighlights.mostPressing).map(\.milestone)
    morePressing = standings.number("more-pressing", ranked.count - pressing.count)
    undated = open.filter { $0.status(asAt: asAt) == .undated }
    later = standings.number("later", open.count - ranked.count - undated.count)
    let done = MilestoneHighlights.done(scope)
    self.done = done?.suffix(MilestoneHighlights.mostDone)
    doneInPeriod = standings.number("done-in-period", done?.count ?? 0)
  }

  /// All of these numbers.
  var numbers: [PrintedNumber] { [morePressing, later, doneInPeriod] }

  /// The lower, the more it presses; nothing where it does not.
  private static func rank(_ milestone: Milestone, asAt: CivilDate) -> Int? {
    switch milestone.status(asAt: asAt) {
    case .overdue: 0
    case .late: 1
    case .onTime: (milestone.firstDue?.dayNumber ?? .max) <= asAt.dayNumber + soon ? 2 : nil
    case .done, .undated: nil
    }
  }

  private static func done(_ scope: ReportScope) -> [(milestone: Milestone, day: CivilDate)]? {
    let report = scope.report
    guard let first = CivilDate(dayNumber: report.period.firstDay), first <= report.asAt else { return nil }
    return scope.milestones.compactMap { milestone in
      guard let day = milestone.doneDay(asAt: report.asAt), first <= day else { return nil }
      return (milestone, day)
    }.sorted { $0.day < $1.day }
  }
}
