import Metrics

/// Counts of admissions by month.
enum FallsMonthlyCounts: ColumnLayout {
  static let name = "table of counts by month"
  static let isCaseList = true

  static let marks = [Table.Column("admissions_65_plus", aliases: ["admissions 65+", "admissions 65 and over"])]
  static let columns = [Table.Column("month")] + marks

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    var counts = CountTable(kind: .falls, table: table)
    let column = marks[0].name
    for row in table.rows {
      let month = counts.month(row, "month")
      let value = counts.count(row, column, of: "admissions")
      guard let month, let value else { continue }
      counts.add("falls-admissions", "total", value, month, row, column)
    }
    return counts.measurements(log: &log)
  }
}
