import Metrics

/// A case list of admissions, a row for each.
enum ResidentialCaseList: ColumnLayout {
  static let name = "case list of admissions"
  static let isCaseList = true

  static let marks = [Table.Column("stay", aliases: ["type of stay", "permanent or temporary"])]
  static let columns =
    [
      Table.Column("admission_date", aliases: ["date of admission", "admitted"]),
      Table.Column("age_at_admission", aliases: ["age"]),
      Table.Column("setting", aliases: ["type of home", "care home type"]),
    ] + marks
  static let optional = [
    Table.Column("previous_setting", aliases: ["admitted from", "setting before", "previous accommodation"]),
    Table.Column("admission_type", aliases: ["type of admission"]),
  ]

  /// A move from these is a transfer between homes and no admission.
  private static let homes = ["residential", "nursing", "residential home", "nursing home", "care home"]
  private static let elsewhere = [
    "home", "own home", "hospital", "extra care", "sheltered housing", "supported living", "with family",
    "intermediate care", "reablement", "other", "not known",
  ]
  private static let admissions = ["new", "new admission", "admission", "permanent admission", "from community"]
  private static let others = ["transfer", "transfer between homes", "change of home", "temporary", "respite"]

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    var list = CaseList(kind: .residentialAdmissions, table: table, columns: columns, coverage: coverage)
    for row in table.rows {
      let month = list.month(row, "admission_date")
      let age = list.age(row, "age_at_admission")
      let setting = list.word(row, "setting", among: ["residential", "nursing"])
      let stay = list.word(row, "stay", among: ["permanent", "temporary"])
      let before =
        table.has("previous_setting")
        ? list.word(row, "previous_setting", among: homes + elsewhere) : elsewhere.first
      let type =
        table.has("admission_type") ? list.word(row, "admission_type", among: admissions + others) : admissions.first
      guard let month, let age, let setting, let stay, let before, let type else { continue }
      list.touch(month)
      guard age >= 65, stay == "permanent", !homes.contains(before), admissions.contains(type) else { continue }
      list.count("total", in: month)
      list.count(setting, in: month)
    }
    return list.measurements(
      ResidentialAdmissionsReturn.breakdowns.map { ($0, "permanent-admissions", $0) }, log: &log)
  }
}
