import Metrics

/// A case list of admissions to residential and nursing homes that the council supports.
///
/// Permanent admissions of people of 65 and over count; temporary stays do not. Source: ASCOF 2A(2).
enum ResidentialAdmissionsReturn: ReturnReader {
  static let kind = ReturnKind.residentialAdmissions

  static func measurements(in file: SourceFile, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    let columns = [
      Table.Column("admission_date", aliases: ["date of admission", "admitted"]),
      Table.Column("age_at_admission", aliases: ["age"]),
      Table.Column("setting", aliases: ["type of home", "care home type"]),
      Table.Column("stay", aliases: ["type of stay", "permanent or temporary"]),
    ]
    guard var list = CaseList(kind: kind, file: file, columns: columns, coverage: coverage, log: &log) else {
      return []
    }
    for row in list.table.rows {
      let month = list.month(row, "admission_date")
      let age = list.age(row, "age_at_admission")
      let setting = list.word(row, "setting", among: ["residential", "nursing"])
      let stay = list.word(row, "stay", among: ["permanent", "temporary"])
      guard let month, let age, let setting, let stay else { continue }
      list.touch(month)
      guard age >= 65, stay == "permanent" else { continue }
      list.count("total", in: month)
      list.count(setting, in: month)
    }
    return list.measurements(
      ["total", "residential", "nursing"].map { name in
        (name, "permanent-admissions", name == "total" ? "total" : "setting:\(name)")
      }, log: &log)
  }
}
