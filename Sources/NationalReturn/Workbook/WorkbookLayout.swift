import Dates
import Forms
import Workbooks

/// Where each question and each cell of a table stands in the workbook of a form.
///
/// A sheet of the workbook is a sheet of the form. Columns: reference, complete, question, answer, note. A table stands below
/// its question: headings in one row, then its rows, with their names in the column of the questions.
struct WorkbookLayout {
  /// The columns, from 0.
  enum Column {
    static let reference = 0, complete = 1, question = 2, answer = 3, note = 4
  }

  /// A place for one value: the answer to a question, or a cell of its table.
  struct Field {
    let question: Question
    /// The ids of row and column of a table's cell.
    let cell: (row: String, column: FormTable.Column)?
    let position: CellPosition

    /// What kind of value it takes.
    var kind: Question.Kind { cell?.column.kind ?? question.kind }
  }

  /// A question on its sheet.
  struct Entry {
    let question: Question
    /// The row of its reference, its text and its checker.
    let row: Int
    /// The places for its answer.
    let fields: [Field]

    /// The last row that it takes.
    var lastRow: Int { fields.map(\.position.row).max() ?? row }
    /// The cells of its answer.
    var range: CellRange {
      let rows = fields.map(\.position.row)
      let columns = fields.map(\.position.column)
      return CellRange(
        rows: (rows.min() ?? row)...(rows.max() ?? row),
        columns: (columns.min() ?? Column.answer)...(columns.max() ?? Column.answer))
    }
  }

  /// A sheet.
  struct Page {
    let sheet: ReturnForm.Sheet
    let name: String
    let entries: [Entry]
  }

  /// The row of the headings of a sheet; the first question stands below.
  static let headingRow = 2
  /// The headings, by column.
  static let headings = ["Reference", "Complete", "Question", answerHeading, "Note"]
  static let answerHeading = "Answer"

  let pages: [Page]
  private let names: [String: String]

  init(_ form: ReturnForm) {
    var taken = Set(WorkbookLayout.reserved.map { $0.lowercased() })
    pages = form.sheets.map { sheet in
      let name = WorkbookLayout.name(of: sheet, notAmong: taken)
      taken.insert(name.lowercased())
      return Page(sheet: sheet, name: name, entries: WorkbookLayout.entries(of: sheet))
    }
    var names: [String: String] = [:]
    var used: Set<String> = []
    for question in form.questions {
      let plain = "q_" + String(question.id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
      var name = plain
      while !used.insert(name.lowercased()).inserted { name += "_" }
      names[question.id] = name
    }
    self.names = names
  }

  /// The names of the sheets that are no sheets of the form.
  static let reserved = [WorkbookSheetName.guidance, .checklist, .lists, .map].map(\.rawValue)

  /// The defined name of a question's answer: `q_budget_pooled`.
  func definedName(of question: Question) -> String { names[question.id] ?? "" }

  /// The page and the entry of a question.
  func place(of id: String) -> (page: Page, entry: Entry)? {
    for page in pages {
      if let entry = page.entries.first(where: { $0.question.id == id }) { return (page, entry) }
    }
    return nil
  }

  private static func entries(of sheet: ReturnForm.Sheet) -> [Entry] {
    var row = headingRow + 1
    return sheet.questions.map { question in
      let fields = fields(of: question, at: row)
      let entry = Entry(question: question, row: row, fields: fields)
      if case .table = question.kind { row = entry.lastRow + 2 } else { row += 1 }
      return entry
    }
  }

  private static func fields(of question: Question, at row: Int) -> [Field] {
    guard case .table(let table) = question.kind else {
      return [Field(question: question, cell: nil, position: CellPosition(row: row, column: Column.answer))]
    }
    return table.rows.indices.flatMap { line in
      table.columns.indices.map { column in
        Field(
          question: question, cell: (table.rows[line].id, table.columns[column]),
          position: CellPosition(row: row + 2 + line, column: Column.answer + column))
      }
    }
  }

  /// The heading of a sheet as the name of a tab: at most 31 characters, without those that Excel does not take.
  private static func name(of sheet: ReturnForm.Sheet, notAmong taken: Set<String>) -> String {
    let allowed = sheet.title.filter { !"[]:*?/\\'".contains($0) }
    let plain = cut(allowed, to: 31)
    // Excel keeps `History` to itself.
    var name = plain.isEmpty || plain.lowercased() == "history" ? cut("Sheet \(plain)", to: 31) : plain
    var number = 2
    while taken.contains(name.lowercased()) {
      name = "\(cut(plain, to: 27)) \(number)"
      number += 1
    }
    return name
  }

  /// As many whole words as there is room for, in UTF-16 units.
  private static func cut(_ text: String, to most: Int) -> String {
    guard text.utf16.count > most else { return text.trimmedOfSpaces }
    var short = text
    while short.utf16.count > most {
      short.removeLast()
    }
    let words = short.split(separator: " ").dropLast().joined(separator: " ")
    return text.dropFirst(short.count).hasPrefix(" ") || words.utf16.count < most / 2 ? short.trimmedOfSpaces : words
  }
}

/// The sheets of the workbook that are no sheets of the form.
enum WorkbookSheetName: String {
  case guidance = "Guidance"
  case checklist = "Checklist"
  /// Hidden: the answers of the drop-downs.
  case lists = "Lists"
  /// Hidden: which cell is which answer, and what was pre-filled.
  case map = "bcf"
}
