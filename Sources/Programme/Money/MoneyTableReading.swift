import Metrics
import Returns
import Spreadsheets

/// Reads a table of money: a heading `line`, optional `section` and `role`, columns with words, and columns of amounts.
enum MoneyTableReading {
  private static let line = Table.Column("line", aliases: ["benefit"])
  private static let section = Table.Column("section", aliases: ["version"])
  private static let role = Table.Column("role", aliases: ["kind of row"])

  /// The table; nothing where it has no heading `line`, which is a finding.
  static func table(_ settings: MoneyTableSettings, in file: SourceFile, log: inout FindingLog) -> MoneyTable? {
    guard let table = Table.find(in: file, columns: [line], optional: [section, role], log: &log) else { return nil }
    let sheet = table.sheet
    guard !isData(table, settings, in: file, log: &log) else { return nil }
    let known = ["line", "section", "role"].compactMap { table.column($0) }
    var texts: [(name: String, number: Int)] = []
    var headings: [(name: String, number: Int)] = []
    for cell in sheet.row(table.headerRow) where !known.contains(cell.address.column) {
      let heading = cell.value.label
      guard !heading.isEmpty else { continue }
      if let name = settings.textColumns.first(where: { NameKey($0) == NameKey(heading) }) {
        texts.append((name, cell.address.column))
      } else {
        headings.append((heading, cell.address.column))
      }
    }
    let columns = YearHeadings.columns(headings, row: table.headerRow, file: file.name, log: &log)
    var lines: [MoneyLine] = []
    for row in sheet.rowNumbers where row > table.headerRow {
      func label(_ column: Int?) -> String { column.flatMap { sheet[row, $0]?.label } ?? "" }
      let name = label(table.column("line"))
      guard !name.isEmpty else { continue }
      let section = label(table.column("section"))
      let amounts = columns.map { column in
        (column.name, amount(label(column.number), column.name, name, section, settings))
      }
      lines.append(
        MoneyLine(
          section: section, name: name, role: role(label(table.column("role")), row, table, file, log: &log),
          texts: Dictionary(texts.map { ($0.name, label($0.number)) }) { first, _ in first },
          amounts: Dictionary(amounts) { first, _ in first }, row: row))
    }
    let result = MoneyTable(
      settings: settings, file: file.name, sheet: sheet.name == "-" ? nil : sheet.name,
      nameColumn: table.column("line") ?? 0, columns: columns, lines: lines,
      textColumns: Dictionary(texts.map { ($0.name, $0.number) }) { first, _ in first },
      isSynthetic: sheet.cells.first?.value.trimmedText?.uppercased().hasPrefix("SYNTHETIC") ?? false)
    reportUnreadable(result, log: &log)
    return result
  }

  /// Whether what was taken for the headings is a row of data, because a cell of it says "benefit", and the headings above
  /// it lack that one. Then that is the finding, and not what would follow from it for each row.
  private static func isData(
    _ table: Table, _ settings: MoneyTableSettings, in file: SourceFile, log: inout FindingLog
  ) -> Bool {
    let words = Set(settings.textColumns.map { NameKey($0) })
    let above = table.sheet.rowNumbers.first { row in
      row < table.headerRow && table.sheet.row(row).count(where: { words.contains(NameKey($0.value.label)) }) > 1
    }
    guard let above else { return false }
    let names = table.sheet.row(above).map(\.value.label).filter { !$0.isEmpty }
    log.add(
      .columnMissing, at: Finding.Place(file: file.name, cell: CellAddress(row: above, column: 0).description),
      "The header row has no column \"benefit\"; it has \(names.joined(separator: ", ")).",
      advice: "Add the column, or give it this heading. The file is not used until then.")
    return true
  }

  private static func amount(
    _ text: String, _ column: String, _ line: String, _ section: String, _ settings: MoneyTableSettings
  ) -> MoneyAmount {
    let amount = MoneyText.amount(text, unit: settings.unit, needsSign: settings.needsSign)
    let isNoData = settings.noData.contains { cell in
      NameKey(cell.line) == NameKey(line) && (cell.section.map { NameKey($0) == NameKey(section) } ?? true)
        && (cell.columns.isEmpty || cell.columns.contains { NameKey($0) == NameKey(column) })
    }
    guard amount.state == .blank, isNoData else { return amount }
    return MoneyAmount(text: amount.text, content: .state(.notData))
  }

  private static func role(
    _ text: String, _ row: Int, _ table: Table, _ file: SourceFile, log: inout FindingLog
  ) -> MoneyLine.Role {
    guard !text.isEmpty else { return .item }
    if let role = MoneyLine.Role(rawValue: text.lowercased()) { return role }
    let cell = CellAddress(row: row, column: table.column("role") ?? 0).description
    log.add(
      .wordUnknown, at: Finding.Place(file: file.name, cell: cell),
      "The role \"\(text)\" is none of: \(MoneyLine.Role.allCases.map(\.rawValue).joined(separator: ", ")).",
      advice: "Use one of these words. Until then the row is outside of all sums.")
    return .outside
  }

  private static func reportUnreadable(_ table: MoneyTable, log: inout FindingLog) {
    for line in table.lines {
      for column in table.columns where line.amounts[column.name]?.state == .unreadable {
        log.add(
          .moneyUnreadable, at: table.place(line, column.name),
          """
          "\(line.amounts[column.name]?.text ?? "")" under "\(line.name)" is not an amount\(table.settings.needsSign ? " with a pound sign" : "").
          """,
          advice: "Write the amount, or TBC, TBA or N/A. Until then the cell is in no sum, and shown as it is written.")
      }
    }
  }
}
