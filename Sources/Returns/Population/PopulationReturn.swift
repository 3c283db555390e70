import struct Foundation.Decimal
import Dates
import Metrics
import Spreadsheets

/// Populations of the Office for National Statistics (ONS): estimates and projections, in each layout in which they come.
///
/// A population is for 30 June; its period is that month. Areas are nested (country, region, county, district), so rows
/// are never added up.
enum PopulationReturn: ReturnReader {
  static let kind = ReturnKind.population

  static func measurements(in file: SourceFile, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    guard IdentifierScreen.isClean(file, isCaseList: false, log: &log) else { return [] }
    if let workbook = PopulationWorkbook(file: file) { return workbook.measurements(file: file, log: &log) }
    if Table.hasHeading("AGE_GROUP", in: file) { return PopulationProjections.measurements(in: file, log: &log) }
    if Table.hasHeading("OBS_VALUE", in: file) { return PopulationListing.measurements(in: file, log: &log) }
    return PopulationTable.measurements(in: file, log: &log)
  }

  /// The population of an area in the middle of a year.
  static func measurement(
    _ code: String, _ name: String, _ breakdown: String, _ number: Decimal, _ year: Int, _ vintage: PopulationVintage,
    _ origin: Origin
  ) -> Measurement {
    Measurement(
      key: Measurement.Key(
        kind: kind, measure: "population", breakdown: breakdown, areaCode: code, period: .month(year: year, month: 6)),
      areaName: name, value: .known(number), edition: Edition(vintage: vintage), origin: origin)
  }

  /// The year of `2016` or `mid-2016`.
  static func year(_ text: String) -> Int? {
    PopulationVintage.year(text.lowercased().replacing("mid-", with: "").replacing("mid ", with: ""))
  }
}

extension Table {
  /// Whether any of the first rows of a file has a cell with this heading.
  static func hasHeading(_ heading: String, in file: SourceFile) -> Bool {
    let wanted = normalised(heading)
    return file.workbook.sheets.contains { sheet in
      sheet.rowNumbers.prefix(60).contains { row in
        sheet.row(row).contains { normalised($0.value.trimmedText ?? "") == wanted }
      }
    }
  }
}
