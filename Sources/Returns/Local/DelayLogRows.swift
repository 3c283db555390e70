import Dates
import Metrics
import Spreadsheets

/// The rows of a log, read: each a delay with the breakdowns that it counts in.
struct DelayLogRows {
  struct Row {
    let number: Int
    let delay: Delay
    /// The code of the local authority; empty where the log has no such column.
    let area: String
    let breakdowns: [String]
    let trust: String
    let trustName: String
    /// Empty where the log has no such column, or the cell is empty.
    let reference: String
    let cell: String
  }

  let table: Table
  let rows: [Row]
  let labels: DelayLabels
  /// The day on which the log was taken, where a line above the table says so ("As at 5 October 2016").
  let asAt: CivilDate?

  /// Reads the rows; nothing where a cell must be corrected first.
  init?(_ table: Table, log: inout FindingLog) {
    var problems = CellProblems()
    var labels = DelayLabels()
    var reversed: [String] = []
    var withoutArea: [String] = []
    var rows: [Row] = []
    for row in table.rows {
      guard let ready = DelayLogRows.day(row, DelayLogReturn.ready.name) else {
        problems.add("a day from 2000 to 2099", at: row.address(DelayLogReturn.ready.name))
        continue
      }
      let ended = DelayLogRows.day(row, DelayLogReturn.ended.name)
      guard ended != nil || row.label(DelayLogReturn.ended.name).isEmpty else {
        problems.add("a day from 2000 to 2099, or empty", at: row.address(DelayLogReturn.ended.name))
        continue
      }
      if let ended, ended < ready {
        reversed.append(row.address(DelayLogReturn.ended.name))
        continue
      }
      let code = row.label(DelayLogReturn.trustCode.name).uppercased()
      let name = row.label(DelayLogReturn.trustName.name)
      guard !code.isEmpty || !name.isEmpty else {
        let column = row.has(DelayLogReturn.trustCode.name) ? DelayLogReturn.trustCode : DelayLogReturn.trustName
        problems.add("the code or the name of a trust", at: row.address(column.name))
        continue
      }
      let area = row.label(DelayLogReturn.area.name)
      if row.has(DelayLogReturn.area.name), area.isEmpty {
        withoutArea.append(row.address(DelayLogReturn.area.name))
        continue
      }
      let trust = code.isEmpty ? name : code
      let breakdowns = labels.breakdowns(
        of: row, in: Period(monthOf: ready), days: .known(ended == ready ? 0 : 1))
      rows.append(
        Row(
          number: row.number, delay: Delay(ready: ready, ended: ended), area: area,
          breakdowns: ["total"] + breakdowns + ["trust:\(trust)"], trust: trust, trustName: name,
          reference: row.label(DelayLogReturn.reference.name), cell: row.address(DelayLogReturn.ready.name)))
    }
    problems.report(table, log: &log)
    labels.report(table, log: &log)
    if !reversed.isEmpty {
      log.add(
        .datesReversed, at: DelayLogRows.place(reversed, in: table),
        "\(reversed.count == 1 ? "1 delay ends" : "\(reversed.count) delays end") before the patient was ready: \(CellProblems.listed(reversed)).",
        advice: "Correct the dates at the source. The file is not used until then, so that no figure is too small.")
    }
    if !withoutArea.isEmpty {
      log.add(
        .recordsWithoutArea, at: DelayLogRows.place(withoutArea, in: table),
        "\(withoutArea.count == 1 ? "1 delay names" : "\(withoutArea.count) delays name") no local authority, and count for none: \(CellProblems.listed(withoutArea)).",
        advice: "Fill in the code of the responsible authority, or take the column out where all are of one.")
    }
    guard problems.isEmpty, reversed.isEmpty else { return nil }
    self.table = table
    self.rows = rows
    self.labels = labels
    asAt = DelayLogRows.asAt(table)
  }

  static func place(_ cells: [String], in table: Table) -> Finding.Place {
    Finding.Place(file: table.file, sheet: table.sheet.name == "-" ? nil : table.sheet.name, cell: cells.first)
  }

  /// A slip of the keyboard (year 1016 or 3016) would make a delay of a thousand years.
  private static func day(_ row: Table.Row, _ column: String) -> CivilDate? {
    guard let day = row[column]?.dayInDateColumn, (2000...2099).contains(day.year) else { return nil }
    return day
  }

  /// `As at 5 October 2016` in one cell, or `As at:` and the day in the next.
  private static func asAt(_ table: Table) -> CivilDate? {
    for cell in table.sheet.cells.prefix(while: { $0.address.row < table.headerRow }) {
      guard let text = cell.value.trimmedText, text.lowercased().hasPrefix("as at") else { continue }
      let rest = String(text.dropFirst("as at".count).drop { $0 == ":" || $0.isWhitespace })
      if let day = CivilDate(textWithTime: rest) { return day }
      if rest.isEmpty, let day = table.sheet[cell.address.row, cell.address.column + 1]?.dayInDateColumn { return day }
    }
    return nil
  }

  /// Days of one person that are counted twice, where the log says who is who; else rows that are the same throughout.
  func reportRepeated(log: inout FindingLog) {
    var byReference: [String: [Row]] = [:]
    var seen: Set<[String]> = []
    var alike: [String] = []
    for row in rows {
      if !row.reference.isEmpty {
        byReference[row.reference, default: []].append(row)
      } else if !seen.insert(
        [row.delay.ready.description, row.delay.ended?.description ?? "", row.area] + row.breakdowns
      ).inserted {
        alike.append(row.cell)
      }
    }
    var overlapping: [(number: Int, cell: String)] = []
    var days = 0
    for group in byReference.values where group.count > 1 {
      let ordered = group.sorted { ($0.delay.ready, $0.number) < ($1.delay.ready, $1.number) }
      var end = Int.min
      for row in ordered {
        let rowEnd = row.delay.ended?.dayNumber ?? Int.max
        if row.delay.ready.dayNumber < end, row.delay.ready.dayNumber < rowEnd {
          overlapping.append((row.number, row.cell))
          let shared = min(end, rowEnd)
          if shared != Int.max { days += shared - row.delay.ready.dayNumber }
        }
        end = max(end, rowEnd)
      }
    }
    if !overlapping.isEmpty {
      let cells = overlapping.sorted { $0.number < $1.number }.map(\.cell)
      log.add(
        .delaysOverlap, at: DelayLogRows.place(cells, in: table),
        """
        \(cells.count == 1 ? "1 delay begins" : "\(cells.count) delays begin") while another of the same case \
        reference lasts: \(CellProblems.listed(cells)). At least \(days) \(days == 1 ? "day is" : "days are") counted twice.
        """,
        advice: "End the first delay on the day on which the second begins, or take one of the rows out.")
    }
    if !alike.isEmpty {
      log.add(
        .delaysAlike, at: DelayLogRows.place(alike, in: table),
        "\(alike.count == 1 ? "1 row is" : "\(alike.count) rows are") the same as an earlier one in all columns: \(CellProblems.listed(alike)).",
        advice: "Two people may be delayed alike; if one delay was entered twice, take the second row out.")
    }
  }
}
