import Dates
import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// The Monthly Activity Return (MAR) workbook by commissioner, April 2012 on.
///
/// The figure is "Total Non-elective G&A Admissions (FFCEs)": first finished consultant episodes of all ages, counted
/// for the commissioner and not for the council. Source: NHS England, "Monthly Hospital Activity". Lists and counts of
/// an area's own are read by `AdmissionRecords`, `AdmissionTable` and `NonElectiveCounts`.
enum NonElectiveReturn: ReturnReader {
  static let kind = ReturnKind.nonElective
  /// A workbook with fewer commissioners is an extract.
  static let fewestCommissionersOfEngland = 100

  static func measurements(
    inRecordsOf file: CSVFile, name: String, log: inout FindingLog
  ) throws(SpreadsheetError) -> [Measurement]? {
    try AdmissionRecords.measurements(in: file, name: name, log: &log)
  }

  static func measurements(in file: SourceFile, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    guard IdentifierScreen.isClean(file, isCaseList: false, log: &log) else { return [] }
    if let table = AdmissionTable.table(in: file) {
      return AdmissionTable.measurements(table, file: file, coverage: coverage, log: &log)
    }
    if let table = NonElectiveCounts.table(in: file) { return NonElectiveCounts.measurements(table, log: &log) }
    guard let layout = NonElectiveLayout(file: file, log: &log) else { return [] }
    let block = PublicationBlock(sheet: layout.sheet, headerRow: layout.headerRow)
    var result: [Measurement] = []
    var figures = FigureReader(markers: layout.sheet.name == "-" ? .monthlyActivityCSV : .none)
    for row in layout.sheet.rowNumbers where row > layout.headerRow {
      guard let name = layout.label(row, layout.name),
        layout.sheet[row, layout.admissions] != nil || layout.month(row: row) != nil
      else { continue }
      func refuse(_ column: Int, _ message: String) -> [Measurement] {
        let cell = CellAddress(row: row, column: column).description
        log.add(
          .valueUnreadable, at: Finding.Place(file: file.name, sheet: layout.sheet.name, cell: cell), message,
          advice: "Compare it with the published file. The file is not used until then.")
        return []
      }
      guard let month = layout.month(row: row) else { return refuse(layout.month, "The row names no month.") }
      let cell = CellAddress(row: row, column: layout.admissions).description
      guard let value = figures.value(layout.sheet[row, layout.admissions], at: cell) else {
        return refuse(layout.admissions, "The cell is not a number of admissions.")
      }
      let code = layout.label(row, layout.code)
      guard code != nil || name.lowercased() == "england" else {
        return refuse(layout.code, "The commissioner has no code.")
      }
      result.append(
        Measurement(
          key: Measurement.Key(
            kind: kind, measure: "non-elective-admissions", breakdown: "total", areaCode: code ?? Area.englandCode,
            period: month),
          areaName: name, value: value, edition: block.edition,
          origin: Origin(file: file.name, sheet: layout.sheet.name, cell: cell)))
    }
    figures.report(file: file.name, sheet: layout.sheet, log: &log)
    guard !result.isEmpty else {
      log.add(
        .layoutUnknown, at: Finding.Place(file: file.name, sheet: layout.sheet.name),
        "There are headings, but no commissioner below them.",
        advice: "Check that the file is the published one. It is not used until then.")
      return []
    }
    if let month = result.first?.key.period { PublicationBlock.checkName(file, period: month, log: &log) }
    if let period = block.period, let odd = result.first(where: { $0.key.period != period }) {
      log.add(
        .layoutUnknown, at: odd.origin.place,
        "The row is about \(odd.key.period.inWords), but \"Period:\" says \(period.inWords).",
        advice: "Check that the file is the published one. It is not used until then.")
      return []
    }
    checkEngland(result, file: file.name, log: &log)
    reportAbsentees(file, log: &log)
    return result
  }

