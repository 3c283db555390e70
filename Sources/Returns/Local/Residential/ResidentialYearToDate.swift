import struct Foundation.Decimal
import Metrics

/// Provisional counts as they grow: for each month the admissions since 1 April, from which those of each month follow.
///
/// A month that is not listed is not known, and neither is the one after it: its admissions cannot be told apart.
enum ResidentialYearToDate: ColumnLayout {
  static let name = "year to date by month"
  static let isCaseList = true

  static let marks = [
    Table.Column(
      "admissions_year_to_date",
      aliases: ["year to date", "ytd", "cumulative", "cumulative admissions", "admissions ytd", "total year to date"])
  ]
  static let columns = [Table.Column("month", aliases: ["period", "month ending"])] + marks
  static let optional = [
    Table.Column("residential_year_to_date", aliases: ["residential ytd", "residential cumulative", "residential"]),
    Table.Column("nursing_year_to_date", aliases: ["nursing ytd", "nursing cumulative", "nursing"]),
  ]

  private struct Month {
    let period: Period
    let row: Table.Row
    let values: [String: Measurement.Value]
  }

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    var counts = CountTable(kind: .residentialAdmissions, table: table)
    let named = zip(ResidentialAdmissionsReturn.breakdowns, (marks + optional).map(\.name)).filter { table.has($0.1) }
    var listed: [Month] = []
    for row in table.rows {
      guard let month = counts.month(row, "month") else { continue }
      guard !listed.contains(where: { $0.period == month }) else {
        counts.refuse("a month that stands once", row, "month")
        continue
      }
      var values: [String: Measurement.Value] = [:]
      for (breakdown, column) in named { values[breakdown] = counts.count(row, column, of: "admissions") }
      listed.append(Month(period: month, row: row, values: values))
    }
    guard counts.problems.isEmpty else { return counts.measurements(log: &log) }
    checkParts(listed, table, log: &log)
    listed.sort { $0.period.firstDay < $1.period.firstDay }
    for (breakdown, column) in named {
      for (index, month) in listed.enumerated() {
        let isFirst = month.period.monthsOfYearToDate.count == 1
        let previous = index > 0 && listed[index - 1].period == month.period.previous ? listed[index - 1] : nil
        let before: Measurement.Value = isFirst ? .known(0) : previous?.values[breakdown] ?? .missing(.notAvailable)
        let value = difference(month.values[breakdown], before)
        if case .known(let number) = value, number < 0 { reportFall(month, column, number, table, log: &log) }
        counts.add("permanent-admissions", breakdown, value, month.period, month.row, column)
      }
    }
    reportGaps(listed, table, log: &log)
    return counts.measurements(log: &log)
  }

  /// What came in a month: the count to its end less the count to its beginning.
  private static func difference(_ now: Measurement.Value?, _ before: Measurement.Value) -> Measurement.Value {
    switch (now, before) {
    case (.known(let now)?, .known(let before)): .known(now - before)
    case (.missing(let reason)?, _), (_, .missing(let reason)): .missing(reason)
    case (nil, _): .missing(.notSubmitted)
    }
  }

  private static func reportFall(
    _ month: Month, _ column: String, _ number: Decimal, _ table: Table, log: inout FindingLog
  ) {
    log.add(
      .cumulativeFalls, at: table.place(month.row, column),
      """
      The admissions since 1 April fall by \(-number) in \(month.period.inWords). The month is given as \(number), so \
      that the year to date is what was sent.
      """,
      advice: "Ask the sender which earlier month was too high, and for the corrected series.")
  }

  private static func checkParts(_ months: [Month], _ table: Table, log: inout FindingLog) {
    for month in months {
      guard case .known(let total)? = month.values["total"],
        case .known(let residential)? = month.values["residential"],
        case .known(let nursing)? = month.values["nursing"], residential + nursing != total
      else { continue }
      log.add(
        .partsDifferFromTotal, at: table.place(month.row, marks[0].name),
        "Residential and nursing admissions add up to \(residential + nursing), the total says \(total).",
        advice: "Compare with the council's system. All figures are used as they are.")
    }
  }

  private static func reportGaps(_ months: [Month], _ table: Table, log: inout FindingLog) {
    for (index, month) in months.enumerated() where month.period.monthsOfYearToDate.count > 1 {
      guard index == 0 || months[index - 1].period != month.period.previous else { continue }
      log.add(
        .figureMissing, at: table.place(month.row, "month"),
        "There is no count for \(month.period.previous.inWords), so the admissions of \(month.period.inWords) are not known.",
        advice: "Ask the sender for the month that is missing.")
    }
  }
}
