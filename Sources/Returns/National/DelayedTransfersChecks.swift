import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// What must hold within a delayed transfers workbook: all 105 published ones keep these rules, without exception.
enum DelayedTransfersChecks {
  /// A workbook with fewer areas than this is an extract: its areas cannot add up to England.
  static let fewestAreasOfEngland = 140

  /// Parts equal totals, the three sheets agree, and England is the sum of its areas.
  static func check(_ sheets: [DelayedTransfersSheet], file: String, log: inout FindingLog) {
    for row in sheets[0].rows where row.value("total") == nil {
      let hasParts = sheets[0].parts.contains { row.value($0) != nil }
      log.add(
        .notSubmitted, at: Finding.Place(file: file, sheet: sheets[0].sheet.name, cell: row.values["total"]?.cell),
        hasParts
          ? "\(row.name) has parts, but no total."
          : "\(row.name) submitted nothing: its parts are \"-\", and a 0 beside them is no figure.",
        advice: "Nothing to do, unless it is your area: then ask when the figure will come.")
    }
    for sheet in sheets {
      for row in sheet.rows { checkParts(row, of: sheet, file: file, log: &log) }
      checkEnglandIsSum(sheet, file: file, log: &log)
    }
    checkSameAreas(sheets, file: file, log: &log)
    for sheet in sheets.dropFirst() {
      for row in sheet.rows {
        guard let other = sheets[0].rows.first(where: { $0.code == row.code }), let total = row.value("total"),
          let otherTotal = other.value("total"), total != otherTotal
        else { continue }
        log.add(
          .sheetsDiffer, at: Finding.Place(file: file, sheet: sheet.sheet.name, cell: row.values["total"]?.cell),
          "\(row.name) has \(total) delayed days here and \(otherTotal) in \"\(sheets[0].sheet.name)\".",
          advice: "Compare with the published file; the figure of \"\(sheets[0].sheet.name)\" is used.")
      }
    }
  }

  /// All three sheets list the same areas.
  private static func checkSameAreas(_ sheets: [DelayedTransfersSheet], file: String, log: inout FindingLog) {
    for sheet in sheets {
      var codes = Set(sheet.rows.map(\.code))
      for other in sheets {
        for row in other.rows where codes.insert(row.code).inserted {
          log.add(
            .sheetsDiffer, at: Finding.Place(file: file, sheet: sheet.sheet.name),
            "\(row.name) (\(row.code)) is not on this sheet, but on \"\(other.sheet.name)\".",
            advice: "Compare with the published file; a row may have been left out.")
        }
      }
    }
  }

  private static func checkParts(
    _ row: DelayedTransfersSheet.Row, of sheet: DelayedTransfersSheet, file: String, log: inout FindingLog
  ) {
    let parts = sheet.parts.compactMap { row.value($0) }
    let place = Finding.Place(file: file, sheet: sheet.sheet.name, cell: row.values["total"]?.cell)
    guard parts.count == sheet.parts.count, let total = row.value("total") else { return }
    let sum = parts.reduce(0, +)
    guard sum != total else { return }
    log.add(
      .partsDifferFromTotal, at: place,
      "The parts of \(row.name) add up to \(sum) delayed days, the total says \(total).",
      advice: "Compare with the published file; the total is used.")
  }

  private static func checkEnglandIsSum(_ sheet: DelayedTransfersSheet, file: String, log: inout FindingLog) {
    guard let england = sheet.rows.first(where: { $0.code == Area.englandCode }) else { return }
    let areas = sheet.rows.filter { $0.code != Area.englandCode }
    guard areas.count >= fewestAreasOfEngland else {
      log.add(
        .extractNotChecked, at: Finding.Place(file: file),
        "The workbook lists \(areas.count) of the areas of England, so England cannot be checked against their sum.",
        advice: "Nothing to do; keep the whole published workbook if you want the check.")
      return
    }
    for breakdown in sheet.parts + ["total"] {
      guard let figure = england.value(breakdown) else { continue }
      let sum = areas.reduce(Decimal(0)) { $0 + ($1.value(breakdown) ?? 0) }
      guard sum != figure else { continue }
      log.add(
        .areasDifferFromEngland,
        at: Finding.Place(file: file, sheet: sheet.sheet.name, cell: england.values[breakdown]?.cell),
        "England has \(figure) delayed days (\(breakdown)), its areas add up to \(sum).",
        advice: "Compare with the published file; a row may have been changed or left out.")
    }
  }

  /// The sheet "England": who can be responsible for which reason, and the same totals as the sheets by area.
  static func checkEngland(file: SourceFile, sheets: [DelayedTransfersSheet], log: inout FindingLog) {
    guard let sheet = file.workbook.sheet(named: "England"),
      let headerRow = sheet.rowNumbers.prefix(40).first(where: { row in
        sheet.row(row).contains { $0.value.trimmedText?.lowercased() == "reason for delay" }
      }),
      let reasonColumn = sheet.row(headerRow).first(where: {
        $0.value.trimmedText?.lowercased() == "reason for delay"
      })?.address.column
    else { return }
    let organisations = sheet.row(headerRow).filter { $0.address.column > reasonColumn }
    var sums: [String: Decimal] = [:]
    for row in sheet.rowNumbers where row > headerRow {
      guard let label = sheet[row, reasonColumn]?.trimmedText, let reason = DelayReason(heading: label) else {
        continue
      }
      for organisation in organisations {
        guard let name = organisation.value.trimmedText?.lowercased(),
          let number = sheet[row, organisation.address.column]?.decimal
        else { continue }
        sums["reason:\(reason.rawValue)", default: 0] += number
        guard number > 0, !reason.canBeAttributed(to: name) else { continue }
        let cell = CellAddress(row: row, column: organisation.address.column).description
        log.add(
          .attributionImpossible, at: Finding.Place(file: file.name, sheet: sheet.name, cell: cell),
          "\(number) delayed days for reason \(reason.rawValue) are attributed to \(name), which cannot be.",
          advice: "Compare with the published file; a column may have slipped.")
      }
    }
    guard let england = sheets[2].rows.first(where: { $0.code == Area.englandCode }) else { return }
    for reason in sheets[2].parts {
      guard let sum = sums[reason], let figure = england.value(reason), sum != figure else { continue }
      log.add(
        .sheetsDiffer,
        at: Finding.Place(file: file.name, sheet: sheets[2].sheet.name, cell: england.values[reason]?.cell),
        "England has \(figure) delayed days (\(reason)) here and \(sum) in the sheet \"England\".",
        advice: "Compare with the published file; the figure of this sheet is used.")
    }
  }
}
