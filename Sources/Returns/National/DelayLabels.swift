import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// Reads reason, responsible body and type of care in the rows of an extract or of a log.
///
/// A word or code that is not known is counted under `reason:unknown` or `responsible:unknown`, and reported: the total
/// stays right, and nothing is guessed.
struct DelayLabels {
  private var unknownReasons = [String]()
  private var unknownBodies = [String]()
  private var impossible: [String: [String]] = [:]
  private var order: [String] = []
  private var columnsMet: Set<String> = []

  init() {}

  /// The breakdowns that a row counts in, of the columns that the table has.
  ///
  /// - Parameter days: the days of the row; a reason that a body cannot answer for matters only where there are some.
  mutating func breakdowns(of row: Table.Row, in month: Period, days: Measurement.Value) -> [String] {
    let reason = row.has("reason") ? DelayReason(code: row.label("reason")) : nil
    let body = row.has("responsible_body") ? ResponsibleBody(text: row.label("responsible_body")) : nil
    var result: [String] = []
    if row.has("type_of_care"), let care = TypeOfCare(text: row.label("type_of_care")) {
      columnsMet.insert("care")
      result.append("care:\(care.rawValue)")
    }
    if row.has("responsible_body") {
      columnsMet.insert("responsible")
      if body == nil { unknownBodies.append(row.address("responsible_body")) }
      result.append("responsible:\(body?.rawValue ?? "unknown")")
    }
    if row.has("reason") {
      columnsMet.insert("reason")
      if reason == nil { unknownReasons.append(row.address("reason")) }
      result.append("reason:\(reason?.rawValue ?? "unknown")")
    }
    if let reason, let body, days != .known(0), !DelayAttribution.isPossible(reason, body, in: month) {
      let words = "reason \(reason.rawValue) attributed to \(body.inWords)"
      if impossible[words] == nil { order.append(words) }
      impossible[words, default: []].append(row.address("reason"))
    }
    return result
  }

  /// The breakdowns that every month has, whether or not a row counts in them.
  func columns() -> [String] {
    var result: [String] = []
    if columnsMet.contains("care") { result += TypeOfCare.allCases.map { "care:\($0.rawValue)" } }
    if columnsMet.contains("responsible") { result += ResponsibleBody.allCases.map { "responsible:\($0.rawValue)" } }
    if columnsMet.contains("reason") { result += DelayReason.allCases.map { "reason:\($0.rawValue)" } }
    return result
  }

  /// Says what was not known, and what cannot be.
  func report(_ table: Table, log: inout FindingLog) {
    func place(_ cells: [String]) -> Finding.Place {
      Finding.Place(file: table.file, sheet: table.sheet.name == "-" ? nil : table.sheet.name, cell: cells.first)
    }
    if !unknownReasons.isEmpty {
      log.add(
        .delayReasonUnknown, at: place(unknownReasons),
        "\(cells(unknownReasons)) no known reason for a delay: \(CellProblems.listed(unknownReasons)).",
        advice: """
          Use the letters A to I and O, or a newer code such as A2 or D1. Until then the days count in the total and \
          under no reason.
          """)
    }
    if !unknownBodies.isEmpty {
      log.add(
        .responsibleBodyUnknown, at: place(unknownBodies),
        "\(cells(unknownBodies)) no known responsible body: \(CellProblems.listed(unknownBodies)).",
        advice: "Use NHS, Social Care or Both. Until then the days count in the total and under no body.")
    }
    for words in order {
      let found = impossible[words] ?? []
      log.add(
        .attributionImpossible, at: place(found),
        "\(found.count) \(found.count == 1 ? "row has" : "rows have") \(words), which cannot be: \(CellProblems.listed(found)).",
        advice: "Ask who recorded the delay which of the two is right; the days count as they are recorded.")
    }
  }

  private func cells(_ addresses: [String]) -> String {
    addresses.count == 1 ? "1 cell holds" : "\(addresses.count) cells hold"
  }
}
