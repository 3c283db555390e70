import struct Foundation.Decimal
import Metrics

/// Counts by period and five-year age band, a row for each band.
enum FallsAgeBandRows: ColumnLayout {
  static let name = "table of counts by age band"
  static let isCaseList = true

  static let marks = [Table.Column("age_band", aliases: ["age group", "quinary age band"])]
  static let columns =
    [Table.Column("period", aliases: ["month", "quarter", "year"])] + marks + [
      Table.Column("admissions", aliases: ["count", "number", "falls admissions"])
    ]

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    var bands = FallsAgeBands(table)
    for row in table.rows {
      let period = bands.counts.period(row, "period")
      let value = bands.counts.count(row, "admissions", of: "admissions")
      let label = row.label("age_band")
      let isTotal = Table.isTotal(label) || AgeBand.named(label, of: ["65+"]) != nil
      let band = isTotal ? "total" : AgeBand.named(label, of: AgeBand.fiveYears)
      if band == nil {
        bands.counts.refuse(
          "one of the ages \(AgeBand.fiveYears.joined(separator: ", ")), total", row, "age_band")
      }
      guard let period, let value, let band else { continue }
      bands.add(band, value, period, row, "admissions")
    }
    return bands.measurements(log: &log)
  }
}

/// Counts by period, a column for each five-year age band.
enum FallsAgeBandColumns: ColumnLayout {
  static let name = "table with a column for each age band"
  static let isCaseList = true

  static let marks = AgeBand.fiveYears.map(column)
  static let columns = [Table.Column("period", aliases: ["month", "quarter", "year"])] + marks
  static let optional = [Table.Column("total", aliases: ["65+", "65 and over", "all"])]

  /// `65-69`, also under `65 to 69`, `aged 65-69`; `90+` also under `90 and over`.
  private static func column(_ band: String) -> Table.Column {
    let words = band.hasSuffix("+") ? [band.dropLast() + " and over"] : [band.replacing("-", with: " to ")]
    return Table.Column(band, aliases: words + ["age \(band)", "aged \(band)", "\(band) years"])
  }

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    var bands = FallsAgeBands(table)
    for row in table.rows {
      let period = bands.counts.period(row, "period")
      let names = (marks + optional).map(\.name).filter(table.has)
      let values = names.map { bands.counts.count(row, $0, of: "admissions") }
      guard let period else { continue }
      for case (let name, let value?) in zip(names, values) { bands.add(name, value, period, row, name) }
    }
    return bands.measurements(log: &log)
  }
}

/// Gathers counts by age band, and checks or makes the total of each period.
private struct FallsAgeBands {
  var counts: CountTable
  private var periods: [Period] = []
  private var found: [Period: [String: (value: Measurement.Value, row: Table.Row, column: String)]] = [:]

  init(_ table: Table) { counts = CountTable(kind: .falls, table: table) }

  mutating func add(
    _ band: String, _ value: Measurement.Value, _ period: Period, _ row: Table.Row, _ column: String
  ) {
    guard found[period]?[band] == nil else {
      counts.refuse("a figure that stands once for its period", row, column)
      return
    }
    if found[period] == nil { periods.append(period) }
    found[period, default: [:]][band] = (value, row, column)
    counts.add("falls-admissions", band, value, period, row, column)
  }

  /// All counts. A total that is not given is added up where all bands are there; one band held back holds it back.
  mutating func measurements(log: inout FindingLog) -> [Measurement] {
    for period in periods {
      let bands = found[period] ?? [:]
      let parts = AgeBand.fiveYears.compactMap { bands[$0] }
      guard parts.count == AgeBand.fiveYears.count, let last = parts.last else {
        if let any = bands.values.min(by: { $0.row.number < $1.row.number }) {
          counts.refuse("a period with all age bands", any.row, "period")
        }
        continue
      }
      var sum: Measurement.Value = .known(0)
      for part in parts {
        switch (sum, part.value) {
        case (.known(let left), .known(let right)): sum = .known(left + right)
        case (.known, .missing(let reason)): sum = .missing(reason)
        case (.missing, _): break
        }
      }
      guard let total = bands["total"] else {
        counts.add("falls-admissions", "total", sum, period, last.row, last.column)
        continue
      }
      guard case .known(let stated) = total.value, case .known(let added) = sum, stated != added else { continue }
      log.add(
        .partsDifferFromTotal, at: counts.table.place(total.row, total.column),
        "The age bands of \(period.inWords) add up to \(added), the total says \(stated).",
        advice: "Compare with the source. All figures are used as they are.")
    }
    return counts.measurements(log: &log)
  }
}
