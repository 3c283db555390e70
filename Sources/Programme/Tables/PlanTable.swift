import Metrics
import Returns
import Spreadsheets

/// Reads `plan.csv`.
extension ProgrammeTables {
  func plan(metrics: [Metric], log: inout FindingLog) -> Plan {
    let columns = ["metric", "period", "test", "value"].map { Table.Column($0) }
    let optional = [
      "unit", "relative_to", "agreed_on", "approved_by", "baseline", "label", "footnote", "how_set",
    ].map { Table.Column($0) }
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
      if let other = entries.first(where: { $0.isSamePlan(as: entry) }) {
        log.add(
          .planUnreadable, at: table.place(row, "metric"),
          """
          The plan for \(entry.metric) and \(entry.period) stands twice\
          \(other.agreedOn.map { ", both agreed on \($0)" } ?? ""); the first row is used.
          """,
          advice: "Keep the row that was agreed, or say in agreed_on when each of them was.")
        continue
      }
      entries.append(entry)
    }
    return Plan(entries: entries)
  }

  private func entry(_ row: Table.Row, _ table: Table, metrics: [Metric], log: inout FindingLog) -> PlanEntry? {
    let id = row.label("metric")
    guard let metric = metrics.first(where: { $0.id == id }) else {
      log.add(
        .planUnknownMetric, at: table.place(row, "metric"),
        "The plan names a metric \"\(id)\" that is not in the catalogue.",
        advice: "Use one of: \(metrics.map(\.id).joined(separator: ", ")). The row is not used until then.")
      return nil
    }
    do throws(PlanRow.Fault) {
      return try PlanRow(row: row, table: table, metric: metric, averaging: averaging(row, table, metric, log: &log))
        .entry()
    } catch {
      log.add(
        .planUnreadable, at: table.place(row, error.column), error.message,
        advice: error.advice + " The row is not used until then.")
      return nil
    }
  }
}

extension ProgrammeTables {
  /// What label and footnote of a row say; that they disagree is told at the first row of a metric only.
  private func averaging(
    _ row: Table.Row, _ table: Table, _ metric: Metric, log: inout FindingLog
  ) -> AveragingBasis? {
    let first = table.rows.first {
      $0.label("metric") == row.label("metric") && $0.label("label") == row.label("label")
        && $0.label("footnote") == row.label("footnote")
    }
    let own: AveragingBasis? = metric.denominator != nil && metric.periodRule == .quarter ? .quarter : nil
    var once = first?.number == row.number ? log : FindingLog()
    let basis = AveragingBasis.stated(
      label: row.label("label"), footnote: row.label("footnote"), own: own,
      at: table.place(row, row.label("footnote").isEmpty ? "label" : "footnote"), log: &once)
    if first?.number == row.number { log = once }
    return basis
  }
}

extension PlanEntry {
  /// Whether both say something of the same kind about the same metric and period, agreed on the same day.
  fileprivate func isSamePlan(as other: PlanEntry) -> Bool {
    metric == other.metric && period == other.period && agreedOn == other.agreedOn
      && (kind == .reference) == (other.kind == .reference)
  }
}
