import struct Foundation.Decimal
import Forms
import Metrics
import NationalReturn

/// The answers of the national return and its long tables as markup: they are most of its page, and the same for every
/// council. Templates give them their frame and their headings.
enum ReturnMarkup {
  /// An answer: a text as it was typed, a number or a day beside the value that a program reads; empty where there is none.
  ///
  /// - Parameter figure: the name of a number in `data/figures.csv`.
  static func answer(_ answer: Answer, _ kind: Question.Kind, unit: String? = nil, figure: String) -> String {
    var markup = Markup()
    add(answer, kind, unit: unit, figure: figure, to: &markup)
    return markup.text
  }

  /// The rows of a table of answers, each with its heading; a cell names its row and its column.
  static func rows(
    of item: QuarterlyReturn.Item, _ table: FormTable, _ cells: [String: [String: Answer]]
  ) -> String {
    var markup = Markup()
    for row in table.rows where !table.hasNumberedRows || cells[row.id] != nil {
      markup.raw("<tr><th scope=\"row\">")
      markup.words(row.label)
      markup.raw("</th>")
      for column in table.columns {
        let answer = item.answer[row.id, column.id]
        markup.raw("<td")
        markup.attribute("data-row", row.id)
        markup.attribute("data-column", column.id)
        markup.raw(">")
        add(
          answer, column.kind, figure: ReturnFigures.id(item.question, row: row.id, column: column.id), to: &markup)
        if answer == .none { markup.raw("<span class=\"missing\">not given</span>") }
        markup.raw("</td>")
      }
      markup.raw("</tr>\n")
    }
    return markup.text
  }

  /// The questions of a sheet as rows of the checklist: number, question, whether it has its answer.
  static func checklist(_ rows: [ReturnChecklist.Row]) -> String {
    var markup = Markup()
    for row in rows {
      markup.raw("<tr data-text=\"form\"><td><a")
      markup.attribute("href", "#" + row.question.id)
      markup.raw(">")
      markup.words(row.question.reference)
      markup.raw("</a></td><td>")
      markup.words(row.question.label)
      markup.raw("</td><td")
      markup.attribute("class", row.isComplete ? "yes" : "no")
      markup.raw(">")
      markup.words(row.checker)
      markup.raw("</td></tr>\n")
    }
    return markup.text
  }

  private static func add(
    _ answer: Answer, _ kind: Question.Kind, unit: String? = nil, figure: String, to markup: inout Markup
  ) {
    if let text = answer.text {
      markup.raw("<div class=\"text\" data-text=\"typed\">")
      markup.words(text)
      markup.raw("</div>")
    }
    if let number = answer.number {
      markup.number(words(number, kind, unit), value: DecimalText.plain(number), figure: figure)
    }
    if case .date(let day) = answer {
      markup.raw("<time data-text=\"date\"")
      markup.attribute("datetime", day.description)
      markup.raw(">")
      markup.words(day.inWords)
      markup.raw("</time>")
    }
  }

  private static func words(_ number: Decimal, _ kind: Question.Kind, _ unit: String?) -> String {
    switch kind {
    case .money: "\u{00A3}" + FigureWords.money(number)
    case .percent: DecimalText.grouped(number, places: DecimalText.places(of: number)) + " %"
    default: DecimalText.grouped(number, places: DecimalText.places(of: number)) + (unit.map { " " + $0 } ?? "")
    }
  }
}
