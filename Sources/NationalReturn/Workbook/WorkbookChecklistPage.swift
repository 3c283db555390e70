import Forms
import Workbooks

/// The checklist of the workbook: it follows the answers while people give them, and leads to what is missing.
struct WorkbookChecklistPage {
  let document: QuarterlyReturn
  let layout: WorkbookLayout

  private static let headingRow = 3
  private static let headings = ["Reference", "Information required", "Checker", "Go to the answer"]

  func sheet() -> Sheet {
    let checklist = ReturnChecklist(document)
    var cells: [Cell] = [
      Cell(row: 0, column: 0, content: .text("Checklist"), style: WorkbookStyles.title)
    ]
    for (column, heading) in Self.headings.enumerated() {
      cells.append(
        Cell(row: Self.headingRow, column: column, content: .text(heading), style: WorkbookStyles.heading))
    }
    var row = Self.headingRow + 1
    var heights: [Int: Double] = [1: 22]
    for page in layout.pages {
      let first = row + 1
      let last = row + page.entries.count
      let isComplete = checklist.sheets.first { $0.definition.id == page.sheet.id }?.isComplete ?? true
      cells += sheetRow(page, at: row, checkers: first...last, isComplete: isComplete)
      for (offset, entry) in page.entries.enumerated() {
        cells += questionRow(entry, page, at: first + offset)
        heights[first + offset] = Double(15 * (entry.question.label.count / 68 + 1) + 3)
      }
      row = last + 1
    }
    let checkers = CellRange(rows: Self.headingRow...(row - 1), columns: 2...2)
    cells.append(titleCell(checkers, checklist))
    return Sheet(
      name: WorkbookSheetName.checklist.rawValue, isProtected: true, columnWidths: [0: 30, 1: 72, 2: 12, 3: 36],
      rowHeights: heights,
      cells: cells, conditionalStyles: styles(checkers), frozenRows: Self.headingRow + 1,
      page: PageSetup(
        printArea: CellRange(rows: 0...(row - 1), columns: 0...3), fitsWidth: true,
        repeatedRows: Self.headingRow...Self.headingRow))
  }

  /// `Incomplete Template` or `Template Complete`, below the title.
  private func titleCell(_ checkers: CellRange, _ checklist: ReturnChecklist) -> Cell {
    Cell(
      row: 1, column: 0,
      content: .formula(
        "IF(COUNTIF(\(checkers.absolute),\"No\")=0,\"Template Complete\",\"Incomplete Template\")",
        result: .text(checklist.title)),
      style: WorkbookStyles.checker.with {
        $0.wrapsText = false
        $0.horizontal = .left
        $0.fontSize = 14
      })
  }

  private func styles(_ checkers: CellRange) -> [ConditionalStyle] {
    let title = CellRange(row: 1, column: 0)
    return [
      ConditionalStyle(range: checkers, condition: .equals("Yes"), style: WorkbookStyles.yes),
      ConditionalStyle(range: checkers, condition: .equals("No"), style: WorkbookStyles.no),
      ConditionalStyle(range: title, condition: .equals("Template Complete"), style: WorkbookStyles.yes),
      ConditionalStyle(range: title, condition: .equals("Incomplete Template"), style: WorkbookStyles.no),
    ]
  }

  private func sheetRow(
    _ page: WorkbookLayout.Page, at row: Int, checkers: ClosedRange<Int>, isComplete: Bool
  ) -> [Cell] {
    let range = CellRange(rows: checkers, columns: 2...2)
    return [
      Cell(
        row: row, column: 1, content: .text("\(page.sheet.title): sheet complete"), style: WorkbookStyles.tableHeading),
      Cell(
        row: row, column: 2,
        content: .formula(
          "IF(COUNTIF(\(range.absolute),\"No\")=0,\"Yes\",\"No\")", result: .text(ReturnChecklist.word(isComplete))),
        style: WorkbookStyles.checker),
    ]
  }

  private func questionRow(_ entry: WorkbookLayout.Entry, _ page: WorkbookLayout.Page, at row: Int) -> [Cell] {
    let item = document.item(entry.question.id)
    let checker = CellRange(row: entry.row, column: WorkbookLayout.Column.complete)
    return [
      Cell(row: row, column: 0, content: .text(entry.question.reference), style: WorkbookStyles.plain),
      Cell(row: row, column: 1, content: .text(entry.question.label), style: WorkbookStyles.plain),
      Cell(
        row: row, column: 2,
        content: .formula(
          checker.reference(onSheet: page.name), result: .text(ReturnChecklist.word(item?.status != .unanswered))),
        style: WorkbookStyles.checker),
      Cell(
        row: row, column: 3,
        content: .link(sheet: page.name, cell: entry.range.first, text: "\(page.name) \(entry.range.first)"),
        style: WorkbookStyles.link),
    ]
  }
}
