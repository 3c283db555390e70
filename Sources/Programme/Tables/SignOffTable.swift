import Dates
import Metrics
import Returns
import Spreadsheets

/// Reads `sign-off.csv`: who signed which version of which quarter's return, on what ground.
extension ProgrammeTables {
  /// The fewest digits of a fingerprint that are taken for its beginning.
  private static let fewestDigits = 8

  /// The records of a quarter, in the order of the table. What cannot be read is a finding.
  func signOffs(period: Period, log: inout FindingLog) -> [SignOff] {
    let columns = ["period", "body", "role", "date", "basis"].map { Table.Column($0) }
    let optional = ["version", "ratified_on"].map { Table.Column($0) }
    guard let table = table("sign-off", columns: columns, optional: optional, log: &log) else { return [] }
    var signOffs: [SignOff] = []
    for row in table.rows {
      guard let quarter = Period(text: row.label("period")), case .quarter = quarter else {
        unreadable(
          table, row, "period", "The period is no quarter.",
          "Write 2016-17-Q2. The row is left out until then.", &log)
        continue
      }
      guard quarter == period, let signOff = signOff(row, table, of: period, log: &log) else { continue }
      guard !signOffs.contains(signOff) else {
        unreadable(table, row, "body", "The same signature stands twice.", "Keep one of the two rows.", &log)
        continue
      }
      signOffs.append(signOff)
    }
    return signOffs
  }

  private func signOff(
    _ row: Table.Row, _ table: Table, of period: Period, log: inout FindingLog
  ) -> SignOff? {
    for (column, what) in [("body", "body on whose behalf it was signed"), ("role", "role that signed")]
    where row.label(column).isEmpty {
      unreadable(
        table, row, column, "There is no \(what).",
        "Write it, as a \(column) and not as a person's name. The row is left out until then.", &log)
      return nil
    }
    guard let basis = SignOff.Basis(text: row.label("basis")) else {
      let words = SignOff.Basis.allCases.map(\.rawValue).joined(separator: ", ")
      unreadable(
        table, row, "basis", "The ground on which it was signed is not known.",
        "Use one of: \(words). The row is left out until then.", &log)
      return nil
    }
    let date = signOffDate(row, "date", table, log: &log)
    if date == nil, row.label("date").isEmpty, basis != .informal {
      unreadable(
        table, row, "date", "There is no day of the signature.",
        "Write it as 2016-11-25 or 25/11/2016; until then it counts as no signature.", &log)
    }
    if let date, let end = period.lastDate, date < end, basis != .informal {
      unreadable(
        table, row, "date", "The return of \(period) was signed on \(date.inWords), before the quarter had ended.",
        "Correct the day or the quarter. The row is left out until then.", &log)
      return nil
    }
    return SignOff(
      body: row.label("body"), role: row.label("role"), date: date, basis: basis,
      version: version(row, table, log: &log),
      ratifiedOn: ratification(row, after: date, basis: basis, table, log: &log))
  }

  private func version(_ row: Table.Row, _ table: Table, log: inout FindingLog) -> String {
    let version = row.label("version").lowercased()
    if version.isEmpty { return "" }
    let isFingerprint =
      (ProgrammeTables.fewestDigits...64).contains(version.utf8.count)
      && version.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    if isFingerprint { return version }
    unreadable(
      table, row, "version", "The version is not the fingerprint of a return.",
      """
      Copy the digits that stand on the return, at least the first \(ProgrammeTables.fewestDigits); until then the signature \
      counts as one without a version.
      """, &log)
    return ""
  }

  private func ratification(
    _ row: Table.Row, after date: CivilDate?, basis: SignOff.Basis, _ table: Table, log: inout FindingLog
  ) -> CivilDate? {
    guard let ratifiedOn = signOffDate(row, "ratified_on", table, log: &log) else { return nil }
    if basis == .informal {
      unreadable(
        table, row, "ratified_on", "An informal agreement cannot be ratified.",
        "Give the decision of the board a row of its own; until then the day counts as empty.", &log)
      return nil
    }
    if let date, ratifiedOn < date {
      unreadable(
        table, row, "ratified_on", "It was ratified before it was signed.",
        "Correct one of the two days; until then the day of the ratification counts as empty.", &log)
      return nil
    }
    return ratifiedOn
  }

  private func signOffDate(
    _ row: Table.Row, _ column: String, _ table: Table, log: inout FindingLog
  ) -> CivilDate? {
    guard let value = row[column], !value.label.isEmpty else { return nil }
    if let day = value.dayInDateColumn { return day }
    unreadable(
      table, row, column, "The cell is not a date.",
      "Write one day, as 2016-11-25 or 25/11/2016; what else is to be said belongs under basis and ratified_on.", &log)
    return nil
  }

  private func unreadable(
    _ table: Table, _ row: Table.Row, _ column: String, _ message: String, _ advice: String, _ log: inout FindingLog
  ) {
    log.add(.signOffUnreadable, at: table.place(row, column), message, advice: advice)
  }
}

extension SignOff.Basis {
  /// The ground that a word means, whatever its capitals and whether its parts are joined.
  init?(text: String) {
    let words = text.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: " ")
    self.init(rawValue: words)
  }
}
