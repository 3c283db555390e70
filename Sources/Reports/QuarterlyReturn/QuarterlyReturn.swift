import Dates
import struct Foundation.Decimal
import Metrics

/// The quarterly return of an area, filled in: one value from which HTML and XML are both made.
public struct QuarterlyReturn: Sendable {
  /// Whether a question has what it needs.
  public enum Status: String, Sendable {
    case answered, unanswered
    case notRelevant = "not-relevant"
  }

  /// What stands in the answer.
  public enum Answer: Sendable, Equatable {
    case none
    case text(String)
    case number(Decimal)
    case date(CivilDate)
    /// Row id, then column id.
    case table([String: [String: Decimal]])
  }

  /// A question with its answer.
  public struct Item: Sendable {
    /// The question.
    public let question: ReturnForm.Question
    /// The answer.
    public let answer: Answer
    /// What the figures suggest, where they suggest anything.
    public let suggestion: String?
    /// Whether it is answered.
    public let status: Status
  }

  /// A sheet with its questions.
  public struct Section: Sendable {
    /// The definition.
    public let definition: ReturnForm.Section
    /// The questions with their answers.
    public let items: [Item]
    /// Whether it is asked in this quarter.
    public let isRelevant: Bool

    /// Whether nothing in it is unanswered.
    public var isComplete: Bool { items.allSatisfy { $0.status != .unanswered } }
  }

  /// The form.
  public let form: ReturnForm
  /// The area.
  public let area: Area
  /// The quarter.
  public let period: Period
  /// The day.
  public let asAt: CivilDate
  /// The sheets.
  public let sections: [Section]
  /// The measures that go with it.
  public let assessments: [MetricAssessment]
  /// The files whose figures are synthetic.
  public let syntheticFiles: [String]
  /// How small numbers were treated; nothing where nobody has said so.
  public var disclosure: DisclosureNote?

  /// Whether every question that is asked has its answer.
  public var isComplete: Bool { sections.allSatisfy(\.isComplete) }
}
