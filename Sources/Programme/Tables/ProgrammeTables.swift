import Dates
import Metrics
import Returns
import Spreadsheets

/// Reads the tables that stand beside `programme.yaml`. A table that is not there gives nothing.
struct ProgrammeTables {
  let files: FolderFiles

  /// The tables, by name. Each may be CSV, `.xlsx`, `.xls` or `.ods`.
  private static let names = [
    "finance", "plan", "shares", "schemes", "contributions", "milestones", "risks", "sign-off", "documents",
    "approvals",
    "conditions", "meetings", "kpis",
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
    return (ProgrammeTables.names + formNames.map { "local-forms/\($0)" }).compactMap { name in
      guard let file = sourceFile(name, log: &log), let first = file.workbook.sheets.first?.cells.first,
        first.value.trimmedText?.uppercased().hasPrefix("SYNTHETIC") ?? false
      else { return nil }
      return file.name
    }
  }

  private func sourceFile(_ name: String, log: inout FindingLog) -> SourceFile? {
    for ending in ["csv", "xlsx", "xls", "ods"] {
      let path = "\(name).\(ending)"
      guard let bytes = files.bytes(of: path) else { continue }
      do {
        return SourceFile(name: path, workbook: try SpreadsheetReader.workbook(from: bytes))
      } catch {
        log.add(.fileUnreadable, at: Finding.Place(file: path), error.message, advice: error.advice)
        return nil
      }
    }
    return nil
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

  func milestones(log: inout FindingLog) -> [Milestone]? {
    let columns = ["scheme", "milestone", "owner_role", "baseline"].map { Table.Column($0) }
    let optional = ["forecast", "actual"].map { Table.Column($0) }
    guard let table = table("milestones", columns: columns, optional: optional, log: &log) else { return nil }
    return table.rows.map { row in
      Milestone(
        scheme: row.label("scheme"), name: row.label("milestone"), ownerRole: row.label("owner_role"),
        baseline: date(row, "baseline", table, log: &log), forecast: date(row, "forecast", table, log: &log),
        actual: date(row, "actual", table, log: &log))
    }
  }

  func risks(log: inout FindingLog) -> [Risk]? {
    let columns = ["id", "description", "probability", "impact"].map { Table.Column($0) }
    let optional = ["owner_role", "mitigation", "scheme"].map { Table.Column($0) }
    guard let table = table("risks", columns: columns, optional: optional, log: &log) else { return nil }
    return table.rows.compactMap { row in
      guard let probability = level(row, "probability", table, log: &log),
        let impact = level(row, "impact", table, log: &log)
      else { return nil }
      return Risk(
        id: row.label("id"), description: row.label("description"), ownerRole: row.label("owner_role"),
        probability: probability, impact: impact, mitigation: row.label("mitigation"), scheme: row.label("scheme"))
    }
  }

  private func level(_ row: Table.Row, _ column: String, _ table: Table, log: inout FindingLog) -> Risk.Level? {
    let word = row.label(column).lowercased()
    if let level = Risk.Level(rawValue: word == "med" ? "medium" : word) { return level }
    log.add(
      .answerUnknown, at: table.place(row, column), "The level is none of low, medium, high.",
      advice: "Use one of the three words. The risk is left out until then.")
    return nil
  }
}
