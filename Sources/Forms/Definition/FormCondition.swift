/// When a question is asked or must be answered: if one of its tests holds.
public struct FormCondition: Hashable, Sendable {
  /// What is asked of another question.
  public enum Test: Hashable, Sendable {
    /// It has one of these answers.
    case isOne(of: [String])
    /// It is answered, and with none of these.
    case isNone(of: [String])
    case isAnswered
    /// Its table has a difference that asks for a comment.
    case differs
  }

  /// A test of one question.
  public struct Part: Hashable, Sendable {
    /// The id of the other question.
    public let question: String
    /// What is asked of it.
    public let test: Test
  }

  /// The parts, of which one must hold.
  public let parts: [Part]

  /// Reads `if budget.pooled is No | TBC or finance.income differs`; nothing where it cannot be understood.
  init?(text: String) {
    guard text.hasPrefix("if ") else { return nil }
    var parts: [Part] = []
    for piece in text.dropFirst(3).split(separator: " or ", omittingEmptySubsequences: false) {
      guard let part = FormCondition.part(String(piece)) else { return nil }
      parts.append(part)
    }
    self.parts = parts
  }

  private static func part(_ text: String) -> Part? {
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 2 else { return nil }
    let rest = Array(words.dropFirst())
    switch rest.first {
    case "differs" where rest.count == 1: return Part(question: words[0], test: .differs)
    case "is" where rest == ["is", "answered"]: return Part(question: words[0], test: .isAnswered)
    case "is" where rest.count > 2 && rest[1] == "not":
      return answers(rest.dropFirst(2)).map { Part(question: words[0], test: .isNone(of: $0)) }
    case "is" where rest.count > 1:
      return answers(rest.dropFirst()).map { Part(question: words[0], test: .isOne(of: $0)) }
    default: return nil
    }
  }

  private static func answers(_ words: ArraySlice<String>) -> [String]? {
    let answers = words.joined(separator: " ").split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }
    return answers.contains("") ? nil : answers
  }

  /// Whether one of the parts holds.
  public func holds(in answers: [String: Answer], of form: ReturnForm) -> Bool {
    parts.contains { part in
      let answer = answers[part.question] ?? .none
      switch part.test {
      case .isAnswered: return answer != .none
      case .isOne(let texts): return texts.contains { answer == .text($0) }
      case .isNone(let texts): return answer != .none && !texts.contains { answer == .text($0) }
      case .differs:
        guard case .table(let table)? = form.question(part.question)?.kind else { return false }
        return !table.differences(in: answer).isEmpty
      }
    }
  }
}
