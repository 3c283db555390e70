import Metrics
import Spreadsheets

extension Period {
  /// The period that a cell names: text as `Period(text:)` reads it, or a date cell that means a month.
  ///
  /// A spreadsheet turns a typed `Apr 2016` into the date 1 April 2016. Another day than the first is no month:
  /// a typed `Apr-16` may have become 16 April of the year in which it was typed.
  init?(cell: CellValue) {
    if case .date(let date) = cell {
      guard let day = date.day, day.day == 1, date.seconds == 0 else { return nil }
      self.init(monthOf: day)
    } else {
      self.init(text: cell.label)
    }
  }
}
