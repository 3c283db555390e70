import struct Foundation.Decimal
import Dates
import Metrics
import Returns
import Spreadsheets

/// Reads `kpis.csv`.
extension ProgrammeTables {
  func kpis(log: inout FindingLog) throws(ProgrammeError) -> KPIRegister? {
    let columns = ["kpi", "period"].map { Table.Column($0) }
    let optional = [
      "scheme", "group", "unit", "polarity", "plan", "actual", "numerator", "denominator", "printed", "target_low",
      "target_high", "state", "source",
    ].map { Table.Column($0) }
    guard let table = table("kpis", columns: columns, optional: optional, log: &log) else { return nil }
    let settings = try KPISettings.settings(in: files)
    var rows: [KPIRegister.Row] = []
    for row in table.rows {
      guard !NameKey(row.label("kpi")).isEmpty, !row.label("period").isEmpty else {
        log.add(
          .valueUnreadable, at: table.place(row, "kpi"), "The row has no indicator, or no period.",
          advice: "Name both. The row is left out until then.")
        continue
      }
      let polarity = Vocabulary<KPI.Polarity>(what: "polarity", aliases: \.aliases)
      let kpi = KPI(
        scheme: row.label("scheme"), name: row.label("kpi"), group: row.label("group"), unit: row.label("unit"),
        polarity: polarity.value(row, "polarity", table, log: &log), points: [])
      rows.append(KPIRegister.Row(kpi: kpi, point: point(row, table, log: &log)))
    }
    return KPIRegister(rows, settings: settings, file: table.file, log: &log)
  }

  private func point(_ row: Table.Row, _ table: Table, log: inout FindingLog) -> KPIPoint {
    let label = row.label("period")
    let period = row["period"].flatMap(period)
    if period == nil {
      log.add(
        .dateUnclear, at: table.place(row, "period"),
        "\"\(label)\" is no month, quarter or financial year; it is shown as it was typed and counts in no total.",
        advice: "Write 2014-07, 2014-15-Q2 or 2014-15, where it is one of these.")
    }
    let actual = figure(row, "actual", table, log: &log)
    let numerator = figure(row, "numerator", table, log: &log)?.number
    let denominator = figure(row, "denominator", table, log: &log)?.number
    let isThere = actual != nil || (numerator != nil && denominator != nil)
    let vocabulary = Vocabulary<KPIPoint.State>(what: "state", aliases: \.aliases)
    let typed = vocabulary.value(row, "state", table, log: &log)
    if typed == .notCollected, isThere {
      log.add(
        .figuresContradict, at: table.place(row, "state"),
        "\(row.label("kpi")), \(label): there is a figure, and it is said that none was collected.",
        advice: "Take out one of the two. The figure is not used until then.")
    }
    return KPIPoint(
      periodText: label, period: period, plan: figure(row, "plan", table, log: &log), actual: actual,
      numerator: numerator, denominator: denominator, printed: figure(row, "printed", table, log: &log),
      targetLow: figure(row, "target_low", table, log: &log)?.number,
      targetHigh: figure(row, "target_high", table, log: &log)?.number,
      state: isThere ? typed ?? .final : .notCollected, source: row.label("source"),
      places: Dictionary(uniqueKeysWithValues: KPIPoint.columns.map { ($0, table.place(row, $0)) }))
  }

  /// A month that a spreadsheet made a day of, or a period in words.
  private func period(_ value: CellValue) -> Period? {
    if case .date(let date) = value { return date.day.flatMap { $0.day == 1 ? Period(monthOf: $0) : nil } }
    return Period(text: value.label)
  }

  /// A figure; an empty cell and a word that says that there is none are nothing, anything else is a finding.
  private func figure(_ row: Table.Row, _ column: String, _ table: Table, log: inout FindingLog) -> KPIFigure? {
    let text = row.label(column)
    guard !text.isEmpty else { return nil }
    if let figure = KPIFigure(text) { return figure }
    if ["-", "\u{2013}", "n/a", "na", "tbc", "tba", "none", "not collected"].contains(text.lowercased()) { return nil }
    log.add(
      .kpiUnreadable, at: table.place(row, column),
      "\(row.label("kpi")), \(row.label("period")): \"\(text)\" is neither a number nor a range.",
      advice: "Write a number such as 82 or 82%, a range such as 70-75%, or leave the cell empty.")
    return nil
  }
}
