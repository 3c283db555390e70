import Dates
import Metrics
import Spreadsheets

/// Subnational population projections (SNPP) as CSV: a row for each area, sex and age, a column for each year.
///
/// The first year is the one that they are based on. Source: ONS, "2018 SNPP Population persons.csv" and its like.
enum PopulationProjections {
  private static let columns = ["AREA_CODE", "AREA_NAME", "SEX", "AGE_GROUP"].map { Table.Column($0) }

  static func measurements(in file: SourceFile, log: inout FindingLog) -> [Measurement] {
    guard let table = Table.find(in: file, columns: columns, optional: [Table.Column("COMPONENT")], log: &log) else {
      return []
    }
    let years = table.sheet.row(table.headerRow).compactMap { cell in
      PopulationVintage.year(cell.value.label).map { (year: $0, column: cell.address.column) }
    }
    guard let base = years.map(\.year).min(), Set(years.map(\.year)).count == years.count else {
      log.add(
        .layoutUnknown, at: Finding.Place(file: file.name, cell: "A\(table.headerRow + 1)"),
        "The header row has no columns for years, or one of them twice.",
        advice: "Use the published file. It is not used until then.")
      return []
    }
    checkName(file, base: base, log: &log)
    var tally = PopulationTally()
    var problems = CellProblems()
    var figures = FigureReader()
    for row in table.rows where isPopulation(row) {
      guard let sex = PopulationTally.Sex(row.label("SEX")) else {
        problems.add("persons, males or females", at: row.address("SEX"))
        continue
      }
      // Groups that nobody is divided by, such as school ages, are left out.
      guard let age = AgeLabel(row.label("AGE_GROUP")), !row.label("AREA_CODE").isEmpty else { continue }
      for (year, column) in years {
        let cell = CellAddress(row: row.number, column: column)
        guard let number = figures.number(table.sheet[row.number, column], at: "\(cell)"), number >= 0 else {
          problems.add("a number of people", at: "\(cell)")
          continue
        }
        let isNew = tally.add(
          number, code: row.label("AREA_CODE"), name: row.label("AREA_NAME"), year: year, sex: sex, age: age, at: cell)
        if !isNew { problems.add("an age that stands once for its area and sex", at: row.address("AGE_GROUP")) }
      }
    }
    problems.report(table, log: &log)
    figures.report(file: table.file, sheet: table.sheet, log: &log)
    guard problems.isEmpty else { return [] }
    let vintage = PopulationVintage(.projection, year: base)
    return tally.measurements(table, vintage: { _ in vintage }, log: &log)
  }

  /// Components of change (births, deaths, moves) have the same columns.
  private static func isPopulation(_ row: Table.Row) -> Bool {
    ["", "population"].contains(row.label("COMPONENT").lowercased())
  }

  private static func checkName(_ file: SourceFile, base: Int, log: inout FindingLog) {
    let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
    let named = name.split { !$0.isNumber }.compactMap { PopulationVintage.year(String($0)) }.first
    guard let named, named != base else { return }
    log.add(
      .fileNameMisleads, at: Finding.Place(file: file.name),
      "The file is named after \(named), but its first year is \(base). It is taken for the \(base)-based projection.",
      advice: "Rename the file; if years were taken out of it, use the published one.")
  }
}
