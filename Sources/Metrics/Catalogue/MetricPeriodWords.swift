import Dates

extension MetricCalculator {
  /// The time of a figure, for a page: `July to September 2016`, `snapshot of Thursday 29 September 2016`.
  public func periodWords(_ metric: Metric, _ quarter: Period) -> String {
    let months = metric.months(for: quarter)
    guard let first = months.first, let last = months.last, case .month(let firstYear, let firstMonth) = first,
      case .month(let lastYear, _) = last
    else { return quarter.inWords }
    if case .snapshot(let day) = metric.periodRule { return MetricCalculator.words(of: day, in: last) }
    let start = "\(MonthName.full[firstMonth - 1])\(firstYear == lastYear ? "" : " \(firstYear)")"
    let words = "\(start) to \(last.inWords)"
    if case .meanOfTwelve = metric.periodRule { return "mean of the months \(words)" }
    return words
  }

  private static func words(of day: Metric.SnapshotDay, in month: Period) -> String {
    guard let end = month.lastDate else { return month.inWords }
    switch day {
    case .monthEnd: return "end of \(month.inWords)"
    case .lastThursday:
      // Thursday is day 3 of a week that begins with Monday as day 0.
      guard let thursday = end.adding(days: -((end.weekday + 4) % 7)) else { return month.inWords }
      return "snapshot of Thursday \(thursday.inWords)"
    }
  }
}

extension Metric {
  /// The periods whose counts are added up for a quarter.
  func periodsAdded(for quarter: Period) -> [Period] {
    switch periodRule {
    case .survey, .asPublished: [quarter]
    default: months(for: quarter)
    }
  }
}
