import Forms
import Metrics
import Workbooks

/// The national return as an Excel workbook that people fill in: one sheet for each sheet of the form, drop-downs, limits,
/// locked pre-filled cells, and a checklist that works.
public enum ReturnWorkbook {
  /// The bytes of the workbook: the same return always gives the same bytes.
  ///
  /// - Throws: `WorkbookFault` where the workbook cannot hold something; it names the sheet and the cell.
  public static func bytes(of document: QuarterlyReturn) throws(WorkbookFault) -> [UInt8] {
    try workbook(of: document).bytes()
  }

  static func workbook(of document: QuarterlyReturn) -> Workbook {
    let layout = WorkbookLayout(document.form)
    let formulas = WorkbookFormulas(form: document.form, layout: layout)
    let lists = WorkbookListsPage(document.form)
    let pages = layout.pages.map { QuestionPage(document: document, page: $0, formulas: formulas).sheet() }
    return Workbook(
      title: document.form.title, subject: "\(document.areaName), \(document.period)", created: document.asAt,
      sheets: [
        WorkbookGuidancePage(document: document).sheet(),
        WorkbookChecklistPage(document: document, layout: layout).sheet(),
      ] + pages + [lists.sheet(), map(document, layout)],
      definedNames: lists.definedNames() + names(layout))
  }

  private static func names(_ layout: WorkbookLayout) -> [DefinedName] {
    layout.pages.flatMap { page in
      page.entries.map { DefinedName(layout.definedName(of: $0.question), sheet: page.name, range: $0.range) }
    }
  }

  private static func map(_ document: QuarterlyReturn, _ layout: WorkbookLayout) -> Sheet {
    let values: [WorkbookMap.Key: String] = [
      .form: document.form.name, .version: document.form.version, .area: document.areaCode,
      .period: document.period.description,
    ]
    var rows = [[WorkbookMap.mark]] + WorkbookMap.Key.allCases.map { [$0.rawValue, values[$0] ?? ""] } + [[]]
    rows.append(WorkbookMap.headings)
    for page in layout.pages {
      for field in page.entries.flatMap(\.fields) {
        let item = document.item(field.question.id)
        let answer = field.cell.map { item?.answer[$0.row, $0.column.id] ?? .none } ?? item?.answer ?? .none
        rows.append([
          field.question.id, field.cell?.row ?? "", field.cell?.column.id ?? "", field.question.reference, page.name,
          field.position.description, field.question.isLocked ? "yes" : "no",
          field.question.isLocked ? WorkbookMap.text(answer) : "",
        ])
      }
    }
    let cells = rows.enumerated().flatMap { row, texts in
      texts.enumerated().compactMap { column, text in
        text.isEmpty ? nil : Cell(row: row, column: column, content: .text(text))
      }
    }
    return Sheet(name: WorkbookSheetName.map.rawValue, visibility: .hidden, isProtected: true, cells: cells)
  }
}
