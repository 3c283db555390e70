import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// ONS mid-year population estimates: the published workbook by single year of age, or a small CSV.
///
/// An estimate is for 30 June; its period is that month. Areas are nested (country, region, county, district), so
/// rows are never added up. Source: Office for National Statistics, MYE2.
enum PopulationReturn: ReturnReader {
  static let kind = ReturnKind.population

  /// The ages that are given, as first and last year of age; 90 is the published "90 and over".
  static let ages: [(breakdown: String, years: ClosedRange<Int>)] = [
    ("all", 0...90), ("18+", 18...90), ("65+", 65...90), ("65-69", 65...69), ("70-74", 70...74), ("75-79", 75...79),
    ("80-84", 80...84), ("85-89", 85...89), ("90+", 90...90),
  ]

  static func measurements(in file: SourceFile, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    guard IdentifierScreen.isClean(file, isCaseList: false, log: &log) else { return [] }
    if let layout = PopulationLayout(file: file) { return measurements(of: layout, file: file.name, log: &log) }
    return measurementsOfSmallTable(file, log: &log)
  }

  private static func measurements(of layout: PopulationLayout, file: String, log: inout FindingLog) -> [Measurement] {
    guard let midYear = layout.midYear else {
      log.add(
        .layoutUnknown, at: Finding.Place(file: file, sheet: layout.sheet.name),
        "The text above the table does not say of which year the estimates are (\"mid-2016\").",
        advice: "Use the published workbook, or the small CSV with a column mid_year.")
      return []
    }
    var result: [Measurement] = []
    var figures = FigureReader()
    for row in layout.sheet.rowNumbers where row > layout.headerRow {
      guard let code = layout.sheet[row, layout.code]?.label, !code.isEmpty,
        let name = layout.sheet[row, layout.name]?.label
      else { continue }
      func number(_ column: Int) -> Decimal? {
        figures.number(layout.sheet[row, column], at: "\(CellAddress(row: row, column: column))")
      }
      let read = layout.ages.map(number)
      let numbers = read.compactMap { $0 }
      guard !numbers.isEmpty else { continue }
      guard numbers.count == layout.ages.count, numbers.allSatisfy({ $0 >= 0 }) else {
        let column = zip(layout.ages, read).first { ($0.1 ?? -1) < 0 }?.0 ?? layout.allAges
        log.add(
          .valueUnreadable,
          at: Finding.Place(
            file: file, sheet: layout.sheet.name, cell: CellAddress(row: row, column: column).description),
          "The cell is not a number of people.",
          advice: "Compare it with the published file. The file is not used until then.")
        return []
      }
      if let stated = number(layout.allAges), stated != numbers.reduce(0, +) {
        log.add(
          .partsDifferFromTotal,
          at: Finding.Place(
            file: file, sheet: layout.sheet.name, cell: CellAddress(row: row, column: layout.allAges).description),
          "The single years of age of \(name) add up to \(numbers.reduce(0, +)), all ages say \(stated).",
          advice: "Compare with the published file; the single years are used.")
      }
      for (breakdown, years) in ages {
        let first = CellAddress(row: row, column: layout.ages[years.lowerBound])
        let last = CellAddress(row: row, column: layout.ages[years.upperBound])
        result.append(
          measurement(
            code, name, breakdown, numbers[years].reduce(0, +), midYear,
            Origin(file: file, sheet: layout.sheet.name, cell: first == last ? "\(first)" : "\(first):\(last)")))
      }
    }
    figures.report(file: file, sheet: layout.sheet, log: &log)
    return result
  }

  private static func measurement(
    _ code: String, _ name: String, _ breakdown: String, _ number: Decimal, _ year: Int, _ origin: Origin
  ) -> Measurement {
    Measurement(
      key: Measurement.Key(
        kind: kind, measure: "population", breakdown: breakdown, areaCode: code, period: .month(year: year, month: 6)),
      areaName: name, value: .known(number), edition: Edition(name: "mid-\(year) estimate"), origin: origin)
  }

  private static func measurementsOfSmallTable(_ file: SourceFile, log: inout FindingLog) -> [Measurement] {
    let columns = ["area_code", "area_name", "mid_year", "age", "population"].map { Table.Column($0) }
    guard let table = Table.find(in: file, columns: columns, log: &log) else { return [] }
    var problems = CellProblems()
    var figures = FigureReader()
    var result: [Measurement] = []
    for row in table.rows {
      guard let number = figures.number(row["population"], at: row.address("population")), number >= 0 else {
        problems.add("a number of people", at: row.address("population"))
        continue
      }
      let midYear = row.label("mid_year").lowercased().replacing("mid-", with: "")
      guard midYear.count == 4, let year = Int(midYear), (1900...2200).contains(year) else {
        problems.add("a year such as 2016", at: row.address("mid_year"))
        continue
      }
      let age = row.label("age").lowercased()
      guard let breakdown = ages.map(\.breakdown).first(where: { $0 == age || (age == "all ages" && $0 == "all") })
      else {
        problems.add("one of the ages \(ages.map(\.breakdown).joined(separator: ", "))", at: row.address("age"))
        continue
      }
      result.append(
        measurement(
          row.label("area_code"), row.label("area_name"), breakdown, number, year,
          Origin(
            file: file.name, sheet: table.sheet.name, cell: row.address("population"), isSynthetic: table.isSynthetic)))
    }
    problems.report(table, log: &log)
    figures.report(file: table.file, sheet: table.sheet, log: &log)
    return problems.isEmpty ? result : []
  }
}

/// Where the columns of an ONS workbook stand; the sheet's name and the header's row differ every year.
private struct PopulationLayout {
  let sheet: Sheet
  let headerRow: Int
  let code: Int
  let name: Int
  let allAges: Int
  /// The columns of the ages 0 to 90.
  let ages: [Int]

  init?(file: SourceFile) {
    // Persons come on a sheet of their own beside males and females, with the same columns.
    let sheets = file.workbook.sheets.filter { sheet in
      let name = sheet.name.lowercased()
      return !name.hasSuffix("- m") && !name.hasSuffix("- f") && !name.contains("male")
    }
    for sheet in sheets {
      for row in sheet.rowNumbers.prefix(40) {
        if let layout = PopulationLayout(sheet: sheet, row: row) {
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

  /// The year of `mid-2016` in the text above the table.
  var midYear: Int? {
    for cell in sheet.cells where cell.address.row < headerRow {
      guard let text = cell.value.trimmedText?.lowercased(), let mark = text.firstRange(of: "mid-") else { continue }
      let digits = text[mark.upperBound...].prefix(4)
      if digits.count == 4, let year = Int(digits) { return year }
    }
    return nil
  }
}
