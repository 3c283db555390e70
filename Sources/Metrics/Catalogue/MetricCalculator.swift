import Dates
import Foundation

/// Works out the figure of a metric for an area and a quarter from the measurements.
///
/// A rate is always made anew from the sums of its counts; rates and percentages are never averaged.
public struct MetricCalculator: Sendable {
  /// The measurements.
  public let store: MeasurementStore
  /// The area that is reported on.
  public let area: Area
  /// The shares of commissioners' activity.
  public let shares: [CommissionerShare]
  /// The day on which the report is made: what lies after it is not known yet.
  public let asAt: CivilDate
  /// What is not printed; nothing for figures that are not published.
  private let withheld: WithheldFigures?

  /// Makes a calculator.
  public init(
    store: MeasurementStore, area: Area, shares: [CommissionerShare], asAt: CivilDate,
    withholding withheld: WithheldFigures? = nil
  ) {
    self.store = store
    self.area = area
    self.shares = shares
    self.asAt = asAt
    self.withheld = withheld
  }

  /// The figure of a metric for a quarter, or the reason why there is none.
  public func value(of metric: Metric, for quarter: Period) -> MetricValue {
    let value = fullValue(of: metric, for: quarter)
    return withheld?.applied(to: value) ?? value
  }

  /// What earlier editions said of a part of a figure, as it is printed.
  func earlierEditions(of key: Measurement.Key) -> [Measurement] {
    let earlier = store.earlierEditions(of: key)
    return withheld.map { earlier.map($0.appliedToEarlier) } ?? earlier
  }

  private func fullValue(of metric: Metric, for quarter: Period) -> MetricValue {
    guard store.holds(metric.numerator) else {
      return MetricValue(
        metric: metric, period: quarter, periodWords: periodWords(metric, quarter),
        outcome: .notSupplied("No return in the folder gives \(metric.numerator.label)."))
    }
    if let value = notYetKnown(metric, for: quarter) { return value }
    if metric.periodRule == .latestKnown { return latestKnown(metric, for: quarter) }
    do throws(NoSum) {
      return try value(of: metric, for: quarter, summing: metric.periodsAdded(for: quarter))
    } catch {
      return missing(metric, quarter, error)
    }
  }

  /// The figure that is made of the counts of some periods.
  func value(of metric: Metric, for quarter: Period, summing periods: [Period]) throws(NoSum) -> MetricValue {
    var top = try sum(of: metric.numerator, metric: metric, periods: periods)
    if case .meanOfTwelve(let figure) = metric.periodRule { top.takeMean(of: figure, months: periods.count) }
    var bottom = CountSum(total: 1)
    if let denominator = metric.denominator {
      bottom = try sum(of: denominator, metric: metric, periods: periods)
      guard bottom.total > 0 else {
        throw NoSum(reason: .notApplicable, sentence: "There were no \(denominator.label), so there is no rate.")
      }
    }
    var calendarDays: Int?
    if metric.periodRule == .averageDay {
      let days = periods.reduce(0) { $0 + $1.numberOfDays }
      bottom.total *= Decimal(days)
      bottom.notes.append("\(days) calendar days")
      calendarDays = days
    }
    return MetricValue(
      metric: metric, period: quarter, periodWords: periodWords(metric, quarter), outcome: .known,
      numerator: top.total, denominator: bottom.total, calendarDays: calendarDays, numeratorParts: top.parts,
      denominatorParts: bottom.parts, shares: top.shares, notes: top.notes + bottom.notes)
  }

  func missing(_ metric: Metric, _ quarter: Period, _ fault: NoSum) -> MetricValue {
    MetricValue(
      metric: metric, period: quarter, periodWords: periodWords(metric, quarter),
      outcome: .missing(fault.reason, fault.sentence), isPartial: fault.isPartial)
  }

  /// A figure whose time has not come: a cohort that is maturing, a year that is not over.
  private func notYetKnown(_ metric: Metric, for quarter: Period) -> MetricValue? {
    switch metric.periodRule {
    case .cohort(let number, let days):
      return maturing(metric, cohort: .quarter(quarter.financialYear, number), days: days, askedFor: quarter)
    case .meanOfTwelve:
      guard let last = Period.year(quarter.financialYear).lastDate, let end = quarter.lastDate, end < last else {
        return nil
      }
      return missing(
        metric, quarter,
        NoSum(
          reason: .notYetAvailable,
          sentence: "It is the mean of twelve months, so it is known only after \(last.inWords)."))
    default: return nil
    }
  }

  private func maturing(_ metric: Metric, cohort: Period, days: Int, askedFor quarter: Period) -> MetricValue? {
    guard let last = cohort.lastDate, let mature = last.adding(days: days), asAt < mature else { return nil }
    return MetricValue(
      metric: metric, period: quarter, periodWords: periodWords(metric, quarter),
      outcome: .cohortMaturing(
        """
        The cohort is \(periodWords(metric, quarter)); its last outcome falls on \(mature.inWords). Until then there is no \
        figure.
        """
      ))
  }
}
