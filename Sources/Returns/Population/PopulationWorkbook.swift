import Dates
import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// The workbook of mid-year estimates by single year of age (MYE2); sheet names and header rows differ every year.
struct PopulationWorkbook {
  private let sheet: Sheet
  private let headerRow: Int
  private let code: Int
  private let name: Int
  private let allAges: Int
  /// The columns of the ages 0 to 90.
  private let ages: [Int]

  init?(file: SourceFile) {
    // Persons come on a sheet of their own beside males and females, with the same columns.
    let sheets = file.workbook.sheets.filter { sheet in
      let name = sheet.name.lowercased().replacing(" ", with: "")
      return !name.hasSuffix("-m") && !name.hasSuffix("-f") && !name.contains("male")
    }
    for sheet in sheets {
      for row in sheet.rowNumbers.prefix(40) {
        if let layout = PopulationWorkbook(sheet: sheet, row: row) {
          self = layout
          return
        }
      }
    }
    return nil
  }

  private init?(sheet: Sheet, row: Int) {
    let headings = sheet.row(row).map { (column: $0.address.column, text: $0.value.label.lowercased()) }
    guard let code = headings.first(where: { $0.text == "code" })?.column,
      let name = headings.first(where: { $0.text == "name" })?.column,
      let allAges = headings.first(where: { $0.text == "all ages" })?.column
    else { return nil }
    var ages: [Int] = []
    for age in 0...90 {
      guard let column = headings.first(where: { $0.text == "\(age)" || (age == 90 && $0.text == "90+") })?.column
      else { return nil }
      ages.append(column)
    }
    self.sheet = sheet
    headerRow = row
    (self.code, self.name, self.allAges, self.ages) = (code, name, allAges, ages)
  }

  func measurements(file: SourceFile, log: inout FindingLog) -> [Measurement] {
    guard let midYear = midYear(in: file) else {
      log.add(
        .layoutUnknown, at: Finding.Place(file: file.name, sheet: sheet.name),
        "The text above the table does not say of which year the estimates are (\"mid-2016\").",
        advice: "Use the published workbook, or the small CSV with a column mid_year.")
      return []
    }
    let vintage = PopulationVintage(.estimate, year: midYear, released: PopulationWorkbook.released(file))
    var result: [Measurement] = []
    var figures = FigureReader()
    for row in sheet.rowNumbers where row > headerRow {
      guard let code = sheet[row, code]?.label, !code.isEmpty, let name = sheet[row, name]?.label else { continue }
      func place(_ column: Int) -> Finding.Place {
        Finding.Place(
          file: file.name, sheet: sheet.name, cell: CellAddress(row: row, column: column).description)
      }
      func number(_ column: Int) -> Decimal? {
        figures.number(sheet[row, column], at: "\(CellAddress(row: row, column: column))")
      }
      let read = ages.map(number)
      let numbers = read.compactMap { $0 }
      guard !numbers.isEmpty else { continue }
      guard numbers.count == ages.count, numbers.allSatisfy({ $0 >= 0 }) else {
        log.add(
          .valueUnreadable, at: place(zip(ages, read).first { ($0.1 ?? -1) < 0 }?.0 ?? allAges),
          "The cell is not a number of people.",
          advice: "Compare it with the published file. The file is not used until then.")
        return []
      }
      if let stated = number(allAges), stated != numbers.reduce(0, +) {
        log.add(
          .partsDifferFromTotal, at: place(allAges),
          "The single years of age of \(name) add up to \(numbers.reduce(0, +)), all ages say \(stated).",
          advice: "Compare with the published file; the single years are used.")
      }
      for group in AgeGroup.all {
        let first = CellAddress(row: row, column: ages[group.years.lowerBound])
        let last = CellAddress(row: row, column: ages[group.years.upperBound])
        result.append(
          PopulationReturn.measurement(
            code, name, group.name, numbers[group.years].reduce(0, +), midYear, vintage,
            Origin(file: file.name, sheet: sheet.name, cell: first == last ? "\(first)" : "\(first):\(last)")))
      }
    }
    figures.report(file: file.name, sheet: sheet, log: &log)
    return result
  }

  /// The year of `mid-2016` in the text above the table, else in the first sheet that names one.
  private func midYear(in file: SourceFile) -> Int? {
    let above = sheet.cells.lazy.filter { $0.address.row < headerRow }
    if let year = above.compactMap({ PopulationWorkbook.midYear($0.value) }).first { return year }
    let others = file.workbook.sheets.filter { $0.name != sheet.name }
    let years = others.lazy.compactMap { $0.cells.lazy.compactMap { PopulationWorkbook.midYear($0.value) }.first }
    return years.first
  }

  private static func midYear(_ value: CellValue) -> Int? {
    guard let text = value.trimmedText?.lowercased().replacing("mid ", with: "mid-"),
      let mark = text.firstRange(of: "mid-")
    else { return nil }
    return PopulationVintage.year(String(text[mark.upperBound...].prefix(4)))
  }

  /// The day of `Date published: 22 June 2017`, wherever it stands.
  private static func released(_ file: SourceFile) -> CivilDate? {
    for sheet in file.workbook.sheets {
      for cell in sheet.cells {
        guard let text = cell.value.trimmedText, let mark = text.firstIndex(of: ":"),
          ["date published", "publication date", "release date", "released", "published"]
            .contains(text[..<mark].lowercased())
        else { continue }
        let rest = String(text[text.index(after: mark)...]).trimmedOfSpaces
        let beside = sheet[cell.address.row, cell.address.column + 1]
        if let day = rest.isEmpty ? beside?.dayInDateColumn : CivilDate(text: rest) { return day }
      }
    }
    return nil
  }
}
