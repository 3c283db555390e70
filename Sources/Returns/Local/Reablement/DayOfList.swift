import Dates
import Metrics

/// The day up to which a case list is known: it says so above its headings, or its latest date is taken.
///
/// Somebody without a date of death is alive as far as the list knows, and the list knows nothing of later days.
struct DayOfList {
  /// The day that the text above the headings names.
  let stated: CivilDate?
  private let latest: CivilDate?

  /// The day that is used; nothing for a list without any date.
  var day: CivilDate? { stated ?? latest }

  /// Looks for "Extracted on 3 July 2016", "Position at 2016-07-03", "As at 03/07/2016" above the headings.
  init(_ table: Table, columns: [String]) {
    stated = table.preamble.lazy.compactMap(DayOfList.day(in:)).first
    latest = table.rows.flatMap { row in columns.compactMap { row[$0]?.dayInDateColumn } }.max()
  }

  private static func day(in note: String) -> CivilDate? {
    let words = note.split { $0.isWhitespace || $0 == ":" }.map(String.init)
    let starts = ["extracted", "extract", "position", "as", "known", "followed"]
    guard let first = words.first?.lowercased(), starts.contains(first) else { return nil }
    return words.indices.lazy.compactMap { index in
      CivilDate(text: words[index...].joined(separator: " ").trimmedOfStops)
    }.first
  }

  /// Says which day was taken, where the list names none.
  func report(_ table: Table, log: inout FindingLog) {
    guard stated == nil, let latest else { return }
    log.add(
      .extractUndated,
      at: Finding.Place(
        file: table.file, sheet: table.sheet.name == "-" ? nil : table.sheet.name, cell: "A\(table.headerRow + 1)"),
      """
      The list does not say of which day it is. Its latest date, \(latest.inWords), is taken: outcomes that fall later \
      are not yet known.
      """,
      advice: "Write \"Extracted on\" and the date into a row above the headings.")
  }
}

extension String {
  fileprivate var trimmedOfStops: String { hasSuffix(".") || hasSuffix(",") ? String(dropLast()) : self }
}
