import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// A published extract by local authority and trust: a row for each month, authority, trust, reason and responsible
/// body, with its delayed days.
///
/// Reasons and bodies are optional columns. The rows of an authority and a month are added up; the same row twice is an
/// error, because nothing is counted twice.
enum DelayedTransfersExtract {
  private static let period = Table.Column("period", aliases: ["month", "reporting period", "period name"])
  private static let area = Table.Column(
    "local_authority_code",
    aliases: ["la code", "local authority", "responsible la code", "responsible local authority code", "ons code"])
  private static let trust = Table.Column(
    "trust_code",
    aliases: ["provider code", "provider org code", "provider organisation code", "org code", "organisation code"])
  private static let days = Table.Column(
    "delayed_days", aliases: ["number of delayed days", "days delayed", "total delayed days", "days"])
  private static let needed = [period, area, trust, days]
  private static let optional = [
    Table.Column(
      "trust_name", aliases: ["provider name", "provider org name", "provider organisation name", "trust", "provider"]),
    Table.Column(
      "local_authority_name", aliases: ["la name", "responsible la name", "responsible local authority name"]),
    Table.Column("reason", aliases: ["reason for delay", "delay reason", "reason code", "reason_for_delay"]),
    Table.Column(
      "responsible_body",
      aliases: ["responsible organisation", "responsible org", "attributable to", "responsible", "agency responsible"]),
    Table.Column("type_of_care", aliases: ["care type", "type of care"]),
  ]

  /// The table; nothing where the file is another one.
  static func table(in file: SourceFile) -> Table? {
    var silent = FindingLog()
    return Table.find(in: file, columns: needed, optional: optional, log: &silent)
  }

  /// Says which column is missing.
  static func reportMissing(in file: SourceFile, log: inout FindingLog) {
    _ = Table.find(in: file, columns: needed, optional: optional, log: &log)
  }

  /// An authority in a month.
  private struct Place: Hashable {
    let area: String
    let period: Period
  }

  /// The days of the rows of a place, by breakdown.
  private struct Counts {
    var name = ""
    var cells: [String] = []
    var values: [String: Measurement.Value] = [:]
    var trustNames: [String: String] = [:]

    func trustName(_ breakdown: String) -> String? {
      guard breakdown.hasPrefix("trust:"), let name = trustNames[String(breakdown.dropFirst(6))] else { return nil }
      return name.isEmpty ? nil : name
    }
  }

  static func measurements(in table: Table, log: inout FindingLog) -> [Measurement] {
    var problems = CellProblems()
    var figures = FigureReader(markers: .delayedTransfers)
    var labels = DelayLabels()
    var counts: [Place: Counts] = [:]
    var order: [Place] = []
    var seen: Set<[String]> = []
    for row in table.rows {
      guard let month = row["period"].flatMap(Period.init(cell:)), case .month = month else {
        problems.add("a month such as April 2017", at: row.address("period"))
        continue
      }
      let code = row.label(area.name)
      let trustCode = row.label(trust.name).uppercased()
      guard !code.isEmpty, !trustCode.isEmpty else {
        problems.add("the code of a local authority or a trust", at: row.address(code.isEmpty ? area.name : trust.name))
        continue
      }
      guard let value = figures.value(row[days.name], at: row.address(days.name)) else {
        problems.add("a number of days or \"-\"", at: row.address(days.name))
        continue
      }
      if row.has("type_of_care"), TypeOfCare(text: row.label("type_of_care")) == nil {
        problems.add("acute or non-acute", at: row.address("type_of_care"))
        continue
      }
      let parts = ["reason", "responsible_body", "type_of_care"].map { row.label($0).lowercased() }
      guard seen.insert([code, trustCode, month.description] + parts).inserted else {
        problems.add("in a row that stands once", at: row.address(days.name))
        continue
      }
      let place = Place(area: code, period: month)
      if counts[place] == nil { order.append(place) }
      var count = counts[place] ?? Counts()
      if count.name.isEmpty { count.name = row.label("local_authority_name") }
      count.cells.append(row.address(days.name))
      if count.trustNames[trustCode] == nil { count.trustNames[trustCode] = row.label("trust_name") }
      let breakdowns = ["total", "trust:\(trustCode)"] + labels.breakdowns(of: row, in: month, days: value)
      for breakdown in breakdowns { count.values[breakdown] = sum(count.values[breakdown], value) }
      counts[place] = count
    }
    problems.report(table, log: &log)
    figures.report(file: table.file, sheet: table.sheet, log: &log)
    labels.report(table, log: &log)
    guard problems.isEmpty else { return [] }
    let edition = PublicationBlock(sheet: table.sheet, headerRow: table.headerRow).edition
    return order.flatMap { place in
      measurements(of: place, counts[place] ?? Counts(), table: table, edition: edition, labels: labels)
    }
  }

  /// What is missing makes the sum missing: a suppressed part must not come out of a total.
  private static func sum(_ sum: Measurement.Value?, _ value: Measurement.Value) -> Measurement.Value {
    switch (sum, value) {
    case (.known(let left), .known(let right)): .known(left + right)
    case (.missing, _): sum ?? value
    default: value
    }
  }

  private static func measurements(
    of place: Place, _ counts: Counts, table: Table, edition: Edition, labels: DelayLabels
  ) -> [Measurement] {
    let trusts = counts.values.keys.filter { $0.hasPrefix("trust:") }.sorted()
    let unknown = counts.values.keys.filter { $0.hasSuffix(":unknown") }.sorted()
    let cells = counts.cells
    let origin = Origin(
      file: table.file, sheet: table.sheet.name,
      cell: cells.count > 1 ? "\(cells[0]) to \(cells[cells.count - 1]), \(cells.count) cells" : cells.first ?? "",
      isSynthetic: table.isSynthetic)
    return (["total"] + labels.columns() + unknown + trusts).map { breakdown in
      Measurement(
        key: Measurement.Key(
          kind: .dtocSitrep, measure: DelayedTransfersReturn.daysMeasure, breakdown: breakdown, areaCode: place.area,
          period: place.period),
        areaName: counts.name, value: counts.values[breakdown] ?? nothing(breakdown, in: place.period),
        edition: edition, origin: origin, partName: counts.trustName(breakdown))
    }
  }

  /// What no row counts in is 0, unless nobody collected it then.
  private static func nothing(_ breakdown: String, in month: Period) -> Measurement.Value {
    guard breakdown.hasPrefix("reason:"), let reason = DelayReason(rawValue: String(breakdown.dropFirst(7))) else {
      return .known(0)
    }
    return DelayAttribution.isCollected(reason, in: month) ? .known(0) : .missing(.notCollected)
  }
}
