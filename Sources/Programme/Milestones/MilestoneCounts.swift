import Dates

/// How many milestones stand how on a day. One may count in several places: one that is overdue may also have no owner.
public struct MilestoneCounts: Hashable, Sendable {
  /// All of them.
  public let total: Int
  /// Those that are done.
  public let done: Int
  /// Not done, and the last day of the date by which they are due lies before the day.
  public let overdue: Int
  /// Not done, and due in the month of the day, on the day itself or later.
  public let dueThisMonth: Int
  /// Not done, and without an end: ongoing, as required, to be confirmed or empty.
  public let withoutEnd: Int
  /// Due after the end of the programme.
  public let beyondProgramme: Int
  /// With an end before their start.
  public let endBeforeStart: Int
  /// Without an owner.
  public let unowned: Int

  /// Counts them.
  public init(_ milestones: [Milestone], asAt: CivilDate, ends: CivilDate) {
    let open = milestones.filter { !$0.isDone(asAt: asAt) }
    total = milestones.count
    done = milestones.count - open.count
    overdue = open.count { $0.due.map { $0 < asAt } ?? false }
    dueThisMonth = open.count { milestone in
      milestone.due.map { $0 >= asAt && $0.year == asAt.year && $0.month == asAt.month } ?? false
    }
    withoutEnd = open.count { $0.due == nil }
    beyondProgramme = milestones.count { $0.due.map { $0 > ends } ?? false }
    endBeforeStart = milestones.count(where: \.endsBeforeStart)
    unowned = milestones.count(where: \.isUnowned)
  }
}
