import Metrics
import Returns
import Spreadsheets

/// The money of the pooled fund, `finance.csv`: one row for each line of income or expenditure.
public struct FinanceTable: Sendable {
  /// The file.
  public let file: String
  /// Amounts as typed: `income` or `expenditure`, then the line such as `plan`, then the column such as `q1`.
  public let rows: [String: [String: [String: String]]]

  /// The lines of income or expenditure, sorted.
  public func lines(of flow: String) -> [String] { (rows[flow] ?? [:]).keys.sorted() }

  /// Only the lines and columns that a table of a form has, of income or expenditure.
  public func amounts(of flow: String, lines: [String], columns: [String]) -> [String: [String: String]] {
    (rows[flow] ?? [:]).filter { lines.contains($0.key) }
      .mapValues { $0.filter { columns.contains($0.key) } }.filter { !$0.value.isEmpty }
  }
}

extension ProgrammeTables {
  private static let amountColumns = ["q1", "q2", "q3", "q4", "annual_total", "pooled_fund", "planned", "actual"]

  func finance(log: inout FindingLog) -> FinanceTable? {
    let amounts = ProgrammeTables.amountColumns
    guard
      let table = table(
        "finance", columns: [Table.Column("flow"), Table.Column("line")], optional: amounts.map { Table.Column($0) },
        log: &log)
    else { return nil }
    var rows: [String: [String: [String: String]]] = [:]
    for row in table.rows {
      let flow = row.label("flow").lowercased()
      guard ["income", "expenditure"].contains(flow) else {
        log.add(
          .answerUnknown, at: table.place(row, "flow"), "The flow is neither income nor expenditure.",
          advice: "Use one of the two words. The row is left out until then.")
        continue
      }
      let line = row.label("line")
      guard rows[flow]?[line] == nil else {
        log.add(
          .valueUnreadable, at: table.place(row, "line"), "The line \"\(line)\" of \(flow) stands twice.",
          advice: "Keep one of the two rows. The second is left out until then.")
        continue
      }
      var cells: [String: String] = [:]
      for column in amounts {
        guard let value = row[column], !value.label.isEmpty else { continue }
        cells[column] = value.decimal.map { DecimalText.plain($0) } ?? value.label.replacing("\u{00A3}", with: "")
      }
      rows[flow, default: [:]][line] = cells
    }
    return FinanceTable(file: table.file, rows: rows)
  }
}
