import Dates
import struct Foundation.Decimal

/// What cells mean, read strictly: what is not wholly a number or a date is none.
extension CellValue {
  /// The number of a number cell or of a text, with its unit and its note marks.
  public var readNumber: ReadNumber? {
    switch self {
    case .number(let number): ReadNumber(number)
    case .text(let text): ReadNumber(text)
    case .boolean, .date, .error: nil
    }
  }

  /// The number of a cell that holds nothing besides, exact: a number cell, or text such as `1,234`, `(12.5)`, ` 7 `.
  ///
  /// A number with a unit or a note mark is none here: who takes `readNumber` must deal with them.
  public var decimal: Decimal? {
    guard let read = readNumber, read.unit == .none, read.marks.isEmpty else { return nil }
    return read.number
  }

  /// The day that a cell means: a date cell, or text in a form of `CivilDate(textWithTime:)` or an ordinal date.
  public var day: CivilDate? {
    switch self {
    case .date(let date): date.day
    case .text(let text): CivilDate(textWithTime: text) ?? CivilDate(ordinal: text.trimmedOfSpaces)
    case .number, .boolean, .error: nil
    }
  }

  /// The day of a cell in a column that holds dates: as `day`, and also a serial number of Excel that lost its format.
  ///
  /// Only a caller who knows that the column holds dates may ask: elsewhere 42461 is a count. The number must lie in
  /// `CellDate.plausibleSerials`; it is taken for one of the 1900 system.
  public var dayInDateColumn: CivilDate? {
    guard case .number(let serial) = self else { return day }
    guard CellDate.plausibleSerials.contains(serial) else { return nil }
    return CellDate(serial: serial, uses1904: false)?.day
  }

  /// What the cell says, as text for labels and answers: text trimmed, whole numbers without a fraction.
  public var label: String {
    switch self {
    case .text(let text): text.trimmedOfSpaces
    case .number(let number): CellListing.shortest(number)
    case .boolean(let flag): flag ? "true" : "false"
    case .date(let date): date.description
    case .error(let error): error
    }
  }
}

extension CellDate {
  /// The serial numbers of 1 January 2000 (36526) to 31 December 2049 (54788), in the 1900 system.
  ///
  /// Years such as 2016, ages, and dates without separators such as 20160401 lie outside.
  public static let plausibleSerials: Range<Double> = 36_526..<54_789
}
