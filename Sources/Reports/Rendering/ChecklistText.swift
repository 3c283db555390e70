import NationalReturn

/// The checklist of the national return as plain text, for a terminal: the same words as on the page and in the workbook.
public enum ChecklistText {
  /// `Incomplete Template: 2 questions without an answer`, or `Template Complete`.
  public static func summary(_ document: QuarterlyReturn) -> String {
    let open = document.items.count { $0.status == .unanswered }
    let title = ReturnChecklist(document).title
    return open == 0 ? title : "\(title): \(open) \(open == 1 ? "question" : "questions") without an answer"
  }

  /// The title, each sheet with its questions, and the checks before an upload; ends without a line break.
  public static func text(_ document: QuarterlyReturn) -> String {
    let checklist = ReturnChecklist(document)
    var lines = ["Checklist of \(document.form.title), \(document.period): \(checklist.title)"]
    for sheet in checklist.sheets {
      lines.append("")
      lines.append(
        "\(sheet.definition.title): sheet complete: \(ReturnChecklist.word(sheet.isComplete)) (\(sheet.answered))")
      for row in sheet.rows {
        let checker = row.checker + String(repeating: " ", count: 3 - row.checker.count)
        lines.append("  \(checker)  \(row.question.reference)  \(row.question.label)")
      }
    }
    lines += [
      "", "All questions completed: \(ReturnChecklist.word(checklist.allQuestionsCompleted))",
      "Character limits passed: \(ReturnChecklist.word(checklist.characterLimitsPassed))",
      "Sums and dates agree: \(ReturnChecklist.word(checklist.sumsAndDatesAgree))", checklist.uploadWords,
    ]
    return lines.joined(separator: "\n")
  }
}
