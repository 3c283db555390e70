import YAMLDocuments

/// The answer lists that a form may use: the shared ones, and those of its own.
struct AnswerLists {
  private var lists: [String: AnswerList] = [:]

  /// Adds lists; one with the id of an earlier list takes its place.
  mutating func add(_ value: YAMLValue?) throws(YAMLFault) {
    for entry in try value?.entries() ?? [] {
      try entry.value.allowOnly(["answers", "suggestions", "provenance", "source"])
      var answers: [String] = []
      for item in try entry.value.required("answers").items() {
        let answer = try item.text()
        // Excel tells no capitals from small letters.
        guard !answers.contains(where: { $0.lowercased() == answer.lowercased() }) else {
          throw item.fault("The answer \"\(answer)\" stands twice in the list \"\(entry.key)\".")
        }
        answers.append(answer)
      }
      guard !answers.isEmpty else { throw entry.value.fault("The list \"\(entry.key)\" has no answers.") }
      var suggestions: [AnswerList.Outcome: String] = [:]
      for suggestion in try entry.value.optional("suggestions")?.entries() ?? [] {
        guard let outcome = AnswerList.Outcome(rawValue: suggestion.key) else {
          let known = AnswerList.Outcome.allCases.map(\.rawValue).joined(separator: ", ")
          throw suggestion.value.fault("\"\(suggestion.key)\" is no outcome of a judgement; known are \(known).")
        }
        let answer = try suggestion.value.text()
        guard answers.contains(answer) else {
          throw suggestion.value.fault("\"\(answer)\" is not among the answers of the list \"\(entry.key)\".")
        }
        suggestions[outcome] = answer
      }
      lists[entry.key] = AnswerList(id: entry.key, answers: answers, suggestions: suggestions)
    }
  }

  /// The list that a value names.
  func list(_ value: YAMLValue) throws(YAMLFault) -> AnswerList {
    guard let list = lists[try value.text()] else {
      throw value.fault("There is no list \"\(try value.text())\", neither here nor in parts/lists.yaml.")
    }
    return list
  }
}
