import Metrics

/// What is not the same in two returns: by question, by figure, in the head and in the signatures.
///
/// The days of the reports, who gave an answer, what the figures suggest and where a figure stands are not compared.
public struct ReturnDifference: Hashable, Sendable {
  /// The two returns.
  public let old, new: ReturnContent
  /// Form, version, quarter, area, completeness, marking.
  public let head: [ReturnChange]
  /// The questions in the order of the new form; those that only the old one has come last.
  public let questions: [ChangedItem]
  /// The measures in the order of the new return; those that only the old one has come last.
  public let measures: [ChangedItem]
  /// The signatures.
  public let signOffs: [ReturnChange]

  /// Compares two returns.
  ///
  /// - Parameter colours: what the colours of the measures are called.
  public init(old: ReturnContent, new: ReturnContent, colours: ColourWords = ColourWords()) {
    self.old = old
    self.new = new
    head = ReturnDifference.head(from: old, to: new)
    questions = QuestionDifference.items(from: old.entries, to: new.entries)
    if let before = old.measures, let after = new.measures {
      measures = MeasureDifference.items(from: before, to: after, colours: colours)
    } else {
      measures = []
    }
    if let before = old.signOffs, let after = new.signOffs {
      signOffs = SignOffDifference.changes(from: before, to: after)
    } else {
      signOffs = []
    }
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

  /// What one of the returns does not hold, and so is not compared; nothing where both hold everything.
  public var notCompared: String? {
    guard old.measures == nil || new.measures == nil else { return nil }
    return "A workbook holds answers only: measures, marking and signatures are not compared."
  }

  private static func head(from old: ReturnContent, to new: ReturnContent) -> [ReturnChange] {
    func change(_ what: String, _ words: (ReturnContent) -> String?) -> ReturnChange? {
      guard let before = words(old), let after = words(new) else { return nil }
      return ReturnChange(what, from: before, to: after)
    }
    return [
      change("Form") { $0.formName }, change("Form version") { $0.formVersion },
      change("Quarter") { $0.period.description }, change("Area code") { $0.areaCode },
      change("Area") { $0.areaName },
      change("Completeness") { $0.isComplete.map { $0 ? "Template Complete" : "Incomplete Template" } },
      change("Marking") { $0.marking.map { $0.isNotForPublication ? "Not for publication" : "For publication" } },
      change("Counts of people") { content in
        content.marking.map { $0.roundedTo == 1 ? "Not rounded" : "Rounded to multiples of \($0.roundedTo)" }
      },
    ].compactMap(\.self)
  }
}
