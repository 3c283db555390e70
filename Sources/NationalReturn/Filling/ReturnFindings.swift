import Dates
import Forms
import Metrics

/// What is to be said about a return: open questions, answers that disagree with the figures, sums and dates.
struct ReturnFindings {
  let document: QuarterlyReturn
  let given: GivenAnswers

  func add(to log: inout FindingLog) {
    for id in given.programme.answers?.questions ?? [] where document.form.question(id) == nil {
      log.add(
        .settingUnknown, at: given.place(id), "There is no question \"\(id)\" in the form \(document.form.name).",
        advice: "Correct the id; Templates/returns/\(document.form.name).yaml defines all questions.")
    }
    for item in document.items where item.status == .notRelevant && given.typed(item.question) != nil {
      log.add(
        .answerNotAsked, at: given.place(item.question.id),
        "Question \(item.question.reference) (\(item.question.id)) is answered, but another answer makes it one that is not asked.",
        advice: "Nothing to do, unless the other answer is wrong; this answer is not used.")
    }
    for item in document.items where item.status != .notRelevant {
      addOpen(item, to: &log)
      addJudged(item, to: &log)
      addSums(item, to: &log)
      addLimits(item, to: &log)
    }
  }

  private func addOpen(_ item: QuarterlyReturn.Item, to log: inout FindingLog) {
    let question = item.question
    if item.status == .unanswered {
      log.add(
        .questionUnanswered, at: Finding.Place(file: given.file),
        "Question \(question.reference) is not answered: \(question.label)",
        advice: "Write an answer under \"\(question.id)\".")
    }
    if question.isNationalCondition, let text = item.answer.text, text != "Yes" {
      log.add(
        .conditionNotMet, at: given.place(question.id),
        "National condition \(question.reference) is answered \"\(text)\": \(question.label)",
        advice: "A condition that is not met is escalated whatever the metrics say.")
    }
  }

  private func addJudged(_ item: QuarterlyReturn.Item, to log: inout FindingLog) {
    let question = item.question
    switch item.suggestion {
    case .answer(let suggestion)?:
      guard item.disagrees, let answer = item.answer.text else { return }
      log.add(
        .answerDisagrees, at: given.place(question.id),
        "Question \(question.reference) is answered \"\(answer)\", but the figures suggest \"\(suggestion)\".",
        advice: "Change the answer, or say in the commentary why it differs.")
    case .undecided(let answers, let reason)? where item.status == .unanswered:
      log.add(
        .answerUndecided, at: Finding.Place(file: given.file),
        """
        Question \(question.reference): the form has no answer between \
        \(answers.map { "\"\($0)\"" }.joined(separator: " and ")), and the judgement is \
        \(given.programme.words.colours.wordWithin(.amber)): \(reason)
        """, advice: "A person must choose one of them under \"\(question.id)\".")
    case .undecided, nil: break
    }
  }

  private func addSums(_ item: QuarterlyReturn.Item, to log: inout FindingLog) {
    guard case .table(let table) = item.question.kind else { return }
    for fault in table.sumFaults(in: item.answer) {
      let money = item.origin == .prefilled ? given.programme.finance : nil
      log.add(
        .sumDiffers, at: money.map { Finding.Place(file: $0.file) } ?? given.place(item.question.id),
        """
        \(item.question.label), \(fault.row): the parts add up to \(FigureWords.money(fault.sum)), \(fault.column) says \
        \(FigureWords.money(fault.total)), a difference of \(FigureWords.money(fault.sum - fault.total)).
        """,
        advice: "Correct a part or the total.")
    }
  }

  private func addLimits(_ item: QuarterlyReturn.Item, to log: inout FindingLog) {
    let question = item.question
    if let excess = question.kind.excess(of: item.answer), !question.isLocked {
      log.add(
        .answerTooLong, at: given.place(question.id),
        "Question \(question.reference) (\(question.id)) has \(excess.count) characters; at most \(excess.maximum) are allowed.",
        advice:
          "Shorten the text; the return is not ready for upload until then. Characters are counted as Excel counts.")
    }
    guard case .date(withinPlanYear: true) = question.kind, case .date(let day) = item.answer else { return }
    if let fault = PlanYearDays(year: document.form.year, asAt: document.asAt).fault(of: day) {
      log.add(
        .conditionDateUnfit, at: given.place(question.id),
        "Question \(question.reference): the day by which the condition will be met \(fault).",
        advice: "Give a day that is still to come, and say in the comment what happens until then.")
    }
  }
}
