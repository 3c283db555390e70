import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// Monthly counts of non-elective admissions that an area keeps: all of them, by cohort, or both.
///
/// `admissions` are first finished consultant episodes, `spells` are stays in hospital; the two are different measures and
/// never added or compared.
enum NonElectiveCounts {
  private static let month = Table.Column("month", aliases: ["period"])
  private static let counted = [
    (
      "non-elective-admissions",
      Table.Column(
        "admissions", aliases: ["non_elective_admissions", "non-elective admissions (FFCEs)", "FFCEs", "NELs"])
    ), ("non-elective-spells", Table.Column("spells", aliases: ["non_elective_spells"])),
  ]
  private static let optional = [
    Table.Column("area_code", aliases: ["hwb_code", "ons_code"]), Table.Column("area_name"),
    Table.Column("cohort", aliases: ["risk band", "risk group"]),
    Table.Column("population", aliases: ["people", "headcount"]),
  ]

  /// The table; nothing where the file has another layout.
  static func table(in file: SourceFile) -> Table? {
    var silent = FindingLog()
    return counted.lazy.compactMap { _, column in
      Table.find(
        in: file, columns: [month, column], optional: optional + counted.map(\.1).filter { $0.name != column.name },
        log: &silent)
    }.first
  }

  static func measurements(_ table: Table, log: inout FindingLog) -> [Measurement] {
    var problems = CellProblems()
    var figures = FigureReader(markers: .hospitalCounts)
    var result: [Measurement] = []
    var seen: Set<Measurement.Key> = []
    var cohorts: [Cohort] = []
    for row in table.rows {
      guard let month = row["month"].flatMap(Period.init(cell:)), case .month = month else {
        problems.add("a month such as 2016-04", at: row.address("month"))
        continue
      }
      let cohort = Cohort(name: row.label("cohort"))
      if !cohort.isEverybody, !cohorts.contains(cohort) { cohorts.append(cohort) }
      for (measure, column) in counted + [("cohort-population", Table.Column("population"))] {
        guard table.column(column.name) != nil, !row.label(column.name).isEmpty else { continue }
        guard let value = figures.value(row[column.name], at: row.address(column.name)), isWhole(value) else {
          problems.add("a whole number", at: row.address(column.name))
          continue
        }
        let key = Measurement.Key(
          kind: .nonElective, measure: measure, breakdown: cohort.isEverybody ? "total" : cohort.breakdown,
          areaCode: row.label("area_code"), period: month)
        if !seen.insert(key).inserted {
          problems.add("a month that stands once for its area and cohort", at: row.address("month"))
        }
        result.append(
          Measurement(
            key: key, areaName: row.label("area_name"), value: value, edition: Edition(),
            origin: Origin(
              file: table.file, sheet: table.sheet.name, cell: row.address(column.name), isSynthetic: table.isSynthetic)
          ))
      }
    }
    problems.report(table, log: &log)
    figures.report(file: table.file, sheet: table.sheet, log: &log)
    guard problems.isEmpty else { return [] }
    CohortChecks.report(result, cohorts: cohorts, file: table.file, log: &log)
    return result
  }

  private static func isWhole(_ value: Measurement.Value) -> Bool {
    guard case .known(let number) = value else { return true }
    return DecimalText.rounded(number, places: 0) == number
  }
}
