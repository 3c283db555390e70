import Dates
import struct Foundation.Decimal
import Metrics
import Programme

/// Fills in the form: from the model where figures answer, from `answers/` where people do.
public struct ReturnFilling {
  private let form: ReturnForm
  private let programme: Programme
  private let period: Period
  private let asAt: CivilDate
  private let assessments: [MetricAssessment]

  /// Makes a filling for a quarter.
  public init(
    form: ReturnForm, programme: Programme, period: Period, asAt: CivilDate, assessments: [MetricAssessment]
  ) {
    self.form = form
    self.programme = programme
    self.period = period
    self.asAt = asAt
    self.assessments = assessments
  }

  /// The return. Answers that cannot be taken, disagreements and open questions go into the log.
  public func quarterlyReturn(syntheticFiles: [String], log: inout FindingLog) -> QuarterlyReturn {
    var answers: [String: QuarterlyReturn.Answer] = [:]
    for question in form.sections.flatMap(\.questions) { answers[question.id] = answer(to: question, log: &log) }
    reportUnknownAnswers(log: &log)
    let sumsDiffer = checkSums(answers, log: &log)
    for (question, message) in ConditionDates(form: form, period: period, asAt: asAt).faults(in: answers) {
      log.add(
        .conditionDateUnfit, at: place(question.id),
        "Question \(question.reference): the day by which the condition will be met \(message).",
        advice: "Give a day that is still to come, and say in the comment what happens until then.")
    }
    let sections = form.sections.map { section in
      let isRelevant = section.quarters.contains(quarterNumber)
      return QuarterlyReturn.Section(
        definition: section,
        items: section.questions.map { question in
          item(question, answers, isRelevant: isRelevant, sumsDiffer: sumsDiffer, log: &log)
        }, isRelevant: isRelevant)
    }
    return QuarterlyReturn(
      form: form, area: programme.area, period: period, asAt: asAt, sections: sections, assessments: assessments,
      syntheticFiles: syntheticFiles)
  }

  private var quarterNumber: Int {
    if case .quarter(_, let number) = period { return number }
    return 4
  }

  private var answersFile: String { programme.answers?.file ?? "answers/\(period).yaml" }

  private func place(_ question: String) -> Finding.Place {
    Finding.Place(file: answersFile, cell: programme.answers?.line(question).map { "line \($0)" })
  }

  private func answer(to question: ReturnForm.Question, log: inout FindingLog) -> QuarterlyReturn.Answer {
    switch question.source {
    case .area: return .text("\(programme.area.name) (\(programme.area.code))")
    case .period: return .text(period.inWords)
    case .metricPlan(let id): return assessment(id).map { .text(FigureWords.plan($0)) } ?? .none
    case .metricActual(let id): return assessment(id).map { .text(FigureWords.actual($0.value)) } ?? .none
    case nil: break
    }
    do {
      return try AnswerReading.answer(programme.answers?[question.id], to: question, form: form)
    } catch {
      log.add(
        .answerInvalid, at: place(question.id), "Question \(question.reference) (\(question.id)): \(error.message)",
        advice: "Correct the answer; it counts as not given until then.")
      return .none
    }
  }

  private func assessment(_ metric: String) -> MetricAssessment? { assessments.first { $0.metric.id == metric } }

  private func reportUnknownAnswers(log: inout FindingLog) {
    for id in programme.answers?.questions ?? [] where form.question(id) == nil {
      log.add(
        .settingUnknown, at: place(id), "There is no question \"\(id)\" in the form of \(form.year).",
        advice: "Correct the id; Templates/returns/\(form.year).yaml lists all questions.")
    }
  }

