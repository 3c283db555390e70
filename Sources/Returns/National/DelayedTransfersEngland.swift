import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// The sheet "England": delayed days by type of care, reason and who is responsible, all crossed.
///
/// The column of the type of care is merged, so that only the first row of a block says it. The first two rows have
/// the reason "-": they are the totals of acute and non-acute care. "NA" stands where nobody can be responsible.
struct DelayedTransfersEngland {
  /// One cell.
  struct Entry {
    let care: TypeOfCare
    /// Nothing in the rows of totals.
    let reason: DelayReason?
    let body: ResponsibleBody
    let value: Measurement.Value
    let cell: String

    /// The name of the part: `care:acute,responsible:nhs`, with `,reason:A` for a reason.
    var breakdown: String {
      "care:\(care.rawValue),responsible:\(body.rawValue)" + (reason.map { ",reason:\($0.rawValue)" } ?? "")
    }

    var number: Decimal? {
      if case .known(let number) = value { return number }
      return nil
    }
  }

  let sheet: Sheet
  let headerRow: Int
  let entries: [Entry]

  /// Reads the sheet; nothing where there is none, or where a cell cannot be read.
  init?(file: SourceFile, log: inout FindingLog) {
    guard let sheet = file.workbook.sheet(named: "England"),
      let header = sheet.rowNumbers.prefix(40).first(where: { row in
        sheet.row(row).contains { $0.value.trimmedText?.lowercased() == "reason for delay" }
      }),
      let reasons = DelayedTransfersEngland.column("reason for delay", sheet, header)
    else { return nil }
    let care = DelayedTransfersEngland.column("type of care", sheet, header)
    let bodies = sheet.row(header).compactMap { cell in
      cell.address.column > reasons
        ? cell.value.trimmedText.flatMap(ResponsibleBody.init(text:)).map { (body: $0, column: cell.address.column) }
        : nil
    }
    var figures = FigureReader(markers: .delayedTransfers)
    var entries: [Entry] = []
    var type: TypeOfCare?
    for row in sheet.rowNumbers where row > header {
      if let column = care, let found = sheet[row, column]?.trimmedText.flatMap(TypeOfCare.init(text:)) {
        type = found
      }
      guard let label = sheet[row, reasons]?.trimmedText, let type else { continue }
      let reason = DelayReason(heading: label)
      guard reason != nil || label == "-" else { continue }
      for (body, column) in bodies {
        let cell = CellAddress(row: row, column: column).description
        guard let value = figures.value(sheet[row, column], at: cell) else {
          log.add(
            .valueUnreadable, at: Finding.Place(file: file.name, sheet: sheet.name, cell: cell),
            "The cell is neither a number of days nor \"NA\" nor \"-\".",
            advice: "Compare it with the published file. The sheet is not used until then.")
          return nil
        }
        entries.append(Entry(care: type, reason: reason, body: body, value: value, cell: cell))
      }
    }
    figures.report(file: file.name, sheet: sheet, log: &log)
    self.sheet = sheet
    headerRow = header
    self.entries = entries
  }

  private static func column(_ heading: String, _ sheet: Sheet, _ row: Int) -> Int? {
    sheet.row(row).first { $0.value.trimmedText?.lowercased() == heading }?.address.column
  }

  /// England by the breakdowns of the sheets by area, added up; what holds no known number is left out.
  ///
  /// - Parameter ofTotals: from the rows of totals, or else from the rows of reasons.
  func sums(ofTotals: Bool) -> [String: Decimal] {
    var sums: [String: Decimal] = [:]
    for entry in entries where (entry.reason == nil) == ofTotals {
      guard let number = entry.number else { continue }
      sums["total", default: 0] += number
      sums["care:\(entry.care.rawValue)", default: 0] += number
      sums["responsible:\(entry.body.rawValue)", default: 0] += number
      if let reason = entry.reason { sums["reason:\(reason.rawValue)", default: 0] += number }
    }
    return sums
  }

  /// The cells as measurements of England.
  func measurements(file: String, measure: String, period: Period, edition: Edition) -> [Measurement] {
    var seen: Set<String> = []
    return entries.filter { seen.insert($0.breakdown).inserted }.map { entry in
      Measurement(
        key: Measurement.Key(
          kind: .dtocSitrep, measure: measure, breakdown: entry.breakdown, areaCode: Area.englandCode, period: period),
        areaName: "England", value: entry.value, edition: edition,
        origin: Origin(file: file, sheet: sheet.name, cell: entry.cell))
    }
  }

  /// The sheet alone, where a file has no other: the breakdowns of the sheets by area.
  func summed(file: String, measure: String, period: Period, edition: Edition) -> [Measurement] {
    let sums = sums(ofTotals: false)
    let origin = Origin(
      file: file, sheet: sheet.name,
      cell: [entries.first?.cell, entries.last?.cell].compactMap { $0 }.joined(separator: ":"))
    return DelayedTransfersReturn.breakdowns.map { breakdown in
      Measurement(
        key: Measurement.Key(
          kind: .dtocSitrep, measure: measure, breakdown: breakdown, areaCode: Area.englandCode, period: period),
        areaName: "England", value: sums[breakdown].map { .known($0) } ?? .missing(.notCollected), edition: edition,
        origin: origin)
    }
  }
}
