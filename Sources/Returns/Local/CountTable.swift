import struct Foundation.Decimal
import Metrics

/// Gathers the measurements of a table in which each row has a period and counts.
struct CountTable {
  let kind: ReturnKind
  let table: Table
  private(set) var problems = CellProblems()
  private var figures: FigureReader
  private var result: [Measurement] = []

  /// Begins a table whose counts may be held back by the markers of `MarkerMap.localCounts`.
  init(kind: ReturnKind, table: Table) {
    self.kind = kind
    self.table = table
    figures = FigureReader(markers: .localCounts)
  }

  /// The period of a row; anything else is a problem.
  mutating func period(_ row: Table.Row, _ column: String) -> Period? {
    guard let period = row[column].flatMap(Period.init(cell:)) else {
      refuse("a period such as 2016-17-Q2", row, column)
      return nil
    }
    return period
  }

  /// The month of a row; anything else is a problem.
  mutating func month(_ row: Table.Row, _ column: String) -> Period? {
    guard let month = row[column].flatMap(Period.init(cell:)), case .month = month else {
      refuse("a month such as 2016-04", row, column)
      return nil
    }
    return month
  }

  /// A whole number of at least 0, or that it is held back; anything else is a problem.
  mutating func count(_ row: Table.Row, _ column: String, of what: String) -> Measurement.Value? {
    let value = figures.value(row[column], at: row.address(column))
    if case .known(let number)? = value, DecimalText.rounded(number, places: 0) != number {
      refuse("a whole number of \(what)", row, column)
      return nil
    }
    guard let value else {
      refuse("a whole number of \(what)", row, column)
      return nil
    }
    return value
  }

  /// A whole number whose sign does not matter, as what is taken off is written with or without a minus.
  mutating func magnitude(_ row: Table.Row, _ column: String, of what: String) -> Measurement.Value? {
    if case .missing(let reason)? = MarkerMap.localCounts.value(of: row[column]) { return .missing(reason) }
    guard let number = figures.number(row[column], at: row.address(column)),
      DecimalText.rounded(number, places: 0) == number
    else {
      refuse("a whole number of \(what)", row, column)
      return nil
    }
    return .known(abs(number))
  }

  /// A number of at least 0 that need not be whole, or that it is held back; anything else is a problem.
  mutating func number(
    _ row: Table.Row, _ column: String, of what: String, upTo largest: Decimal? = nil
  ) -> Measurement.Value? {
    let value = figures.value(row[column], at: row.address(column))
    if case .known(let number)? = value, let largest, number > largest {
      refuse(what, row, column)
      return nil
    }
    guard let value else {
      refuse(what, row, column)
      return nil
    }
    return value
  }

  /// Takes note of a cell that is not what it should be.
  mutating func refuse(_ expected: String, _ row: Table.Row, _ column: String) {
    problems.add(expected, at: row.address(column))
  }

  /// Adds a figure. One that comes twice is kept twice: whether the two agree is seen when all files are together.
  mutating func add(
    _ measure: String, _ breakdown: String, _ value: Measurement.Value, _ period: Period, _ row: Table.Row,
    _ column: String, areaCode: String = ""
  ) {
    let key = Measurement.Key(
      kind: kind, measure: measure, breakdown: breakdown, areaCode: areaCode, period: period)
    result.append(
      Measurement(
        key: key, areaName: "", value: value, edition: Edition(),
        origin: Origin(
          file: table.file, sheet: table.sheet.name, cell: row.address(column), isSynthetic: table.isSynthetic)))
  }

  /// All figures, or none where a cell could not be read; reports the cells.
  func measurements(log: inout FindingLog) -> [Measurement] {
    problems.report(table, log: &log)
    figures.report(file: table.file, sheet: table.sheet, log: &log)
    return problems.isEmpty ? result : []
  }
}
