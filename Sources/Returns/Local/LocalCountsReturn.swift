import Metrics

/// Counts that a council keeps of its own services: a row for each measure and period.
///
/// What a measure means stands in the catalogue of metrics, under `return: local-counts`.
enum LocalCountsReturn: LayoutReader {
  static let kind = ReturnKind.localCounts

  static let layouts: [any ReturnLayout.Type] = [LocalCountsTable.self]
}

/// Rows of measure, period and number; a breakdown, such as a locality, may stand beside them.
enum LocalCountsTable: ColumnLayout {
  static let name = "table of local counts"
  static let isCaseList = false

  static let marks = [Table.Column("measure", aliases: ["indicator"])]
  static let columns =
    marks + [
      Table.Column("period", aliases: ["month", "quarter"]), Table.Column("count", aliases: ["number", "value"]),
    ]
  static let optional = [Table.Column("breakdown", aliases: ["locality", "part"])]

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    var counts = CountTable(kind: .localCounts, table: table)
    for row in table.rows {
      let measure = identifier(row.label("measure"))
      if measure.isEmpty { counts.refuse("the name of a measure", row, "measure") }
      let period = counts.period(row, "period")
      let value = counts.number(row, "count", of: "a number of at least 0")
      guard !measure.isEmpty, let period, let value else { continue }
      let breakdown = identifier(row.label("breakdown"))
      counts.add(measure, breakdown.isEmpty ? "total" : "part:" + breakdown, value, period, row, "count")
    }
    return counts.measurements(log: &log)
  }

  /// `Calls answered in time` and `calls_answered_in_time` are `calls-answered-in-time`.
  private static func identifier(_ label: String) -> String {
    label.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
