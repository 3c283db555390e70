import Dates
import struct Foundation.Decimal
import Forms
import Metrics

/// The hidden sheet that says which form the workbook is of, which cell is which answer, and what was pre-filled; so that
/// the workbook can be read back after any program has saved it.
enum WorkbookMap {
  /// The first cell: by this a workbook is known as one of ours.
  static let mark = "bcf national return 1"
  /// The keys of the head, each in a row of its own with its value.
  enum Key: String, CaseIterable { case form, version, area, period }
  /// The headings of the list of places.
  static let headings = ["question", "row", "column", "reference", "sheet", "address", "locked", "value"]
  /// The row of the headings.
  static let headingRow = Key.allCases.count + 2

  /// A value as the map keeps it: texts as they are, numbers with a decimal point, days as ISO 8601.
  static func text(_ answer: Answer) -> String {
    switch answer {
    case .none, .table: ""
    case .text(let text): text
    case .number(let number): DecimalText.plain(number)
    case .date(let day): day.description
    }
  }
}
