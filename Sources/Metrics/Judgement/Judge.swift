import Foundation

/// Holds a value against its plan. A pure function: the same numbers always get the same judgement.
public enum Judge {
  /// Judges a value.
  ///
  /// - Parameters:
  ///   - value: the figure, with its numerator and denominator.
  ///   - plan: what was planned for it.
  ///   - rule: the council's rule for colours.
  ///   - lastYear: the same quarter of the year before, for rules that ask for it.
  public static func judgement(
    of value: MetricValue, against plan: Plan.Resolution, rule: RAGRule, lastYear: MetricValue?
  ) -> Judgement {
    func grey(_ status: Judgement.Status, _ reason: String) -> Judgement {
      Judgement(status: status, colour: .grey, reason: reason, target: plan.target)
    }
    switch value.outcome {
    case .missing(.suppressed, let sentence): return grey(.withheld, sentence)
    case .missing, .notSupplied:
      if case .notMeasurableYet(let sentence) = plan { return grey(.notMeasurableYet, sentence) }
    case .cohortMaturing, .known: break
    }
    switch value.outcome {
    case .missing(_, let sentence): return grey(.noData, sentence)
    case .notSupplied(let sentence): return grey(.notSupplied, sentence)
    case .cohortMaturing(let sentence): return grey(.cohortMaturing, sentence)
    case .known: break
    }
    if let year = value.figurePeriod?.financialYear, year != value.period.financialYear {
      return grey(
        .carried,
        "The latest figure is that of \(value.periodWords); it is not held against a plan for \(value.period.financialYear)."
      )
    }
    switch plan {
    case .none: return grey(.noPlan, "plan.csv gives no planned value for \(value.period.inWords).")
    case .referenceMissing(let sentence): return grey(.referenceMissing, sentence)
    case .baselineBeingSet(let sentence): return grey(.baselineBeingSet, sentence)
    case .notMeasurableYet(let sentence): return grey(.notMeasurableYet, sentence)
    case .target(let target):
      guard let comparison = PlanComparison(value, target, precision: rule.precision) else {
        return grey(.noData, "There is no figure.")
      }
      return judgement(of: comparison, rule: rule, lastYear: lastYear)
    }
  }

  private static func judgement(
    of comparison: PlanComparison, rule: RAGRule, lastYear: MetricValue?
  ) -> Judgement {
    let target = comparison.target
    let change = Change(from: lastYear, to: comparison.value)
    let step = rule.steps.first { step in
      step.conditions.allSatisfy { holds($0, comparison, change) }
    }
    var reason = "\(comparison.words): the plan is \(comparison.isMet ? "met" : "missed")."
    if comparison.isBeyondFarEnd { reason += " It lies beyond the other end of the range, which is no failure." }
    guard let step else {
      return Judgement(
        status: .noRule, colour: .grey, reason: reason + " No step of the rule for colours applies.", target: target)
    }
    if step.conditions != [.met] { reason += " \(rule.colours.word(step.colour)) when \(step.words)." }
    if rule.steps.contains(where: { $0.conditions.contains(.noWorseThanLastYear) }), !comparison.isMet {
      reason +=
        change.map { " It is \($0.words) the same quarter last year." }
        ?? " For the same quarter last year there is no figure, so an improvement cannot be shown."
    }
    return Judgement(status: step.status, colour: step.colour, reason: reason, target: target)
  }

  private static func holds(
    _ condition: RAGRule.Condition, _ comparison: PlanComparison, _ change: Change?
  ) -> Bool {
    switch condition {
    case .met: comparison.isMet
    case .offByAtMost(let tolerance): comparison.isWithin(tolerance)
    case .betterByAtLeast(let tolerance): comparison.isBetter(by: tolerance)
    case .noWorseThanLastYear: change.map { $0.direction != .worse } ?? false
    case .interval(let verdict): comparison.intervalVerdict == verdict
    }
  }
}
