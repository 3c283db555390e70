import Forms
import Metrics

/// What the judgement of a metric suggests as the answer to a question of progress.
///
/// A plan that is missed may still be an improvement on the same quarter last year; a list that asks for that gets it, and
/// where that quarter is not known nothing is suggested. A list without such an answer has no amber: an amber judgement
/// is put to a person.
enum SuggestedAnswer {
  static func suggestion(of assessment: MetricAssessment, in list: AnswerList) -> QuarterlyReturn.Suggestion? {
    switch assessment.judgement.status {
    case .better, .met: return answer(.met, list)
    case .near, .offButNoWorse, .notMet, .notDistinguishable:
      guard list.suggestions[.improved] == nil else {
        return assessment.sinceLastYear.flatMap { answer($0.direction == .better ? .improved : .notImproved, list) }
      }
      return assessment.judgement.status == .notMet ? answer(.missed, list) : undecided(assessment, list)
    case .noData, .notSupplied, .carried, .cohortMaturing, .referenceMissing, .baselineBeingSet, .notMeasurableYet,
      .noPlan, .noRule:
      return answer(.noData, list)
    case .withheld: return nil
    }
  }

  private static func answer(_ outcome: AnswerList.Outcome, _ list: AnswerList) -> QuarterlyReturn.Suggestion? {
    list.suggestions[outcome].map { .answer($0) }
  }

  private static func undecided(_ assessment: MetricAssessment, _ list: AnswerList) -> QuarterlyReturn.Suggestion {
    .undecided(
      [AnswerList.Outcome.met, .missed].compactMap { list.suggestions[$0] }, reason: assessment.judgement.reason)
  }
}
