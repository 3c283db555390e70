import struct Foundation.Decimal
import Forms
import Metrics

/// The payment for performance of 2015-16 as a table of the form.
///
/// The performance year runs from Q4 2014-15 to Q3 2015-16; its baseline is the same quarters a year before.
enum PaymentTable {
  /// Rows `q4`, `q1`, `q2`, `q3`; columns `baseline`, `planned`, `actual`, `planned_reduction`, `reduction`, `admissions`,
  /// `payment`. A cell that is not known is not there; neither is a negative one, which the form cannot hold.
  static func answer(_ assessment: MetricAssessment) -> Answer {
    let quarters = quarters(assessment)
    guard quarters.count == 4 else { return .none }
    var rows: [String: [String: Answer]] = [:]
    for payment in PaymentForPerformance(quarters: quarters).payments {
      guard case .quarter(_, let number) = payment.quarter.period else { continue }
      let cells: [(String, Decimal?)] = [
        ("baseline", payment.quarter.baseline), ("planned", payment.quarter.planned),
        ("actual", payment.quarter.actual), ("planned_reduction", payment.cumulativePlanned),
        ("reduction", payment.cumulativeAchieved), ("admissions", payment.admissions), ("payment", payment.amount),
      ]
      for (column, figure) in cells {
        guard let figure, figure >= 0 else { continue }
        rows["q\(number)", default: [:]][column] = .number(DecimalText.rounded(figure, places: 2))
      }
    }
    return rows.isEmpty ? .none : .table(rows)
  }

  /// The quarters of the performance year whose baseline and plan are known.
  private static func quarters(_ assessment: MetricAssessment) -> [PaymentForPerformance.Quarter] {
    let year = FinancialYear(start: 2015)
    let periods: [Period] = [.quarter(year.previous, 4)] + (1...3).map { .quarter(year, $0) }
    return periods.compactMap { period in
      guard let baseline = value(period.oneYearEarlier, assessment)?.rate else { return nil }
      let actual = value(period, assessment)
      let target = point(period, assessment)?.plan.target
      guard let planned = target.flatMap({ target in actual.flatMap { target.rate(beside: $0) } ?? target.value })
      else { return nil }
      return PaymentForPerformance.Quarter(period: period, baseline: baseline, planned: planned, actual: actual?.rate)
    }
  }

  private static func point(_ period: Period, _ assessment: MetricAssessment) -> MetricAssessment.Point? {
    assessment.trend.first { $0.period == period }
  }

  private static func value(_ period: Period, _ assessment: MetricAssessment) -> MetricValue? {
    point(period, assessment)?.value
  }
}
