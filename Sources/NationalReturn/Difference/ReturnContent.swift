import Dates
import Forms
import Metrics
import Programme

/// What a return says, whichever file it came from: what two returns are compared by.
///
/// A workbook says less than an XML file: what it does not hold is nil, and is not compared.
public struct ReturnContent: Hashable, Sendable {
  /// A question with its answer.
  public struct Entry: Hashable, Sendable {
    /// The id of the question.
    public let id: String
    /// Its number on the form.
    public let reference: String
    /// The question.
    public let label: String
    /// What kind of answer it takes.
    public let kind: Question.Kind
    /// The unit of a number.
    public let unit: String?
    /// The answer.
    public let answer: Answer

    /// A question of a form with an answer.
    public init(_ question: Question, answer: Answer) {
      id = question.id
      reference = question.reference
      label = question.label
      kind = question.kind
      unit = question.unit
      self.answer = answer
    }
  }

  /// The name of the form, such as `2016-17-Q1-Q3`, and its version.
  public let formName, formVersion: String
  /// The name of the area.
  public let areaName: String?
  /// The ONS code of the area.
  public let areaCode: String
  /// The quarter.
  public let period: Period
  /// The day of the report.
  public let asAt: CivilDate?
  /// Whether every question that must be answered has its answer.
  public let isComplete: Bool?
  /// How small numbers were treated.
  public let marking: ReturnMarking?
  /// The fingerprint of the content.
  public let fingerprint: ReturnFingerprint?
  /// The questions with their answers, in the order of the form.
  public let entries: [Entry]
  /// The measures.
  public let measures: [ReturnMeasure]?
  /// Who signed which version.
  public let signOffs: [SignOff]?

  /// The content of a return.
  public init(_ document: QuarterlyReturn) {
    formName = document.form.name
    formVersion = document.form.version
    areaName = document.areaName
    areaCode = document.areaCode
    period = document.period
    asAt = document.asAt
    isComplete = document.isComplete
    marking = document.marking
    fingerprint = ReturnFingerprint(document)
    entries = document.items.map { Entry($0.question, answer: $0.answer) }
    measures = document.measures
    signOffs = document.signOffs
  }

  /// The content of a workbook: the questions of a form with their answers, and no more than which return it is.
  ///
  /// Answers to questions that are not asked, because of another answer, are left out as they are when a form is filled in.
  init(form: ReturnForm, areaCode: String, period: Period, answers: [String: Answer]) {
    formName = form.name
    formVersion = form.version
    self.areaCode = areaCode
    self.period = period
    (areaName, asAt, isComplete, marking, fingerprint, measures, signOffs) = (nil, nil, nil, nil, nil, nil, nil)
    let asked = form.asked(answers)
    entries = form.questions.map { question in
      let isAsked = question.relevance.holds(in: asked, of: form)
      return Entry(question, answer: isAsked ? asked[question.id] ?? .none : .none)
    }
  }
}
