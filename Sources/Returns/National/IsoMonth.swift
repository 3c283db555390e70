import Dates

/// Months of dates as extracts write them, numbered from January 1990.
enum IsoMonth {
  /// The first year that is read; no return is older.
  static let firstYear = 1990
  /// How many months there are: to December 2089.
  static let count = 1200

  /// The number of the month of a day such as `2016-04-01`; nothing where there is no such day.
  static func number(_ bytes: [UInt8], _ text: Range<Int>) -> Int? {
    guard text.count == 10 else { return nil }
    let raw = bytes.span.bytes
    let start = text.lowerBound
    // Four digits, a hyphen, two digits, a hyphen; and two digits: the first byte is the lowest.
    let yearAndMonth = raw.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
    let day = UInt64(raw.unsafeLoadUnaligned(fromByteOffset: start + 8, as: UInt16.self).littleEndian)
    let digits = yearAndMonth ^ 0x2D30_302D_3030_3030
    let dayDigits = day ^ 0x3030
    // A hyphen has become 0, a digit its value: neither grows beyond 4 bits by adding 6, anything else does.
    let large = (digits &+ 0x0006_0600_0606_0606) | (dayDigits &+ 0x0606) | digits | dayDigits
    let excess = large & 0xF0F0_F0F0_F0F0_F0F0
    guard excess == 0, digits & 0xFF00_00FF_0000_0000 == 0 else { return nil }
    let year = digit(digits, 0) * 1000 + digit(digits, 1) * 100 + digit(digits, 2) * 10 + digit(digits, 3)
    let month = digit(digits, 5) * 10 + digit(digits, 6)
    let dayOfMonth = digit(dayDigits, 0) * 10 + digit(dayDigits, 1)
    guard (1...12).contains(month), dayOfMonth >= 1,
      dayOfMonth <= 28 || dayOfMonth <= CivilDate.days(inMonth: month, of: year)
    else { return nil }
    let number = (year - firstYear) * 12 + month - 1
    return (0..<count).contains(number) ? number : nil
  }

  private static func digit(_ digits: UInt64, _ place: UInt64) -> Int { Int(digits >> (place * 8) & 0x0F) }
}
