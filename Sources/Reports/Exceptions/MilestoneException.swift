import Dates
import Metrics
import Programme

/// Whether a milestone is an exception, and since when.
struct MilestoneException {
  let milestone: Milestone
  let settings: ExceptionSettings
  let period: Period
  let asAt: CivilDate

  init(_ milestone: Milestone, settings: ExceptionSettings, period: Period, asAt: CivilDate) {
    self.milestone = milestone
    self.settings = settings
    self.period = period
    self.asAt = asAt
  }

  /// The day that counts: once it has passed without the work being done, the milestone is an exception.
  private var due: CivilDate? {
    if settings.raiseOn.contains(.milestoneMissed) { return milestone.firstDue }
    if settings.raiseOn.contains(.milestoneOverdue) { return milestone.forecast ?? milestone.baseline }
    return nil
  }

  /// The entry; nothing where nothing is wrong, nothing was since the quarter began, and nobody wrote about it.
  func entry(id: String, text: ExceptionText?) -> ExceptionEntry? {
    let done = milestone.doneDay(asAt: asAt)
    guard let due else { return text.map { entry(id, .neverRaised, nil, text: $0) } }
    guard let done else {
      // Said to be done, without a day: whether it was late is not known.
      if milestone.isDone(asAt: asAt) { return text.map { entry(id, .neverRaised, nil, text: $0) } }
      if due < asAt { return entry(id, .open, due, text: text) }
      return text.map { entry(id, .neverRaised, nil, text: $0) }
    }
    guard due < done, let quarter = Period(monthOf: done).quarter else {
      return text.map { entry(id, .neverRaised, nil, text: $0) }
    }
    guard text != nil || done.dayNumber >= period.firstDay else { return nil }
    return entry(id, .closed(quarter), due, text: text)
  }

  private func entry(
    _ id: String, _ state: ExceptionEntry.State, _ due: CivilDate?, text: ExceptionText?
  ) -> ExceptionEntry {
    let days = state == .open ? due.map { asAt.dayNumber - $0.dayNumber } : nil
    let steps = settings.steps(quarters: nil, days: days)
    return ExceptionEntry(
      id: id, subject: .milestone(milestone), state: state, since: nil, sinceDay: due, mayBeOlder: false,
      quartersOpen: nil, greyQuarters: 0, daysOpen: days, latest: nil, needs: nil, escalated: steps.reached,
      pending: steps.pending, text: text)
  }
}
