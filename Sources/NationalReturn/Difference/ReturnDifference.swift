import Metrics

/// What is not the same in two returns: by question, by figure, in the head and in the signatures.
///
/// The days of the reports, who gave an answer, what the figures suggest and where a figure stands are not compared.
public struct ReturnDifference: Hashable, Sendable {
  /// The two returns.
  public let old, new: ReturnContent
  /// Form, version, quarter, area, completeness, marking.
  public let head: [Change]
  /// The questions in the order of the new form; those that only the old one has come last.
  public let questions: [ChangedItem]
  /// The measures in the order of the new return; those that only the old one has come last.
  public let measures: [ChangedItem]
  /// The signatures.
  public let signOffs: [Change]

  /// Compares two returns.
  public init(old: ReturnContent, new: ReturnContent) {
    self.old = old
    self.new = new
    head = ReturnDifference.head(from: old, to: new)
    questions = QuestionDifference.items(from: old.entries, to: new.entries)
    measures = MeasureDifference.items(from: old.measures, to: new.measures)
    signOffs = SignOffDifference.changes(from: old.signOffs, to: new.signOffs)
  }

  /// Whether nothing differs.
  public var isEmpty: Bool { head.isEmpty && questions.isEmpty && measures.isEmpty && signOffs.isEmpty }

  /// `3 questions and 1 measure differ`, or `Nothing differs`.
  public var summary: String {
    let counts = [
      (head.count, "head line", "head lines"), (questions.count, "question", "questions"),
      (measures.count, "measure", "measures"), (signOffs.count, "signature", "signatures"),
    ].filter { $0.0 > 0 }
    guard !counts.isEmpty else { return "Nothing differs." }
    let words = counts.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    let list = words.count == 1 ? words[0] : words.dropLast().joined(separator: ", ") + " and " + words[words.count - 1]
    let isOne = counts.count == 1 && counts[0].0 == 1
    return "\(list) \(isOne ? "differs" : "differ")."
  }

  private static func head(from old: ReturnContent, to new: ReturnContent) -> [Change] {
    func change(_ what: String, _ words: (ReturnContent) -> String) -> Change? {
      Change(what, from: words(old), to: words(new))
    }
    return [
      change("Form") { $0.formName }, change("Form version") { $0.formVersion },
      change("Quarter") { $0.period.description }, change("Area") { "\($0.areaName) (\($0.areaCode))" },
      change("Completeness") { $0.isComplete ? "Template Complete" : "Incomplete Template" },
      change("Marking") { $0.marking.isNotForPublication ? "Not for publication" : "For publication" },
      change("Counts of people") { content in
        content.marking.roundedTo == 1 ? "Not rounded" : "Rounded to multiples of \(content.marking.roundedTo)"
      },
    ].compactMap(\.self)
  }
}
