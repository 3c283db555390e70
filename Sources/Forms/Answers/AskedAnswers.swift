extension Question.Requirement {
  /// Whether it holds among answers.
  public func holds(in answers: [String: Answer], of form: ReturnForm) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .when(let condition): condition.holds(in: answers, of: form)
    }
  }
}

extension ReturnForm {
  /// The answers to the questions that are asked. An answer to one that is not asked counts as none, for the questions that
  /// depend on it as well: so that what a return holds is enough to say which questions it asks.
  public func asked(_ answers: [String: Answer]) -> [String: Answer] {
    var asked = answers
    // To take an answer away never makes another question one that is asked, so this comes to an end.
    var isChanged = true
    while isChanged {
      isChanged = false
      for question in questions where asked[question.id] ?? .none != .none {
        guard !question.relevance.holds(in: asked, of: self) else { continue }
        asked[question.id] = Answer.none
        isChanged = true
      }
    }
    return asked
  }
}
