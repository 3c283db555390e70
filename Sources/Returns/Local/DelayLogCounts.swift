import Dates
import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// Delayed days and delays of a log by local authority and month.
struct DelayLogCounts {
  /// Days and delays of one breakdown in one month.
  private struct Count {
    var days = 0
    var delays = 0
  }

  /// A local authority in a month.
  private struct Place: Hashable {
    let area: String
    let month: Period
  }

  private let rows: DelayLogRows
  private let months: [Period]
  /// Months whose figures are not whole yet, because open delays lie in them or they are not over.
  private let unfinished: Set<Period>
  private let horizon: CivilDate?
  private var counts: [Place: [String: Count]] = [:]
  private var open: [Place: Count] = [:]

  /// - Parameter coverage: the months that the log covers, where somebody has said so.
  init(_ rows: DelayLogRows, coverage: MonthRange?, log: inout FindingLog) {
    self.rows = rows
    let latest = (rows.rows.flatMap { [$0.delay.ready, $0.delay.ended].compactMap { $0 } }).max()
    let first = rows.rows.map(\.delay.ready).min()
    if let coverage {
      months = coverage.months
    } else if let first, let last = [latest, rows.asAt].compactMap({ $0 }).max() {
      months = MonthRange(from: Period(monthOf: first), through: Period(monthOf: last))?.months ?? []
    } else {
      months = []
    }
    var unfinished: Set<Period> = []
    if let asAt = rows.asAt {
      unfinished = Set(months.filter { $0.lastDate.map { $0 > asAt } ?? true })
    } else if coverage == nil, let last = months.last, let row = rows.rows.first(where: { $0.delay.ended == nil }) {
      unfinished = [last]
      log.add(
        .openDelaysWithoutDay, at: DelayLogRows.place([row.cell], in: rows.table),
        """
        Some delays are open, and nothing says until which day the log was kept: there is no figure for \
        \(last.inWords).
        """,
        advice: """
          Write "As at 5 October 2016" into a cell above the table, or say under "covers" in programme.yaml which \
          months the log covers.
          """)
    }
    self.unfinished = unfinished
    horizon = [months.last { !unfinished.contains($0) }?.lastDate, rows.asAt].compactMap { $0 }.min()
    count()
  }

  private mutating func count() {
    guard let horizon, let first = months.first else { return }
    let places = Dictionary(uniqueKeysWithValues: months.enumerated().map { ($1, $0) })
    for row in rows.rows {
      let start = Period(monthOf: row.delay.ready)
      guard start.firstDay <= horizon.dayNumber else { continue }
      var index = places[start] ?? (start.firstDay < first.firstDay ? 0 : months.count)
      while index < months.count {
        let month = months[index]
        let days = row.delay.days(in: month, horizon: horizon)
        // A delay that began before the first month is still to come; after its last day nothing is.
        if days == 0, month.firstDay > row.delay.ready.dayNumber { break }
        let place = Place(area: row.area, month: month)
        if days > 0 {
          for breakdown in row.breakdowns {
            counts[place, default: [:]][breakdown, default: Count()].days += days
            counts[place, default: [:]][breakdown, default: Count()].delays += 1
          }
        }
        if row.delay.isOpen(atEndOf: month), days > 0, let next = month.lastDate?.adding(days: 1) {
          open[place, default: Count()].delays += 1
          open[place, default: Count()].days += row.delay.days(
            from: next, through: max(next, horizon), horizon: horizon)
        }
        index += 1
      }
    }
  }

  /// The figures of every month, 0 where no delay counts.
  func measurements() -> [Measurement] {
    let byArea = Dictionary(grouping: rows.rows, by: \.area)
    return (byArea.isEmpty ? [""] : byArea.keys.sorted()).flatMap { area in
      let mine = byArea[area] ?? []
      let trusts = Set(mine.map(\.trust)).sorted()
      var names: [String: String] = [:]
      for row in mine where !row.trustName.isEmpty && names[row.trust] == nil { names[row.trust] = row.trustName }
      let unknown = Set(mine.flatMap(\.breakdowns).filter { $0.hasSuffix(":unknown") && !$0.hasPrefix("trust:") })
        .sorted()
      let breakdowns =
        ["total"] + ResponsibleBody.allCases.map { "responsible:\($0.rawValue)" }
        + DelayReason.allCases.map { "reason:\($0.rawValue)" } + unknown + trusts.map { "trust:\($0)" }
      return months.flatMap { month in
        measurements(of: Place(area: area, month: month), breakdowns, trustNames: names)
      }
    }
  }

  private func measurements(
    of place: Place, _ breakdowns: [String], trustNames: [String: String]
  ) -> [Measurement] {
    let origin = Origin(
      file: rows.table.file, sheet: rows.table.sheet.name, cell: rows.range, isSynthetic: rows.table.isSynthetic)
    func measurement(_ measure: String, _ breakdown: String, _ number: Int) -> Measurement {
      Measurement(
        key: Measurement.Key(
          kind: .delayLog, measure: measure, breakdown: breakdown, areaCode: place.area, period: place.month),
        areaName: "", value: unfinished.contains(place.month) ? .missing(.notYetAvailable) : .known(Decimal(number)),
        edition: rows.edition, origin: origin,
        partName: breakdown.hasPrefix("trust:") ? trustNames[String(breakdown.dropFirst(6))] : nil)
    }
    let found = counts[place] ?? [:]
    return breakdowns.flatMap { breakdown in
      [
        measurement("delayed-days", breakdown, found[breakdown]?.days ?? 0),
        measurement("delays", breakdown, found[breakdown]?.delays ?? 0),
      ]
    } + [
      measurement("delays-open-at-month-end", "total", open[place]?.delays ?? 0),
      measurement("delayed-days-after-month-end", "total", open[place]?.days ?? 0),
    ]
  }
}

extension DelayLogRows {
  /// The day on which the log was taken is its edition: a later log of the same months replaces it.
  var edition: Edition { Edition(taken: asAt) }

  /// The cells that were counted: from the first row of the table to the last, whatever the order of its columns.
  var range: String {
    guard let first = table.rows.first, let last = table.rows.last else { return "" }
    let columns = [
      DelayLogReturn.ready, DelayLogReturn.ended, DelayLogReturn.reason, DelayLogReturn.body, DelayLogReturn.trustCode,
      DelayLogReturn.trustName, DelayLogReturn.area,
    ].map(\.name).filter(first.has).sorted {
      (first.address($0).count, first.address($0)) < (first.address($1).count, first.address($1))
    }
    guard let left = columns.first, let right = columns.last else { return "" }
    return first.address(left) + ":" + last.address(right)
  }
}
