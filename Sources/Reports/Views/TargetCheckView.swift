import Foundation
import Metrics
import Statistics

/// Whether the plan asks for more than chance could bring: the check that councils make when they set a target.
struct TargetCheckView: Encodable {
  let words: String
  let figures: String

  /// Nothing where there is no plan, no figure of the year before, or no test of chance fits the metric.
  init?(_ assessment: MetricAssessment) {
    guard let (before, check) = TargetCheckView.check(assessment) else { return nil }
    let metric = assessment.metric
    func number(_ value: Double) -> String {
      DecimalText.decimal(value).map { FigureWords.number($0, metric) } ?? ""
    }
    let least = check.leastSignificantTarget.map { target in
      " The first value that could be told from chance is \(number(target)) \(metric.shortUnit)."
    }
    let verdict =
      check.isSignificant
      ? "If the plan were reached exactly, the change could be told from chance."
      : "If the plan were reached exactly, the change would be no larger than chance may bring.\(least ?? "")"
    words =
      """
      For \(before.periodWords) the figure was \(before.rate.map { FigureWords.number($0, metric) } ?? "") \(metric.shortUnit); the plan is \
      \(number(check.target)) \(metric.shortUnit). \(verdict)
      """
    figures = [assessment.value.period, before.period].map { Figure.group(metric, $0) }.joined(separator: " ")
  }

  /// The figure of the year before, and the check of the plan against it.
  static func check(_ assessment: MetricAssessment) -> (before: MetricValue, check: TargetCheck)? {
    guard let before = assessment.sinceLastYear?.earlier, let chance = FigureChance(of: before),
      let target = assessment.judgement.target?.rate(beside: assessment.value).map(\.double),
      let top = before.numerator.map(\.double),
      let bottom = before.denominator.map(\.double),
      let check = TargetCheck(
        chance == .events ? .rate : .proportion, baseline: CountedPeriod(numerator: top, denominator: bottom),
        target: target, plannedDenominator: assessment.value.denominator.map(\.double),
        multiplier: assessment.metric.multiplier.double,
        direction: assessment.metric.polarity == .low ? .decrease : .increase)
    else { return nil }
    return (before, check)
  }
}
