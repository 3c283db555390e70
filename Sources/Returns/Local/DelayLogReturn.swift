import Dates
import Metrics
import Spreadsheets

/// The daily local log of delayed transfers: a row a delay. `Delay` says which days count.
///
/// Days (`delayed-days`) and the delays that they belong to (`delays`) are two measures; a person who is delayed twice is
/// two delays.
enum DelayLogReturn: ReturnReader {
  static let kind = ReturnKind.delayLog

  static let ready = Table.Column(
    "ready_date",
    aliases: [
      "date ready", "ready for discharge date", "ready for transfer date", "discharge ready date", "delay start date",
      "start of delay", "delay started", "dtoc start date",
    ])
  static let ended = Table.Column(
    "delay_ended",
    aliases: [
      "delay end date", "end of delay", "date delay ended", "discharge date", "date of discharge", "discharged",
      "dtoc end date",
    ])
  static let reason = Table.Column(
    "reason", aliases: ["reason code", "reason for delay", "delay reason", "dtoc reason"])
  static let body = Table.Column(
    "responsible_body",
    aliases: [
      "responsible organisation", "responsible org", "responsibility", "responsible", "attributable to", "attribution",
    ])
  static let trustCode = Table.Column(
    "trust_code", aliases: ["provider code", "provider org code", "org code", "organisation code", "hospital code"])
  static let trustName = Table.Column(
    "trust_name", aliases: ["trust", "provider", "provider name", "hospital trust", "hospital"])
  static let area = Table.Column(
    "local_authority", aliases: ["local authority code", "la code", "responsible la", "responsible local authority"])
  /// What the sender calls the person; never an NHS number.
  static let reference = Table.Column(
    "case_reference", aliases: ["case", "reference", "local reference", "pseudonym", "case id"])

  static func measurements(in file: SourceFile, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    guard IdentifierScreen.isClean(file, isCaseList: true, log: &log), let table = table(in: file, log: &log),
      let rows = DelayLogRows(table, log: &log)
    else { return [] }
    rows.reportRepeated(log: &log)
    return DelayLogCounts(rows, coverage: coverage, log: &log).measurements()
  }

  /// The trust is known by its code, or else by its name.
  private static func table(in file: SourceFile, log: inout FindingLog) -> Table? {
    let needed = [ready, ended, reason, body]
    var silent = FindingLog()
    if let table = Table.find(
      in: file, columns: needed + [trustCode], optional: [trustName, area, reference], log: &silent)
    {
      return table
    }
    if let table = Table.find(in: file, columns: needed + [trustName], optional: [area, reference], log: &silent) {
      return table
    }
    return Table.find(in: file, columns: needed + [trustCode], optional: [trustName, area, reference], log: &log)
  }
}
