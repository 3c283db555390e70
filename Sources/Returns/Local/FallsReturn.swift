import Metrics

/// Emergency admissions for injuries due to falls, people of 65 and over: a case list, or counts by month.
///
/// A plain count from local hospital data: neither the age-standardised rate of the Public Health Outcomes Framework
/// nor comparable with it.
enum FallsReturn: ReturnReader {
  static let kind = ReturnKind.falls
  private static let counted = Table.Column(
    "admissions_65_plus", aliases: ["admissions 65+", "admissions 65 and over"])

  static func measurements(in file: SourceFile, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    guard IdentifierScreen.isClean(file, isCaseList: true, log: &log) else { return [] }
    var silent = FindingLog()
    if let table = Table.find(in: file, columns: [Table.Column("month"), counted], log: &silent) {
      return monthlyCounts(table, log: &log)
    }
    let columns = [
      Table.Column("admission_date", aliases: ["date of admission", "admitted"]),
      Table.Column("age_at_admission", aliases: ["age"]),
    ]
    guard var list = CaseList(kind: kind, file: file, columns: columns, coverage: coverage, log: &log) else {
      return []
    }
    for row in list.table.rows {
      let month = list.month(row, "admission_date")
      let age = list.age(row, "age_at_admission")
      guard let month, let age else { continue }
      list.touch(month)
      if age >= 65 { list.count("total", in: month) }
    }
    return list.measurements([("total", "falls-admissions", "total")], log: &log)
  }

  private static func monthlyCounts(_ table: Table, log: inout FindingLog) -> [Measurement] {
    var problems = CellProblems()
    var figures = FigureReader()
    var result: [Measurement] = []
    for row in table.rows {
      guard let month = row["month"].flatMap(Period.init(cell:)), case .month = month else {
        problems.add("a month such as 2016-04", at: row.address("month"))
        continue
      }
      guard let count = figures.number(row[counted.name], at: row.address(counted.name)), count >= 0,
        DecimalText.rounded(count, places: 0) == count
      else {
        problems.add("a whole number of admissions", at: row.address(counted.name))
        continue
      }
      result.append(
        Measurement(
          key: Measurement.Key(
            kind: kind, measure: "falls-admissions", breakdown: "total", areaCode: "", period: month),
          areaName: "", value: .known(count), edition: Edition(),
          origin: Origin(
            file: table.file, sheet: table.sheet.name, cell: row.address(counted.name), isSynthetic: table.isSynthetic))
      )
    }
    problems.report(table, log: &log)
    figures.report(file: table.file, sheet: table.sheet, log: &log)
    return problems.isEmpty ? result : []
  }
}
