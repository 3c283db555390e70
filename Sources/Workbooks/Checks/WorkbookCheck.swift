/// Finds what Excel would repair, cut or refuse, before anything is written.
struct WorkbookCheck {
  private let workbook: Workbook

  init(_ workbook: Workbook) { self.workbook = workbook }

  /// - Throws: The first fault.
  func run() throws(WorkbookFault) {
    let text = TextCheck(place: Place())
    try text.readable(workbook.title, "the title", atMost: 255)
    try text.readable(workbook.subject, "the subject", atMost: 255)
    try checkSheetNames()
    try checkDefinedNames()
    let known = Set(workbook.definedNames.map { $0.name.lowercased() })
    for sheet in workbook.sheets { try SheetCheck(sheet, sheets: sheetNames, definedNames: known).run() }
    try checkSize()
  }

  private var sheetNames: Set<String> { Set(workbook.sheets.map { $0.name.lowercased() }) }

  private func checkSheetNames() throws(WorkbookFault) {
    var seen: Set<String> = []
    for sheet in workbook.sheets {
      let place = Place(sheet: sheet.name)
      try NameCheck(place: place).sheet(sheet.name)
      guard seen.insert(sheet.name.lowercased()).inserted else {
        throw place.fault(.name, "Two sheets have this name.", advice: "Give each sheet a name of its own.")
      }
    }
    guard workbook.sheets.contains(where: { $0.visibility == .visible }) else {
      throw Place().fault(.name, "No sheet of the workbook can be seen.", advice: "Show at least one sheet.")
    }
  }

  private func checkDefinedNames() throws(WorkbookFault) {
    var seen: Set<String> = []
    let sheets = sheetNames
    for name in workbook.definedNames {
      let place = Place(sheet: name.sheet, cell: "\(name.range)")
      try NameCheck(place: place).defined(name.name)
      guard seen.insert(name.name.lowercased()).inserted else { throw place.twice(name.name) }
      guard sheets.contains(name.sheet.lowercased()) else {
        throw place.fault(
          .reference, "The name \"\(name.name)\" stands for a range of a sheet that is not there.",
          advice: "Add the sheet, or take the name away.")
      }
      try RangeCheck(place: place).inside(name.range)
    }
    for sheet in workbook.sheets {
      for table in sheet.tables where !seen.insert(table.name.lowercased()).inserted {
        throw Place(sheet: sheet.name).twice(table.name)
      }
    }
  }

  /// Excel 2007 and later hold 64,000 looks of cells.
  private func checkSize() throws(WorkbookFault) {
    let styles = Set(workbook.sheets.flatMap(\.cells).map(\.style))
    guard styles.count <= 60_000 else {
      throw Place().fault(
        .range, "The workbook has \(styles.count) styles; at most 60,000 fit.", advice: "Use fewer styles.")
    }
  }
}

extension Place {
  fileprivate func twice(_ name: String) -> WorkbookFault {
    fault(
      .name, "Two ranges or tables have the name \"\(name)\"; capital letters make no difference.",
      advice: "Give each a name of its own.")
  }
}
