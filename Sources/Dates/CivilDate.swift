/// A day of the Gregorian calendar, without a clock and without a time zone.
///
/// Months, quarters and cohorts of the Better Care Fund are civil: a discharge on 31 December counts in that day's
/// quarter wherever the computer stands. Foundation's parsers accept days that do not exist ("2025-02-30"), so this
/// type is strict: there is no value for such a day.
public struct CivilDate: Hashable, Comparable, Sendable {
  /// The year, 1 to 9999.
  public var year: Int { Int(shortYear) }
  /// The month, 1 to 12.
  public var month: Int { Int(shortMonth) }
  /// The day of the month, 1 to 31.
  public var day: Int { Int(shortDay) }

  // Four bytes in all: there is room for a date in each of a million cells.
  private let shortYear: Int16
  private let shortMonth: Int8
  private let shortDay: Int8

  /// Makes a date, or nothing where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.days(inMonth: month, of: year)
    else { return nil }
    shortYear = Int16(year)
    shortMonth = Int8(month)
    shortDay = Int8(day)
  }

  /// 31 December 9999, the last day that there is.
  public static let latest = CivilDate(lastOf: 9999)

  private init(lastOf year: Int16) {
    shortYear = year
    shortMonth = 12
    shortDay = 31
  }

  /// The number of days of a month: 29 for February in a leap year.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: return isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// Whether the Gregorian year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400)
  }

  /// Days since 1 January 1970 (negative before), for differences between dates.
  ///
  /// The arithmetic counts years from March, so that the leap day is the last day of a year.
  public var dayNumber: Int {
    let shiftedYear = month > 2 ? year : year - 1
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date that lies `dayNumber` days after 1 January 1970, or nothing outside the years 1 to 9999.
  public init?(dayNumber: Int) {
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The date `days` later (earlier when negative); nothing outside the years 1 to 9999.
  public func adding(days: Int) -> CivilDate? { CivilDate(dayNumber: dayNumber + days) }

  /// The earlier date comes first.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CivilDate: CustomStringConvertible {
  /// ISO 8601: `2016-11-25`.
  public var description: String {
    let yearText = String(year)
    return String(repeating: "0", count: 4 - yearText.count) + yearText + "-" + CivilDate.twoDigits(month) + "-"
      + CivilDate.twoDigits(day)
  }

  /// As it is written in a paper: `25 November 2016`.
  public var inWords: String { "\(day) \(MonthName.full[month - 1]) \(year)" }

  /// As short as a table needs it: `25 Nov 2016`.
  public var short: String { "\(day) \(MonthName.full[month - 1].prefix(3)) \(year)" }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
