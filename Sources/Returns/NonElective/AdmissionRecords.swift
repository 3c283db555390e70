import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// A list of admissions, one a row, such as a national extract of Hospital Episode Statistics with the HWB of residence.
///
/// An admission is non-elective where its admission method begins with 2 (NHS Data Dictionary, "Admission method").
/// It counts for the month in which it began. A month of an area in which all admissions were elective is 0.
enum AdmissionRecords {
  /// The columns that are needed, and other headings under which they come; there may be any number of others.
  static let columns = [
    Table.Column("hwb_code", aliases: ["HWB", "Health and Wellbeing Board code", "local authority code"]),
    Table.Column("admission_date", aliases: ["admidate", "date of admission"]),
    Table.Column("admission_method", aliases: ["admimeth", "method of admission"]),
  ]

  /// The measurements of a CSV file that holds admissions; nothing where its headings are others.
  ///
  /// The file is never held whole: half a gigabyte takes a few megabytes and both cores.
  static func measurements(
    in file: CSVFile, name: String, log: inout FindingLog
  ) throws(SpreadsheetError) -> [Measurement]? {
    let head = try file.firstRecords(60)
    guard let header = head.firstIndex(where: { record in columns.allSatisfy { $0.index(in: record) != nil } }),
      let layout = AdmissionLayout(header: header, headings: head[header])
    else { return nil }
    // Cohorts and spells are counted by `AdmissionTable`, which holds the list whole.
    guard AdmissionTable.special.allSatisfy({ $0.index(in: head[header]) == nil }) else { return nil }
    if let twice = columns.first(where: { column in head[header].count { column.isMeant(by: $0) } > 1 }) {
      log.add(
        .layoutUnknown, at: Finding.Place(file: name, cell: "A\(header + 1)"),
        "More than one column has the heading \"\(twice.name)\", or one that means the same.",
        advice: "Leave one of them, so that it is clear which is meant. The file is not used until then.")
      return []
    }
    guard IdentifierScreen.isClean(headings: head[header], row: header, file: name, log: &log) else { return [] }
    let counter = try file.count(AdmissionCounter(layout: layout))
    let isSynthetic = head[..<header].contains { $0.first?.uppercased().hasPrefix("SYNTHETIC") ?? false }
    return measurements(counter, layout: layout, name: name, isSynthetic: isSynthetic, log: &log)
  }

  private static func measurements(
    _ counter: AdmissionCounter, layout: AdmissionLayout, name: String, isSynthetic: Bool, log: inout FindingLog
  ) -> [Measurement] {
    guard counter.reportsNoProblem(file: name, log: &log) else { return [] }
    let cells = layout.range(lastRecord: counter.records - 1)
    let origin = Origin(file: name, sheet: "-", cell: cells, isSynthetic: isSynthetic)
    return counter.counts.entries.map { entry in
      Measurement(
        key: Measurement.Key(
          kind: .nonElective, measure: "non-elective-admissions", breakdown: "total", areaCode: entry.code,
          period: .month(year: entry.year, month: entry.month)),
        areaName: "", value: .known(Decimal(Int(entry.count))), edition: Edition(), origin: origin)
    }
    .sorted { ($0.key.areaCode, $0.key.period.firstDay) < ($1.key.areaCode, $1.key.period.firstDay) }
  }
}

/// Where the columns of a list of admissions stand, from 0.
struct AdmissionLayout: Sendable {
  /// The record of the headings.
  let header: Int
  /// How many fields the headings have.
  let width: Int
  let area: Int
  let date: Int
  let method: Int

  init?(header: Int, headings: [String]) {
    let found = AdmissionRecords.columns.compactMap { $0.index(in: headings) }
    guard found.count == 3 else { return nil }
    (self.header, width) = (header, headings.count)
    (area, date, method) = (found[0], found[1], found[2])
  }

  /// The cells that were counted: from the first column of the three to the last.
  func range(lastRecord: Int) -> String {
    let columns = [area, date, method]
    let first = CellAddress(row: header + 1, column: columns.min() ?? 0)
    return "\(first):\(CellAddress(row: max(lastRecord, header + 1), column: columns.max() ?? 0))"
  }
}
