import struct Foundation.Decimal
import Forms
import Metrics
import NationalReturn

/// The numbers among the answers of the national return, under the names of their questions.
enum ReturnFigures {
  /// `return/plan.q2`, or `return/money/plan/q2` for a cell of a table.
  static func id(_ question: Question, row: String? = nil, column: String? = nil) -> String {
    (["return", question.id] + [row, column].compactMap { $0 }).joined(separator: "/")
  }

  static func add(_ document: QuarterlyReturn, to figures: inout FigureCollection) {
    addCounts(document, to: &figures)
    for item in document.items where item.status != .notRelevant {
      let origin = words(item.origin)
      if let number = item.answer.number {
        figures.add(
          id(item.question), number, unit: item.question.unit ?? "", decimals: DecimalText.places(of: number),
          origin: origin)
      }
      guard case .table(let table) = item.question.kind, case .table(let cells) = item.answer else { continue }
      for row in table.rows {
        for column in table.columns {
          guard let number = cells[row.id]?[column.id]?.number else { continue }
          figures.add(
            id(item.question, row: row.id, column: column.id), number, unit: item.question.unit ?? "",
            decimals: DecimalText.places(of: number), origin: origin)
        }
      }
    }
  }

  /// How many questions of a sheet are answered, and how much room a text has left.
  private static func addCounts(_ document: QuarterlyReturn, to figures: inout FigureCollection) {
    for sheet in ReturnChecklist(document).sheets {
      let name = "return-sheets/\(sheet.definition.id)"
      let answered = sheet.rows.count(where: \.isComplete)
      figures.add("\(name)/answered", Decimal(answered), unit: "questions", origin: "counted")
      figures.add("\(name)/asked", Decimal(sheet.rows.count), unit: "questions", origin: "counted")
    }
    let open = document.items.count { $0.status == .unanswered }
    figures.add("return/unanswered", Decimal(open), unit: "questions", origin: "counted")
    for item in document.items {
      guard case .longText(let most) = item.question.kind else { continue }
      let left = most - (item.answer.text ?? "").utf16.count
      figures.add("\(id(item.question))/remaining", Decimal(left), unit: "characters", origin: "counted")
    }
  }

  private static func words(_ origin: QuarterlyReturn.AnswerOrigin) -> String {
    switch origin {
    case .nobody: "nobody"
    case .given: "answers"
    case .prefilled: "pre-filled"
    case .carried(let period): "carried over from \(period)"
    }
  }
}
