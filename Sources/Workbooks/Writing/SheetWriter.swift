internal import CXLSXWriter

/// Writes one sheet.
struct SheetWriter {
  typealias Page = UnsafeMutablePointer<lxw_worksheet>

  private let page: Page
  private let sheet: Sheet
  private let formats: FormatTable
  private let place: Place

  init(_ page: Page, _ sheet: Sheet, _ formats: FormatTable) {
    self.page = page
    self.sheet = sheet
    self.formats = formats
    place = Place(sheet: sheet.name)
  }

  func write() throws(WorkbookFault) {
    try setSizes()
    for table in sheet.tables { try TableWriter(page, formats).write(table, place.at(table.range)) }
    let cells = CellWriter(page, formats)
    for cell in sheet.cells.sorted(by: { $0.position < $1.position }) {
      try cells.write(cell, place.at(cell.position))
    }
    for validation in sheet.validations {
      try ValidationWriter(page).write(validation, place.at(validation.range))
    }
    for conditional in sheet.conditionalStyles {
      try ConditionalStyleWriter(page, formats).write(conditional, place.at(conditional.range))
    }
    try setPage()
    if sheet.isProtected {
      var options = lxw_protection()
      options.format_columns = 1
      options.format_rows = 1
      worksheet_protect(page, nil, &options)
    }
    if sheet.visibility == .hidden { worksheet_hide(page) }
  }

  private func setSizes() throws(WorkbookFault) {
    for (column, width) in sheet.columnWidths.sorted(by: { $0.key < $1.key }) {
      let number = UInt16(clamping: column)
      try LibraryError.check(worksheet_set_column(page, number, number, width, nil), place)
    }
    for (row, height) in sheet.rowHeights.sorted(by: { $0.key < $1.key }) {
      try LibraryError.check(worksheet_set_row(page, UInt32(clamping: row), height, nil), place)
    }
    if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
      worksheet_freeze_panes(page, UInt32(clamping: sheet.frozenRows), UInt16(clamping: sheet.frozenColumns))
    }
  }

  private func setPage() throws(WorkbookFault) {
    // 9 is A4 (ECMA-376 Part 1, 18.3.1.63).
    worksheet_set_paper(page, 9)
    if sheet.page.isLandscape { worksheet_set_landscape(page) }
    if sheet.page.fitsWidth { worksheet_fit_to_pages(page, 1, 0) }
    if let rows = sheet.page.repeatedRows {
      try LibraryError.check(
        worksheet_repeat_rows(page, UInt32(clamping: rows.lowerBound), UInt32(clamping: rows.upperBound)), place)
    }
    if let area = sheet.page.printArea {
      let (first, last) = (area.first, area.last)
      try LibraryError.check(
        worksheet_print_area(page, first.libraryRow, first.libraryColumn, last.libraryRow, last.libraryColumn),
        place.at(area))
    }
  }
}

extension CellPosition {
  var libraryRow: UInt32 { UInt32(clamping: row) }
  var libraryColumn: UInt16 { UInt16(clamping: column) }
}
