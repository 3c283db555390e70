import Dates
import Metrics
import Spreadsheets

/// Populations as Nomis lists them: a row for each area, year, sex and age, sometimes with titles above.
///
/// Source: Nomis, "Population estimates" and "Population projections - local authority based by single year of age".
enum PopulationListing {
  private static let columns = [
    Table.Column("GEOGRAPHY_CODE"), Table.Column("GEOGRAPHY_NAME"),
    Table.Column("DATE_NAME", aliases: ["DATE", "PROJECTED_YEAR_NAME", "PROJECTED_YEAR"]),
    Table.Column("C_AGE_NAME", aliases: ["AGE_NAME", "AGE"]), Table.Column("OBS_VALUE"),
  ]
  private static let optional = [
    Table.Column("GENDER_NAME", aliases: ["SEX_NAME", "C_SEX_NAME", "GENDER", "SEX"]), Table.Column("MEASURES_NAME"),
  ]

  static func measurements(in file: SourceFile, log: inout FindingLog) -> [Measurement] {
    guard let table = Table.find(in: file, columns: columns, optional: optional, log: &log) else { return [] }
    var tally = PopulationTally()
    var problems = CellProblems()
    var figures = FigureReader()
    for row in table.rows where ["", "value"].contains(row.label("MEASURES_NAME").lowercased()) {
      let gender = row.label("GENDER_NAME")
      guard let sex = gender.isEmpty ? .persons : PopulationTally.Sex(gender) else {
        problems.add("persons, males or females", at: row.address("GENDER_NAME"))
        continue
      }
      guard let year = PopulationReturn.year(row.label("DATE_NAME")) else {
        problems.add("a year such as 2016", at: row.address("DATE_NAME"))
        continue
      }
      guard !row.label("GEOGRAPHY_CODE").isEmpty else {
        problems.add("a code of an area", at: row.address("GEOGRAPHY_CODE"))
        continue
      }
      guard let age = AgeLabel(row.label("C_AGE_NAME")) else { continue }
      guard let number = figures.number(row["OBS_VALUE"], at: row.address("OBS_VALUE")), number >= 0,
        let cell = table.column("OBS_VALUE").map({ CellAddress(row: row.number, column: $0) })
      else {
        problems.add("a number of people", at: row.address("OBS_VALUE"))
        continue
      }
      let isNew = tally.add(
        number, code: row.label("GEOGRAPHY_CODE"), name: row.label("GEOGRAPHY_NAME"), year: year, sex: sex, age: age,
        at: cell)
      if !isNew { problems.add("an age that stands once for its area, year and sex", at: row.address("C_AGE_NAME")) }
    }
    problems.report(table, log: &log)
    figures.report(file: table.file, sheet: table.sheet, log: &log)
    guard problems.isEmpty else { return [] }
    return tally.measurements(table, vintage: vintage(of: table), log: &log)
  }

  /// Titles say "projections", and so do the headings; the year that they are based on stands in the title, if at all.
  private static func vintage(of table: Table) -> (Int) -> PopulationVintage {
    let titles = table.preamble.joined(separator: " ").lowercased()
    let isProjected =
      Table.Column("PROJECTED_YEAR_NAME", aliases: ["PROJECTED_YEAR"])
      .index(in: table.sheet.row(table.headerRow).map(\.value.label)) != nil
    guard isProjected || titles.contains("projection") else { return { PopulationVintage(.estimate, year: $0) } }
    let base = titles.firstRange(of: "-based").flatMap {
      PopulationVintage.year(String(titles[..<$0.lowerBound].suffix(4)))
    }
    return { _ in PopulationVintage(.projection, year: base) }
  }
}
