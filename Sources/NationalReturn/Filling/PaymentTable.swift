import Foundation
import Forms
import Metrics

/// The payment for performance of 2015-16 as a table of the form.
///
/// The performance year runs from Q4 2014-15 to Q3 2015-16; its baseline is the same quarters a year before.
enum PaymentTable {
  /// Rows `q4_2014_15` to `q3_2015_16`; the columns of the table `payment-for-performance` in parts/tables.yaml. A cell that
  /// is not known is not there. Reductions may be below zero, which no numeric cell of the form takes: they are texts.
  ///
  /// - Parameter unitValue: pounds for an admission; the national value where it is nil.
  static func answer(_ assessment: MetricAssessment, unitValue: Decimal? = nil) -> Answer {
    let quarters = quarters(assessment)
    guard !quarters.isEmpty else { return .none }
    let scheme = PaymentForPerformance(
      quarters: quarters, unitValue: unitValue ?? PaymentForPerformance.standardUnitValue)
    var rows: [String: [String: Answer]] = [:]
    for payment in scheme.payments {
      let quarter = payment.quarter
      guard case .quarter(let year, let number) = quarter.period else { continue }
      var cells: [String: Answer] = [
        "baseline": figure(quarter.baseline), "plan": figure(quarter.planned),
        "planned_reduction": signed(payment.cumulativePlanned),
        "fund_available": figure(max(0, payment.cumulativePlanned) * scheme.unitValue),
      ]
      cells["actual"] = quarter.actual.map(figure)
      cells["achieved_reduction"] = payment.cumulativeAchieved.map(signed)
      cells["change"] = quarter.actual.flatMap { actual in
        quarter.baseline > 0 ? signed((actual - quarter.baseline) * 100 / quarter.baseline) : nil
      }
      cells["admissions_paid"] = payment.admissions.map(figure)
      cells["suggested_payment"] = payment.amount.map(figure)
      rows["q\(number)_\(year.description.replacing("-", with: "_"))"] = cells
    }
    return .table(rows)
  }

  private static func figure(_ number: Decimal) -> Answer { .number(DecimalText.rounded(number, places: 2)) }

  private static func signed(_ number: Decimal) -> Answer { .text(DecimalText.plain(number, places: 2)) }

  /// The quarters of the performance year, up to the first whose baseline or plan is not known: the sums run from the first
  /// quarter on. It is paid quarterly, so that the return of the first quarter shows what is known by then.
  private static func quarters(_ assessment: MetricAssessment) -> [PaymentForPerformance.Quarter] {
    let year = FinancialYear(start: 2015)
    let periods: [Period] = [.quarter(year.previous, 4)] + (1...3).map { .quarter(year, $0) }
    var quarters: [PaymentForPerformance.Quarter] = []
    for period in periods {
      let actual = value(period, assessment)
      guard let baseline = value(period.oneYearEarlier, assessment)?.rate,
        let target = point(period, assessment)?.plan.target,
        let planned = target.isCount ? actual.flatMap({ target.rate(beside: $0) }) : target.value
      else { break }
      quarters.append(
        PaymentForPerformance.Quarter(period: period, baseline: baseline, planned: planned, actual: actual?.rate))
    }
    return quarters
  }

  private static func point(_ period: Period, _ assessment: MetricAssessment) -> MetricAssessment.Point? {
    assessment.trend.first { $0.period == period }
  }

  private static func value(_ period: Period, _ assessment: MetricAssessment) -> MetricValue? {
    point(period, assessment)?.value
  }
}
