import Dates
import Metrics

/// The days that a date within the plan year may be: still to come, and not after the year.
///
/// A return of the fourth quarter is made after the year has ended; then every day that is still to come may stand there.
public struct PlanYearDays: Hashable, Sendable {
  /// The day of the return, which is too early.
  public let asAt: CivilDate
  /// The last day of the plan year; nothing where the year is over.
  public let last: CivilDate?

  /// The days for a return of a year.
  public init(year: FinancialYear, asAt: CivilDate) {
    self.asAt = asAt
    last = Period.year(year).lastDate.flatMap { asAt < $0 ? $0 : nil }
  }

  /// What is wrong with a day, to follow the words "the day"; nothing where it fits.
  public func fault(of day: CivilDate) -> String? {
    if day <= asAt { return "is not after the day of the report, \(asAt.inWords)" }
    if let last, day > last { return "lies after the end of the plan year, \(last.inWords)" }
    return nil
  }
}
