import Forms
import Workbooks

/// The rules of the form as formulas of the workbook, so that its checklist works while people fill it in.
struct WorkbookFormulas {
  let form: ReturnForm
  let layout: WorkbookLayout

  /// `"Yes"` or `"No"`: whether a question has what it needs. Stands beside the question, on its sheet.
  func checker(_ entry: WorkbookLayout.Entry) -> String {
    let question = entry.question
    if question.isLocked { return "\"Yes\"" }
    var ways = [isAnswered(entry)]
    if let relevant = formula(question.relevance) { ways.append("NOT(\(relevant))") }
    if let required = formula(question.requirement) { ways.append("NOT(\(required))") }
    return "IF(\(anyOf(ways)),\"Yes\",\"No\")"
  }

  /// Whether a requirement holds; nothing where it always does.
  func formula(_ requirement: Question.Requirement) -> String? {
    switch requirement {
    case .always: nil
    case .never: "FALSE"
    case .when(let condition): formula(condition, within: [])
    }
  }

  private func formula(_ condition: FormCondition, within outer: Set<String>) -> String {
    anyOf(condition.parts.map { formula($0, within: outer) })
  }

  /// An answer to a question that is not asked counts for nothing, so that its own condition goes with it.
  private func formula(_ part: FormCondition.Part, within outer: Set<String>) -> String {
    guard let (page, entry) = layout.place(of: part.question) else { return "FALSE" }
    let test = test(part, entry, page)
    switch entry.question.relevance {
    case .when(let condition) where !outer.contains(part.question):
      return allOf([formula(condition, within: outer.union([part.question])), test])
    case .when, .always: return test
    case .never: return "FALSE"
    }
  }

  private func test(_ part: FormCondition.Part, _ entry: WorkbookLayout.Entry, _ page: WorkbookLayout.Page) -> String {
    let name = layout.definedName(of: entry.question)
    switch part.test {
    case .isOne(let answers): return anyOf(answers.map { "\(name)=\(quoted($0))" })
    case .isNone(let answers): return allOf(["LEN(\(name))>0"] + answers.map { "\(name)<>\(quoted($0))" })
    case .isAnswered: return "COUNTA(\(entry.range.reference(onSheet: page.name)))>0"
    case .differs: return differs(entry, page)
    }
  }

  private func isAnswered(_ entry: WorkbookLayout.Entry) -> String {
    guard case .table(let table) = entry.question.kind else {
      return isAnswered(entry.range.first.absolute, entry.question.kind)
    }
    let needed = table.requiredRows.map { row in
      let fields = entry.fields.filter { $0.cell?.row == row && $0.cell?.column.isOptional == false }
      return "COUNTA(\(cells(fields)))=\(fields.count)"
    }
    guard table.hasNumberedRows || table.requiredRows.isEmpty else { return allOf(needed) }
    return allOf(["COUNTA(\(entry.range.absolute))>0"] + needed + ["\(begunRows(table, entry))=0"])
  }

  /// A value that the cell was to refuse, but that somebody has pasted into it, is no answer.
  private func isAnswered(_ cell: String, _ kind: Question.Kind) -> String {
    switch kind {
    case .number(let range), .money(let range), .percent(let range):
      "AND(ISNUMBER(\(cell)),\(cell)>=\(range.minimum),\(cell)<=\(range.maximum))"
    case .choice(let list): "SUMPRODUCT(--(\(WorkbookListsPage.definedName(of: list))=\(cell)))>0"
    case .date: "ISNUMBER(\(cell))"
    case .text, .longText, .table: "LEN(TRIM(CLEAN(\(cell))))>0"
    }
  }

  /// How many rows are begun and not whole: column by column, so that the formula stays short in a table of many rows.
  private func begunRows(_ table: FormTable, _ entry: WorkbookLayout.Entry) -> String {
    let filled = table.columns.map { column in
      let places = entry.fields.filter { $0.cell?.column.id == column.id }.map(\.position)
      let range = places.first.flatMap { first in places.last.map { CellRange(first, $0) } } ?? entry.range
      return (text: "(\(range.absolute)<>\"\")", isOptional: column.isOptional)
    }
    let needed = filled.filter { !$0.isOptional }.map(\.text)
    let all = filled.map(\.text).joined(separator: "+")
    return "SUMPRODUCT(((\(all))>0)*((\(needed.joined(separator: "+")))<\(needed.count)))"
  }

  /// Neighbours in a row as one range.
  private func cells(_ fields: [WorkbookLayout.Field]) -> String {
    var ranges: [CellRange] = []
    for field in fields {
      if let last = ranges.last, last.last.row == field.position.row, last.last.column + 1 == field.position.column {
        ranges[ranges.count - 1] = CellRange(last.first, field.position)
      } else {
        ranges.append(CellRange(field.position, field.position))
      }
    }
    return ranges.map(\.absolute).joined(separator: ",")
  }

  private func differs(_ entry: WorkbookLayout.Entry, _ page: WorkbookLayout.Page) -> String {
    guard case .table(let table) = entry.question.kind else { return "FALSE" }
    func cell(_ row: String, _ column: String) -> String? {
      entry.fields.first { $0.cell?.row == row && $0.cell?.column.id == column }
        .map { CellRange($0.position, $0.position).reference(onSheet: page.name) }
    }
    func pair(_ first: String?, _ second: String?) -> String? {
      guard let first, let second else { return nil }
      return "AND(ISNUMBER(\(first)),ISNUMBER(\(second)),\(first)<>\(second))"
    }
    return anyOf(
      table.comparisons.flatMap { comparison -> [String] in
        switch comparison {
        case .columns(let first, let second):
          table.rows.compactMap { pair(cell($0.id, first), cell($0.id, second)) }
        case .rows(let first, let second, let column):
          [pair(cell(first, column), cell(second, column))].compactMap(\.self)
        }
      })
  }

  private func anyOf(_ formulas: [String]) -> String {
    formulas.count == 1 ? formulas[0] : formulas.isEmpty ? "FALSE" : "OR(\(formulas.joined(separator: ",")))"
  }

  private func allOf(_ formulas: [String]) -> String {
    formulas.count == 1 ? formulas[0] : formulas.isEmpty ? "TRUE" : "AND(\(formulas.joined(separator: ",")))"
  }

  private func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
}
