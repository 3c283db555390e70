import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// One of the three sheets by local authority or by trust, brought into one form whatever its era.
///
/// Five layouts exist (April 2011 to February 2020): the columns before the code differ, and from April 2017 a second
/// block with the same headings follows the first. Columns are therefore found by their headings, from the one after
/// "Name" to the first "Total".
struct DelayedTransfersSheet {
  /// The figures of one area.
  struct Row {
    let code: String
    let name: String
    /// Breakdown (`care:acute`, `total`) to the cell and what it says.
    let values: [String: (value: Measurement.Value, cell: String)]

    func value(_ breakdown: String) -> Decimal? {
      if case .known(let number) = values[breakdown]?.value { return number }
      return nil
    }
  }

  let sheet: Sheet
  let headerRow: Int
  /// The parts in the order of the columns, without the total.
  let parts: [String]
  let rows: [Row]

  /// Reads a sheet; nothing where it has no header row with "Code", "Name" and "Total".
  init?(sheet: Sheet, file: String, breakdown: (String) -> String?, log: inout FindingLog) {
    guard let headerRow = DelayedTransfersSheet.headerRow(of: sheet) else { return nil }
    let headings = sheet.row(headerRow).compactMap { cell in
      cell.value.trimmedText.map { (column: cell.address.column, text: $0.lowercased()) }
    }
    guard let code = headings.first(where: { $0.text == "code" })?.column,
      let name = headings.first(where: { $0.text == "name" })?.column,
      let total = headings.first(where: { $0.column > name && $0.text == "total" })?.column
    else { return nil }
    var columns: [(breakdown: String, column: Int)] = []
    for heading in headings where heading.column > name && heading.column < total {
      // A heading that comes twice before the total belongs to a second block: the first total is missing.
      guard let breakdown = breakdown(heading.text), !columns.contains(where: { $0.breakdown == breakdown }) else {
        log.add(
          .layoutUnknown,
          at: Finding.Place(
            file: file, sheet: sheet.name, cell: CellAddress(row: headerRow, column: heading.column).description),
          "The heading is none of those that this sheet had from April 2011 to February 2020, or comes twice.",
          advice: "Check that the file is the published one. It is not used until then.")
        return nil
      }
      columns.append((breakdown, heading.column))
    }
    guard !columns.isEmpty else { return nil }
    self.sheet = sheet
    self.headerRow = headerRow
    parts = columns.map(\.breakdown)
    columns.append(("total", total))
    var rows: [Row] = []
    var figures = FigureReader(markers: .delayedTransfers)
    var codes: Set<String> = []
    for number in sheet.rowNumbers where number > headerRow {
      guard let areaName = sheet[number, name]?.label, !areaName.isEmpty, let areaCode = sheet[number, code]?.label,
        !areaCode.isEmpty
      else { continue }
      guard codes.insert(areaCode).inserted else {
        log.add(
          .figuresContradict,
          at: Finding.Place(file: file, sheet: sheet.name, cell: CellAddress(row: number, column: code).description),
          "The code \(areaCode) stands on two rows.",
          advice: "Compare with the published file. The file is not used until then.")
        return nil
      }
      var values: [String: (value: Measurement.Value, cell: String)] = [:]
      for (breakdown, column) in columns {
        let cell = CellAddress(row: number, column: column).description
        guard let value = figures.value(sheet[number, column], at: cell) else {
          log.add(
            .valueUnreadable, at: Finding.Place(file: file, sheet: sheet.name, cell: cell),
            "The cell is neither a number of days nor \"-\".",
            advice: "Compare it with the published file. The file is not used until then.")
          return nil
        }
        values[breakdown] = (value, cell)
      }
      rows.append(Row(code: areaCode, name: areaName, values: DelayedTransfersSheet.withoutFalseZero(values)))
    }
    figures.report(file: file, sheet: sheet, log: &log)
    self.rows = rows
  }

  private static func headerRow(of sheet: Sheet) -> Int? {
    sheet.rowNumbers.prefix(40).first { row in
      let texts = sheet.row(row).compactMap { $0.value.trimmedText?.lowercased() }
      return texts.contains("code") && texts.contains("name") && texts.contains("total")
    }
  }

  /// A row of "-" carries a total that a formula made: 0. It is as missing as its parts.
  private static func withoutFalseZero(
    _ values: [String: (value: Measurement.Value, cell: String)]
  ) -> [String: (value: Measurement.Value, cell: String)] {
    let parts = values.filter { $0.key != "total" }
    guard parts.allSatisfy({ $0.value.value == .missing(.notSubmitted) }), let total = values["total"],
      total.value == .known(0)
    else { return values }
    var corrected = values
    corrected["total"] = (.missing(.notSubmitted), total.cell)
    return corrected
  }
}
