import Dates
import Metrics
import Spreadsheets

/// A small table that people keep: area, year, age and population, and of which vintage they are.
enum PopulationTable {
  private static let columns = ["area_code", "area_name", "mid_year", "age", "population"].map { Table.Column($0) }
  private static let optional = ["vintage", "released"].map { Table.Column($0) }

  static func measurements(in file: SourceFile, log: inout FindingLog) -> [Measurement] {
    guard let table = Table.find(in: file, columns: columns, optional: optional, log: &log) else { return [] }
    var problems = CellProblems()
    var figures = FigureReader()
    var result: [Measurement] = []
    for row in table.rows {
      guard let number = figures.number(row["population"], at: row.address("population")), number >= 0 else {
        problems.add("a number of people", at: row.address("population"))
        continue
      }
      guard let year = PopulationReturn.year(row.label("mid_year")) else {
        problems.add("a year such as 2016", at: row.address("mid_year"))
        continue
      }
      guard let label = AgeLabel(row.label("age")), let group = AgeGroup.all.first(where: { $0.label == label }) else {
        problems.add("one of the ages \(AgeGroup.all.map(\.name).joined(separator: ", "))", at: row.address("age"))
        continue
      }
      guard let vintage = vintage(row, year: year, &problems) else { continue }
      result.append(
        PopulationReturn.measurement(
          row.label("area_code"), row.label("area_name"), group.name, number, year, vintage,
          Origin(
            file: file.name, sheet: table.sheet.name, cell: row.address("population"), isSynthetic: table.isSynthetic)))
    }
    problems.report(table, log: &log)
    figures.report(file: table.file, sheet: table.sheet, log: &log)
    return problems.isEmpty ? result : []
  }

  /// What the row says of its vintage; an estimate of its year where it says nothing.
  private static func vintage(_ row: Table.Row, year: Int, _ problems: inout CellProblems) -> PopulationVintage? {
    var released: CivilDate?
    if !row.label("released").isEmpty {
      released = row["released"]?.dayInDateColumn
      guard released != nil else {
        problems.add("a date", at: row.address("released"))
        return nil
      }
    }
    let text = row.label("vintage")
    guard !text.isEmpty else { return PopulationVintage(.estimate, year: year, released: released) }
    guard let said = PopulationVintage(text: text, released: released),
      said.kind == .projection || said.year == nil || said.year == year
    else {
      problems.add("a vintage such as \"estimate\" or \"2014-based projection\"", at: row.address("vintage"))
      return nil
    }
    return said.kind == .estimate ? PopulationVintage(.estimate, year: year, released: released) : said
  }
}
