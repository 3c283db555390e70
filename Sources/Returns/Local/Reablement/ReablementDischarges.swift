import struct Foundation.Decimal
import Metrics

/// A small table of all people of 65 and over who left hospital alive, the denominator of ASCOF 2B(2).
enum ReablementDischarges: ColumnLayout {
  static let name = "table of hospital discharges"
  static let isCaseList = true

  static let marks = [
    Table.Column(
      "hospital_discharges_65_plus", aliases: ["hospital discharges 65+", "hospital discharges 65 and over"])
  ]
  static let columns = [Table.Column("period", aliases: ["quarter", "month"])] + marks

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    var counts = CountTable(kind: .reablement, table: table)
    for row in table.rows {
      guard let period = counts.period(row, "period"),
        let value = counts.count(row, marks[0].name, of: "discharges")
      else { continue }
      counts.add("hospital-discharges-65-plus", "total", value, period, row, marks[0].name)
    }
    return counts.measurements(log: &log)
  }
}
