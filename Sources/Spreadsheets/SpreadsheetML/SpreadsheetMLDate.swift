import Dates

/// Dates of an XML Spreadsheet 2003, which writes times of day and lengths of time as moments of long ago.
enum SpreadsheetMLDate {
  /// Day 0 is 31 December 1899, and day 1 is the day after.
  private static let start = CivilDate(year: 1899, month: 12, day: 31)
  /// From here on the false leap day of 1900 counts as well.
  private static let afterLeapDay = CivilDate(year: 1900, month: 3, day: 1)

  /// - Parameter showsLength: whether the cell's format counts hours beyond 24; such a cell is a number of days.
  static func value(_ date: CellDate, showsLength: Bool) -> CellValue {
    guard let day = date.day, let start, let afterLeapDay else { return .date(date) }
    guard showsLength else { return .date(day == start ? CellDate(day: nil, seconds: date.seconds) : date) }
    let days = day.dayNumber - start.dayNumber + (day < afterLeapDay ? 0 : 1)
    return .number(Double(days) + Double(date.seconds) / 86_400)
  }
}
