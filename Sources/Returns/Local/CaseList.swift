import Dates
import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// Counts the rows of a case list by month, after looking for what identifies a person.
struct CaseList {
  let table: Table
  let kind: ReturnKind
  private let columns: [String]
  private let coverage: MonthRange?
  private(set) var problems = CellProblems()
  private var figures = FigureReader()
  private var counts: [Period: [String: Int]] = [:]
  private var unknown: [Period: [String: MissingReason]] = [:]

  /// Begins to count the rows of a table that was screened for what identifies a person.
  init(kind: ReturnKind, table: Table, columns: [Table.Column], coverage: MonthRange?) {
    self.table = table
    self.kind = kind
    self.columns = columns.map(\.name)
    self.coverage = coverage
  }

  /// The month of a date in a row; a date that cannot be read is a problem.
  mutating func month(_ row: Table.Row, _ column: String) -> Period? { day(row, column).map(Period.init(monthOf:)) }

  /// The date in a row; anything else is a problem.
  mutating func day(_ row: Table.Row, _ column: String) -> CivilDate? {
    guard let day = row[column]?.dayInDateColumn else {
      refuse("a date", row, column)
      return nil
    }
    return day
  }

  /// The date in a row, where there is one; anything else than a date or an empty cell is a problem.
  mutating func dayIfAny(_ row: Table.Row, _ column: String) -> CivilDate? {
    row.label(column).isEmpty ? nil : day(row, column)
  }

  /// Takes note of a cell that is not what it should be.
  mutating func refuse(_ expected: String, _ row: Table.Row, _ column: String) {
    problems.add(expected, at: row.address(column))
  }

  /// A whole number of years, 0 to 120; anything else is a problem.
  mutating func age(_ row: Table.Row, _ column: String) -> Int? {
    guard let age = figures.number(row[column], at: row.address(column)), age >= 0, age <= 120,
      DecimalText.rounded(age, places: 0) == age
    else {
      problems.add("an age in whole years", at: row.address(column))
      return nil
    }
    return Int(age.double)
  }

  /// One of a list of words; anything else is a problem.
  mutating func word(_ row: Table.Row, _ column: String, among words: [String]) -> String? {
    let lower = row.label(column).lowercased()
    let hasMarks = lower.utf8.contains { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
    let word = hasMarks ? String(lower.map { $0 == "_" || $0 == "-" ? " " : $0 }) : lower
    guard words.contains(word) else {
      problems.add("one of: \(words.joined(separator: ", "))", at: row.address(column))
      return nil
    }
    return word
  }

  /// Counts a row in a month under a measure or breakdown.
  mutating func count(_ name: String, in month: Period) { counts[month, default: [:]][name, default: 0] += 1 }

  /// Takes note of a month without a row that counts, so that it is 0 and not missing.
  mutating func touch(_ month: Period) { counts[month, default: [:]] = counts[month] ?? [:] }

  /// Says that a count of a month cannot be known yet.
  mutating func setUnknown(_ name: String, in month: Period, _ reason: MissingReason) {
    unknown[month, default: [:]][name] = reason
  }

  /// The counts by month, from the first month of the list to its last; a month between them without a row is 0.
  ///
  /// - Parameter names: what was counted, as pairs of measure and breakdown under the name used in `count`.
  func measurements(
    _ names: [(name: String, measure: String, breakdown: String)], log: inout FindingLog
  ) -> [Measurement] {
    problems.report(table, log: &log)
    figures.report(file: table.file, sheet: table.sheet, log: &log)
    guard problems.isEmpty else { return [] }
    let listed = counts.keys.sorted { $0.firstDay < $1.firstDay }
    var months: [Period] = coverage?.months ?? []
    if let first = listed.first, let last = listed.last, let range = MonthRange(from: first, through: last) {
      months += range.months.filter { !months.contains($0) }
    }
    let origin = Origin(
      file: table.file, sheet: table.sheet.name, cell: table.range(of: columns), isSynthetic: table.isSynthetic)
    return months.sorted { $0.firstDay < $1.firstDay }.flatMap { month in
      names.map { name, measure, breakdown in
        let value: Measurement.Value =
          unknown[month]?[name].map { .missing($0) } ?? .known(Decimal(counts[month]?[name] ?? 0))
        return Measurement(
          key: Measurement.Key(kind: kind, measure: measure, breakdown: breakdown, areaCode: "", period: month),
          areaName: "", value: value, edition: Edition(), origin: origin)
      }
    }
  }
}
