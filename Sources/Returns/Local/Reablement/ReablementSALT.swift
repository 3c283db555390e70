import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// SALT STS004, table 1: a row of discharges, a row of people at home 91 days later, in columns of age band and sex.
///
/// The headings may stand in one row ("65-74 male") or in two, ages over sexes or sexes over ages. Source: NHS Digital,
/// Short and Long Term support (SALT), STS004.
enum ReablementSALT: ReturnLayout {
  static let name = "SALT table STS004"
  static let needs =
    "rows \"Number of discharges\" and \"at home 91 days later\", and a column for each of the age bands "
    + AgeBand.socialCare.map { "\"\($0)\"" }.joined(separator: ", ")
  static let isCaseList = true

  static func match(_ file: SourceFile) -> LayoutMatch {
    file.workbook.sheets.contains { SALTGrid($0) != nil } ? .fits : .differs
  }

  static func measurements(in file: SourceFile, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    guard let grid = file.workbook.sheets.lazy.compactMap({ SALTGrid($0) }).first,
      let year = YearOfFile.find(
        file.name, notes: grid.preamble, headerRow: grid.headerRow, coverage: coverage, log: &log)
    else { return [] }
    var problems = CellProblems()
    var figures = FigureReader(markers: .localCounts)
    var tables: [String: SALTCounts] = [:]
    for (measure, row) in [("discharged-to-reablement", grid.discharges), ("at-home-on-day-91", grid.atHome)] {
      var counts = SALTCounts()
      for (part, column) in grid.columns {
        let cell = CellAddress(row: row, column: column).description
        guard let value = figures.value(grid.sheet[row, column], at: cell),
          SALTCounts.isCount(value)
        else {
          problems.add("a whole number of people", at: cell)
          continue
        }
        counts.values[part] = (value, cell)
      }
      tables[measure] = counts
    }
    problems.report(file: file.name, sheet: grid.sheet, log: &log)
    figures.report(file: file.name, sheet: grid.sheet, log: &log)
    guard problems.isEmpty, let discharges = tables["discharged-to-reablement"],
      let atHome = tables["at-home-on-day-91"]
    else { return [] }
    let place = { (cell: String) in
      Finding.Place(file: file.name, sheet: grid.sheet.name == "-" ? nil : grid.sheet.name, cell: cell)
    }
    discharges.check("discharges", place, log: &log)
    atHome.check("people at home on day 91", place, log: &log)
    check(atHome, among: discharges, place, log: &log)
    return [("discharged-to-reablement", discharges), ("at-home-on-day-91", atHome)].flatMap { measure, counts in
      counts.parts.map { breakdown, value, cell in
        Measurement(
          key: Measurement.Key(
            kind: .reablement, measure: measure, breakdown: breakdown, areaCode: grid.areaCode,
            period: .quarter(year, 3)),
          areaName: "", value: value, edition: Edition(),
          origin: Origin(file: file.name, sheet: grid.sheet.name, cell: cell, isSynthetic: grid.isSynthetic))
      }
    }
  }

  private static func check(
    _ atHome: SALTCounts, among discharges: SALTCounts, _ place: (String) -> Finding.Place, log: inout FindingLog
  ) {
    for (breakdown, value, cell) in atHome.parts {
      guard case .known(let top) = value,
        case .known(let bottom)? = discharges.parts.first(where: { $0.breakdown == breakdown })?.value, top > bottom
      else { continue }
      log.add(
        .numeratorAboveDenominator, at: place(cell),
        "\(top) people were at home on day 91 (\(breakdown)), but only \(bottom) were discharged.",
        advice: "Compare with the council's system; one of the two rows is wrong. Both are used as they are.")
    }
  }
}
