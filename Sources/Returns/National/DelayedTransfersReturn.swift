import Metrics
import Spreadsheets

/// Delayed transfers of care as NHS England published them (MSitDT), April 2011 to February 2020: the monthly workbook
/// by local authority or by trust, the collated file of all months, and an extract by local authority and trust.
///
/// Delayed days are all days in the calendar month on which a patient was ready to leave and still in a bed. They
/// are days, not people; a workbook of the snapshot of patients has a measure of its own. Source: NHS England, "Delayed
/// Transfers of Care"; layouts of 105 published files.
enum DelayedTransfersReturn: ReturnReader {
  static let kind = ReturnKind.dtocSitrep

  /// Days in the month.
  static let daysMeasure = "delayed-days"
  /// People delayed at midnight of the last Thursday of the month, until March 2017.
  static let peopleMeasure = "patients-delayed"

  /// The breakdowns, in the order in which they are written.
  static let breakdowns =
    ["total"] + TypeOfCare.allCases.map { "care:\($0.rawValue)" }
    + ResponsibleBody.allCases.map { "responsible:\($0.rawValue)" }
    + DelayReason.allCases.map { "reason:\($0.rawValue)" }

  static func measurements(in file: SourceFile, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    guard IdentifierScreen.isClean(file, isCaseList: false, log: &log) else { return [] }
    let bases = DelayedTransfersBasis.allCases.filter { $0.isMeant(by: file.workbook) }
    guard bases.isEmpty else { return bases.flatMap { workbook(file, by: $0, log: &log) } }
    if let table = DelayedTransfersCollated.table(in: file) {
      return DelayedTransfersCollated.measurements(in: table, log: &log)
    }
    if let table = DelayedTransfersExtract.table(in: file) {
      return DelayedTransfersExtract.measurements(in: table, log: &log)
    }
    // A file without sheets can only be one of the two tables; the finding says which column is missing.
    if file.workbook.sheets.count == 1, file.workbook.sheets[0].name == "-" {
      DelayedTransfersExtract.reportMissing(in: file, log: &log)
      return []
    }
    return file.workbook.sheet(named: "England") == nil
      ? workbook(file, by: .localAuthority, log: &log) : englandAlone(file, log: &log)
  }

  private static func workbook(
    _ file: SourceFile, by basis: DelayedTransfersBasis, log: inout FindingLog
  ) -> [Measurement] {
    guard let care = sheet(basis.careSheet, of: file, care, &log),
      let responsible = sheet(basis.responsibleSheet, of: file, responsible, &log),
      let reasons = sheet(basis.reasonSheet, of: file, reason, &log)
    else { return [] }
    let sheets = [care, responsible, reasons]
    let blocks = sheets.map { PublicationBlock(sheet: $0.sheet, headerRow: $0.headerRow) }
    guard let period = commonPeriod(of: blocks, file: file, sheet: sheets[0].sheet, log: &log),
      let measure = measure(of: blocks, file: file, sheet: sheets[0].sheet, log: &log)
    else { return [] }
    PublicationBlock.checkName(file, period: period, log: &log)
    DelayedTransfersChecks.check(sheets, basis: basis, file: file.name, log: &log)
    let edition = blocks[0].edition
    var measurements = care.rows.flatMap { area in
      Self.measurements(
        of: area, sheets: sheets, file: file.name, measure: measure, period: period, edition: edition)
    }
    if let england = DelayedTransfersEngland(file: file, log: &log) {
      DelayedTransfersChecks.checkEngland(england, month: period, sheets: sheets, file: file.name, log: &log)
      measurements += england.measurements(file: file.name, measure: measure, period: period, edition: edition)
    }
    return measurements
  }

  private static func englandAlone(_ file: SourceFile, log: inout FindingLog) -> [Measurement] {
    guard let england = DelayedTransfersEngland(file: file, log: &log) else {
      return workbook(file, by: .localAuthority, log: &log)
    }
    let block = PublicationBlock(sheet: england.sheet, headerRow: england.headerRow)
    guard let period = commonPeriod(of: [block], file: file, sheet: england.sheet, log: &log),
      let measure = measure(of: [block], file: file, sheet: england.sheet, log: &log)
    else { return [] }
    PublicationBlock.checkName(file, period: period, log: &log)
    DelayedTransfersChecks.checkEngland(england, month: period, sheets: [], file: file.name, log: &log)
    return england.summed(file: file.name, measure: measure, period: period, edition: block.edition)
      + england.measurements(file: file.name, measure: measure, period: period, edition: block.edition)
  }

  private static func measurements(
    of area: DelayedTransfersSheet.Row, sheets: [DelayedTransfersSheet], file: String, measure: String, period: Period,
    edition: Edition
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
          kind: kind, measure: measure, breakdown: breakdown, areaCode: area.code, period: period),
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
    of blocks: [PublicationBlock], file: SourceFile, sheet: Sheet, log: inout FindingLog
  ) -> Period? {
    let periods = Set(blocks.map(\.period))
    guard periods.count == 1, let period = blocks[0].period else {
      log.add(
        .layoutUnknown, at: Finding.Place(file: file.name, sheet: sheet.name),
        "The sheets do not name one month in \"Period:\".",
        advice: "Check that the sheets come from one published file. It is not used until then.")
      return nil
    }
    return period
  }

  /// Days in the month, or the people of the snapshot on its last Thursday (collected until March 2017): what
  /// "Summary:" says. The two are never mixed.
  private static func measure(
    of blocks: [PublicationBlock], file: SourceFile, sheet: Sheet, log: inout FindingLog
  ) -> String? {
    let measures = Set(blocks.map { $0.countsPeople ? peopleMeasure : daysMeasure })
    guard measures.count == 1, let measure = measures.first else {
      log.add(
        .layoutUnknown, at: Finding.Place(file: file.name, sheet: sheet.name),
        "One sheet counts delayed days and another one people.",
        advice: "Check that the sheets come from one published file. It is not used until then.")
      return nil
    }
    return measure
  }

  private static func care(_ heading: String) -> String? {
    ["acute": "care:acute", "non-acute": "care:non-acute"][heading]
  }

  private static func responsible(_ heading: String) -> String? {
    ResponsibleBody(text: heading).map { "responsible:\($0.rawValue)" }
  }

  private static func reason(_ heading: String) -> String? {
    DelayReason(heading: heading).map { "reason:\($0.rawValue)" }
  }
}
