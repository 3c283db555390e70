import Dates
import struct Foundation.Decimal
import Metrics

/// The quarterly return as people know it: the checklist first, then sheet by sheet.
struct QuarterlyReturnView {
  struct CheckRow {
    let id: String
    let reference: String
    let label: String
    /// `Yes` or `No`, as the form's checklist says it.
    let checker: String
    let isYes: Bool
  }

  struct CheckSection {
    let id: String
    let title: String
    let rows: [CheckRow]
    let complete: String
    let isComplete: Bool
    let answered: String
  }

  struct Cell {
    let text: String
  }

  struct TableRow {
    let label: String
    let cells: [Cell]
  }

  struct Question {
    let id: String
    let reference: String
    let label: String
    /// `input`, `prefilled` or `not-relevant`: told apart by a word and a border, not by colour alone.
    let kind: String
    let kindWords: String
    let answer: String?
    let lines: [String]?
    let isMissing: Bool
    let isRelevant: Bool
    let suggestion: String?
    let disagrees: Bool
    let remaining: String?
    /// Where the figure came from.
    let origin: String?
    let table: Table?
  }

  struct Table {
    let name: String
    let columns: [String]
    let rows: [TableRow]
  }

  struct Section {
    let id: String
    let title: String
    let guidance: String?
    let notAsked: String?
    let questions: [Question]
  }

  let page: PageFrame
  let formTitle: String
  let provenance: String
  let verdict: String
  let isComplete: Bool
  let checklist: [CheckSection]
  let sections: [Section]

  init(_ report: ProgrammeReport, style: String) {
    let document = report.quarterlyReturn
    page = PageFrame(report, heading: "Quarterly return", page: "quarterly-return.html", style: style)
    formTitle = "\(document.form.title), \(document.period.inWords)"
    provenance = document.form.provenance
    isComplete = document.isComplete
    verdict = document.isComplete ? "Template Complete" : "Incomplete Template"
    checklist = document.sections.map(QuarterlyReturnView.check)
    sections = document.sections.map { section in
      Section(
        id: section.definition.id, title: section.definition.title, guidance: section.definition.guidance,
        notAsked: section.isRelevant ? nil : "Not asked in this quarter.",
        questions: section.isRelevant ? section.items.map { QuarterlyReturnView.question($0, document.form) } : [])
    }
  }

  private static func check(_ section: QuarterlyReturn.Section) -> CheckSection {
    let asked = section.items.filter { $0.status != .notRelevant }
    let answered = asked.count { $0.status == .answered }
    return CheckSection(
      id: section.definition.id, title: section.definition.title,
      rows: asked.map { item in
        CheckRow(
          id: item.question.id, reference: item.question.reference, label: item.question.label,
          checker: item.status == .answered ? "Yes" : "No", isYes: item.status == .answered)
      }, complete: section.isComplete ? "Yes" : "No", isComplete: section.isComplete,
      answered: section.isRelevant ? "\(answered) of \(asked.count)" : "not asked in this quarter")
  }

  private static func question(_ item: QuarterlyReturn.Item, _ form: ReturnForm) -> Question {
    let kind = item.status == .notRelevant ? "not-relevant" : item.question.source == nil ? "input" : "prefilled"
    let kindWords =
      ["not-relevant": "Question not relevant", "input": "Data input", "prefilled": "Pre-filled"][kind] ?? ""
    let text = text(item.answer)
    return Question(
      id: item.question.id, reference: item.question.reference, label: item.question.label, kind: kind,
      kindWords: kindWords, answer: text, lines: lines(text, item.question.kind), isMissing: item.status == .unanswered,
      isRelevant: item.status != .notRelevant,
      suggestion: item.suggestion, disagrees: item.suggestion != nil && text != nil && text != item.suggestion,
      remaining: item.status == .notRelevant ? nil : remaining(text, item.question.kind),
      origin: origin(item.question.source), table: table(item, form)
    )
  }

  private static func table(_ item: QuarterlyReturn.Item, _ form: ReturnForm) -> Table? {
    guard case .table(let cells) = item.answer, case .table(let name) = item.question.kind,
      let shape = form.tables[name]
    else { return nil }
    let rows = shape.rows.map { row in
      TableRow(
        label: row.label,
        cells: shape.columns.map { column in
          Cell(text: cells[row.id]?[column.id].map { "\u{00A3}" + FigureWords.money($0) } ?? "not given")
        })
    }
    return Table(name: item.question.label, columns: shape.columns.map(\.label), rows: rows)
  }

  private static func text(_ answer: QuarterlyReturn.Answer) -> String? {
    switch answer {
    case .none, .table: nil
    case .text(let text): text
    case .number(let number):
      DecimalText.grouped(number, places: number == DecimalText.rounded(number, places: 0) ? 0 : 2)
    case .date(let date): date.inWords
    }
  }

  private static func origin(_ source: ReturnForm.Question.Source?) -> String? {
    switch source {
    case .metricPlan(let metric): "metrics/\(metric).html#plan"
    case .metricActual(let metric): "metrics/\(metric).html#origins"
    case .area, .period, nil: nil
    }
  }

  /// Long answers keep their lines.
  private static func lines(_ text: String?, _ kind: ReturnForm.Question.Kind) -> [String]? {
    guard let text, case .longText = kind else { return nil }
    return text.split(whereSeparator: \.isNewline).map(String.init)
  }

  private static func remaining(_ text: String?, _ kind: ReturnForm.Question.Kind) -> String? {
    guard case .longText(let maximum) = kind else { return nil }
    return "Remaining characters: \(DecimalText.grouped(Decimal(maximum - (text ?? "").utf16.count), places: 0))"
  }
}
