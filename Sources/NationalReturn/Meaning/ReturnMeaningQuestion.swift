import struct Foundation.Decimal
import Metrics
import XMLDocuments

/// What must hold for one question of a return: the form has it, its status fits its answer, and the answer is one that
/// the question takes.
extension ReturnMeaning {
  /// Whether a status goes with what stands in the question.
  enum StatusVerdict: Equatable {
    case right, wrong
    /// Right where another question has this answer, or none; that question may stand further down.
    case rightIf(question: String, answer: String)
  }

  /// The faults of a question, in the order of the rules, with the verdict on its status between the two lists.
  struct QuestionVerdict {
    var before: [Fault] = []
    var status = StatusVerdict.right
    var after: [Fault] = []
  }

  /// Looks at a question on a sheet; `section` is nil where the form has no such sheet.
  func verdict(on element: XMLElement, in section: ReturnForm.Section?, quarter: Int) -> QuestionVerdict {
    var verdict = QuestionVerdict()
    guard let question = form.question(element.attributes["id"] ?? "") else {
      verdict.before.append(
        Fault(line: element.line, code: "question-unknown", message: "The form of \(form.year) has no such question."))
      return verdict
    }
    if let section, !section.questions.contains(where: { $0.id == question.id }) {
      verdict.before.append(
        Fault(line: element.line, code: "question-misplaced", message: "The question does not stand on this sheet."))
    }
    let content = element.children.first { $0.name != "suggested" }
    verdict.status = status(element, content, question, section, quarter)
    if let content { check(content, question, &verdict.after) }
    return verdict
  }

  /// The fault of a status that does not go with its question.
  static func statusFault(line: Int) -> Fault {
    Fault(line: line, code: "status-differs", message: "The status says otherwise than the answer.")
  }

  /// Answered is what has an answer; a table may be unanswered with some of its amounts there; not relevant is only
  /// what is not asked in this quarter, or depends on another answer.
  private func status(
    _ element: XMLElement, _ content: XMLElement?, _ question: ReturnForm.Question, _ section: ReturnForm.Section?,
    _ quarter: Int
  ) -> StatusVerdict {
    switch element.attributes["status"] {
    case "answered": return content != nil ? .right : .wrong
    case "unanswered": return content == nil || content?.name == "table" ? .right : .wrong
    default:
      guard content == nil else { return .wrong }
      guard section?.quarters.contains(quarter) ?? true else { return .right }
      switch question.requirement {
      case .always: return .wrong
      case .never, .ifSumsDiffer: return .right
      case .unless(let other, let answer): return .rightIf(question: other, answer: answer)
      }
    }
  }

  /// The answer of a question, where it is one of the answers that the question takes.
  func choice(_ element: XMLElement) -> String? {
    guard let answer = element.child(named: "answer")?.text,
      case .choice(let answers)? = form.question(element.attributes["id"] ?? "")?.kind, answers.contains(answer)
    else { return nil }
    return answer
  }

  private func check(_ content: XMLElement, _ question: ReturnForm.Question, _ faults: inout [Fault]) {
    switch (question.kind, content.name) {
    case (.choice(let answers), "answer"):
      if !answers.contains(content.text) {
        faults.append(
          Fault(
            line: content.line, code: "answer-not-in-list",
            message: "The answer must be one of: \(answers.joined(separator: " | "))."))
      }
    case (.longText(let maximum), "answer"):
      if content.text.utf16.count > maximum {
        faults.append(
          Fault(
            line: content.line, code: "text-too-long",
            message: "The text has \(content.text.utf16.count) characters; at most \(maximum) are allowed."))
      }
    case (.table(let name), "table"):
      if let shape = form.tables[name] { check(content, shape, &faults) }
    case (.text, "answer"), (.number, "number"), (.date, "date"):
      break
    default:
      faults.append(
        Fault(line: content.line, code: "answer-of-wrong-kind", message: "The question takes another kind of answer."))
    }
  }

  private func check(_ table: XMLElement, _ shape: ReturnForm.TableShape, _ faults: inout [Fault]) {
    ReturnMeaning.checkOnce(table.children(named: "row"), "name", &faults)
    for row in table.children(named: "row") {
      guard shape.rows.contains(where: { $0.id == row.attributes["name"] }) else {
        faults.append(Fault(line: row.line, code: "row-unknown", message: "The table has no such row."))
        continue
      }
      ReturnMeaning.checkOnce(row.children(named: "amount"), "column", &faults)
      var amounts: [String: Decimal] = [:]
      for amount in row.children(named: "amount") {
        let column = amount.attributes["column"] ?? ""
        guard shape.columns.contains(where: { $0.id == column }) else {
          faults.append(Fault(line: amount.line, code: "column-unknown", message: "The table has no such column."))
          continue
        }
        amounts[column] = ReturnMeaning.number(amount)
      }
      let quarters = ["q1", "q2", "q3", "q4"].compactMap { amounts[$0] }
      if quarters.count == 4, let total = amounts[shape.total], quarters.reduce(0, +) != total {
        faults.append(
          Fault(
            line: row.line, code: "sum-differs",
            message: "The quarters add up to \(quarters.reduce(0, +)), the annual total says \(total)."))
      }
    }
  }
}
