import Dates
import Forms
import Metrics
import Programme

/// The national return of an area for a quarter, filled in: the one value from which every format is made.
public struct QuarterlyReturn: Hashable, Sendable {
  /// Whether a question has what it needs.
  public enum Status: String, Hashable, CaseIterable, Sendable {
    case answered, unanswered
    /// Not answered, and it need not be.
    case optional
    /// Not asked, because of another answer.
    case notRelevant = "not-relevant"
  }

  /// Who gave an answer.
  public enum AnswerOrigin: Hashable, Sendable {
    case nobody
    /// A person, in `answers/`.
    case given
    /// The model, the settings or the money table.
    case prefilled
    /// The return of an earlier quarter.
    case carried(from: Period)
  }

  /// What the figures say to a question that a person answers.
  public enum Suggestion: Hashable, Sendable {
    /// One answer.
    case answer(String)
    /// The figures do not decide; a person must choose one of these, and this is why.
    case undecided([String], reason: String)
  }

  /// A question with its answer.
  public struct Item: Hashable, Sendable {
    /// The question.
    public let question: Question
    /// The answer; none where the question is not relevant.
    public let answer: Answer
    /// Who gave it.
    public let origin: AnswerOrigin
    /// What the figures suggest, where they are asked.
    public let suggestion: Suggestion?
    /// Whether it has what it needs.
    public let status: Status

    /// Makes an item.
    public init(
      question: Question, answer: Answer, origin: AnswerOrigin, suggestion: Suggestion?, status: Status
    ) {
      self.question = question
      self.answer = answer
      self.origin = origin
      self.suggestion = suggestion
      self.status = status
    }

    /// Whether the answer that was given is another one than the figures suggest.
    public var disagrees: Bool {
      guard case .answer(let suggested)? = suggestion, case .text(let given) = answer else { return false }
      return given != suggested
    }
  }

  /// A sheet with its questions.
  public struct Sheet: Hashable, Sendable {
    /// The definition.
    public let definition: ReturnForm.Sheet
    /// The questions with their answers.
    public let items: [Item]

    /// Makes a sheet.
    public init(definition: ReturnForm.Sheet, items: [Item]) {
      self.definition = definition
      self.items = items
    }

    /// The questions that are asked.
    public var asked: [Item] { items.filter { $0.status != .notRelevant } }
    /// Whether nothing in it is unanswered.
    public var isComplete: Bool { items.allSatisfy { $0.status != .unanswered } }
  }

  /// The form.
  public let form: ReturnForm
  /// The name of the area.
  public let areaName: String
  /// The ONS code of the area.
  public let areaCode: String
  /// The quarter.
  public let period: Period
  /// The day.
  public let asAt: CivilDate
  /// The sheets.
  public let sheets: [Sheet]
  /// The measures that go with it.
  public let measures: [ReturnMeasure]
  /// Who signed which version.
  public let signOffs: [SignOff]
  /// The files whose figures are synthetic, sorted.
  public let syntheticFiles: [String]
  /// How small numbers were treated.
  public let marking: ReturnMarking

  /// Makes a return.
  public init(
    form: ReturnForm, areaName: String, areaCode: String, period: Period, asAt: CivilDate, sheets: [Sheet],
    measures: [ReturnMeasure], signOffs: [SignOff] = [], syntheticFiles: [String], marking: ReturnMarking
  ) {
    self.form = form
    self.areaName = areaName
    self.areaCode = areaCode
    self.period = period
    self.asAt = asAt
    self.sheets = sheets
    self.measures = measures
    self.signOffs = signOffs
    self.syntheticFiles = syntheticFiles
    self.marking = marking
  }

  /// All questions with their answers.
  public var items: [Item] { sheets.flatMap(\.items) }

  /// The question with this identifier, and its answer.
  func item(_ id: String) -> Item? {
    for sheet in sheets {
      if let item = sheet.items.first(where: { $0.question.id == id }) { return item }
    }
    return nil
  }

  /// Whether every question that must be answered has its answer.
  public var isComplete: Bool { sheets.allSatisfy(\.isComplete) }

  /// The answers by question.
  public var answers: [String: Answer] {
    Dictionary(items.map { ($0.question.id, $0.answer) }) { first, _ in first }
  }
}

/// How small numbers of people were treated in a return.
public struct ReturnMarking: Hashable, Sendable {
  /// Whether the return holds small numbers and must not be published.
  public let isNotForPublication: Bool
  /// To which multiple counts of people are rounded; 1 where they are not.
  public let roundedTo: Int

  /// Makes a marking.
  public init(isNotForPublication: Bool = false, roundedTo: Int = 1) {
    self.isNotForPublication = isNotForPublication
    self.roundedTo = roundedTo
  }
}
