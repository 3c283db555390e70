import Dates
import Forms
import Metrics
import Programme

/// What a return says, whichever file it came from: what two returns are compared by.
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

    /// Makes an entry.
    public init(id: String, reference: String, label: String, kind: Question.Kind, unit: String?, answer: Answer) {
      self.id = id
      self.reference = reference
      self.label = label
      self.kind = kind
      self.unit = unit
      self.answer = answer
    }
  }

  /// The name of the form, such as `2016-17-Q1-Q3`, and its version.
  public let formName, formVersion: String
  /// The name and the ONS code of the area.
  public let areaName, areaCode: String
  /// The quarter.
  public let period: Period
  /// The day of the report.
  public let asAt: CivilDate
  /// Whether every question that must be answered has its answer.
  public let isComplete: Bool
  /// How small numbers were treated.
  public let marking: ReturnMarking
  /// The fingerprint of the content.
  public let fingerprint: ReturnFingerprint
  /// The questions with their answers, in the order of the form.
  public let entries: [Entry]
  /// The measures.
  public let measures: [ReturnMeasure]
  /// Who signed which version.
  public let signOffs: [SignOff]

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
    entries = document.items.map { item in
      Entry(
        id: item.question.id, reference: item.question.reference, label: item.question.label, kind: item.question.kind,
        unit: item.question.unit, answer: item.answer)
    }
    measures = document.measures
    signOffs = document.signOffs
  }
}
