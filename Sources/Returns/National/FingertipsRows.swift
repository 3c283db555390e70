import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// Indicator 22401 of the Public Health Outcomes Framework as Fingertips exports it: emergency admissions due to falls,
/// 65 and over, directly standardised rate per 100,000 with its limits of confidence.
///
/// The rate cannot be worked out again from the count beside it: counts of councils are rounded to 5. Rows by category
/// (deprivation, ...) and of other indicators are left out.
enum FingertipsRows: ColumnLayout {
  static let name = "Fingertips export"
  static let isCaseList = false
  /// Falls, 65 and over; 22402 and 22403 are the parts 65-79 and 80+.
  static let indicator = "22401"

  static let marks = [Table.Column("Indicator ID"), Table.Column("Time period")]
  static let columns = marks + ["Area Code", "Area Name", "Sex", "Value"].map { Table.Column($0) }
  static let optional =
    ["Category", "Count", "Denominator", "Value note", "Time period Sortable"].map { Table.Column($0) }
    + [lower95, upper95]

  private static let lower95 = Table.Column("Lower CI 95.0 limit", aliases: ["Lower CI 95 limit", "Lower CI limit"])
  private static let upper95 = Table.Column("Upper CI 95.0 limit", aliases: ["Upper CI 95 limit", "Upper CI limit"])

  /// What a column becomes.
  private static let measures = [
    ("Value", "published-outcome"), (lower95.name, "published-outcome-lower-95"),
    (upper95.name, "published-outcome-upper-95"), ("Count", "published-count"),
    ("Denominator", "published-denominator"),
  ]

  /// Without the columns of numbers: a rate with ten digits looks like an NHS number.
  static func screened(_ file: SourceFile) -> SourceFile {
    let numbers = ["value", "limit", "count", "denominator", "sortable"]
    let sheets = file.workbook.sheets.map { sheet in
      let header =
        sheet.rowNumbers.prefix(60).lazy.map { sheet.row($0) }
        .first { $0.contains { cell in marks[0].isMeant(by: cell.value.label) } } ?? []
      let columns = Set(
        header.filter { cell in numbers.contains(where: cell.value.label.lowercased().hasSuffix) }
          .map(\.address.column))
      return Sheet(name: sheet.name, cells: sheet.cells.filter { !columns.contains($0.address.column) })
    }
    return SourceFile(name: file.name, workbook: Workbook(sheets: sheets))
  }

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    var problems = CellProblems()
    var figures = FigureReader()
    var notes: [String] = []
    var result: [Measurement] = []
    var seen: [Measurement.Key: Measurement.Value] = [:]
    for row in table.rows where row.label("Indicator ID") == indicator && row.label("Category").isEmpty {
      guard let period = period(row) else {
        problems.add("a financial year such as 2011/12", at: row.address("Time period"))
        continue
      }
      guard let breakdown = breakdown(row.label("Sex")) else {
        problems.add("one of: Persons, Male, Female", at: row.address("Sex"))
        continue
      }
      let code = row.label("Area Name").lowercased() == "england" ? Area.englandCode : row.label("Area Code")
      guard !code.isEmpty else {
        problems.add("the code of an area", at: row.address("Area Code"))
        continue
      }
      if !row.label("Value note").isEmpty { notes.append(row.address("Value note")) }
      for (column, measure) in measures where table.has(column) {
        let value = value(row, column, &figures)
        guard let value else {
          problems.add("a number", at: row.address(column))
          continue
        }
        let key = Measurement.Key(
          kind: .falls, measure: measure, breakdown: breakdown, areaCode: code, period: period)
        // An area stands under several parents and types of area, with the same figures.
        if seen.updateValue(value, forKey: key) == value { continue }
        result.append(
          Measurement(
            key: key, areaName: row.label("Area Name"), value: value, edition: Edition(name: "Fingertips"),
            origin: Origin(
              file: table.file, sheet: table.sheet.name, cell: row.address(column), isSynthetic: table.isSynthetic)))
      }
    }
    problems.report(table, log: &log)
    figures.report(file: table.file, sheet: table.sheet, log: &log)
    guard problems.isEmpty else { return [] }
    report(notes, isEmpty: result.isEmpty, table, log: &log)
    return result
  }

  /// `2011/12` is a financial year; `2011` is a calendar year and is none. The sortable form begins with the same year.
  private static func period(_ row: Table.Row) -> Period? {
    let text = row.label("Time period")
    guard text.contains("/"), let year = FinancialYear(text: text) else { return nil }
    let sortable = row.label("Time period Sortable")
    guard sortable.isEmpty || sortable.hasPrefix("\(year.start)") else { return nil }
    return .year(year)
  }

  private static func breakdown(_ sex: String) -> String? {
    ["persons": "total", "male": "male", "female": "female"][sex.lowercased()]
  }

  /// The number of a cell; a blank one is held back, does not apply or is not there, as the note of the row says.
  private static func value(
    _ row: Table.Row, _ column: String, _ figures: inout FigureReader
  ) -> Measurement.Value? {
    guard row.label(column).isEmpty else {
      return figures.number(row[column], at: row.address(column)).flatMap { $0 >= 0 ? .known($0) : nil }
    }
    let note = row.label("Value note").lowercased()
    if note.contains("suppress") || note.contains("disclos") { return .missing(.suppressed) }
    if note.contains("not applicable") { return .missing(.notApplicable) }
    return .missing(.notAvailable)
  }

  private static func report(_ notes: [String], isEmpty: Bool, _ table: Table, log: inout FindingLog) {
    let sheet = table.sheet.name == "-" ? nil : table.sheet.name
    if isEmpty {
      log.add(
        .layoutUnknown, at: Finding.Place(file: table.file, sheet: sheet, cell: "A\(table.headerRow + 1)"),
        "No row is of indicator \(indicator), emergency admissions due to falls of people of 65 and over.",
        advice: "Export indicator \(indicator) from Fingertips. The file is not used until then.")
    }
    guard let first = notes.first else { return }
    log.add(
      .noteMarks, at: Finding.Place(file: table.file, sheet: sheet, cell: first),
      "\(notes.count == 1 ? "1 row has a note" : "\(notes.count) rows have notes") on its figures: "
        + "\(CellProblems.listed(notes)).",
      advice: "Read the notes: an area may be joined with another one, or a value held back.")
  }
}
