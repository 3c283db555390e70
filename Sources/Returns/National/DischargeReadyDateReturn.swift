import Dates
import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// The Discharge Ready Date workbook of NHS England: how long people stayed in hospital after they were ready to leave.
///
/// Of a council only the discharges from trusts with acceptable data are known. The average delay is bed days divided by
/// discharges, which is also the share of those delayed times their mean delay; it is never averaged over months.
/// Source: NHS England, "Discharge Ready Date", monthly data, sheet "UTLA Acceptable".
enum DischargeReadyDateReturn: ReturnReader {
  static let kind = ReturnKind.dischargeReadyDate

  static func measurements(in file: SourceFile, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    guard IdentifierScreen.isClean(file, isCaseList: false, log: &log) else { return [] }
    guard let layout = DischargeReadyDateLayout(file: file, log: &log) else { return [] }
    let blocks = [PublicationBlock(sheet: layout.sheet, headerRow: layout.headerRow)] + coverBlock(file)
    guard let month = blocks.compactMap(\.period).first else {
      log.add(
        .layoutUnknown, at: Finding.Place(file: file.name, sheet: layout.sheet.name),
        "The sheet does not say which month it is about (\"Period:\").",
        advice: "Use the published workbook. The file is not used until then.")
      return []
    }
    let edition = blocks.map(\.edition).first { $0.date != nil } ?? Edition()
    PublicationBlock.checkName(file, period: month, log: &log)
    checkRevision(file, edition, log: &log)
    var reader = DischargeReadyDateRows(layout: layout, file: file.name, month: month, edition: edition)
    return reader.measurements(log: &log)
  }

  private static func coverBlock(_ file: SourceFile) -> [PublicationBlock] {
    file.workbook.sheet(named: "Cover Sheet").map { [PublicationBlock(sheet: $0, headerRow: 60)] } ?? []
  }

  /// A file that is called revised must say when: else nobody can tell which of two editions is the later.
  private static func checkRevision(_ file: SourceFile, _ edition: Edition, log: inout FindingLog) {
    guard file.name.lowercased().contains("revised"), edition.revised == nil else { return }
    log.add(
      .fileNameMisleads, at: Finding.Place(file: file.name),
      "The file is named as a revision, but its sheets give no day of revision.",
      advice: "Take the earlier file of the month out of the folder; otherwise the two contradict each other.")
  }
}

/// Where the columns of the sheet stand; they are found by their headings, because columns come and go.
struct DischargeReadyDateLayout {
  /// A column, by the heading that it begins with.
  enum Column: String, CaseIterable {
    case kind = "summary type"
    case code = "utla code"
    case name = "utla"
    case coverage = "% of all utla discharges that are from acceptable trusts"
    case discharges = "total discharges for utla from acceptable trusts"
    case bedDays = "total bed days lost due to delayed discharge"
    case sameDayShare = "date of discharge is same as discharge ready date"
    case delayedShare = "date of discharge is 1+ days after discharge ready date"
    case sameDay = "no delay"
    case oneDay = "1 day delay"
    case twoDays = "2-3 day delay"
    case fourDays = "4-6 day delay"
    case sevenDays = "7-13 day delay"
    case fourteenDays = "14-20 day delay"
    case threeWeeks = "21 days or more"
    case average = "average days from discharge ready date to date of discharge (inc 0 day delays)"
    case averageOfDelayed = "average days from discharge ready date to date of discharge (exc 0 day delays)"

    /// The lengths of delay, one day and more.
    static let delays: [Column] = [.oneDay, .twoDays, .fourDays, .sevenDays, .fourteenDays, .threeWeeks]
  }

  let sheet: Sheet
  let headerRow: Int
  let columns: [Column: Int]

  init?(file: SourceFile, log: inout FindingLog) {
    let sheets = file.workbook.sheets.filter { sheet in
      let name = sheet.name.lowercased()
      guard let mark = name.firstRange(of: "utla"), let word = name.firstRange(of: "acceptable") else { return false }
      return mark.upperBound <= word.lowerBound && !name.contains("unacceptable")
    }
    guard let sheet = sheets.first else {
      log.add(
        .sheetMissing, at: Finding.Place(file: file.name),
        "There is no sheet of councils with acceptable data (\"UTLA Acceptable\").",
        advice: "Use the published monthly workbook. The file is not used until then.")
      return nil
    }
    for row in sheet.rowNumbers.prefix(40) {
      let columns = DischargeReadyDateLayout.columns(sheet, row)
      guard columns[.code] != nil, columns[.discharges] != nil else { continue }
      let missing = Column.allCases.filter { columns[$0] == nil }
      guard missing.isEmpty else {
        log.add(
          .columnMissing, at: Finding.Place(file: file.name, sheet: sheet.name, cell: "A\(row + 1)"),
          "The header row has no column \(missing.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")).",
          advice: "Use the published workbook. The file is not used until then.")
        return nil
      }
      (self.sheet, headerRow, self.columns) = (sheet, row, columns)
      return
    }
    log.add(
      .layoutUnknown, at: Finding.Place(file: file.name, sheet: sheet.name),
      "No row has the headings \"UTLA Code\" and \"Total Discharges for UTLA from acceptable trusts\".",
      advice: "Use the published workbook. The file is not used until then.")
    return nil
  }

  /// A heading stands twice where discharges and bed days have the same bands; the first is that of discharges.
  private static func columns(_ sheet: Sheet, _ row: Int) -> [Column: Int] {
    var columns: [Column: Int] = [:]
    for cell in sheet.row(row) {
      let heading = cell.value.label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard let column = Column(rawValue: heading), columns[column] == nil else { continue }
      columns[column] = cell.address.column
    }
    return columns
  }
}
