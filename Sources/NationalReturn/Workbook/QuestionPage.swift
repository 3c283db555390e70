import Dates
import struct Foundation.Decimal
import Forms
import Metrics
import Workbooks

/// A sheet of the form as a sheet of the workbook: questions, answers, notes, and what may be typed.
struct QuestionPage {
  let document: QuarterlyReturn
  let page: WorkbookLayout.Page
  let formulas: WorkbookFormulas

  func sheet() -> Sheet {
    var cells: [Cell] = [
      Cell(row: 0, column: 0, content: .text(page.sheet.title), style: WorkbookStyles.title)
    ]
    if let guidance = page.sheet.guidance {
      cells.append(
        Cell(row: 1, column: WorkbookLayout.Column.question, content: .text(guidance), style: WorkbookStyles.note))
    }
    for (column, heading) in WorkbookLayout.headings.enumerated() {
      cells.append(
        Cell(row: WorkbookLayout.headingRow, column: column, content: .text(heading), style: WorkbookStyles.heading))
    }
    var validations: [Validation] = []
    var conditional: [ConditionalStyle] = []
    for entry in page.entries {
      let item = document.item(entry.question.id)
      cells += self.cells(entry, item)
      validations += entry.fields.compactMap { validation($0) }
      if let relevant = formulas.formula(entry.question.relevance) {
        conditional.append(
          ConditionalStyle(
            range: entry.range, condition: .formula("NOT(\(relevant))"), style: WorkbookStyles.notRelevant))
      }
    }
    let last = page.entries.map(\.lastRow).max() ?? WorkbookLayout.headingRow
    let checkers = CellRange(
      rows: WorkbookLayout.headingRow...last, columns: WorkbookLayout.Column.complete...WorkbookLayout.Column.complete)
    conditional += [
      ConditionalStyle(range: checkers, condition: .equals("Yes"), style: WorkbookStyles.yes),
      ConditionalStyle(range: checkers, condition: .equals("No"), style: WorkbookStyles.no),
    ]
    let width = page.entries.map(\.range.last.column).max() ?? 0
    return Sheet(
      name: page.name, isProtected: true, columnWidths: widths, rowHeights: heights(), cells: cells,
      validations: validations, conditionalStyles: conditional, frozenRows: WorkbookLayout.headingRow + 1,
      page: PageSetup(
        printArea: CellRange(rows: 0...last, columns: 0...max(WorkbookLayout.Column.note, width)), isLandscape: true,
        fitsWidth: true, repeatedRows: WorkbookLayout.headingRow...WorkbookLayout.headingRow))
  }

  static func words(_ question: Question) -> String {
    question.label + (question.guidance.map { "\n" + $0 } ?? "")
  }

  private func cells(_ entry: WorkbookLayout.Entry, _ item: QuarterlyReturn.Item?) -> [Cell] {
    let question = entry.question
    let isComplete = item.map { $0.status != .unanswered } ?? false
    var cells = [
      Cell(
        row: entry.row, column: WorkbookLayout.Column.reference, content: .text(question.reference),
        style: WorkbookStyles.plain),
      Cell(
        row: entry.row, column: WorkbookLayout.Column.complete,
        content: .formula(formulas.checker(entry), result: .text(ReturnChecklist.word(isComplete))),
        style: WorkbookStyles.checker),
      Cell(
        row: entry.row, column: WorkbookLayout.Column.question,
        content: .text(QuestionPage.words(question)), style: WorkbookStyles.plain),
    ]
    if let note = note(entry, item) {
      cells.append(
        Cell(row: entry.row, column: WorkbookLayout.Column.note, content: note, style: WorkbookStyles.note))
    }
    if case .table(let table) = question.kind { cells += headings(table, entry) }
    for field in entry.fields {
      let answer = field.cell.map { item?.answer[$0.row, $0.column.id] ?? .none } ?? item?.answer ?? .none
      let base = question.isLocked ? WorkbookStyles.prefilled : WorkbookStyles.input
      cells.append(
        Cell(
          row: field.position.row, column: field.position.column, content: content(answer),
          style: base.with { $0.numberFormat = QuestionPage.format(field.kind, answer) }))
    }
    return cells
  }

