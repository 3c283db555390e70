import Dates
import Metrics
import Returns
import Spreadsheets

/// Reads the tables that stand beside `programme.yaml`. A table that is not there gives nothing.
struct ProgrammeTables {
  let files: FolderFiles

  /// The endings of the files that tables may be, the first that is there counting.
  static let endings = ["csv", "xlsx", "xls", "ods"]

  /// The tables, by name. Each may be CSV, `.xlsx`, `.xls` or `.ods`.
  static let names = [
    "finance", "plan", "shares", "schemes", "contributions", "milestones", "risks", "sign-off", "documents",
    "approvals", "conditions", "meetings", "kpis", "statements",
  ]

  func table(
    _ name: String, columns: [Table.Column], optional: [Table.Column] = [], keepsLoneCells: Bool = false,
    log: inout FindingLog
  ) -> Table? {
    guard let file = sourceFile(name, log: &log) else { return nil }
    return Table.find(
      in: file, columns: columns, optional: optional, keepsLoneCells: keepsLoneCells, log: &log)
  }

  /// The tables that say of themselves that they are synthetic.
  func syntheticTables() -> [String] {
    var log = FindingLog()
    let names = ProgrammeTables.names + formNames.map { "local-forms/\($0)" }
    let tables = names.compactMap { sourceFile($0, log: &log) }
    let registers = registers().compactMap { sourceFile(at: $0.path, log: &log) }
    return (tables + registers).filter { file in
      file.workbook.sheets.first?.cells.first?.value.trimmedText?.uppercased().hasPrefix("SYNTHETIC") ?? false
    }.map(\.name)
  }

  /// A table by its name, whatever kind of file it is.
  func sourceFile(_ name: String, log: inout FindingLog) -> SourceFile? {
    for ending in ProgrammeTables.endings where files.holds("\(name).\(ending)") {
      return sourceFile(at: "\(name).\(ending)", log: &log)
    }
    return nil
  }

  /// A table by its path; one that cannot be read is a finding.
  func sourceFile(at path: String, log: inout FindingLog) -> SourceFile? {
    guard let bytes = files.bytes(of: path) else { return nil }
    do {
      return SourceFile(name: path, workbook: try SpreadsheetReader.workbook(from: bytes))
    } catch {
      log.add(.fileUnreadable, at: Finding.Place(file: path), error.message, advice: error.advice)
      return nil
    }
  }

  /// A date of a table; a cell that holds something else is a finding, and counts as empty.
  func date(_ row: Table.Row, _ column: String, _ table: Table, log: inout FindingLog) -> CivilDate? {
    guard let value = row[column], !value.label.isEmpty else { return nil }
    if let day = value.day { return day }
    log.add(
      .valueUnreadable, at: table.place(row, column), "The cell is not a date.",
      advice: "Write the date as 2016-09-30 or 30/09/2016. Until then the cell counts as empty.")
    return nil
  }
}
