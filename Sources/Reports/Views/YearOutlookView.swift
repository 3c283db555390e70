import Foundation
import Metrics
import Statistics

/// How the year may end, on the page of a metric.
struct YearOutlookView: Encodable {
  struct Row: Encodable {
    let method: String
    let count: String
    let rate: String
    let againstPlan: String
  }

  /// The beginning of the names of its figures.
  let figures: String
  let toDate: String
  let plan: String
  let rows: [Row]

  init?(_ assessment: MetricAssessment) {
    guard let outlook = assessment.outlook else { return nil }
    let metric = assessment.metric
    figures = "\(metric.id)/\(assessment.value.period.financialYear)/"
    let months = outlook.monthsKnown == 1 ? "1 month" : "\(outlook.monthsKnown) months"
    toDate = "\(FigureWords.count(outlook.yearToDate)) \(metric.numerator.label) in \(months) from 1 April"
    plan = outlook.plan.map { FigureWords.target($0, metric) } ?? "No plan for the whole year"
    rows = outlook.projections.map { projection in
      Row(
        method: projection.method.rawValue,
        count: projection.count.map { "\(DecimalText.grouped($0, places: 1)) \(metric.numerator.label)" }
          ?? projection.reason?.rawValue ?? "no projection",
        rate: metric.denominator == nil
          ? "" : projection.rate.map { "\(FigureWords.number($0, metric)) \(metric.shortUnit)" } ?? "",
        againstPlan: projection.meetsPlan.map { $0 ? "would meet the plan" : "would miss the plan" } ?? "")
    }
  }
}