  private static func checkEngland(_ rows: [Measurement], file: String, log: inout FindingLog) {
    guard let england = rows.first(where: { $0.key.areaCode == Area.englandCode }), let figure = england.number else {
      return
    }
    let commissioners = rows.filter { $0.key.areaCode != Area.englandCode }
    guard commissioners.count >= fewestCommissionersOfEngland else {
      log.add(
        .extractNotChecked, at: Finding.Place(file: file),
        """
        The workbook lists \(commissioners.count) of the commissioners of England, so England cannot be checked \
        against their sum.
        """,
        advice: "Nothing to do; keep the whole published workbook if you want the check.")
      return
    }
    let sum = commissioners.compactMap(\.number).reduce(0, +)
    guard sum != figure else { return }
    log.add(
      .areasDifferFromEngland, at: england.origin.place,
      "England has \(figure) admissions, its commissioners add up to \(sum).",
      advice: "Compare with the published file; a row may have been changed or left out.")
  }

  /// The sheet "Notes" lists organisations that sent nothing ("NA" where all did), and others that sent revisions
  /// later; which of the two a table is, the sentence above it says.
  private static func reportAbsentees(_ file: SourceFile, log: inout FindingLog) {
    guard let notes = file.workbook.sheet(named: "Notes") else { return }
    var sentence = ""
    for cell in notes.cells {
      guard let text = cell.value.trimmedText?.lowercased() else { continue }
      if text == "code" {
        if sentence.contains("did not submit") { reportAbsentees(in: notes, below: cell.address, file.name, log: &log) }
      } else if text.contains("following") || text.contains("submit") {
        sentence = text
      }
    }
  }

  private static func reportAbsentees(
    in notes: Sheet, below header: CellAddress, _ file: String, log: inout FindingLog
  ) {
    var row = header.row + 1
    while let code = notes[row, header.column]?.label, let name = notes[row, header.column + 1]?.label {
      if MarkerMap.monthlyActivityNotes.value(of: .text(code)) == nil {
        log.add(
          .notSubmitted,
          at: Finding.Place(
            file: file, sheet: notes.name, cell: CellAddress(row: row, column: header.column).description),
          """
          \(name) (\(code)) sent no Monthly Activity Return for this month, so the figures are too low where it admits.
          """,
          advice: "Nothing to do, unless it is a hospital of your area: then say so beside the figure.")
      }
      row += 1
    }
  }
}

/// Where the columns of a Monthly Activity Return stand; the ones before them changed with the NHS's structure.
private struct NonElectiveLayout {
  let sheet: Sheet
  let headerRow: Int
  let year: Int
  let month: Int
  let code: Int
  let name: Int
  let admissions: Int

  init?(file: SourceFile, log: inout FindingLog) {
    for sheet in file.workbook.sheets {
      for row in sheet.rowNumbers.prefix(40) {
        let headings = sheet.row(row).compactMap { cell in
          cell.value.trimmedText.map { (column: cell.address.column, text: $0.lowercased()) }
        }
        guard let year = headings.first(where: { $0.text == "year" })?.column,
          let month = headings.first(where: { $0.text == "period" })?.column,
          let code = headings.first(where: { $0.text == "org code" })?.column,
          let name = headings.first(where: { $0.text == "org name" })?.column,
          let admissions = headings.first(where: { $0.text.hasPrefix("total non-elective g&a admissions") })?.column
        else { continue }
        (self.sheet, headerRow, self.year, self.month) = (sheet, row, year, month)
        (self.code, self.name, self.admissions) = (code, name, admissions)
        return
      }
    }
    log.add(
      .layoutUnknown, at: Finding.Place(file: file.name),
      "No sheet has the headings \"Org Code\", \"Org Name\" and \"Total Non-elective G&A Admissions (FFCEs)\".",
      advice: "Use the published workbook by commissioner. The file is not used until then.")
    return nil
  }

  /// What a cell says; nothing where it is empty or holds white space.
  func label(_ row: Int, _ column: Int) -> String? {
    guard let label = sheet[row, column]?.label, !label.isEmpty else { return nil }
    return label
  }

  /// The month of a row: a financial year (` 2018-19`, with a space in some files) and a month's name.
  func month(row: Int) -> Period? {
    guard let year = sheet[row, year].flatMap({ FinancialYear(text: $0.label) }),
      let month = sheet[row, month].flatMap({ MonthName.number(of: $0.label) })
    else { return nil }
    return .month(year: month >= 4 ? year.start : year.start + 1, month: month)
  }
}
