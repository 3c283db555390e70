import Forms

/// The checklist of the national form: whether each question that is asked has what it needs, in words.
///
/// Source of the wording: guidance of the workbook of 2019-20 (`Yes`, `No`, `Incomplete Template`, `Template Complete`), and
/// the two checks of an upload of 2016-17 (`All Questions Completed`, `Character Limits Passed`).
public struct ReturnChecklist: Hashable, Sendable {
  /// A question that is asked.
  public struct Row: Hashable, Sendable {
    /// The question.
    public let question: Question
    /// Whether nothing is missing.
    public let isComplete: Bool
    /// `Yes` or `No`.
    public var checker: String { ReturnChecklist.word(isComplete) }
  }

  /// A sheet.
  public struct Sheet: Hashable, Sendable {
    /// The definition.
    public let definition: ReturnForm.Sheet
    /// The questions that are asked.
    public let rows: [Row]
    /// Whether the checkers are all `Yes`.
    public var isComplete: Bool { rows.allSatisfy(\.isComplete) }
    /// `11 of 13`.
    public var answered: String { "\(rows.count(where: \.isComplete)) of \(rows.count)" }
  }

  /// The sheets.
  public let sheets: [Sheet]
  /// Whether no text is longer than its limit.
  public let characterLimitsPassed: Bool

  /// Makes the checklist of a return.
  public init(_ document: QuarterlyReturn) {
    sheets = document.sheets.map { sheet in
      Sheet(
        definition: sheet.definition,
        rows: sheet.asked.map { Row(question: $0.question, isComplete: $0.status != .unanswered) })
    }
    characterLimitsPassed = document.items.allSatisfy {
      $0.question.isLocked || $0.question.kind.excess(of: $0.answer) == nil
    }
  }

  /// Whether every checker is `Yes`.
  public var allQuestionsCompleted: Bool { sheets.allSatisfy(\.isComplete) }

  /// `Template Complete`, or `Incomplete Template`.
  public var title: String { allQuestionsCompleted ? "Template Complete" : "Incomplete Template" }

  /// Whether the return may be sent: only where both checks are passed.
  public var isReadyForUpload: Bool { allQuestionsCompleted && characterLimitsPassed }

  /// `Ready for upload`, or what stands in its way.
  public var uploadWords: String {
    if isReadyForUpload { return "Ready for upload" }
    let reasons = [
      allQuestionsCompleted ? nil : "questions are not answered", characterLimitsPassed ? nil : "a text is too long",
    ].compactMap(\.self)
    return "Not ready for upload: \(reasons.joined(separator: ", and "))"
  }

  /// `Yes` or `No`.
  public static func word(_ isTrue: Bool) -> String { isTrue ? "Yes" : "No" }
}
