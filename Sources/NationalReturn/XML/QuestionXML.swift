import Forms
import XMLDocuments

/// Writes a question with its answer.
enum QuestionXML {
  static func write(_ item: QuarterlyReturn.Item, to writer: XMLWriter) {
    writer.start(
      "question",
      [("id", item.question.id), ("reference", item.question.reference), ("status", item.status.rawValue)]
        + attributes(item.origin))
    switch item.suggestion {
    case .answer(let answer)?: writer.element("suggested", text: answer)
    case .undecided(let options, let reason)?:
      writer.start("undecided")
      for option in options { writer.element("option", text: option) }
      writer.element("reason", text: reason)
      writer.end()
    case nil: break
    }
    if case .table(let rows) = item.answer {
      if case .table(let table) = item.question.kind { write(rows, table, to: writer) }
    } else {
      write(item.answer, [], to: writer)
    }
    writer.end()
  }

  private static func attributes(_ origin: QuarterlyReturn.AnswerOrigin) -> [(String, String)] {
    switch origin {
    case .nobody: []
    case .given: [("origin", "given")]
    case .prefilled: [("origin", "prefilled")]
    case .carried(let period): [("origin", "carried"), ("from", period.description)]
    }
  }

  private static func write(_ rows: [String: [String: Answer]], _ table: FormTable, to writer: XMLWriter) {
    writer.start("table")
    for row in table.rows {
      guard let cells = rows[row.id], !cells.isEmpty else { continue }
      writer.start("row", [("name", row.id)])
      for column in table.columns { write(cells[column.id] ?? .none, [("column", column.id)], to: writer) }
      writer.end()
    }
    writer.end()
  }

  /// One value, which is no table.
  private static func write(_ answer: Answer, _ attributes: [(String, String)], to writer: XMLWriter) {
    switch answer {
    case .none, .table: break
    case .text(let text): writer.element("text", attributes, text: text)
    case .number(let number): writer.element("number", attributes, text: XMLNumber.text(number))
    case .date(let date): writer.element("date", attributes, text: date.description)
    }
  }
}
