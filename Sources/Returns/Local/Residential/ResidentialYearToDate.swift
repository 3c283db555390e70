import struct Foundation.Decimal
import Metrics

/// Provisional counts as they grow: for each month the admissions since 1 April, from which those of each month follow.
///
/// A month that is not listed is not known, and neither is the one after it: its admissions cannot be told apart. Where
/// the count falls, the later one is right and earlier ones were too high: they are lowered to it, and a finding says so.
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
      let sent = listed.map { (month: $0, value: $0.values[breakdown] ?? .missing(.notSubmitted)) }
      reportFalls(sent, column, table, log: &log)
      let lowered = lowered(sent.map { ($0.month.period, $0.value) })
      for (index, month) in listed.enumerated() {
        let isFirst = month.period.monthsOfYearToDate.count == 1
        let isNext = index > 0 && listed[index - 1].period == month.period.previous
        let before: Measurement.Value = isFirst ? .known(0) : isNext ? lowered[index - 1] : .missing(.notAvailable)
        let value = difference(lowered[index], before)
        counts.add("permanent-admissions", breakdown, value, month.period, month.row, column)
      }
    }
    reportGaps(listed, table, log: &log)
    return counts.measurements(log: &log)
  }

  /// What came in a month: the count to its end less the count to its beginning.
  private static func difference(_ now: Measurement.Value, _ before: Measurement.Value) -> Measurement.Value {
    switch (now, before) {
    case (.known(let now), .known(let before)): .known(now - before)
    case (.missing(let reason), _), (_, .missing(let reason)): .missing(reason)
    }
  }

  /// The counts, none of them above a later one of the same financial year.
  private static func lowered(_ counts: [(period: Period, value: Measurement.Value)]) -> [Measurement.Value] {
    var least: [FinancialYear: Decimal] = [:]
    var result: [Measurement.Value] = []
    for (period, value) in counts.reversed() {
      guard case .known(let number) = value else {
        result.append(value)
        continue
      }
      let lowest = min(number, least[period.financialYear] ?? number)
      least[period.financialYear] = lowest
      result.append(.known(lowest))
    }
    return result.reversed()
  }

  private static func reportFalls(
    _ counts: [(month: Month, value: Measurement.Value)], _ column: String, _ table: Table, log: inout FindingLog
  ) {
    var last: (year: FinancialYear, number: Decimal)?
    for (month, value) in counts {
      guard case .known(let number) = value else { continue }
      let year = month.period.financialYear
      if let last, last.year == year, number < last.number {
        log.add(
          .cumulativeFalls, at: table.place(month.row, column),
          """
          The admissions since 1 April fall from \(last.number) to \(number) in \(month.period.inWords). Earlier months \
          were too high; they are lowered, so that the year to date is what was sent last.
          """,
          advice: "Ask the sender which earlier month was too high, and for the corrected series.")
      }
      last = (year, number)
    }
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
