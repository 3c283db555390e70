internal import CXLSXWriter

/// Writes what may be typed into cells.
struct ValidationWriter {
  private let page: SheetWriter.Page

  init(_ page: SheetWriter.Page) { self.page = page }

  func write(_ validation: Validation, _ place: Place) throws(WorkbookFault) {
    let texts = CStrings()
    var rule = lxw_data_validation()
    try set(validation.rule, in: &rule, texts, NumberCheck(place: place))
    rule.ignore_blank = UInt8((validation.ignoresBlank ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF).rawValue)
    rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
    rule.input_title = validation.prompt.flatMap { texts.pointer($0.title) }
    rule.input_message = validation.prompt.flatMap { texts.pointer($0.text) }
    rule.error_title = validation.refusal.flatMap { texts.pointer($0.title) }
    rule.error_message = validation.refusal.flatMap { texts.pointer($0.text) }
    var list: [UnsafeMutablePointer<CChar>?] = []
    if case .texts(let answers) = validation.rule { list = answers.map { texts.pointer($0) } + [nil] }
    let (first, last) = (validation.range.first, validation.range.last)
    let error = withExtendedLifetime(texts) {
      list.withUnsafeMutableBufferPointer { list in
        rule.value_list = list.count > 0 ? list.baseAddress : nil
        return worksheet_data_validation_range(
          page, first.libraryRow, first.libraryColumn, last.libraryRow, last.libraryColumn, &rule)
      }
    }
    try LibraryError.check(error, place)
  }

  private func set(
    _ allowed: Validation.Rule, in rule: inout lxw_data_validation, _ texts: CStrings, _ numbers: NumberCheck
  ) throws(WorkbookFault) {
    switch allowed {
    case .texts: rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
    case .range(let sheet, let range):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      rule.value_formula = texts.pointer("=" + range.reference(onSheet: sheet))
    case .definedName(let name):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      rule.value_formula = texts.pointer("=" + name)
    case .number(let least, let most):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      rule.minimum_number = try numbers.number(least)
      rule.maximum_number = try numbers.number(most)
    case .date(let first, let last):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DATE_NUMBER.rawValue)
      if let last {
        rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
        rule.minimum_number = try numbers.serial(first)
        rule.maximum_number = try numbers.serial(last)
      } else {
        rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
        rule.value_number = try numbers.serial(first)
      }
    case .textLength(let most):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LENGTH.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO.rawValue)
      rule.value_number = Double(most)
    }
  }
}
