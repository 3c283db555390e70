/// What may be wrong with one sheet.
struct SheetCheck {
  private let sheet: Sheet
  private let sheets: Set<String>
  private let definedNames: Set<String>
  private let place: Place

  /// - Parameters:
  ///   - sheets: the names of all sheets, in small letters.
  ///   - definedNames: all names for ranges, in small letters.
  init(_ sheet: Sheet, sheets: Set<String>, definedNames: Set<String>) {
    self.sheet = sheet
    self.sheets = sheets
    self.definedNames = definedNames
    place = Place(sheet: sheet.name)
  }

  func run() throws(WorkbookFault) {
    try checkSizes()
    var seen: Set<CellPosition> = []
    for cell in sheet.cells {
      let place = place.at(cell.position)
      try RangeCheck(place: place).inside(CellRange(cell.position, cell.position))
      guard seen.insert(cell.position).inserted else {
        throw place.fault(.overlap, "Two cells stand in one place.", advice: "Keep one of them.")
      }
      try check(cell.content, TextCheck(place: place))
      try StyleCheck(place: place).run(cell.style)
    }
    for validation in sheet.validations {
      try ValidationCheck(place: place.at(validation.range), sheets: sheets, definedNames: definedNames).run(validation)
    }
    for conditional in sheet.conditionalStyles { try check(conditional) }
    try TableCheck(place: place).run(sheet.tables, cells: seen)
  }

  private func checkSizes() throws(WorkbookFault) {
    let check = RangeCheck(place: place)
    for (column, width) in sheet.columnWidths {
      try check.number(column, "The number of a column with a width", in: 0...16_383)
      try check.number(width, "The width of a column", in: 0...255)
    }
    for (row, height) in sheet.rowHeights {
      try check.number(row, "The number of a row with a height", in: 0...1_048_575)
      try check.number(height, "The height of a row", in: 0...409)
    }
    try check.number(sheet.frozenRows, "The number of frozen rows", in: 0...1_048_575)
    try check.number(sheet.frozenColumns, "The number of frozen columns", in: 0...16_383)
    if let area = sheet.page.printArea { try RangeCheck(place: place.at(area)).inside(area) }
    if let rows = sheet.page.repeatedRows {
      try check.number(rows.lowerBound, "The first repeated row", in: 0...1_048_575)
      try check.number(rows.upperBound, "The last repeated row", in: 0...1_048_575)
    }
  }

  private func check(_ content: Cell.Content, _ check: TextCheck) throws(WorkbookFault) {
    let numbers = NumberCheck(place: check.place)
    switch content {
    case .text(let text): try check.readable(text, "The text", atMost: TextCheck.mostUnitsOfACell)
    case .number(let number): _ = try numbers.number(number)
    case .date(let day): _ = try numbers.serial(day)
    case .formula(let formula, let result):
      try check.formula(formula)
      switch result {
      case .text(let text): try check.readable(text, "The text of the formula", atMost: TextCheck.mostUnitsOfACell)
      case .number(let number): _ = try numbers.number(number)
      }
    case .link(let target, let cell, let text):
      try check.readable(text, "The text of the link", atMost: TextCheck.mostUnitsOfACell)
      try RangeCheck(place: check.place).inside(CellRange(cell, cell))
      guard sheets.contains(target.lowercased()) else {
        throw check.place.fault(
          .reference, "A link leads to the sheet \"\(target)\", which is not there.",
          advice: "Add the sheet, or write the text without a link.")
      }
    case .empty: break
    }
  }

  private func check(_ conditional: ConditionalStyle) throws(WorkbookFault) {
    let place = place.at(conditional.range)
    try RangeCheck(place: place).inside(conditional.range)
    switch conditional.condition {
    case .equals(let text): try TextCheck(place: place).exact(text, "the text of a condition", atMost: 255)
    case .formula(let formula): try TextCheck(place: place).formula(formula, "the formula of a condition")
    }
    try StyleCheck(place: place).run(conditional.style)
  }
}
