import Foundation
import Metrics
import Programme

/// A metric as a row of a highlight report.
struct HighlightMetricRow: Encodable {
  let metricName: String
  let metricHref: String
  let rate: PrintedNumber?
  let withoutRate: String?
  let metricUnit: String
  let metricPeriod: String
  let isProvisionalRate: Bool
  let isSyntheticRate: Bool
  let planned: NumberedText
  let before: StatusView
  let now: StatusView
  let sinceLastYear: NumberedText
  let servedBy: [String]

  init(_ assessment: MetricAssessment, _ scope: ReportScope) {
    let (metric, value) = (assessment.metric, assessment.value)
    metricName = metric.shortName
    metricHref = "metrics/\(metric.id).html"
    rate = value.rate.map { PrintedNumber(value.figureID("rate"), $0, places: metric.decimals) }
    withoutRate = value.rate == nil ? FigureWords.absence(value) : nil
    metricUnit = metric.shortUnit
    metricPeriod = value.periodWords
    isProvisionalRate = value.isProvisional
    isSyntheticRate = value.isSynthetic
    let plan = assessment.judgement.target.map { target in
      [value.figureID("plan")] + (target.wholeYear == nil ? [] : [value.figureID("plan-year")])
    }
    planned = NumberedText(FigureWords.plan(assessment), plan ?? [])
    before = HighlightMetricRow.before(assessment, scope.report.period)
    now = StatusView(assessment.judgement, assessment.rule.colours)
    sinceLastYear = HighlightMetricRow.change(assessment)
    servedBy = HighlightMetricRow.services(metric, scope)
  }

  /// The colour of the quarter before; grey where it was not judged.
  static func colourBefore(_ assessment: MetricAssessment, _ period: Period) -> RAG {
    assessment.trend.first { $0.period == period.previous }?.judgement.colour ?? .grey
  }

  private static func before(_ assessment: MetricAssessment, _ period: Period) -> StatusView {
    let point = assessment.trend.first { $0.period == period.previous }
    return point.map { StatusView($0.judgement, assessment.rule.colours) }
      ?? StatusView(.grey, words: "no data", assessment.rule.colours)
  }

  /// Up or down; whether that is better is for the page of the metric, where the limits of chance stand.
  private static func change(_ assessment: MetricAssessment) -> NumberedText {
    guard let change = assessment.sinceLastYear else { return NumberedText("not known") }
    let id = assessment.value.figureID("change-year")
    guard change.direction != .same else { return NumberedText("the same", [id]) }
    let number = DecimalText.grouped(abs(change.difference), places: assessment.metric.decimals)
    return NumberedText("\(change.difference > 0 ? "up" : "down") \(number)", [id])
  }

  /// What serves the metric: in the report of a priority its own schemes, otherwise every scheme or priority.
  private static func services(_ metric: Metric, _ scope: ReportScope) -> [String] {
    guard let register = scope.report.programme.schemes, let priority = scope.priority else { return [] }
    return register.serving(metric.id, in: priority).map { contribution in
      let strength = contribution.strength?.rawValue ?? contribution.strengthText
      let own = contribution.ownTarget.map { target in
        "; own target \(target.text)\(target.unit.isEmpty ? "" : " \(target.unit)")"
          + (target.baseline.isEmpty ? "" : " (before: \(target.baseline))")
      }
      let who = NameKey(contribution.scheme) == NameKey(priority.name) ? "" : "\(contribution.scheme): "
      return "\(who)\(strength.isEmpty ? "strength not given" : strength)\(own ?? "")"
    }
  }
}
