import Forms

/// Whether the status of each question goes with its answer and with those of the others, which may stand further down.
struct ReturnMeaningStatus {
  private struct Pending {
    let place: ReturnMeaningFaults.Place
    let line: Int
    let question: Question
    let status: String
    let answer: Answer
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

  /// Takes note of a question; one whose answer could not be read is not judged, nor is what depends on it.
  mutating func add(
    _ question: Question, status: String, answer: Answer?, line: Int, place: ReturnMeaningFaults.Place
  ) {
    guard let answer else { return }
    if awaited.contains(question.id) { answers[question.id] = answer }
    // Only whether it is whole is asked of an answer that no other question depends on.
    pending.append(Pending(place: place, line: line, question: question, status: status, answer: shortened(answer)))
  }

  /// Adds the faults, when all questions are known.
  func addFaults(to found: inout ReturnMeaningFaults) {
    for each in pending {
      guard ReturnMeaningStatus.dependencies(of: each.question).allSatisfy({ answers[$0] != nil }) else { continue }
      let expected = expected(each)
      if expected.rawValue != each.status {
        let message = "By the answers the status is \(expected.rawValue)."
        found.add(ReturnMeaning.Fault(line: each.line, code: "status-differs", message: message), at: each.place)
      } else if expected == .notRelevant, each.answer != .none {
        let message = "The question is not asked, so that it has no answer."
        found.add(ReturnMeaning.Fault(line: each.line, code: "answer-not-asked", message: message), at: each.place)
      }
    }
  }

  private func expected(_ each: Pending) -> QuarterlyReturn.Status {
    guard holds(each.question.relevance) else { return .notRelevant }
    if isWhole(each.answer, each.question) { return .answered }
    return each.question.isLocked || !holds(each.question.requirement) ? .optional : .unanswered
  }

  private func isWhole(_ answer: Answer, _ question: Question) -> Bool {
    if case .table(let table) = question.kind { return table.isWhole(answer) }
    return answer != .none
  }

  private func holds(_ requirement: Question.Requirement) -> Bool {
    switch requirement {
    case .always: true
    case .never: false
    case .when(let condition): condition.holds(in: answers, of: form)
    }
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
