import Spreadsheets

/// By what a workbook of delayed transfers is laid out: by responsible local authority, or by trust.
///
/// The figures of a trust are those of all its patients, whichever authority is responsible: its code stands in the
/// place of an area's.
enum DelayedTransfersBasis: String, CaseIterable, Sendable {
  case localAuthority = "LA"
  case trust = "Trust"

  var careSheet: String { rawValue + " - by type of care" }
  var responsibleSheet: String { rawValue + " - by responsible org" }
  var reasonSheet: String { rawValue + " - by reason" }

  /// What a row is about, for a sentence.
  var word: String {
    switch self {
    case .localAuthority: "area"
    case .trust: "trust"
    }
  }

  /// Whether a workbook has any of the three sheets.
  func isMeant(by workbook: Workbook) -> Bool {
    [careSheet, responsibleSheet, reasonSheet].contains { workbook.sheet(named: $0) != nil }
  }
}
