import Forms

/// Whether the status of each question goes with its answer and with those of the others, which may stand further down.
struct ReturnMeaningStatus {
  private struct Pending {
    let place: ReturnMeaningFaults.Place
    let line: Int
    let question: Question
    let status: String
    /// Nothing where it could not be read without doubt.
    let answer: Answer?
  }

  private let form: ReturnForm
  /// The questions that others depend on.
  private let awaited: Set<String>
  /// Their answers, where they could be read without doubt.
  private var answers: [String: Answer] = [:]
  private var pending: [Pending] = []

  init(form: ReturnForm) {
    self.form = form
    awaited = Set(form.questions.flatMap { ReturnMeaningStatus.dependencies(of: $0) })
  }

  /// Takes note of a question. One whose answer could not be read is not judged, and neither is what depends on it.
  mutating func add(
    _ question: Question, status: String, answer: Answer?, line: Int, place: ReturnMeaningFaults.Place
  ) {
    if awaited.contains(question.id), let answer { answers[question.id] = answer }
    // Only whether it is whole is asked of an answer that no other question depends on.
    pending.append(
      Pending(place: place, line: line, question: question, status: status, answer: answer.map(shortened)))
  }

  /// Adds the faults, when all questions are known.
  ///
  /// - Returns: Whether the template is complete, whatever the wrong statuses say.
  func addFaults(to found: inout ReturnMeaningFaults) -> Bool {
    var isComplete = true
    for each in pending {
      guard let answer = each.answer, let expected = expected(answer, each.question) else {
        if each.status == QuarterlyReturn.Status.unanswered.rawValue { isComplete = false }
        continue
      }
      if expected == .unanswered { isComplete = false }
      if expected.rawValue != each.status {
        let message = "By the answers the status is \(expected.rawValue)."
        found.add(ReturnMeaning.Fault(line: each.line, code: "status-differs", message: message), at: each.place)
      } else if expected == .notRelevant, answer != .none {
        let message = "The question is not asked, so that it has no answer."
        found.add(ReturnMeaning.Fault(line: each.line, code: "answer-not-asked", message: message), at: each.place)
      }
    }
    return isComplete
  }

  /// Nothing where it depends on a question that could not be read.
  private func expected(_ answer: Answer, _ question: Question) -> QuarterlyReturn.Status? {
    guard ReturnMeaningStatus.dependencies(of: question).allSatisfy({ answers[$0] != nil }) else { return nil }
    guard question.relevance.holds(in: answers, of: form) else { return .notRelevant }
    if isWhole(answer, question) { return .answered }
    return question.isLocked || !question.requirement.holds(in: answers, of: form) ? .optional : .unanswered
  }

  private func isWhole(_ answer: Answer, _ question: Question) -> Bool {
    if case .table(let table) = question.kind { return table.isWhole(answer) }
    return answer != .none
  }

  private func shortened(_ answer: Answer) -> Answer {
    if case .text = answer { .text("") } else { answer }
  }

  private static func dependencies(of question: Question) -> [String] {
    [question.relevance, question.requirement].flatMap { requirement -> [String] in
      if case .when(let condition) = requirement { condition.parts.map(\.question) } else { [] }
    }
  }
}
