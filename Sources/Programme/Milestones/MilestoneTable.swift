import Dates
import Metrics
import Returns
import Spreadsheets

/// Reads `milestones.csv`.
extension ProgrammeTables {
  private static let milestoneColumns = ["scheme", "milestone", "owner_role", "baseline"]
  private static let otherMilestoneColumns = ["forecast", "actual", "id", "start", "status", "rag", "comment"]

  /// The milestones in the order of their table; nothing where there is none.
  func milestones(log: inout FindingLog) -> [Milestone]? {
    let columns = ProgrammeTables.milestoneColumns.map { Table.Column($0) }
    let optional = ProgrammeTables.otherMilestoneColumns.map { Table.Column($0) }
    guard let table = table("milestones", columns: columns, optional: optional, log: &log) else { return nil }
    var milestones: [Milestone] = []
    for row in table.rows {
      var milestone = Milestone(
        scheme: row.label("scheme"), name: row.label("milestone"), ownerRole: row.label("owner_role"),
        dates: Milestone.WrittenDates(
          start: writtenDate(row, "start", table, log: &log), baseline: writtenDate(row, "baseline", table, log: &log),
          forecast: writtenDate(row, "forecast", table, log: &log),
          actual: writtenDate(row, "actual", table, log: &log)))
      milestone.id = row.label("id")
      milestone.statusText = row.label("status")
      milestone.printedColour = row.label("rag")
      milestone.comment = row.label("comment")
      for column in ProgrammeTables.milestoneColumns + ProgrammeTables.otherMilestoneColumns
      where table.column(column) != nil {
        milestone.places[column] = table.place(row, column)
      }
      milestones.append(milestone)
    }
    return milestones
  }

  /// A date of a table as people write it; one that is none is a finding with its text and the reason.
  func writtenDate(_ row: Table.Row, _ column: String, _ table: Table, log: inout FindingLog) -> WrittenDate {
    guard let value = row[column], !value.label.isEmpty else { return .notGiven }
    switch value {
    case .date, .number:
      if let day = value.dayInDateColumn { return WrittenDate(day) }
    case .text, .boolean, .error: break
    }
    let date = WrittenDate(value.label)
    if let fault = date.fault {
      log.add(
        .valueUnreadable, at: table.place(row, column), "\"\(date.text)\" is not a date. \(fault.sentence)",
        advice: "Write it as 2016-09-30, June 2016, Q2 2016/17 or ongoing. Until then it is no date.")
    }
    return date
  }
}
