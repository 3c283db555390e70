import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// Counts of hospital activity by month or quarter, for the metrics from 2021 on: whatever columns there are.
///
/// Rates and percentages are made from counts, so that they can be added up over months; a published rate that cannot be
/// made anew is kept as it is.
enum HospitalActivityReturn: ReturnReader {
  static let kind = ReturnKind.hospitalActivity

  /// The columns that are counted, by the measures that they are.
  static let measures: [(measure: String, column: Table.Column)] = [
    (
      "avoidable-admissions",
      Table.Column("avoidable_admissions", aliases: ["unplanned admissions for chronic conditions"])
    ),
    ("discharges", Table.Column("discharges", aliases: ["all discharges", "total discharges"])),
    (
      "discharges-to-usual-place",
      Table.Column(
        "discharges_to_usual_place",
        aliases: ["discharges to usual place of residence", "discharges to normal place of residence", "usual place"])
    ),
    ("inpatients", Table.Column("inpatients", aliases: ["all inpatients", "total inpatients"])),
    (
      "inpatients-14-days-plus",
      Table.Column("los_14_plus", aliases: ["length of stay 14+", "14 days or more", "14+ days"])
    ),
    (
      "inpatients-21-days-plus",
      Table.Column("los_21_plus", aliases: ["length of stay 21+", "21 days or more", "21+ days"])
    ),
    (
      "emergency-admissions-65-plus",
      Table.Column(
        "emergency_admissions_65_plus", aliases: ["emergency admissions 65+", "emergency admissions aged 65 and over"])
    ),
    (
      "dementia-diagnoses", Table.Column("dementia_diagnoses", aliases: ["dementia register", "recorded dementia 65+"])
    ),
    (
      "dementia-estimate", Table.Column("dementia_estimate", aliases: ["estimated dementia", "estimated dementia 65+"])
    ),
    // A rate that cannot be made from counts, such as the indirectly standardised one of avoidable admissions.
    ("published-outcome", Table.Column("published_outcome", aliases: ["published rate", "standardised rate"])),
  ]

  /// A part and the whole that it is a part of. A dementia register may well be larger than the modelled estimate.
  private static let parts = [
    ("discharges_to_usual_place", "discharges"), ("los_14_plus", "inpatients"), ("los_21_plus", "inpatients"),
    ("los_21_plus", "los_14_plus"),
  ]

  static func measurements(in file: SourceFile, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    guard IdentifierScreen.isClean(file, isCaseList: false, log: &log) else { return [] }
    let period = Table.Column("month", aliases: ["period", "quarter"])
    let optional = [Table.Column("area_code", aliases: ["hwb_code", "ons_code"]), Table.Column("area_name")]
    guard let table = Table.find(in: file, columns: [period], optional: optional + measures.map(\.column), log: &log)
    else { return [] }
    let found = measures.filter { table.column($0.column.name) != nil }
    guard !found.isEmpty else {
      log.add(
        .columnMissing, at: Finding.Place(file: file.name, cell: "A\(table.headerRow + 1)"),
        "None of the columns of counts is there: \(measures.map(\.column.name).joined(separator: ", ")).",
        advice: "Add one of them, or give it this heading. The file is not used until then.")
      return []
    }
    var problems = CellProblems()
    var figures = FigureReader(markers: .hospitalCounts)
    var result: [Measurement] = []
    var seen: Set<Measurement.Key> = []
    for row in table.rows {
      guard let period = row["month"].flatMap(Period.init(cell:)), period.months.count <= 3 else {
        problems.add("a month such as 2021-04 or a quarter such as 2021-22-Q1", at: row.address("month"))
        continue
      }
      for (measure, column) in found where !row.label(column.name).isEmpty {
        guard let value = figures.value(row[column.name], at: row.address(column.name)), isCount(value, of: measure)
        else {
          problems.add("a whole number", at: row.address(column.name))
          continue
        }
        let key = Measurement.Key(
          kind: kind, measure: measure, breakdown: "total", areaCode: row.label("area_code"), period: period)
        if !seen.insert(key).inserted {
          problems.add("a period that stands once for its area", at: row.address("month"))
        }
        result.append(
          Measurement(
            key: key, areaName: row.label("area_name"), value: value, edition: Edition(),
            origin: Origin(
              file: file.name, sheet: table.sheet.name, cell: row.address(column.name), isSynthetic: table.isSynthetic))
        )
      }
    }
    problems.report(table, log: &log)
    figures.report(file: file.name, sheet: table.sheet, log: &log)
    guard problems.isEmpty else { return [] }
    checkParts(table, log: &log)
    return result
  }

  /// The estimate of people with dementia is modelled, and may be a fraction; so may a published rate.
  private static func isCount(_ value: Measurement.Value, of measure: String) -> Bool {
    guard case .known(let number) = value else { return true }
    return ["dementia-estimate", "published-outcome"].contains(measure)
      || DecimalText.rounded(number, places: 0) == number
  }

  private static func checkParts(_ table: Table, log: inout FindingLog) {
    for (part, whole) in parts {
      let above = table.rows.filter { row in
        guard let part = row[part]?.readNumber?.number, let whole = row[whole]?.readNumber?.number else { return false }
        return part > whole
      }
      guard let first = above.first else { continue }
      log.add(
        .numeratorAboveDenominator, at: table.place(first, part),
        """
        \(part) is larger than \(whole) in \(above.count == 1 ? "1 row" : "\(above.count) rows"): \
        \(CellProblems.listed(above.map { $0.address(part) })).
        """,
        advice: "A part cannot be larger than its whole: correct it at the source. Until then a share is above 100 %.")
    }
  }
}
