import Dates
import Metrics
import Spreadsheets

/// A series of one measure over months, quarters or years, from a table with the columns `period`, `value` and, where
/// there is one, `target`.
public struct SeriesTable: Hashable, Sendable {
  /// A row of the table.
  public struct Entry: Hashable, Sendable {
    /// The month, quarter or year.
    public let period: Period
    /// The value; nothing where the cell is empty.
    public let value: Double?
    /// The target of this period.
    public let target: Double?
  }

  /// The rows, earliest first.
  public let entries: [Entry]

  /// Every period from the first to the last, with its row; a period without a row is a gap.
  public let timeline: [(period: Period, entry: Entry?)]

  /// Reads the table.
  ///
  /// Rows may stand in any order. Refused are: a period twice, a cell that is no period or no number, periods of
  /// different lengths, a column that is not known, and a series without any value.
  public init(_ file: SourceFile) throws(TableFault) {
    let table = try NumberTable(
      file, columns: [Table.Column("period"), Table.Column("value")], optional: [Table.Column("target")])
    // A single filled cell that is no period is a note below the table.
    let rows = table.rows.filter { $0.cells["period"] != nil || $0.cells.count > 1 }
      .filter { $0.cells.count > 1 || SeriesTable.reading($0.cells["period"]) != nil }
    let areYears = SeriesTable.areYears(rows.map { $0.cells["period"]?.label ?? "" })
    var byIndex: [Int: Entry] = [:]
    var kind: Int?
    for row in rows {
      guard let period = SeriesTable.reading(row.cells["period"], areYears: areYears) else {
        throw table.fault(
          row, "the period is none that is known.",
          advice: "Write months as 2016-04, quarters as 2016-17-Q2, and years as 2016-17.")
      }
      guard kind ?? period.months.count == period.months.count else {
        throw table.fault(
          row, "\(period) is not as long as the periods above it.",
          advice: "Use months, quarters or years, not a mixture.")
      }
      kind = period.months.count
      let entry = Entry(
        period: period, value: try table.number(row, "value"), target: try table.number(row, "target"))
      guard byIndex.updateValue(entry, forKey: period.index) == nil else {
        throw table.fault(row, "\(period) comes twice.", advice: "Keep one row for each period.")
      }
    }
    entries = byIndex.sorted { $0.key < $1.key }.map(\.value)
    guard entries.contains(where: { $0.value != nil }), let first = entries.first?.period,
      let last = entries.last?.period
    else {
      throw TableFault(
        "\(table.file): the series has no value.", advice: "Give at least one row with a period and a value.")
    }
    timeline = (first.index...last.index).map { index in (first.sibling(index), byIndex[index]) }
  }

  /// Where a period stands in the timeline; nothing where the text is none, or one outside, or of another length.
  public func place(ofPeriodNamed text: String) -> Int? {
    timeline.firstIndex { place in
      if case .year = place.period { return FinancialYear(text: text).map { .year($0) } == place.period }
      return SeriesTable.reading(.text(text)) == place.period
    }
  }

  /// `2009-10` may be October 2009. Where all of several rows can be read as years, they are years: as months they would
  /// lie a year and a month apart.
  private static func areYears(_ labels: [String]) -> Bool {
    labels.count > 1 && labels.allSatisfy { FinancialYear(text: $0) != nil }
  }

  private static func reading(_ cell: CellValue?, areYears: Bool = false) -> Period? {
    guard let cell else { return nil }
    if areYears { return FinancialYear(text: cell.label).map { .year($0) } }
    if let period = Period(cell: cell) { return period }
    // The first day of a month stands for the month.
    guard case .text(let text) = cell, let day = CivilDate(text: text.trimmedOfSpaces), day.day == 1 else { return nil }
    return Period(monthOf: day)
  }

  /// Two series are equal where their rows are.
  public static func == (left: SeriesTable, right: SeriesTable) -> Bool { left.entries == right.entries }

  /// Hashes the rows.
  public func hash(into hasher: inout Hasher) { hasher.combine(entries) }
}

extension Period {
  /// The number of the period among all of its length: neighbours differ by 1.
  fileprivate var index: Int {
    switch self {
    case .month(let year, let month): year * 12 + month - 1
    case .quarter(let year, let quarter): year.start * 4 + quarter - 1
    case .year(let year): year.start
    }
  }

  /// The period of the same length with another number.
  fileprivate func sibling(_ index: Int) -> Period {
    switch self {
    case .month: .month(year: index / 12, month: index % 12 + 1)
    case .quarter: .quarter(FinancialYear(start: index / 4), index % 4 + 1)
    case .year: .year(FinancialYear(start: index))
    }
  }
}