  private func headings(_ table: FormTable, _ entry: WorkbookLayout.Entry) -> [Cell] {
    table.columns.indices.map { column in
      Cell(
        row: entry.row + 1, column: WorkbookLayout.Column.answer + column, content: .text(table.columns[column].label),
        style: WorkbookStyles.tableHeading)
    }
      + table.rows.indices.map { row in
        Cell(
          row: entry.row + 2 + row, column: WorkbookLayout.Column.question, content: .text(table.rows[row].label),
          style: WorkbookStyles.tableHeading)
      }
  }

  private func content(_ answer: Answer) -> Cell.Content {
    switch answer {
    case .none, .table: .empty
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .date(let day): .date(day)
    }
  }

  private static func format(_ kind: Question.Kind, _ answer: Answer) -> String? {
    switch kind {
    case .money: "\u{00A3}#,##0.00"
    case .date: "dd/mm/yyyy"
    case .number, .percent: answer.number.map { $0 == DecimalText.rounded($0, places: 0) } == true ? "#,##0" : nil
    // As text, or a telephone number would lose its zero, and 1-2 would become a day. Old spreadsheet programs show such
    // a cell as a row of # where it is longer than 255.
    case .text(let maximum): maximum <= 255 ? "@" : nil
    case .longText, .choice, .table: nil
    }
  }

  /// What stands beside an answer: the suggestion, who filled it in, the unit, the limit with what remains of it.
  func note(_ entry: WorkbookLayout.Entry, _ item: QuarterlyReturn.Item?) -> Cell.Content? {
    if case .longText(let maximum) = entry.question.kind, !entry.question.isLocked {
      let left = maximum - (item?.answer.text?.utf16.count ?? 0)
      return .formula(
        "\"Remaining characters: \"&(\(maximum)-LEN(\(entry.range.first.absolute)))",
        result: .text("Remaining characters: \(left)"))
    }
    var notes: [String] = []
    switch item?.suggestion {
    case .answer(let text)?: notes.append("Suggested by the figures: \(text)")
    case .undecided(let answers, let reason)?:
      notes.append("The figures do not decide: \(reason) A person must choose: \(answers.joined(separator: ", or: ")).")
    case nil: break
    }
    if case .carried(let period)? = item?.origin { notes.append("Carried over from \(period): check it.") }
    if entry.question.isLocked { notes.append("Pre-filled") }
    if let unit = entry.question.unit { notes.append("In \(unit)") }
    return notes.isEmpty ? nil : .text(notes.joined(separator: "\n"))
  }

  private func validation(_ field: WorkbookLayout.Field) -> Validation? {
    guard !field.question.isLocked else { return nil }
    let range = CellRange(field.position, field.position)
    switch field.kind {
    case .text(let maximum), .longText(let maximum):
      return Validation(
        range: range, rule: .textLength(atMost: maximum),
        refusal: Validation.Message(title: "Too long", text: "At most \(maximum) characters are allowed."))
    case .number(let numbers), .money(let numbers), .percent(let numbers):
      var prompt: Validation.Message?
      if case .percent = field.kind { prompt = Validation.Message(text: "Type 88.4 for 88.4 %, without the sign.") }
      return Validation(
        range: range, rule: .number(from: numbers.minimum, through: numbers.maximum), prompt: prompt,
        refusal: Validation.Message(
          title: "Not a number that the form takes",
          text:
            "Give a number from \(DecimalText.grouped(numbers.minimum, places: 0)) to \(DecimalText.grouped(numbers.maximum, places: 0))."
        ))
    case .date(let isWithinPlanYear):
      return Validation(
        range: range, rule: dates(isWithinPlanYear),
        refusal: Validation.Message(
          title: "Not a date that the form takes",
          text: isWithinPlanYear ? "Give a day that is still to come and lies in the plan year." : "Write DD/MM/YYYY."))
    case .choice(let list):
      return Validation(
        range: range, rule: .definedName(WorkbookListsPage.definedName(of: list)),
        refusal: Validation.Message(title: "Not an answer of the list", text: "Choose one of the answers of the list."))
    case .table: return nil
    }
  }

  private func dates(_ isWithinPlanYear: Bool) -> Validation.Rule {
    let days = PlanYearDays(year: document.form.year, asAt: document.asAt)
    guard isWithinPlanYear, let next = document.asAt.adding(days: 1) else {
      return .date(from: AnswerReading.firstDay ?? document.asAt, through: nil)
    }
    return .date(from: next, through: days.last)
  }
}
