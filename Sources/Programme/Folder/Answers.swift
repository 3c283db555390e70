import YAMLDocuments

/// What people answered in the quarterly return, by the id of the question.
public struct Answers: Sendable {
  /// One answer.
  public enum Answer: Sendable, Equatable {
    /// A text, a choice, a number or a date, as it was typed.
    case text(String)
    /// A table: row, then column, as typed.
    case table([String: [String: String]])
  }

  /// The file that they stand in.
  public let file: String
  private var answers: [String: (answer: Answer, place: String)] = [:]

  /// Makes answers of a file that was read already, with the place of each in it.
  public init(file: String, _ answers: [String: (answer: Answer, place: String)]) {
    self.file = file
    self.answers = answers
  }

  /// Reads a map of answers.
  public init(_ root: YAMLValue) throws(YAMLFault) {
    file = root.file
    for (key, value) in try root.entries() {
      guard value.isMap else {
        answers[key] = (.text(try value.text()), "line \(value.line)")
        continue
      }
      var table: [String: [String: String]] = [:]
      for (row, columns) in try value.entries() {
        for (column, cell) in try columns.entries() { table[row, default: [:]][column] = try cell.text() }
      }
      answers[key] = (.table(table), "line \(value.line)")
    }
  }

  /// The answer to a question.
  public subscript(_ question: String) -> Answer? { answers[question]?.answer }

  /// The text of an answer; nothing where there is none, or only white space.
  public func text(_ question: String) -> String? {
    guard case .text(let text)? = self[question], text.contains(where: { !$0.isWhitespace }) else { return nil }
    return text
  }

  /// The place of an answer in its file: a line or a cell.
  public func place(_ question: String) -> String? { answers[question]?.place }

  /// The ids of all questions that were answered, sorted.
  public var questions: [String] { answers.keys.sorted() }
}
