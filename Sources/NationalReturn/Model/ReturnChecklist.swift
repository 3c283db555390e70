import Forms

/// The checklist of the national form: whether each question that is asked has what it needs, in words.
///
/// Source of the wording: guidance of the workbook of 2019-20 (`Yes`, `No`, `Incomplete Template`, `Template Complete`), and
/// the two checks of an upload of 2016-17 (`All Questions Completed`, `Character Limits Passed`). The third check is our own: what
/// `bcf validate` refuses must not be called ready.
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
  /// Whether every total is the sum of its parts, and every day lies where it must.
  public let sumsAndDatesAgree: Bool

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
    let days = PlanYearDays(year: document.form.year, asAt: document.asAt)
    sumsAndDatesAgree = document.items.allSatisfy { item in
      switch (item.question.kind, item.answer) {
      case (.table(let table), let answer): table.sumFaults(in: answer).isEmpty
      case (.date(withinPlanYear: true), .date(let day)): days.fault(of: day) == nil
      default: true
      }
    }
  }

  /// Whether every checker is `Yes`.
  public var allQuestionsCompleted: Bool { sheets.allSatisfy(\.isComplete) }

  /// `Template Complete`, or `Incomplete Template`.
  public var title: String { allQuestionsCompleted ? "Template Complete" : "Incomplete Template" }

  /// Whether the return may be sent: only where all checks are passed.
  public var isReadyForUpload: Bool { allQuestionsCompleted && characterLimitsPassed && sumsAndDatesAgree }

  /// `Ready for upload`, or what stands in its way.
  public var uploadWords: String {
    if isReadyForUpload { return "Ready for upload" }
    let reasons = [
      allQuestionsCompleted ? nil : "questions are not answered", characterLimitsPassed ? nil : "a text is too long",
      sumsAndDatesAgree ? nil : "a sum or a date does not agree",
    ].compactMap(\.self)
    return "Not ready for upload: \(reasons.joined(separator: ", and "))"
  }

  /// `Yes` or `No`.
  public static func word(_ isTrue: Bool) -> String { isTrue ? "Yes" : "No" }
}
