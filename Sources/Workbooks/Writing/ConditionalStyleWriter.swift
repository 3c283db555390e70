internal import CXLSXWriter

/// Writes styles that come and go.
struct ConditionalStyleWriter {
  private let page: SheetWriter.Page
  private let formats: FormatTable

  init(_ page: SheetWriter.Page, _ formats: FormatTable) {
    self.page = page
    self.formats = formats
  }

  func write(_ conditional: ConditionalStyle, _ place: Place) throws(WorkbookFault) {
    let texts = CStrings()
    var rule = lxw_conditional_format()
    switch conditional.condition {
    case .equals(let text):
      rule.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
      rule.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
      rule.value_string = texts.pointer(CellText.quoted(text))
    case .formula(let formula):
      rule.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
      rule.value_string = texts.pointer(CellText.formula(formula))
    }
    rule.format = try formats.conditionalFormat(conditional.style)
    let (first, last) = (conditional.range.first, conditional.range.last)
    let error = withExtendedLifetime(texts) {
      worksheet_conditional_format_range(
        page, first.libraryRow, first.libraryColumn, last.libraryRow, last.libraryColumn, &rule)
    }
    try LibraryError.check(error, place)
  }
}
