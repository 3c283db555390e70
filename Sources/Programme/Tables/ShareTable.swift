import Dates
import Metrics
import Returns
import Spreadsheets

/// Reads `shares.csv`: which part of a commissioner's activity belongs to the area.
extension ProgrammeTables {
  func shares(log: inout FindingLog) -> [CommissionerShare] {
    let columns = ["commissioner_code", "hwb_code", "share_percent", "valid_from", "source"].map { Table.Column($0) }
    let optional = [Table.Column("valid_to")]
    guard let table = table("shares", columns: columns, optional: optional, log: &log) else { return [] }
    var shares: [CommissionerShare] = []
    for row in table.rows {
      guard let share = share(row, table, log: &log) else { continue }
      if shares.contains(where: { $0.overlaps(share) }) {
        _ = invalid(
          table, row, "valid_from", "Two shares of the commissioner \(share.commissionerCode) hold on the same day.",
          &log)
        continue
      }
      shares.append(share)
    }
    return shares
  }

  private func share(_ row: Table.Row, _ table: Table, log: inout FindingLog) -> CommissionerShare? {
    guard let percent = row["share_percent"]?.decimal, percent > 0, percent <= 100 else {
      return invalid(table, row, "share_percent", "The share is not a percentage above 0 and up to 100.", &log)
    }
    guard let from = row["valid_from"]?.day else {
      return invalid(table, row, "valid_from", "The share has no date from which it holds.", &log)
    }
    let toLabel = row.label("valid_to")
    guard toLabel.isEmpty || row["valid_to"]?.day != nil else {
      return invalid(table, row, "valid_to", "The last day of the share is not a date.", &log)
    }
    if let last = row["valid_to"]?.day, last < from {
      return invalid(table, row, "valid_to", "The last day of the share lies before its first.", &log)
    }
    for column in ["commissioner_code", "hwb_code"] where row.label(column).isEmpty {
      return invalid(table, row, column, "The share has no \(column == "hwb_code" ? "area" : "commissioner").", &log)
    }
    let source = row.label("source")
    guard !source.isEmpty else { return invalid(table, row, "source", "The share has no source.", &log) }
    return CommissionerShare(
      commissionerCode: row.label("commissioner_code"), areaCode: row.label("hwb_code"), percent: percent,
      validFrom: from, validTo: row["valid_to"]?.day, source: source,
      origin: Origin(
        file: table.file, sheet: table.sheet.name, cell: row.address("share_percent"), isSynthetic: table.isSynthetic))
  }

  private func invalid(
    _ table: Table, _ row: Table.Row, _ column: String, _ message: String, _ log: inout FindingLog
  ) -> CommissionerShare? {
    log.add(
      .shareInvalid, at: table.place(row, column), message,
      advice: "Each share needs a percentage, a date and a source. The row is not used until then.")
    return nil
  }
}
