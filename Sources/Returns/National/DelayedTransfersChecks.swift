import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// What must hold within a delayed transfers workbook: all 105 published ones keep these rules, without exception.
enum DelayedTransfersChecks {
  /// A workbook with fewer areas than this is an extract: its areas cannot add up to England.
  static let fewestAreasOfEngland = 140

  /// Parts equal totals, the three sheets agree, and England is the sum of its areas.
  static func check(
    _ sheets: [DelayedTransfersSheet], basis: DelayedTransfersBasis, file: String, log: inout FindingLog
  ) {
    for row in sheets[0].rows where row.value("total") == nil {
      let hasParts = sheets[0].parts.contains { row.value($0) != nil }
      log.add(
        .notSubmitted, at: Finding.Place(file: file, sheet: sheets[0].sheet.name, cell: row.values["total"]?.cell),
        hasParts
          ? "\(row.name) has parts, but no total."
          : "\(row.name) submitted nothing: its parts are \"-\", and a 0 beside them is no figure.",
        advice: "Nothing to do, unless it is your \(basis.word): then ask when the figure will come.")
    }
    for sheet in sheets {
      for row in sheet.rows { checkParts(row, of: sheet, file: file, log: &log) }
      checkEnglandIsSum(sheet, basis: basis, file: file, log: &log)
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

  private static func checkEnglandIsSum(
    _ sheet: DelayedTransfersSheet, basis: DelayedTransfersBasis, file: String, log: inout FindingLog
  ) {
    guard let england = sheet.rows.first(where: { $0.code == Area.englandCode }) else { return }
    let areas = sheet.rows.filter { $0.code != Area.englandCode }
    guard areas.count >= fewestAreasOfEngland else {
      log.add(
        .extractNotChecked, at: Finding.Place(file: file),
        "The workbook lists \(areas.count) of the \(basis.word)s of England, so England cannot be checked against their sum.",
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
        "England has \(figure) delayed days (\(breakdown)), its \(basis.word)s add up to \(sum).",
        advice: "Compare with the published file; a row may have been changed or left out.")
    }
  }

  /// The sheet "England": who can be responsible for which reason, and the same totals as the sheets by area.
  static func checkEngland(
    _ england: DelayedTransfersEngland, month: Period, sheets: [DelayedTransfersSheet], file: String,
    log: inout FindingLog
  ) {
    for entry in england.entries {
      guard let reason = entry.reason, let number = entry.number, number > 0 else { continue }
      let place = Finding.Place(file: file, sheet: england.sheet.name, cell: entry.cell)
      if !DelayAttribution.isPossible(reason, entry.body, in: month) {
        log.add(
          .attributionImpossible, at: place,
          "\(number) delayed days for reason \(reason.rawValue) are attributed to \(entry.body.inWords), which cannot be.",
          advice: "Compare with the published file; a column may have slipped.")
      }
      if !DelayAttribution.isPossible(reason, entry.care, in: month) {
        log.add(
          .attributionImpossible, at: place,
          "\(number) delayed days for reason \(reason.rawValue) are in \(entry.care.rawValue) care, which cannot be.",
          advice: "Compare with the published file; a row may have slipped.")
      }
    }
    for sheet in sheets {
      guard let row = sheet.rows.first(where: { $0.code == Area.englandCode }) else { continue }
      for sums in [england.sums(ofTotals: true), england.sums(ofTotals: false)] {
        for breakdown in sheet.parts + ["total"] {
          guard let sum = sums[breakdown], let figure = row.value(breakdown), sum != figure else { continue }
          log.add(
            .sheetsDiffer,
            at: Finding.Place(file: file, sheet: sheet.sheet.name, cell: row.values[breakdown]?.cell),
            "England has \(figure) delayed days (\(breakdown)) here and \(sum) in the sheet \"England\".",
            advice: "Compare with the published file; the figure of this sheet is used.")
        }
      }
    }
  }
}
