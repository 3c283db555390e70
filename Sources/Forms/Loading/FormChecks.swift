import YAMLDocuments

/// What a schema cannot say of a form: that what a question refers to is there.
enum FormChecks {
  /// The faults of a form, in the order of its questions.
  static func faults(in form: ReturnForm) -> [YAMLFault] {
    form.questions.flatMap { question in
      (isOnItself(question, form) ? ["The question \"\(question.id)\" depends on itself through others."] : []).map {
        YAMLFault(file: question.definition.file, line: question.definition.line, message: $0)
      }
        + [question.relevance, question.requirement].flatMap { faults(in: $0, of: question, form) }
        .map { YAMLFault(file: question.definition.file, line: question.definition.line, message: $0) }
    }
  }

  /// Whether a question is asked only if others are answered, which are asked only if it is.
  private static func isOnItself(_ question: Question, _ form: ReturnForm) -> Bool {
    func next(_ id: String) -> [String] {
      guard case .when(let condition)? = form.question(id)?.relevance else { return [] }
      return condition.parts.map(\.question)
    }
    var seen: Set<String> = []
    var open = next(question.id).filter { $0 != question.id }
    while let id = open.popLast() {
      if id == question.id { return true }
      if seen.insert(id).inserted { open += next(id) }
    }
    return false
  }

  private static func faults(
    in requirement: Question.Requirement, of question: Question, _ form: ReturnForm
  ) -> [String] {
    guard case .when(let condition) = requirement else { return [] }
    return condition.parts.compactMap { part in
      let name = "The question \"\(question.id)\" depends on \"\(part.question)\""
      guard let other = form.question(part.question) else { return "\(name), which does not exist." }
      guard other.id != question.id else { return "\(name), which is the question itself." }
      switch (part.test, other.kind) {
      case (.isAnswered, _): return nil
      case (.differs, .table(let table)): return table.comparisons.isEmpty ? "\(name), which compares nothing." : nil
      case (.differs, _): return "\(name), which is no table."
      case (.isOne(let answers), .choice(let list)), (.isNone(let answers), .choice(let list)):
        let unknown = answers.filter { !list.answers.contains($0) }
        return unknown.isEmpty ? nil : "\(name), which is never answered \"\(unknown.joined(separator: " | "))\"."
      case (.isOne, _), (.isNone, _): return "\(name), which has no list of answers."
      }
    }
  }
}
