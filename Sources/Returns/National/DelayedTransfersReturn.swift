import Metrics
import Spreadsheets

/// The monthly NHS England workbook of delayed transfers of care by local authority (MSitDT), April 2011 to 2020.
///
/// Delayed days are all days in the calendar month on which a patient was ready to leave and still in a bed. They
/// are days, not people. Source: NHS England, "Delayed Transfers of Care"; layouts of 105 published files.
enum DelayedTransfersReturn: ReturnReader {
  static let kind = ReturnKind.dtocSitrep

  /// The breakdowns, in the order in which they are written.
  static let breakdowns =
    ["total", "care:acute", "care:non-acute", "responsible:nhs", "responsible:social-care", "responsible:both"]
    + DelayReason.allCases.map { "reason:\($0.rawValue)" }

  static func measurements(in file: SourceFile, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    guard IdentifierScreen.isClean(file, isCaseList: false, log: &log) else { return [] }
    guard let care = sheet("LA - by type of care", of: file, care, &log),
      let responsible = sheet("LA - by responsible org", of: file, responsible, &log),
      let reasons = sheet("LA - by reason", of: file, reason, &log)
    else { return [] }
    let sheets = [care, responsible, reasons]
    guard let (period, edition) = commonPeriod(of: sheets, file: file, log: &log) else { return [] }
    PublicationBlock.checkName(file, period: period, log: &log)
    DelayedTransfersChecks.check(sheets, file: file.name, log: &log)
    DelayedTransfersChecks.checkEngland(file: file, sheets: sheets, log: &log)
    return care.rows.flatMap { area in
      measurements(of: area, sheets: sheets, file: file.name, period: period, edition: edition)
    }
  }

  private static func measurements(
    of area: DelayedTransfersSheet.Row, sheets: [DelayedTransfersSheet], file: String, period: Period, edition: Edition
  ) -> [Measurement] {
    let rows = sheets.map { sheet in (sheet, sheet.rows.first { $0.code == area.code }) }
    return breakdowns.map { breakdown in
      // What no sheet has a column for was not collected then; what an area's row lacks was not submitted.
      let isCollected = sheets.contains { ($0.parts + ["total"]).contains(breakdown) }
      var value = Measurement.Value.missing(isCollected ? .notSubmitted : .notCollected)
      var origin = Origin(file: file, sheet: sheets[0].sheet.name, cell: "")
      for (sheet, row) in rows {
        guard let found = row?.values[breakdown] else { continue }
        value = found.value
        origin = Origin(file: file, sheet: sheet.sheet.name, cell: found.cell)
        break
      }
      return Measurement(
        key: Measurement.Key(
          kind: kind, measure: "delayed-days", breakdown: breakdown, areaCode: area.code, period: period),
        areaName: area.name, value: value, edition: edition, origin: origin)
    }
  }

  private static func sheet(
    _ name: String, of file: SourceFile, _ breakdown: (String) -> String?, _ log: inout FindingLog
  ) -> DelayedTransfersSheet? {
    guard let sheet = file.workbook.sheet(named: name) else {
      log.add(
        .sheetMissing, at: Finding.Place(file: file.name), "There is no sheet \"\(name)\".",
        advice: "Use the published workbook by local authority. The file is not used until then.")
      return nil
    }
    let findingsBefore = log.findings.count
    guard let read = DelayedTransfersSheet(sheet: sheet, file: file.name, breakdown: breakdown, log: &log) else {
      if log.findings.count == findingsBefore {
        log.add(
          .layoutUnknown, at: Finding.Place(file: file.name, sheet: name),
          "No header row with \"Code\", \"Name\" and \"Total\" was found.",
          advice: "Check that the file is the published one. It is not used until then.")
      }
      return nil
    }
    return read
  }

  private static func commonPeriod(
    of sheets: [DelayedTransfersSheet], file: SourceFile, log: inout FindingLog
  ) -> (Period, Edition)? {
    let blocks = sheets.map { PublicationBlock(sheet: $0.sheet, headerRow: $0.headerRow) }
    let periods = Set(blocks.map(\.period))
    guard periods.count == 1, let period = blocks[0].period else {
      log.add(
        .layoutUnknown, at: Finding.Place(file: file.name, sheet: sheets[0].sheet.name),
        "The sheets do not name one month in \"Period:\".",
        advice: "Check that the sheets come from one published file. It is not used until then.")
      return nil
    }
    return (period, blocks[0].edition)
  }

  private static func care(_ heading: String) -> String? {
    ["acute": "care:acute", "non-acute": "care:non-acute"][heading]
  }

  private static func responsible(_ heading: String) -> String? {
    ["nhs": "responsible:nhs", "social care": "responsible:social-care", "both": "responsible:both"][heading]
  }

  private static func reason(_ heading: String) -> String? {
    DelayReason(heading: heading).map { "reason:\($0.rawValue)" }
  }
}
