import Dates
import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// Reads the councils of a Discharge Ready Date sheet, and checks each against itself.
struct DischargeReadyDateRows {
  private typealias Column = DischargeReadyDateLayout.Column

  let layout: DischargeReadyDateLayout
  let file: String
  let month: Period
  let edition: Edition
  private var figures = FigureReader(markers: .dischargeReadyDate)

  init(layout: DischargeReadyDateLayout, file: String, month: Period, edition: Edition) {
    (self.layout, self.file, self.month, self.edition) = (layout, file, month, edition)
  }

  mutating func measurements(log: inout FindingLog) -> [Measurement] {
    var result: [Measurement] = []
    for row in layout.sheet.rowNumbers where row > layout.headerRow {
      // People from outside England stand here as "#N/A" and "NULL".
      guard label(row, .kind).lowercased() == "utla aggregate", label(row, .code).hasPrefix("E") else { continue }
      var read: [Column: Measurement.Value] = [:]
      for column in Column.allCases where column != .kind && column != .code && column != .name {
        guard let value = value(row, column) else {
          log.add(
            .valueUnreadable, at: place(row, column), "The cell is neither a number nor a marker.",
            advice: "Compare it with the published file. The file is not used until then.")
          return []
        }
        read[column] = value
      }
      result += measurements(of: read, row: row)
      check(read, row: row, log: &log)
    }
    figures.report(file: file, sheet: layout.sheet, log: &log)
    if result.isEmpty {
      log.add(
        .layoutUnknown, at: Finding.Place(file: file, sheet: layout.sheet.name),
        "There are headings, but no council (\"UTLA Aggregate\") below them.",
        advice: "Check that the file is the published one. It is not used until then.")
    }
    return result
  }

  private func measurements(of read: [Column: Measurement.Value], row: Int) -> [Measurement] {
    var delayed = Measurement.Value.known(0)
    for column in Column.delays { delayed = DischargeReadyDateRows.sum(delayed, read[column]) }
    var coverage = read[.coverage] ?? .missing(.notAvailable)
    if case .known(let share) = coverage { coverage = .known(share * 100) }
    let all: [(String, Measurement.Value?, Column)] = [
      ("discharges", read[.discharges], .discharges), ("discharged-on-ready-date", read[.sameDay], .sameDay),
      ("delayed-discharges", delayed, .oneDay), ("bed-days-lost", read[.bedDays], .bedDays),
      ("acceptable-trust-coverage", coverage, .coverage),
    ]
    return all.map { measure, value, column in
      let last = column == .oneDay ? ":" + cell(row, .threeWeeks) : ""
      return Measurement(
        key: Measurement.Key(
          kind: .dischargeReadyDate, measure: measure, breakdown: "total", areaCode: label(row, .code), period: month),
        areaName: label(row, .name), value: value ?? .missing(.notAvailable), edition: edition,
        origin: Origin(file: file, sheet: layout.sheet.name, cell: cell(row, column) + last))
    }
  }

  /// A sum of which a part is held back is held back too.
  private static func sum(_ left: Measurement.Value, _ right: Measurement.Value?) -> Measurement.Value {
    switch (left, right) {
    case (.known(let a), .known(let b)): .known(a + b)
    case (.missing, _): left
    case (_, .some(let missing)): missing
    case (_, nil): .missing(.notAvailable)
    }
  }

  // MARK: - Checks

  /// Bands against all discharges, and the average delay worked out in both ways. Shares are published with one decimal
  /// of a percent at least, averages with one decimal of a day: each may be off by half of it.
  private func check(_ read: [Column: Measurement.Value], row: Int, log: inout FindingLog) {
    func number(_ column: Column) -> Decimal? {
      guard case .known(let number)? = read[column] else { return nil }
      return number
    }
    func report(_ column: Column, _ message: String) {
      log.add(
        .partsDifferFromTotal, at: place(row, column), "\(label(row, .name)): \(message)",
        advice: "Compare with the published file; the counts are used, never the averages.")
    }
    guard let discharges = number(.discharges), discharges > 0 else { return }
    let delays = Column.delays.compactMap(number)
    if let sameDay = number(.sameDay), delays.count == Column.delays.count {
      let sum = delays.reduce(sameDay, +)
      if sum != discharges {
        report(.discharges, "the bands of delay add up to \(sum), all discharges say \(discharges).")
      }
    }
    // Half of the last decimal: 0.05 of a day, 0.0005 of a share.
    let (halfDay, halfShare) = (
      Decimal(sign: .plus, exponent: -2, significand: 5), Decimal(sign: .plus, exponent: -4, significand: 5)
    )
    if let average = number(.average), let bedDays = number(.bedDays) {
      // Bed days / discharges = average, without dividing.
      if abs(bedDays - average * discharges) > halfDay * discharges {
        report(.average, "\(bedDays) bed days of \(discharges) discharges are not \(average) days each.")
      }
    }
    if let average = number(.average), let share = number(.delayedShare), let delayed = number(.averageOfDelayed),
      abs(share * delayed - average) > halfDay + halfShare * delayed + halfDay * share
    {
      report(
        .averageOfDelayed, "a share of \(share) delayed by \(delayed) days on average does not give \(average) days.")
    }
    if let share = number(.delayedShare), delays.count == Column.delays.count,
      abs(delays.reduce(0, +) - share * discharges) > halfShare * discharges
    {
      report(.delayedShare, "\(delays.reduce(0, +)) delayed of \(discharges) are not a share of \(share).")
    }
  }

  // MARK: - Cells

  private mutating func value(_ row: Int, _ column: Column) -> Measurement.Value? {
    guard let place = layout.columns[column] else { return nil }
    let address = cell(row, column)
    return figures.value(layout.sheet[row, place], at: address)
  }

  private func label(_ row: Int, _ column: Column) -> String {
    layout.columns[column].flatMap { layout.sheet[row, $0]?.label } ?? ""
  }

  private func cell(_ row: Int, _ column: Column) -> String {
    CellAddress(row: row, column: layout.columns[column] ?? 0).description
  }

  private func place(_ row: Int, _ column: Column) -> Finding.Place {
    Finding.Place(file: file, sheet: layout.sheet.name, cell: cell(row, column))
  }
}