  private func item(
    _ question: ReturnForm.Question, _ answers: [String: QuarterlyReturn.Answer], isRelevant: Bool, sumsDiffer: Bool,
    log: inout FindingLog
  ) -> QuarterlyReturn.Item {
    let answer = answers[question.id] ?? .none
    let suggestion = question.suggestedBy.flatMap(assessment).flatMap { suggestionKey($0) }
      .flatMap { form.suggestions[$0] }
    let isAsked: Bool =
      switch question.requirement {
      case .always: true
      case .never: false
      case .unless(let other, let text): answers[other].map { $0 != .text(text) && $0 != .none } ?? false
      case .ifSumsDiffer: sumsDiffer
      }
    let status: QuarterlyReturn.Status
    if !isRelevant {
      status = .notRelevant
    } else if isAnswered(answer, question) {
      status = .answered
    } else if isAsked {
      status = .unanswered
    } else {
      status = question.source == nil ? .notRelevant : .unanswered
    }
    if isRelevant { report(question, answer, suggestion, status, log: &log) }
    return QuarterlyReturn.Item(
      question: question, answer: isRelevant ? answer : .none, suggestion: isRelevant ? suggestion : nil, status: status
    )
  }

  private func isAnswered(_ answer: QuarterlyReturn.Answer, _ question: ReturnForm.Question) -> Bool {
    guard case .table(let rows) = answer, case .table(let name) = question.kind, let shape = form.tables[name] else {
      return answer != .none
    }
    return shape.requiredRows.allSatisfy { row in
      shape.columns.allSatisfy { rows[row]?[$0.id] != nil }
    }
  }

  private func report(
    _ question: ReturnForm.Question, _ answer: QuarterlyReturn.Answer, _ suggestion: String?,
    _ status: QuarterlyReturn.Status, log: inout FindingLog
  ) {
    if status == .unanswered {
      log.add(
        .questionUnanswered, at: Finding.Place(file: answersFile),
        "Question \(question.reference) is not answered: \(question.label)",
        advice: "Write an answer under \"\(question.id)\".")
    }
    if question.isCondition, case .text(let text) = answer, text != "Yes" {
      log.add(
        .conditionNotMet, at: place(question.id),
        "National condition \(question.reference) is answered \"\(text)\": \(question.label)",
        advice: "A condition that is not met is escalated whatever the metrics say.")
    }
    if let suggestion, case .text(let given) = answer, given != suggestion {
      log.add(
        .answerDisagrees, at: place(question.id),
        "Question \(question.reference) is answered \"\(given)\", but the figures suggest \"\(suggestion)\".",
        advice: "Change the answer, or say in the commentary why it differs.")
    }
  }

  /// What the judgement suggests: a plan that is missed may still be an improvement on the same quarter last year.
  /// Where that quarter is not known, nothing is suggested.
  private func suggestionKey(_ assessment: MetricAssessment) -> String? {
    switch assessment.judgement.status {
    case .better, .met: "met"
    case .near, .offButNoWorse, .notMet, .notDistinguishable:
      assessment.sinceLastYear.map { $0.direction == .better ? "improved" : "not-improved" }
    case .noData, .carried, .cohortMaturing, .referenceMissing, .baselineBeingSet, .notMeasurableYet, .noPlan, .noRule:
      "no-data"
    case .withheld: nil
    }
  }

  /// Whether an annual total differs from the pooled fund or from the plan, so that a comment is due. Quarters that do
  /// not add up to their total are a finding.
  private func checkSums(_ answers: [String: QuarterlyReturn.Answer], log: inout FindingLog) -> Bool {
    var commentIsDue = false
    for question in form.sections.flatMap(\.questions) {
      guard case .table(let name) = question.kind, let shape = form.tables[name],
        case .table(let rows)? = answers[question.id]
      else { continue }
      for (row, label) in shape.rows {
        guard let cells = rows[row], let total = cells[shape.total] else { continue }
        let quarters = ["q1", "q2", "q3", "q4"].compactMap { cells[$0] }
        let sum = quarters.reduce(0, +)
        if quarters.count == 4, sum != total {
          log.add(
            .sumDiffers, at: place(question.id),
            """
            \(question.label), \(label): the quarters add up to \(FigureWords.money(sum)), the annual \
            total says \(FigureWords.money(total)), a difference of \
            \(FigureWords.money(sum - total)).
            """,
            advice: "Correct the quarter or the total.")
        }
        if let fund = cells["pooled_fund"], fund != total { commentIsDue = true }
        if let planned = rows["plan"]?[shape.total], planned != total { commentIsDue = true }
      }
    }
    return commentIsDue
  }
}
