import Dates
import Metrics
import Returns
import Spreadsheets

/// Reads `schemes.csv` and `contributions.csv`.
extension ProgrammeTables {
  /// The priorities and schemes with what they serve; nothing where there is neither table.
  func schemes(metrics: [Metric], log: inout FindingLog) -> SchemeRegister? {
    let schemes = schemeRows(log: &log)
    let contributions = contributions(metrics: metrics, log: &log)
    if schemes == nil, contributions == nil { return nil }
    return SchemeRegister(schemes: schemes ?? [], contributions: contributions ?? [])
  }

  private func schemeRows(log: inout FindingLog) -> [Scheme]? {
    let names = [
      "priority", "owner_role", "start", "status", "description", "id", "kind", "end", "population", "depends_on",
      "stage",
    ]
    let optional = names.map { Table.Column($0) }
    guard
      let table = table(
        "schemes", columns: [Table.Column("scheme", aliases: ["name"])], optional: optional, log: &log)
    else { return nil }
    var schemes: [Scheme] = []
    for row in table.rows {
      let name = row.label("scheme")
      guard !NameKey(name).isEmpty else {
        log.add(
          .valueUnreadable, at: table.place(row, "scheme"), "The scheme has no name.",
          advice: "Give it one. The row is left out until then.")
        continue
      }
      let priority = row.label("priority")
      // Two priorities may each have a project of the same name.
      guard !schemes.contains(where: { NameKey($0.name) == NameKey(name) && NameKey($0.priority) == NameKey(priority) })
      else {
        log.add(
          .valueUnreadable, at: table.place(row, "scheme"), "The scheme \"\(name)\" stands twice.",
          advice: "Keep one of the two rows. The second is left out until then.")
        continue
      }
      let statuses = Vocabulary<Scheme.Status>(what: "status", aliases: \.aliases)
      let kinds = Vocabulary<Scheme.Kind>(what: "kind", aliases: \.aliases)
      var places: [String: Finding.Place] = [:]
      for column in names + ["scheme"] where table.column(column) != nil { places[column] = table.place(row, column) }
      var scheme =
        Scheme(
          name: name, id: row.label("id"), kind: kinds.value(row, "kind", table, log: &log) ?? .scheme,
          priority: priority, ownerRole: row.label("owner_role"),
          startDate: writtenDate(row, "start", table, log: &log), endDate: writtenDate(row, "end", table, log: &log),
          status: statuses.value(row, "status", table, log: &log), statusText: row.label("status"),
          stage: row.label("stage"), description: row.label("description"), population: row.label("population"),
          dependsOn: row.label("depends_on").split(separator: ";").map { String($0).trimmedOfSpaces }.filter {
            !$0.isEmpty
          },
          others: others(row, table), places: places)
      scheme.otherHeadings = otherHeadings(table)
      schemes.append(scheme)
    }
    return schemes
  }

  private func contributions(metrics: [Metric], log: inout FindingLog) -> [Contribution]? {
    let columns = ["scheme", "metric"].map { Table.Column($0) }
    let optional = ["rationale", "own_target", "own_unit", "own_baseline"].map { Table.Column($0) }
    let strengths = Table.Column("strength", aliases: ["likely impact", "impact"])
    guard let table = table("contributions", columns: columns + [strengths], optional: optional, log: &log) else {
      return nil
    }
    var contributions: [Contribution] = []
    for row in table.rows {
      guard let metric = metric(row.label("metric"), metrics) else {
        log.add(
          .contributionUnknownMetric, at: table.place(row, "metric"),
          "The contribution names a metric \"\(row.label("metric"))\" that is not in the catalogue.",
          advice: "Use one of: \(metrics.map(\.id).joined(separator: ", ")). The row is not used until then.")
        continue
      }
      let scheme = row.label("scheme")
      guard !contributions.contains(where: { $0.metric == metric.id && NameKey($0.scheme) == NameKey(scheme) }) else {
        log.add(
          .valueUnreadable, at: table.place(row, "scheme"),
          "What \"\(scheme)\" contributes to \(metric.id) stands twice.",
          advice: "Keep one of the two rows. The second is left out until then.")
        continue
      }
      let vocabulary = Vocabulary<Contribution.Strength>(what: "strength", aliases: \.aliases)
      contributions.append(
        Contribution(
          scheme: scheme, metric: metric.id,
          strength: isMark(row.label("strength")) ? nil : vocabulary.value(row, "strength", table, log: &log),
          strengthText: row.label("strength"), rationale: row.label("rationale"),
          ownTarget: ownTarget(row), others: others(row, table)))
    }
    return contributions
  }

  /// A metric by its id, or by a name that stands in councils' documents.
  private func metric(_ text: String, _ metrics: [Metric]) -> Metric? {
    let key = NameKey(text)
    return metrics.first { $0.id == text }
      ?? metrics.first { ([$0.id, $0.shortName, $0.name] + $0.aliases).contains { NameKey($0) == key } }
  }

  /// A cross in a matrix: it contributes, and how strongly is not said.
  private func isMark(_ text: String) -> Bool {
    ["x", "yes", "y", "\u{2713}", "\u{2714}", "contributes"].contains(text.lowercased())
  }

  private func ownTarget(_ row: Table.Row) -> Contribution.OwnTarget? {
    let text = row.label("own_target")
    guard !text.isEmpty else { return nil }
    var number = text[...]
    var isApproximate = false
    for mark in [
      "circa ", "ca. ", "c. ", "about ", "around ", "approximately ", "approx. ", "approx ", "~", "\u{2248}",
    ]
    where number.lowercased().hasPrefix(mark) {
      number = number.dropFirst(mark.count)
      isApproximate = true
      break
    }
    return Contribution.OwnTarget(
      text: text, value: isApproximate ? CellValue.text(String(number)).decimal : row["own_target"]?.decimal,
      isApproximate: isApproximate, unit: row.label("own_unit"), baseline: row.label("own_baseline"))
  }

  /// What stands in the columns that nobody asked for.
  private func otherHeadings(_ table: Table) -> [String] {
    table.sheet.row(table.headerRow).filter { !table.knows(column: $0.address.column) }
      .compactMap(\.value.trimmedText).filter { !$0.isEmpty }
  }

  private func others(_ row: Table.Row, _ table: Table) -> [String: String] {
    var others: [String: String] = [:]
    for cell in table.sheet.row(table.headerRow) where !table.knows(column: cell.address.column) {
      guard let heading = cell.value.trimmedText, !heading.isEmpty,
        let value = table.sheet[row.number, cell.address.column], !value.label.isEmpty
      else { continue }
      others[heading] = value.label
    }
    return others
  }
}
