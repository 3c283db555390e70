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

  /// Makes a calculator.
  public init(store: MeasurementStore, area: Area, shares: [CommissionerShare], asAt: CivilDate) {
    self.store = store
    self.area = area
    self.shares = shares
    self.asAt = asAt
  }

  /// The figure of a metric for a quarter, or the reason why there is none.
  public func value(of metric: Metric, for quarter: Period) -> MetricValue {
    if case .cohort(let number, let days) = metric.periodRule {
      let cohort = Period.quarter(quarter.financialYear, number)
      if let value = maturing(metric, cohort: cohort, days: days, askedFor: quarter) { return value }
    }
    do throws(NoSum) {
      let top = try sum(of: metric.numerator, metric: metric, quarter: quarter)
      guard let denominator = metric.denominator else { return known(metric, quarter, top, CountSum(total: 1)) }
      let bottom = try sum(of: denominator, metric: metric, quarter: quarter)
      guard bottom.total > 0 else {
        throw NoSum(reason: .notApplicable, sentence: "There were no \(denominator.label), so there is no rate.")
      }
      return known(metric, quarter, top, bottom)
    } catch {
      return MetricValue(
        metric: metric, period: quarter, periodWords: periodWords(metric, quarter),
        outcome: .missing(error.reason, error.sentence))
    }
  }

  /// The months of a figure, for a page: `July to September 2016`.
  public func periodWords(_ metric: Metric, _ quarter: Period) -> String {
    let months = metric.months(for: quarter)
    guard let first = months.first, let last = months.last, case .month(let firstYear, let firstMonth) = first else {
      return quarter.inWords
    }
    let firstWords = MonthName.full[firstMonth - 1]
    guard case .month(let lastYear, _) = last else { return quarter.inWords }
    return "\(firstWords)\(firstYear == lastYear ? "" : " \(firstYear)") to \(last.inWords)"
  }

  private func known(_ metric: Metric, _ quarter: Period, _ top: CountSum, _ bottom: CountSum) -> MetricValue {
    MetricValue(
      metric: metric, period: quarter, periodWords: periodWords(metric, quarter), outcome: .known,
      numerator: top.total, denominator: bottom.total, numeratorParts: top.parts, denominatorParts: bottom.parts,
      shares: top.shares, notes: top.notes + bottom.notes)
  }

  private func maturing(_ metric: Metric, cohort: Period, days: Int, askedFor quarter: Period) -> MetricValue? {
    guard let last = cohort.lastDate, let mature = last.adding(days: days), asAt < mature else { return nil }
    return MetricValue(
      metric: metric, period: quarter, periodWords: periodWords(metric, quarter),
      outcome: .cohortMaturing(
        """
        The cohort is \(periodWords(metric, quarter)); its last outcome falls on \(mature.inWords), after \
        \(asAt.inWords). Until then there is no figure.
        """
      ))
  }
}
