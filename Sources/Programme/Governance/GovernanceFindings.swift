import Dates
import Metrics

/// What is to be said about documents, agreements, conditions and meetings on the day of the report.
public enum GovernanceFindings {
  /// Adds what there is to say.
  public static func add(_ programme: Programme, asAt: CivilDate, log: inout FindingLog) {
    let register = programme.governance
    guard !register.isEmpty, let rules = programme.governanceRules else { return }
    DocumentFindings(register: register, rules: rules, asAt: asAt).add(to: &log)
    ApprovalFindings(register: register, asAt: asAt).add(to: &log)
    MeetingFindings(programme: programme, rules: rules, asAt: asAt).add(to: &log)
    for condition in register.conditions ?? [] { add(condition, asAt: asAt, to: &log) }
  }

  private static func add(_ condition: NationalCondition, asAt: CivilDate, to log: inout FindingLog) {
    let name = condition.scheme.isEmpty ? condition.condition : "\(condition.condition) (\(condition.scheme))"
    guard condition.isAnswered else {
      log.add(
        .conditionUnanswered, at: condition.place,
        condition.answer.isEmpty
          ? "\"\(name)\" is not answered." : "\"\(name)\" is not answered yet: \"\(condition.answer)\".",
        advice: "Answer it, or say who will and by when.")
      return
    }
    if condition.isOverdue(asAt: asAt) {
      log.add(
        .conditionOverdue, at: condition.duePlace,
        """
        "\(name)" was due (\(condition.due.words)); as at \(asAt.inWords) \
        \(condition.state.map { "it is said to be: \($0.rawValue)" } ?? "nothing shows that it was met").
        """,
        advice: "Give the evidence, or a new day.")
    } else if condition.evidence.isEmpty, condition.state == .met {
      log.add(
        .conditionWithoutEvidence, at: condition.place, "\"\(name)\" is said to be met, and nothing shows it.",
        advice: "Name the document or the page that shows it under evidence.")
    }
  }
}
