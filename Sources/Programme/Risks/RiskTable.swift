import Dates
import Metrics
import Returns
import Spreadsheets

/// Reads `risks.csv` and the registers in `risks/`.
extension ProgrammeTables {
  static let riskColumns = [
    "probability", "impact", "score", "rating", "previous_score", "override_rating", "override_by_role",
    "override_reason", "kind", "owner_role", "mitigation", "scheme", "opened", "reviewed", "status", "cost",
  ]

  /// The entries of all registers, those of `risks.csv` first; nothing where there is none.
  func risks(_ settings: RiskSettings, log: inout FindingLog) -> [Risk]? {
    var entries: [Risk]?
    for (register, table) in riskTables(log: &log) {
      let rows = RiskRows(table: table, register: register, settings: settings)
      var isFirst = true
      for row in table.rows {
        // A row of nothing but text belongs to the one above, where there is one.
        if !isFirst, rows.goesOn(row) { continue }
        isFirst = false
        guard let risk = rows.risk(row, self, log: &log) else {
          entries = entries ?? []
          continue
        }
        entries = (entries ?? []) + [risk]
      }
      entries = entries ?? []
    }
    return entries.map { RiskKeys.unique($0, log: &log) }
  }

  private func riskTables(log: inout FindingLog) -> [(register: String, table: Table)] {
    var tables: [(String, Table)] = []
    let columns = [Table.Column("id", aliases: ["no", "risk no"]), Table.Column("description", aliases: ["risk"])]
    let optional = ProgrammeTables.riskColumns.map {
      Table.Column($0, aliases: $0 == "probability" ? ["likelihood"] : [])
    }
    if let table = table("risks", columns: columns, optional: optional, log: &log) { tables.append(("", table)) }
    for (path, name) in registers() {
      guard let file = sourceFile(at: path, log: &log),
        let table = Table.find(in: file, columns: columns, optional: optional, log: &log)
      else { continue }
      tables.append((name, table))
    }
    return tables
  }

  /// The files of `risks/` and the names of their registers.
  func registers() -> [(path: String, name: String)] {
    files.names(in: "risks").compactMap { name in
      guard let dot = name.lastIndex(of: "."), ProgrammeTables.endings.contains(String(name[name.index(after: dot)...]))
      else { return nil }
      return ("risks/\(name)", String(name[..<dot]))
    }
  }
}
