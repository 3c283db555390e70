import struct Foundation.Decimal
import Metrics

/// The admissions of a year from SALT: a row for each table from which they come, and rows of what is left out again,
/// with columns for residential and nursing homes.
///
/// New admissions come from STS001 table 1b, STS002a table 5 and STS002b table 2b. Left out are people who paid
/// themselves until their funds were used up and who had a 12-week disregard or a deferred payment before; moves from
/// one home to another are no admissions. Source: NHS Digital, SALT sources for ASCOF 2A.
enum ResidentialSALT: ColumnLayout {
  static let name = "SALT table of admissions"
  static let isCaseList = true

  static let marks = [Table.Column("route", aliases: ["salt table", "route of admission", "source table"])]
  static let columns =
    marks + [
      Table.Column("residential", aliases: ["residential care", "residential home"]),
      Table.Column("nursing", aliases: ["nursing care", "nursing home"]),
    ]
  static let optional = [Table.Column("total"), Table.Column("age_band", aliases: ["age", "age group"])]

  /// Words by which a row is known, in small letters. What is left out is looked for first.
  private static let leftOut = [
    "disregard", "deferred payment", "dpa", "depleted", "less", "minus", "exclud", "transfer", "temporary",
    "residential to nursing", "nursing to residential",
  ]
  private static let admitted = [
    "sts001", "sts002a", "sts002b", "new client", "sequel", "st-max", "change of setting", "from community",
    "move to residential", "move to nursing",
  ]

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    guard let year = YearOfFile.find(table, coverage: coverage, log: &log), isAboutOlderPeople(table, log: &log) else {
      return []
    }
    var counts = CountTable(kind: .residentialAdmissions, table: table)
    var sums: [String: Measurement.Value] = ["residential": 0, "nursing": 0].mapValues { .known($0) }
    var lastRow: Table.Row?
    for row in table.rows {
      if table.has("age_band"), AgeBand.named(row.label("age_band"), of: ["65+"]) == nil {
        if AgeBand.named(row.label("age_band"), of: ["18-64"]) == nil {
          counts.refuse("one of the ages 18-64, 65+", row, "age_band")
        }
        continue
      }
      let label = row.label("route").lowercased()
      let isLeftOut = leftOut.contains(where: label.contains)
      guard isLeftOut || admitted.contains(where: label.contains) else {
        counts.refuse("a table of SALT or something that is left out", row, "route")
        continue
      }
      guard let residential = counts.count(row, "residential", isLeftOut),
        let nursing = counts.count(row, "nursing", isLeftOut)
      else { continue }
      sums["residential"] = sum(sums["residential"], residential, isLeftOut: isLeftOut)
      sums["nursing"] = sum(sums["nursing"], nursing, isLeftOut: isLeftOut)
      checkTotal(row, sum(residential, nursing, isLeftOut: false), table, &counts, log: &log)
      lastRow = row
    }
    guard let lastRow, counts.problems.isEmpty else { return counts.measurements(log: &log) }
    for row in table.totals { checkSums(row, sums, table, &counts, log: &log) }
    sums["total"] = sum(sums["residential"], sums["nursing"] ?? .missing(.notAvailable), isLeftOut: false)
    for breakdown in ResidentialAdmissionsReturn.breakdowns {
      guard let value = sums[breakdown] else { continue }
      let column = breakdown == "total" ? "residential" : breakdown
      if case .known(let number) = value, number < 0 {
        counts.refuse("less than the admissions from which it is taken", lastRow, column)
      }
      counts.add("permanent-admissions", breakdown, value, .year(year), lastRow, column)
    }
    return counts.measurements(log: &log)
  }

  private static func sum(
    _ left: Measurement.Value?, _ right: Measurement.Value, isLeftOut: Bool
  ) -> Measurement.Value {
    switch (left, right) {
    case (.known(let left)?, .known(let right)): .known(isLeftOut ? left - right : left + right)
    case (.missing(let reason)?, _), (_, .missing(let reason)): .missing(reason)
    case (nil, _): right
    }
  }

  private static func checkTotal(
    _ row: Table.Row, _ sum: Measurement.Value, _ table: Table, _ counts: inout CountTable, log: inout FindingLog
  ) {
    guard table.has("total"), case .known(let total)? = counts.magnitude(row, "total", of: "admissions"),
      case .known(let sum) = sum, sum != total
    else { return }
    log.add(
      .partsDifferFromTotal, at: table.place(row, "total"),
      "Residential and nursing add up to \(sum), the total says \(total).",
      advice: "Compare with the council's SALT return. The two columns are used.")
  }

  /// Compares a row of totals with the sums of the rows above it.
  private static func checkSums(
    _ row: Table.Row, _ sums: [String: Measurement.Value], _ table: Table, _ counts: inout CountTable,
    log: inout FindingLog
  ) {
    for setting in ["residential", "nursing"] {
      guard !row.label(setting).isEmpty, case .known(let total)? = counts.magnitude(row, setting, of: "admissions"),
        case .known(let sum)? = sums[setting], sum != total
      else { continue }
      log.add(
        .partsDifferFromTotal, at: table.place(row, setting),
        "The rows of \(setting) homes add up to \(sum), the total says \(total).",
        advice: "Compare with the council's SALT return. The rows are used.")
    }
  }

  private static func isAboutOlderPeople(_ table: Table, log: inout FindingLog) -> Bool {
    let notes = table.preamble.map { $0.lowercased() }
    if table.has("age_band") || notes.contains(where: { $0.contains("65+") || $0.contains("65 and over") }) {
      return true
    }
    log.add(
      .layoutUnknown,
      at: Finding.Place(
        file: table.file, sheet: table.sheet.name == "-" ? nil : table.sheet.name, cell: "A\(table.headerRow + 1)"),
      "Neither the text above the headings nor a column says that the admissions are of people of 65 and over.",
      advice: "Write \"65 and over\" above the headings, or add a column \"age_band\". The file is not used until then."
    )
    return false
  }
}

extension CountTable {
  /// Admissions that are added, or a number that is taken off, whatever its sign.
  fileprivate mutating func count(_ row: Table.Row, _ column: String, _ isLeftOut: Bool) -> Measurement.Value? {
    isLeftOut ? magnitude(row, column, of: "admissions") : count(row, column, of: "admissions")
  }
}
