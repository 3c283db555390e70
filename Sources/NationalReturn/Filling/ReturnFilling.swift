import Dates
import struct Foundation.Decimal
import Forms
import Metrics
import Programme

/// Fills in the form: from the model where figures answer, from `answers/` where people do.
public struct ReturnFilling {
  private let form: ReturnForm
  private let programme: Programme
  private let period: Period
  private let asAt: CivilDate
  private let assessments: [MetricAssessment]
  private let given: GivenAnswers

  /// Makes a filling for a quarter.
  public init(
    form: ReturnForm, programme: Programme, period: Period, asAt: CivilDate, assessments: [MetricAssessment]
  ) {
    self.form = form
    self.programme = programme
    self.period = period
    self.asAt = asAt
    self.assessments = assessments
    given = GivenAnswers(programme: programme, period: period)
  }

  /// The return. Answers that cannot be taken, disagreements and open questions go into the log.
  public func quarterlyReturn(
    syntheticFiles: [String], marking: ReturnMarking = ReturnMarking(), log: inout FindingLog
  ) -> QuarterlyReturn {
    var answers: [String: (answer: Answer, origin: QuarterlyReturn.AnswerOrigin)] = [:]
    for question in form.questions { answers[question.id] = answer(to: question, log: &log) }
    let asked = form.asked(answers.mapValues(\.answer))
    let sheets = form.sheets.map { sheet in
      QuarterlyReturn.Sheet(
        definition: sheet,
        items: sheet.questions.map { question in
          item(question, answers[question.id] ?? (.none, .nobody), among: asked)
        })
    }
    let document = QuarterlyReturn(
      form: form, areaName: programme.area.name, areaCode: programme.area.code, period: period, asAt: asAt,
      sheets: sheets, measures: assessments.map { ReturnMeasure($0) }, signOffs: programme.signOffs,
      syntheticFiles: syntheticFiles, marking: marking)
    ReturnFindings(document: document, given: given).add(to: &log)
    SignOffFindings(document: document, programme: programme).add(to: &log)
    return document
  }

  private func answer(
    to question: Question, log: inout FindingLog
  ) -> (answer: Answer, origin: QuarterlyReturn.AnswerOrigin) {
    guard question.isLocked else { return given.answer(to: question, log: &log) }
    let answer = PrefilledAnswers(
      form: form, programme: programme, period: period, assessments: assessments, costOfAdmission: costOfAdmission
    ).answer(to: question)
    if let typed = given.typed(question) {
      let same = (try? AnswerReading.answer(typed, to: question)) == answer
      if !same {
        log.add(
          .prefilledAnswered, at: given.place(question.id),
          "Question \(question.reference) (\(question.id)) is pre-filled; the answer that was given is another one.",
          advice: "Correct the figure or the setting that it comes from; the given answer is not used.")
      }
    }
    return (answer, answer == .none ? .nobody : .prefilled)
  }

  /// The agreed cost of an admission: the answer to the question that the setting `cost_of_admission` fills in.
  private var costOfAdmission: Decimal? {
    var unused = FindingLog()
    return form.questions.first { $0.source == .setting("cost_of_admission") }
      .flatMap { given.answer(to: $0, log: &unused).0.number }
  }

  private func item(
    _ question: Question, _ given: (answer: Answer, origin: QuarterlyReturn.AnswerOrigin),
    among answers: [String: Answer]
  ) -> QuarterlyReturn.Item {
    guard question.relevance.holds(in: answers, of: form) else {
      return QuarterlyReturn.Item(
        question: question, answer: .none, origin: .nobody, suggestion: nil, status: .notRelevant)
    }
    let status: QuarterlyReturn.Status =
      if isWhole(given.answer, question) {
        .answered
      } else if question.isLocked || !question.requirement.holds(in: answers, of: form) {
        .optional
      } else {
        .unanswered
      }
    return QuarterlyReturn.Item(
      question: question, answer: given.answer, origin: given.origin, suggestion: suggestion(question), status: status)
  }

  private func isWhole(_ answer: Answer, _ question: Question) -> Bool {
    if case .table(let table) = question.kind { return table.isWhole(answer) }
    return answer != .none
  }

  private func suggestion(_ question: Question) -> QuarterlyReturn.Suggestion? {
    guard question.isSuggested, case .choice(let list) = question.kind,
      let assessment = assessments.first(where: { $0.metric.id == question.metric })
    else { return nil }
    return SuggestedAnswer.suggestion(of: assessment, in: list)
  }
}
