import Forms
import Programme

/// Answers as YAML, in the order of the form, as they stand in `answers/`.
public enum AnswersYAML {
  /// The text of the file; every answer as it was typed.
  ///
  /// - Parameter head: whose answers they are, for the comment in the first line.
  public static func text(_ answers: Answers, form: ReturnForm, head: String) -> String {
    var lines = ["# Answers of \(head.filter { !$0.isNewline }), form \(form.name), version \(form.version)"]
    for question in form.questions {
      switch answers[question.id] {
      case .text(let text)?: lines.append("\(question.id): \(scalar(text))")
      case .table(let cells)?:
        guard case .table(let table) = question.kind else { continue }
        lines.append("\(question.id):")
        for row in table.rows {
          guard let columns = cells[row.id] else { continue }
          lines.append("  \(scalar(row.id)):")
          for column in table.columns {
            if let text = columns[column.id] { lines.append("    \(column.id): \(scalar(text))") }
          }
        }
      case nil: continue
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A double-quoted scalar, which holds any text.
  private static func scalar(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          || [0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF].contains(scalar.value)
        {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}
