import struct Foundation.Decimal
import Metrics
import Returns
import Spreadsheets

/// The largest number that a cell of the national form takes.
private let largestValue: Decimal = 100_000_000

/// Reads `plan.csv`.
extension ProgrammeTables {
  func plan(metrics: [Metric], log: inout FindingLog) -> Plan {
    let columns = ["metric", "period", "test", "value"].map { Table.Column($0) }
    let optional = ["relative_to", "how_set"].map { Table.Column($0) }
    guard let table = table("plan", columns: columns, optional: optional, log: &log) else {
      if !log.findings.contains(where: { $0.place?.file.hasPrefix("plan.") ?? false }) {
        log.add(
          .planMissing, at: Finding.Place(file: "plan.csv"), "There is no plan.csv, so nothing can be judged.",
          advice: "Write one; Documentation/programme-folder.md shows its columns.")
      }
      return Plan(entries: [])
    }
    var entries: [PlanEntry] = []
    for row in table.rows {
      guard let entry = entry(row, table, metrics: metrics, log: &log) else { continue }
      if entries.contains(where: {
        $0.metric == entry.metric && $0.period == entry.period && ($0.test == nil) == (entry.test == nil)
      }) {
        log.add(
          .planUnreadable, at: table.place(row, "metric"),
          "The plan for \(entry.metric) and \(entry.period) stands twice; the first row is used.",
          advice: "Keep the row that was agreed, and take the other out.")
        continue
      }
      entries.append(entry)
    }
    return Plan(entries: entries)
  }

  private func entry(_ row: Table.Row, _ table: Table, metrics: [Metric], log: inout FindingLog) -> PlanEntry? {
    let id = row.label("metric")
    guard metrics.contains(where: { $0.id == id }) else {
      log.add(
        .planUnknownMetric, at: table.place(row, "metric"),
        "The plan names a metric \"\(id)\" that is not in the catalogue.",
        advice: "Use one of: \(metrics.map(\.id).joined(separator: ", ")). The row is not used until then.")
      return nil
    }
    func unreadable(_ column: String, _ message: String, _ advice: String) -> PlanEntry? {
      log.add(
        .planUnreadable, at: table.place(row, column), message, advice: advice + " The row is not used until then.")
      return nil
    }
    guard let period = Period(text: row.label("period")), period.months.count > 1 else {
      return unreadable("period", "The period is neither a year nor a quarter.", "Write 2016-17 or 2016-17-Q2.")
    }
    let word = row.label("test").lowercased()
    let test = TargetTest(rawValue: word)
    guard test != nil || word == "reference" else {
      let words = TargetTest.allCases.map(\.rawValue).joined(separator: ", ")
      return unreadable("test", "The test is not known.", "Use one of: \(words), reference.")
    }
    guard let value = row["value"]?.decimal else {
      return unreadable("value", "The planned value is not a number.", "Write a plain number, such as 83 or 0.36.")
    }
    guard value >= 0, value <= largestValue else {
      return unreadable(
        "value", "The planned value lies outside 0 to 100,000,000.", "The national form takes no other numbers.")
    }
    let relative = row.label("relative_to").lowercased().replacing("\u{2019}", with: "'")
    let reference = PlanEntry.Reference(rawValue: relative)
    guard relative.isEmpty || reference != nil else {
      return unreadable(
        "relative_to", "What the plan is relative to is not known.",
        "Leave it empty, or write \"last year's plan\" or \"forecast\".")
    }
    let howSet = row.label("how_set")
    return PlanEntry(
      metric: id, period: period, test: test, value: value, reference: reference, howSet: howSet,
      origin: Origin(
        file: table.file, sheet: table.sheet.name, cell: row.address("value"),
        isSynthetic: table.isSynthetic || howSet.uppercased().hasPrefix("SYNTHETIC")))
  }
}
