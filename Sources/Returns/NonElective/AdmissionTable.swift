import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// A list of admissions in a workbook, or one with cohorts or without areas: held whole, row by row.
///
/// A row is a first finished consultant episode, or a spell where the list has a column that numbers spells.
enum AdmissionTable {
  private static let needed = Array(AdmissionRecords.columns.dropFirst())
  private static let area = AdmissionRecords.columns[0]
  private static let cohort = Table.Column("cohort", aliases: ["risk band", "risk group"])
  private static let spell = Table.Column("spell_id", aliases: ["spell number", "hospital spell", "spell"])

  /// Columns that only this layout has.
  static let special = [cohort, spell]

  /// The table; nothing where the file has another layout.
  static func table(in file: SourceFile) -> Table? {
    var silent = FindingLog()
    return Table.find(in: file, columns: needed, optional: [area, cohort, spell], log: &silent)
  }

  private struct Group: Hashable {
    let area: String
    let month: Period
    let breakdown: String
  }

  static func measurements(
    _ table: Table, file: SourceFile, coverage: MonthRange?, log: inout FindingLog
  ) -> [Measurement] {
    guard IdentifierScreen.isClean(file, isCaseList: true, log: &log) else { return [] }
    var problems = CellProblems()
    var counts: [Group: Int] = [:]
    var cohorts: [Cohort] = []
    for row in table.rows {
      let day = row["admission_date"]?.dayInDateColumn
      let method = row.label("admission_method")
      if day == nil { problems.add("a date", at: row.address("admission_date")) }
      if method.isEmpty { problems.add("an admission method", at: row.address("admission_method")) }
      guard let day, !method.isEmpty else { continue }
      let group = Cohort(name: row.label("cohort"))
      if !group.isEverybody, !cohorts.contains(group) { cohorts.append(group) }
      for breakdown in ["total"] + (group.isEverybody ? [] : [group.breakdown]) {
        counts[Group(area: row.label("hwb_code"), month: Period(monthOf: day), breakdown: breakdown), default: 0] +=
          method.hasPrefix("2") ? 1 : 0
      }
    }
    problems.report(table, log: &log)
    guard problems.isEmpty else { return [] }
    let areas = Set(counts.keys.map(\.area))
    for month in coverage?.months ?? [] {
      for area in areas.isEmpty ? [""] : areas {
        for breakdown in ["total"] + cohorts.map(\.breakdown) {
          counts[Group(area: area, month: month, breakdown: breakdown), default: 0] += 0
        }
      }
    }
    let measure = table.column(spell.name) == nil ? "non-elective-admissions" : "non-elective-spells"
    let origin = Origin(
      file: table.file, sheet: table.sheet.name, cell: table.range(of: needed.map(\.name)),
      isSynthetic: table.isSynthetic)
    let result = counts.map { group, count in
      Measurement(
        key: Measurement.Key(
          kind: .nonElective, measure: measure, breakdown: group.breakdown, areaCode: group.area, period: group.month),
        areaName: "", value: .known(Decimal(count)), edition: Edition(), origin: origin)
    }
    .sorted {
      ($0.key.areaCode, $0.key.period.firstDay, $0.key.breakdown) < (
        $1.key.areaCode, $1.key.period.firstDay, $1.key.breakdown
      )
    }
    CohortChecks.report(result, cohorts: cohorts, file: table.file, log: &log)
    return result
  }
}
