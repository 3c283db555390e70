import Foundation

/// Holds a value against its plan. A pure function: the same numbers always get the same judgement.
public enum Judge {
  /// Judges a value.
  ///
  /// The comparison is exact: numerator x multiplier against limit x denominator, nothing rounded, nothing divided.
  ///
  /// - Parameters:
  ///   - value: the figure, with its numerator and denominator.
  ///   - plan: what was planned for it.
  ///   - rule: the council's rule for colours.
  ///   - lastYear: the same quarter of the year before, for rules that ask for it.
  public static func judgement(
    of value: MetricValue, against plan: Plan.Resolution, rule: RAGRule, lastYear: MetricValue?
  ) -> Judgement {
    switch value.outcome {
    case .missing(_, let sentence):
      return Judgement(status: .noData, colour: .grey, reason: sentence, target: target(plan))
    case .cohortMaturing(let sentence):
      return Judgement(status: .cohortMaturing, colour: .grey, reason: sentence, target: target(plan))
    case .known:
      break
    }
    switch plan {
    case .none:
      return Judgement(
        status: .noPlan, colour: .grey, reason: "plan.csv gives no planned value for \(value.period.inWords).",
        target: nil)
    case .referenceMissing(let sentence):
      return Judgement(status: .referenceMissing, colour: .grey, reason: sentence, target: nil)
    case .target(let target):
      return compare(value, target, rule, lastYear)
    }
  }

  private static func target(_ plan: Plan.Resolution) -> Target? {
    if case .target(let target) = plan { return target }
    return nil
  }

  private static func compare(
    _ value: MetricValue, _ target: Target, _ rule: RAGRule, _ lastYear: MetricValue?
  ) -> Judgement {
    guard let numerator = value.numerator, let denominator = value.denominator else {
      return Judgement(status: .noData, colour: .grey, reason: "There is no figure.", target: target)
    }
    let left = numerator * value.metric.multiplier
    let numbers = comparisonWords(value, target)
    if target.test.passes(left, target.value * denominator) {
      return Judgement(status: .met, colour: .green, reason: "\(numbers): the plan is met.", target: target)
    }
    let relaxed = rule.tolerance.relaxed(target.value, target.test.polarity) * denominator
    let isNear = target.test.polarity == .low ? left <= relaxed : left >= relaxed
    if isNear, rule.tolerance.amount > 0 {
      return Judgement(
        status: .near, colour: rule.kind == .tolerance ? .amber : .green,
        reason: "\(numbers): the plan is missed, by no more than the tolerance of \(rule.tolerance.words).",
        target: target)
    }
    let beyond = rule.tolerance.amount > 0 ? " by more than the tolerance of \(rule.tolerance.words)" : ""
    let missed = "\(numbers): the plan is missed\(beyond)"
    guard rule.kind == .sameQuarterLastYear else {
      return Judgement(status: .notMet, colour: .red, reason: missed + ".", target: target)
    }
    guard let change = Change(from: lastYear, to: value) else {
      return Judgement(
        status: .notMet, colour: .red,
        reason: missed + "; for the same quarter last year there is no figure, so an improvement cannot be shown.",
        target: target)
    }
    let isNoWorse = change.direction != .worse
    return Judgement(
      status: isNoWorse ? .offButNoWorse : .notMet, colour: isNoWorse ? .amber : .red,
      reason: "\(missed); \(change.words) the same quarter last year.", target: target)
  }

  /// `0.363 % against fewer than 0.360 %`: as many decimals as it takes to tell the two numbers apart.
  private static func comparisonWords(_ value: MetricValue, _ target: Target) -> String {
    let rate = value.rate ?? 0
    var places = value.metric.decimals
    while places < 10, rate != target.value,
      DecimalText.rounded(rate, places: places) == DecimalText.rounded(target.value, places: places)
    {
      places += 1
    }
    let unit = value.metric.shortUnit
    return
      """
      \(DecimalText.grouped(rate, places: places)) \(unit) against \(target.test.rawValue) \
      \(DecimalText.grouped(target.value, places: places)) \(unit)
      """
  }
}
