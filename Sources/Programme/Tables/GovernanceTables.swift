import Metrics
import Returns
import Spreadsheets

/// Reads `documents.csv`, `approvals.csv`, `conditions.csv` and `meetings.csv`.
extension ProgrammeTables {
  func governance(placeholders: PlaceholderPatterns, log: inout FindingLog) -> GovernanceRegister {
    GovernanceRegister(
      documents: documents(log: &log), approvals: approvals(log: &log),
      conditions: conditions(placeholders, log: &log), meetings: meetings(log: &log))
  }

  private func documents(log: inout FindingLog) -> [GovernedDocument]? {
    let columns = ["document", "status"].map { Table.Column($0) }
    let optional = ["version", "date", "owner_role", "note"].map { Table.Column($0) }
    guard let table = table("documents", columns: columns, optional: optional, log: &log) else { return nil }
    let vocabulary = Vocabulary<GovernedDocument.Status>(what: "status of a document", aliases: \.aliases)
    return table.rows.compactMap { row in
      guard isNamed(row, "document", "document", table, log: &log) else { return nil }
      return GovernedDocument(
        name: row.label("document"), version: row.label("version"),
        status: vocabulary.value(row, "status", table, log: &log), statusText: row.label("status"),
        date: DayAsWritten(writtenDate(row, "date", table, log: &log)), ownerRole: row.label("owner_role"),
        note: row.label("note"),
        place: table.place(row, "date"), versionPlace: table.place(row, "version"))
    }
  }

  private func approvals(log: inout FindingLog) -> [Approval]? {
    let columns = ["document", "body"].map { Table.Column($0) }
    let optional = ["version", "role", "date", "basis"].map { Table.Column($0) }
    guard let table = table("approvals", columns: columns, optional: optional, log: &log) else { return nil }
    return table.rows.compactMap { row in
      guard isNamed(row, "document", "document", table, log: &log), isNamed(row, "body", "body", table, log: &log)
      else { return nil }
      let approval = Approval(
        document: row.label("document"), version: row.label("version"), body: row.label("body"),
        role: row.label("role"), date: label(ofDay: row["date"]), basis: row.label("basis"),
        place: table.place(row, "date"))
      if !approval.isBlank, approval.date == nil, approval.basis != .informal {
        log.add(
          .signOffUnreadable, at: table.place(row, "date"),
          "\(approval.body): \"\(approval.written)\" holds no day, so it counts as no signature.",
          advice: "Write the day, such as 25/11/2016; leave the cells empty where nobody has signed yet.")
      }
      return approval
    }
  }

  private func conditions(_ placeholders: PlaceholderPatterns, log: inout FindingLog) -> [NationalCondition]? {
    let columns = ["condition", "answer"].map { Table.Column($0) }
    let optional = ["evidence", "due", "state", "note", "scheme"].map { Table.Column($0) }
    guard let table = table("conditions", columns: columns, optional: optional, keepsLoneCells: true, log: &log) else {
      return nil
    }
    let vocabulary = Vocabulary<NationalCondition.State>(what: "state of a condition", aliases: \.aliases)
    return table.rows.compactMap { row in
      guard isNamed(row, "condition", "condition", table, log: &log) else { return nil }
      let answer = row.label("answer")
      return NationalCondition(
        condition: row.label("condition"), scheme: row.label("scheme"), answer: answer,
        evidence: row.label("evidence"), due: DayAsWritten(label(ofDay: row["due"])),
        state: vocabulary.value(row, "state", table, log: &log), stateText: row.label("state"),
        note: row.label("note"), place: table.place(row, "answer"),
        isAnswered: !answer.isEmpty && placeholders.found(inCell: answer).isEmpty, duePlace: table.place(row, "due"))
    }
  }

  private func meetings(log: inout FindingLog) -> [BodyMeeting]? {
    let columns = ["body", "date"].map { Table.Column($0) }
    let optional = ["purpose", "papers_due", "document", "outcome"].map { Table.Column($0) }
    guard let table = table("meetings", columns: columns, optional: optional, log: &log) else { return nil }
    return table.rows.compactMap { row in
      guard isNamed(row, "body", "body", table, log: &log) else { return nil }
      return BodyMeeting(
        body: row.label("body"), date: DayAsWritten(writtenDate(row, "date", table, log: &log)),
        purpose: row.label("purpose"),
        papersDue: DayAsWritten(writtenDate(row, "papers_due", table, log: &log)), document: row.label("document"),
        outcome: table.column("outcome") == nil ? nil : row.label("outcome"), place: table.place(row, "date"))
    }
  }

  /// What a cell of a column of days says: a day of a spreadsheet as its date.
  private func label(ofDay value: CellValue?) -> String {
    guard let value else { return "" }
    if case .text = value { return value.label }
    return value.dayInDateColumn?.description ?? value.label
  }

  private func isNamed(
    _ row: Table.Row, _ column: String, _ what: String, _ table: Table, log: inout FindingLog
  ) -> Bool {
    if !NameKey(row.label(column)).isEmpty { return true }
    log.add(
      .valueUnreadable, at: table.place(row, column), "The row names no \(what).",
      advice: "Name it. The row is left out until then.")
    return false
  }
}
