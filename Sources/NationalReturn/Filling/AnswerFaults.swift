import Forms
import Programme

/// What is wrong with answers that were read from a workbook, before they are used: what a form does not take.
public enum AnswerFaults {
  /// The faults in the order of the form, each as a sentence with its place; none where every answer can be taken.
  public static func sentences(about answers: Answers, form: ReturnForm) -> [String] {
    form.questions.compactMap { question in
      do throws(AnswerReading.Refusal) {
        let answer = try AnswerReading.answer(answers[question.id], to: question)
        guard let excess = question.kind.excess(of: answer) else { return nil }
        return sentence(
          question, answers, "The text has \(excess.count) characters; at most \(excess.maximum) are allowed.")
      } catch {
        return sentence(question, answers, error.message)
      }
    }
  }

  private static func sentence(_ question: Question, _ answers: Answers, _ fault: String) -> String {
    let place = answers.place(question.id).map { "\(answers.file), \($0)" } ?? answers.file
    return "\(place): question \(question.reference) (\(question.id)): \(fault)"
  }
}
