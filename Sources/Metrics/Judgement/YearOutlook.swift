import Foundation
import Statistics

/// What the year may come to: the year to date, projected in several ways, beside the plan for the whole year.
///
/// Only for figures that add up over the year. A projection is no figure: it is never judged by colour.
public struct YearOutlook: Sendable {
  /// A projection of the whole year.
  public struct Projection: Sendable {
    /// How the year was projected.
    public let method: YearProjection.Method
    /// The projected count of the numerator; nothing where there is none.
    public let count: Decimal?
    /// The count in the metric's unit.
    public let rate: Decimal?
    /// Whether the plan for the year would be met; nothing without a plan.
    public let meetsPlan: Bool?
    /// Why there is no projection.
    public let reason: AbsentReason?
  }

  /// The months of this year that have a figure, from April.
  public let monthsKnown: Int
  /// The count of these months.
  public let yearToDate: Decimal
  /// The projections, one for each method.
  public let projections: [Projection]
  /// The plan for the whole year; nothing where there is none.
  public let plan: Target?

  /// Nothing for a metric that does not add up, before the first month of a year is known, and once the year is whole.
  ///
  /// - Parameters:
  ///   - months: the months up to the end of the quarter, each with its own figure.
  ///   - value: the figure of the quarter, for its denominator.
  ///   - plan: the plan for the whole year.
  init?(months: [MetricAssessment.Point], value: MetricValue, plan: Target?) {
    let metric = value.metric
    guard metric.accumulates, let denominator = value.denominator ?? months.last?.value.denominator, denominator > 0
    else { return nil }
    let year = value.period.financialYear
    let byMonth = Dictionary(months.map { ($0.period, $0.value) }) { first, _ in first }
    func counts(_ year: FinancialYear) -> [Decimal?] { Period.year(year).months.map { byMonth[$0]?.numerator } }
    let now = counts(year)
    // A month that is withheld or missing must not look as if its time had not come.
    let known = value.period.monthsOfYearToDate.count
    guard known < 12, now.prefix(known).allSatisfy({ $0 != nil }) else { return nil }
    let doubles = now.prefix(known).map { $0?.double }
    let lastYear = counts(year.previous).map { $0?.double }
    let history = Array(lastYear.drop { $0 == nil })
    monthsKnown = known
    yearToDate = now.reduce(0) { $0 + ($1 ?? 0) }
    self.plan = plan
    projections = [
      YearProjection.straightLine(doubles), .seasonal(doubles, lastYear: lastYear),
      .trend(doubles, history: history.contains { $0 == nil } ? [] : history),
    ].map { projection in
      let count = projection.value.flatMap(DecimalText.decimal)
      let rate = count.map { $0 * metric.multiplier / denominator }
      let compared = plan?.isCount ?? false ? count : rate
      return Projection(
        method: projection.method, count: count, rate: rate,
        meetsPlan: plan.flatMap { plan in compared.map { plan.test.passes($0, plan.value) } },
        reason: projection.reason)
    }
  }
}

extension Plan {
  /// The plan for a whole year of something that adds up: its own row, or the sum of four quarters' rows.
  public func yearTarget(for metric: Metric, year: FinancialYear) -> Target? {
    guard metric.accumulates else { return nil }
    let quarters = (1...4).map { Period.quarter(year, $0) }
    let whole = Plan(entries: entries.filter { $0.period == .year(year) || isReference($0, year) })
    // Judged as if all twelve months were asked for, a row of the year is taken whole.
    if entries.contains(where: { $0.metric == metric.id && $0.period == .year(year) && $0.kind != .reference }) {
      return whole.target(for: metric.counted(by: .yearToDate), quarter: quarters[3]).target
    }
    guard metric.periodRule == .quarter else { return target(for: metric, quarter: quarters[3]).target }
    let targets = quarters.compactMap { target(for: metric, quarter: $0).target }
    guard let first = targets.first, targets.count == 4,
      targets.allSatisfy({ $0.test == first.test && $0.isCount == first.isCount })
    else { return nil }
    return Target(
      test: first.test, value: targets.reduce(0) { $0 + $1.value }, isCount: first.isCount,
      derivation: "The sum of the plans for four quarters.", origin: first.origin,
      isSynthetic: targets.contains(where: \.isSynthetic))
  }

  /// Rows that a plan for the year may be relative to: only those of whole years, so that no quarter is taken for one.
  private func isReference(_ entry: PlanEntry, _ year: FinancialYear) -> Bool {
    entry.period == .year(year.previous) || entry.period == .year(year) && entry.kind == .reference
  }
}
