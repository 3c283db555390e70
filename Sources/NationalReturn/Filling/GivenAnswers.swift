import Forms
import Metrics
import Programme

/// The answers that people gave, or that stand in the settings, the money table or the last return.
struct GivenAnswers {
  let programme: Programme
  let period: Period

  /// The file in which the answers of the quarter stand, or would stand.
  var file: String { programme.answers?.file ?? "answers/\(period).yaml" }

  /// Where the answer to a question stands.
  func place(_ question: String) -> Finding.Place {
    Finding.Place(file: file, cell: programme.answers?.place(question))
  }

  /// What was typed for a question in the quarter; nothing for white space.
  func typed(_ question: Question) -> Answers.Answer? {
    let answer = programme.answers?[question.id]
    return GivenAnswers.isTyped(answer) ? answer : nil
  }

  /// Whether there is more than white space in an answer.
  private static func isTyped(_ answer: Answers.Answer?) -> Bool {
    func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
    switch answer {
    case .text(let text)?: return !isBlank(text)
    case .table(let rows)?: return !rows.values.allSatisfy { $0.values.allSatisfy(isBlank) }
    case nil: return false
    }
  }

  /// An answer with where it comes from; one that cannot be taken is a finding, and counts as not given.
  func answer(to question: Question, log: inout FindingLog) -> (Answer, QuarterlyReturn.AnswerOrigin) {
    if let typed = typed(question) {
      let answer = read(typed, question, at: place(question.id), log: &log)
      reportOtherMoney(answer, question, log: &log)
      return (answer, .given)
    }
    switch question.source {
    case .setting(let name):
      guard let text = programme.returnSettings[name] else { return (.none, .nobody) }
      return (read(.text(text), question, at: Finding.Place(file: "programme.yaml"), log: &log), .prefilled)
    case .finance(let flow):
      guard case .table(let table) = question.kind, let money = programme.finance else { return (.none, .nobody) }
      // One table of money serves the forms of all years: what this form does not ask for is left alone.
      let rows = money.amounts(of: flow, lines: table.rows.map(\.id), columns: table.columns.map(\.id))
      for line in money.lines(of: flow) where table.row(line) == nil {
        log.add(
          .settingUnknown, at: Finding.Place(file: money.file),
          "The form does not ask for the line \"\(line)\" of \(flow); it is not used.",
          advice:
            "The lines are \(table.rows.map(\.id).joined(separator: ", ")). Nothing to do for those of another year.")
      }
      guard !rows.isEmpty else { return (.none, .nobody) }
      return (read(.table(rows), question, at: Finding.Place(file: money.file), log: &log), .prefilled)
    case .lastReturn:
      // What the last return carried over itself stands in an earlier one.
      let earlier = programme.earlierAnswers.first { GivenAnswers.isTyped($0.answers[question.id]) }
      // The answer may be to the form of another year; what this form does not take is asked again.
      guard let last = earlier, let answer = last.answers[question.id],
        let carried = try? AnswerReading.answer(answer, to: question), carried != .none
      else { return (.none, .nobody) }
      return (carried, .carried(from: last.period))
    default: return (.none, .nobody)
    }
  }

  /// An answer about money beside a money table that says otherwise is one of two truths.
  private func reportOtherMoney(_ answer: Answer, _ question: Question, log: inout FindingLog) {
    guard case .finance(let flow)? = question.source, case .table(let table) = question.kind,
      let money = programme.finance
    else { return }
    let rows = money.amounts(of: flow, lines: table.rows.map(\.id), columns: table.columns.map(\.id))
    guard !rows.isEmpty, (try? AnswerReading.answer(.table(rows), to: question)) != answer else { return }
    log.add(
      .answerDisagrees, at: place(question.id),
      "Question \(question.reference) is answered, and \(money.file) says otherwise; the answer is used.",
      advice: "Correct one of the two, or take the answer out so that \(money.file) fills it in.")
  }

  private func read(
    _ typed: Answers.Answer, _ question: Question, at place: Finding.Place, log: inout FindingLog
  ) -> Answer {
    do {
      return try AnswerReading.answer(typed, to: question)
    } catch {
      log.add(
        .answerInvalid, at: place, "Question \(question.reference) (\(question.id)): \(error.message)",
        advice: "Correct the answer; it counts as not given until then.")
      return .none
    }
  }
}
