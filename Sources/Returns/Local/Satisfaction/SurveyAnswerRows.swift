import struct Foundation.Decimal
import Metrics

/// A survey with a row for each period and answer, and how many gave it.
enum SurveyAnswerRows: ColumnLayout {
  static let name = "table of answers"
  static let isCaseList = true

  static let marks = [Table.Column("answer", aliases: ["response"])]
  static let columns =
    [Table.Column("period", aliases: ["quarter"])] + marks + [Table.Column("count", aliases: ["number", "responses"])]

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    var answers = SurveyAnswers(table)
    for row in table.rows {
      guard let period = answers.counts.period(row, "period"),
        let value = answers.counts.count(row, "count", of: "answers")
      else { continue }
      // The answers are added up here; a total of the sender's own would count them twice.
      if Table.isTotal(row.label("answer")) {
        answers.state(value, period, row, "count")
      } else if SatisfactionReturn.slug(row.label("answer")).isEmpty {
        answers.counts.refuse("an answer that stands once for its period", row, "answer")
      } else {
        answers.add(row.label("answer"), value, period, row, "count", named: "answer")
      }
    }
    return answers.measurements(log: &log)
  }
}
