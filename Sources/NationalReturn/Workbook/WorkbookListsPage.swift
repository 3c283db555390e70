import Forms
import Workbooks

/// The hidden sheet with the answers of the drop-downs: one column for each list.
struct WorkbookListsPage {
  private let lists: [AnswerList]

  init(_ form: ReturnForm) {
    var lists: [AnswerList] = []
    for kind in form.questions.flatMap(WorkbookListsPage.kinds) {
      if case .choice(let list) = kind, !lists.contains(where: { $0.id == list.id }) { lists.append(list) }
    }
    self.lists = lists
  }

  private static func kinds(of question: Question) -> [Question.Kind] {
    if case .table(let table) = question.kind { table.columns.map(\.kind) } else { [question.kind] }
  }

  /// `list_progress_v1`.
  static func definedName(of list: AnswerList) -> String {
    "list_" + String(list.id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  func sheet() -> Sheet {
    let cells = lists.enumerated().flatMap { column, list in
      [Cell(row: 0, column: column, content: .text(list.id), style: WorkbookStyles.tableHeading)]
        + list.answers.enumerated().map { Cell(row: $0.offset + 1, column: column, content: .text($0.element)) }
    }
    return Sheet(name: WorkbookSheetName.lists.rawValue, visibility: .hidden, isProtected: true, cells: cells)
  }

  func definedNames() -> [DefinedName] {
    lists.enumerated().filter { !$0.element.answers.isEmpty }.map { column, list in
      DefinedName(
        WorkbookListsPage.definedName(of: list), sheet: WorkbookSheetName.lists.rawValue,
        range: CellRange(rows: 1...list.answers.count, columns: column...column))
    }
  }
}
