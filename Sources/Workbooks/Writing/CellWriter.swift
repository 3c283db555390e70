internal import CXLSXWriter

/// Writes the cells of one sheet.
struct CellWriter {
  private let page: SheetWriter.Page
  private let formats: FormatTable

  init(_ page: SheetWriter.Page, _ formats: FormatTable) {
    self.page = page
    self.formats = formats
  }

  func write(_ cell: Cell, _ place: Place) throws(WorkbookFault) {
    let format = try formats.format(CellWriter.style(of: cell))
    let (row, column) = (cell.position.libraryRow, cell.position.libraryColumn)
    let numbers = NumberCheck(place: place)
    let error =
      switch cell.content {
      case .text(let text): worksheet_write_string(page, row, column, CellText.written(text), format)
      case .number(let number): worksheet_write_number(page, row, column, try numbers.number(number), format)
      case .date(let day): worksheet_write_number(page, row, column, try numbers.serial(day), format)
      case .formula(let formula, .text(let text)):
        worksheet_write_formula_str(page, row, column, CellText.formula(formula), format, CellText.written(text))
      case .formula(let formula, .number(let number)):
        worksheet_write_formula_num(page, row, column, CellText.formula(formula), format, try numbers.number(number))
      case .link(let sheet, let target, let text):
        worksheet_write_url_opt(
          page, row, column, "internal:\(SheetName.quoted(sheet))!\(target)", format, CellText.written(text), nil)
      case .empty: worksheet_write_blank(page, row, column, format)
      }
    try LibraryError.check(error, place)
  }

  /// A day without a number format would be shown as the number that it is.
  private static func style(of cell: Cell) -> Style {
    guard case .date = cell.content, cell.style.numberFormat == nil else { return cell.style }
    return cell.style.with { $0.numberFormat = "dd/mm/yyyy" }
  }
}
