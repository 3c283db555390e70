import Metrics

/// A case list in which each row is an admission for a fall, chosen by whoever sent it.
enum FallsCaseList: ColumnLayout {
  static let name = "case list of falls"
  static let isCaseList = true
  static let marks: [Table.Column] = []
  static let columns = FallsReturn.caseColumns

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    var list = CaseList(kind: .falls, table: table, columns: columns, coverage: coverage)
    for row in table.rows {
      let month = list.month(row, "admission_date")
      let age = list.age(row, "age_at_admission")
      guard let month, let age else { continue }
      list.touch(month)
      list.countFall(age: age, in: month)
    }
    return list.measurements(FallsReturn.counts, log: &log)
  }
}
