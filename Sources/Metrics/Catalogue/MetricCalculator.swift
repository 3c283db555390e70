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
    let numerator = sum(of: metric.numerator, metric: metric, quarter: quarter)
    guard case .success(let top) = numerator else { return missing(metric, quarter, numerator) }
    guard let denominatorCount = metric.denominator else {
      return known(metric, quarter, top, Sum(total: 1, parts: [], notes: []))
    }
    let denominator = sum(of: denominatorCount, metric: metric, quarter: quarter)
    guard case .success(let bottom) = denominator else { return missing(metric, quarter, denominator) }
    guard bottom.total > 0 else {
      return MetricValue(
        metric: metric, period: quarter, periodWords: periodWords(metric, quarter),
        outcome: .missing(.notApplicable, "There were no \(denominatorCount.label), so there is no rate."))
    }
    return known(metric, quarter, top, bottom)
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

  private struct Sum {
    var total: Decimal
    var parts: [Measurement]
    var shares: [CommissionerShare] = []
    var notes: [String]
  }

  private enum SumResult {
    case success(Sum)
    case failure(MissingReason, String)
  }

  private func known(_ metric: Metric, _ quarter: Period, _ top: Sum, _ bottom: Sum) -> MetricValue {
    MetricValue(
      metric: metric, period: quarter, periodWords: periodWords(metric, quarter), outcome: .known,
      numerator: top.total, denominator: bottom.total, numeratorParts: top.parts, denominatorParts: bottom.parts,
      shares: top.shares, notes: top.notes + bottom.notes)
  }

  private func missing(_ metric: Metric, _ quarter: Period, _ result: SumResult) -> MetricValue {
    guard case .failure(let reason, let sentence) = result else {
      return MetricValue(metric: metric, period: quarter, periodWords: "", outcome: .missing(.notSubmitted, ""))
    }
    return MetricValue(
      metric: metric, period: quarter, periodWords: periodWords(metric, quarter), outcome: .missing(reason, sentence))
  }

  private func maturing(_ metric: Metric, cohort: Period, days: Int, askedFor quarter: Period) -> MetricValue? {
    guard let last = cohort.lastDate, let mature = last.adding(days: days), asAt < mature else { return nil }
    return MetricValue(
      metric: metric, period: quarter, periodWords: periodWords(metric, quarter),
      outcome: .cohortMaturing(
        "The cohort is \(periodWords(metric, quarter)); its last outcome falls on \(mature.inWords), after \(asAt.inWords). Until then there is no figure."
      ))
  }

  private func sum(of count: Metric.Count, metric: Metric, quarter: Period) -> SumResult {
    if count.kind == .population { return population(count, year: quarter.financialYear) }
    if metric.isSharedByCommissioner, count == metric.numerator { return sharedSum(of: count, metric: metric, quarter) }
    return plainSum(of: count, metric: metric, quarter: quarter)
  }

  private func plainSum(of count: Metric.Count, metric: Metric, quarter: Period) -> SumResult {
    let periods = metric.periodRule == .survey ? [quarter] : metric.months(for: quarter)
    var sum = Sum(total: 0, parts: [], notes: [])
    for period in periods {
      for breakdown in count.breakdowns {
        let found = store.measurement(count.kind, count.measure, breakdown, area: area, period: period)
        guard let found else {
          return .failure(.notSubmitted, "No \(count.label) for \(period.inWords) in any return.")
        }
        switch found.value {
        case .known(let number):
          sum.total += number
          sum.parts.append(found)
        case .missing(let reason):
          return .failure(
            reason, "The \(count.label) for \(period.inWords) are \(reason.inWords) (\(found.origin.file)).")
        }
      }
    }
    return .success(sum)
  }

  private func sharedSum(of count: Metric.Count, metric: Metric, _ quarter: Period) -> SumResult {
    var sum = Sum(total: 0, parts: [], notes: [])
    for month in metric.months(for: quarter) {
      let holding = shares.filter { $0.areaCode == area.code && $0.holds(in: month) }
      guard !holding.isEmpty else {
        return .failure(.notSubmitted, "No commissioner's share is given for \(area.name) in \(month.inWords) (shares.csv).")
      }
      for share in holding {
        let key = Measurement.Key(
          kind: count.kind, measure: count.measure, breakdown: "total", areaCode: share.commissionerCode, period: month)
        guard let found = store[key], let number = found.number else {
          return .failure(
            .notSubmitted, "No \(count.label) of commissioner \(share.commissionerCode) for \(month.inWords).")
        }
        sum.total += number * share.percent / 100
        sum.parts.append(found)
        guard !sum.shares.contains(share) else { continue }
        sum.shares.append(share)
        sum.notes.append(
          "\(DecimalText.plain(share.percent)) % of the figures of commissioner \(share.commissionerCode), a share that holds from \(share.validFrom.inWords) (\(share.source))"
        )
      }
    }
    return .success(sum)
  }

  /// The mid-year estimate of the year in which the financial year begins; else the nearest one, with a remark.
  private func population(_ count: Metric.Count, year: FinancialYear) -> SumResult {
    for distance in 0...20 {
      for candidate in Set([year.start - distance, year.start + distance]).sorted() {
        let midYear = Period.month(year: candidate, month: 6)
        let parts = count.breakdowns.compactMap {
          store.measurement(.population, count.measure, $0, area: area, period: midYear)
        }
        let numbers = parts.compactMap(\.number)
        guard numbers.count == count.breakdowns.count else { continue }
        let remark = distance == 0 ? "" : "; no estimate for mid-\(year.start) is there"
        return .success(
          Sum(
            total: numbers.reduce(0, +), parts: parts,
            notes: ["Population: mid-\(candidate) estimate, \(parts[0].origin.file)\(remark)"]))
      }
    }
    return .failure(.notSubmitted, "No population estimate for \(area.name): \(count.label) are not known.")
  }
}
