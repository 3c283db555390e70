import Dates
import Metrics

/// One delay of a log: from the day on which the patient was ready to leave, up to the day on which the delay ended.
///
/// **Which days count.** A delayed day is a day at the end of which, 24:00, the patient was ready to leave and still in
/// a bed. So the day on which the patient became ready counts, and the day of the discharge does not: ready on the 3rd
/// and discharged on the 5th are two delayed days. The national definition counts all delayed days of the calendar
/// month, from 00:01 on the first day to 24:00 on the last, weekends and bank holidays included (NHS England, monthly
/// delayed transfers of care situation reports, definitions and guidance); that the day is counted at its end is the
/// choice made here. A log that leaves the first day out has one day fewer for each delay.
struct Delay: Sendable {
  /// The first day that counts.
  let ready: CivilDate
  /// The day of the discharge, which does not count; nothing for a delay that is still open.
  let ended: CivilDate?

  /// How many delayed days lie in a run of days.
  ///
  /// - Parameter horizon: the last day that an open delay can be known to have lasted.
  func days(from first: CivilDate, through last: CivilDate, horizon: CivilDate) -> Int {
    let end = ended?.dayNumber ?? (horizon.dayNumber + 1)
    return max(0, min(end, last.dayNumber + 1) - max(ready.dayNumber, first.dayNumber))
  }

  /// How many delayed days lie in a month.
  func days(in month: Period, horizon: CivilDate) -> Int {
    guard let first = CivilDate(dayNumber: month.firstDay), let last = month.lastDate else { return 0 }
    return days(from: first, through: last, horizon: horizon)
  }

  /// Whether the patient was still delayed at the end of a month.
  func isOpen(atEndOf month: Period) -> Bool {
    guard let last = month.lastDate, ready <= last else { return false }
    return ended.map { $0 > last } ?? true
  }
}
