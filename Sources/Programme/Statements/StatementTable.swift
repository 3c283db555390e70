import Metrics
import Returns
import Spreadsheets

/// Reads `statements.csv`.
extension ProgrammeTables {
  /// The statements in the order of their table; none where there is none. A row that says nothing is left out.
  func statements(log: inout FindingLog) -> [Statement] {
    let columns = ["about", "says"].map { Table.Column($0) }
    guard
      let table = table(
        "statements", columns: columns, optional: [Table.Column("said_in")], keepsLoneCells: true, log: &log)
    else { return [] }
    return table.rows.compactMap { row in
      guard !NameKey(row.label("about")).isEmpty, !row.label("says").isEmpty else {
        log.add(
          .valueUnreadable, at: table.place(row, "says"), "The row does not say what is stated, or about what.",
          advice: "Fill in both cells, or take the row out. It is left out until then.")
        return nil
      }
      return Statement(
        about: row.label("about"), says: row.label("says"), saidIn: row.label("said_in"),
        place: table.place(row, "says"))
    }
  }
}
