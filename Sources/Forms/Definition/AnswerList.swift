/// A closed list of answers, with the answer that a judgement suggests.
public struct AnswerList: Hashable, Sendable {
  /// What a judgement comes to, for the purpose of suggesting an answer.
  public enum Outcome: String, Hashable, CaseIterable, Sendable {
    /// The plan is met.
    case met
    /// The plan is missed, but the figure is better than in the same quarter of the year before.
    case improved
    /// The plan is missed, and the figure is no better than a year before.
    case notImproved = "not-improved"
    /// The plan is missed: of a list that does not ask for the year before.
    case missed
    /// There is no figure, or nothing to hold it against.
    case noData = "no-data"
  }

  /// Its id, such as `progress-v1`.
  public let id: String
  /// The answers, in order.
  public let answers: [String]
  /// Which answer an outcome suggests. An outcome that is not there suggests nothing.
  public let suggestions: [Outcome: String]

  /// Yes or No.
  public static let yesNo = AnswerList(id: "yes-no", answers: ["Yes", "No"])

  /// Makes a list.
  public init(id: String, answers: [String], suggestions: [Outcome: String] = [:]) {
    self.id = id
    self.answers = answers
    self.suggestions = suggestions
  }

  /// The answer of the list that is meant, whatever its capitals.
  public func answer(_ text: String) -> String? {
    answers.first { $0 == text } ?? answers.first { $0.lowercased() == text.lowercased() }
  }
}
