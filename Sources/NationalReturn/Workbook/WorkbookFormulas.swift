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
    case .when(let condition): anyOf(condition.parts.map(formula))
    }
  }

  private func formula(_ part: FormCondition.Part) -> String {
    guard let (page, entry) = layout.place(of: part.question) else { return "FALSE" }
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
      return "LEN(TRIM(\(entry.range.first.absolute)))>0"
    }
    let required = table.requiredRows
    let rows = table.rows.map { row in entry.fields.filter { $0.cell?.row == row.id } }
    let whole = zip(table.rows, rows).compactMap { row, fields -> String? in
      let needed = fields.filter { $0.cell?.column.isOptional == false }
      guard !needed.isEmpty else { return nil }
      let isWhole = "COUNTA(\(cells(needed)))=\(needed.count)"
      if required.contains(row.id) { return isWhole }
      return table.hasNumberedRows || required.isEmpty ? anyOf(["COUNTA(\(cells(fields)))=0", isWhole]) : nil
    }
    return allOf((required.isEmpty ? ["COUNTA(\(entry.range.absolute))>0"] : []) + whole)
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
