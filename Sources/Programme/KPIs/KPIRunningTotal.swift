import Foundation
import Metrics

/// What was counted from a period on, beside what was planned for the same periods.
public struct KPIRunningTotal: Sendable {
  /// The periods that are added up: those with a figure.
  public let points: [KPIPoint]
  /// The sum of what was counted.
  public let actual: Decimal
  /// The sum of what was planned; nothing where a plan is missing or a range.
  public let plan: Decimal?

  /// What was counted as a percentage of the plan, unrounded.
  public var percent: Decimal? {
    guard let plan, plan > 0 else { return nil }
    return actual * 100 / plan
  }

  /// Makes a total; nothing where fewer than two periods have a figure.
  init?(_ kpi: KPI, _ points: [KPIPoint]) {
    let known = points.filter { !$0.isContradicting && kpi.value($0) != nil }
    guard known.count >= 2, Set(known.map { $0.period?.months.count }).count == 1,
      known.allSatisfy({ $0.period != nil })
    else { return nil }
    self.points = known
    actual = known.reduce(0) { $0 + (kpi.value($1) ?? 0) }
    let plans = known.compactMap(\.plan?.number)
    plan = plans.count == known.count ? plans.reduce(0, +) : nil
  }

  /// The total of a financial year, or of all periods.
  public static func total(of kpi: KPI, year: FinancialYear? = nil) -> KPIRunningTotal? {
    guard kpi.isCount else { return nil }
    return KPIRunningTotal(kpi, kpi.points.filter { year == nil || $0.period?.financialYear == year })
  }

  /// The totals that a page shows: all periods, and the last financial year where it is not all of them.
  public static func all(of kpi: KPI) -> [KPIRunningTotal] {
    guard let whole = total(of: kpi) else { return [] }
    let last = whole.points.last?.period?.financialYear
    guard let year = total(of: kpi, year: last), year.points.count < whole.points.count else { return [whole] }
    return [whole, year]
  }
}
