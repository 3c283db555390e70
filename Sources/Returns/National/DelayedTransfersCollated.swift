import Metrics
import Spreadsheets

/// The collated file: all months by local authority and reason in one table, made from the workbooks of delayed days.
///
/// A row is an area and a month (`April 2019`), in no order; the headings are the words of the reasons without their
/// letters. `NA` stands for what was not collected: "Other" before April 2017.
enum DelayedTransfersCollated {
  private static let total = Table.Column("Total Delayed Transfers of Care")

  /// The table; nothing where the file is another one.
  static func table(in file: SourceFile) -> Table? {
    var silent = FindingLog()
    return Table.find(
      in: file,
      columns: [
        Table.Column("Code", aliases: ["LA code"]), Table.Column("Name", aliases: ["LA name"]), total,
        Table.Column("Period"),
      ],
      log: &silent)
  }

  static func measurements(in table: Table, log: inout FindingLog) -> [Measurement] {
    let sheetName = table.sheet.name == "-" ? nil : table.sheet.name
    var columns: [(breakdown: String, column: Int)] = []
    for cell in table.sheet.row(table.headerRow) {
      guard let heading = cell.value.trimmedText,
        !["code", "name", "period", "la code", "la name"].contains(heading.lowercased())
      else { continue }
      let breakdown = total.isMeant(by: heading) ? "total" : DelayReason(code: heading).map { "reason:\($0.rawValue)" }
      guard let breakdown, !columns.contains(where: { $0.breakdown == breakdown }) else {
        log.add(
          .layoutUnknown,
          at: Finding.Place(file: table.file, sheet: sheetName, cell: cell.address.description),
          "The heading is that of no reason for a delay, or comes twice.",
          advice: "Check that the file is the published one. It is not used until then.")
        return []
      }
      columns.append((breakdown, cell.address.column))
    }
    let edition = PublicationBlock(sheet: table.sheet, headerRow: table.headerRow).edition
    var problems = CellProblems()
    var figures = FigureReader(markers: .delayedTransfersCollated)
    var result: [Measurement] = []
    for row in table.rows {
      guard let period = row["Period"].flatMap(Period.init(cell:)), case .month = period else {
        problems.add("a month such as April 2019", at: row.address("Period"))
        continue
      }
      var isWhole = true
      for (breakdown, column) in columns {
        let cell = CellAddress(row: row.number, column: column).description
        guard var value = figures.value(table.sheet[row.number, column], at: cell) else {
          problems.add("a number of days, \"-\" or \"NA\"", at: cell)
          isWhole = false
          continue
        }
        // A row of "-" carries a total of 0 that a formula made.
        if breakdown == "total", value == .known(0), isEmpty(row.number, of: columns, in: table.sheet) {
          value = .missing(.notSubmitted)
        }
        result.append(
          Measurement(
            key: Measurement.Key(
              kind: .dtocSitrep, measure: DelayedTransfersReturn.daysMeasure, breakdown: breakdown,
              areaCode: row.label("Code"), period: period),
            areaName: row.label("Name"), value: value, edition: edition,
            origin: Origin(file: table.file, sheet: table.sheet.name, cell: cell, isSynthetic: table.isSynthetic)))
      }
      if isWhole { checkParts(row, of: columns, in: table, log: &log) }
    }
    problems.report(table, log: &log)
    figures.report(file: table.file, sheet: table.sheet, log: &log)
    return problems.isEmpty ? result : []
  }

  /// Whether all parts of a row are "-" or not collected; never where the table has totals alone.
  private static func isEmpty(_ row: Int, of columns: [(breakdown: String, column: Int)], in sheet: Sheet) -> Bool {
    columns.contains { $0.breakdown != "total" }
      && columns.allSatisfy { $0.breakdown == "total" || sheet[row, $0.column]?.decimal == nil }
  }

  private static func checkParts(
    _ row: Table.Row, of columns: [(breakdown: String, column: Int)], in table: Table, log: inout FindingLog
  ) {
    let parts = columns.filter { $0.breakdown != "total" }.compactMap { table.sheet[row.number, $0.column]?.decimal }
    guard let total = row[total.name]?.decimal, !parts.isEmpty else { return }
    let sum = parts.reduce(0, +)
    guard sum != total else { return }
    log.add(
      .partsDifferFromTotal, at: table.place(row, Self.total.name),
      "The reasons of \(row.label("Name")) add up to \(sum) delayed days, the total says \(total).",
      advice: "Compare with the published file; the total is used.")
  }
}
