import Dates
import struct Foundation.Decimal

/// Numbers and days as Excel holds them: both are doubles.
enum ExcelNumber {
  /// The most significant digits that Excel keeps.
  static let mostDigits = 15

  /// The double that means the same number; nothing where it has more than 15 significant digits, or is not a number.
  ///
  /// A double carries any 15 digits there and back (IEEE 754: 53 bits), so nothing is lost.
  static func double(_ number: Decimal) -> Double? {
    guard number.isFinite else { return nil }
    let text = "\(number)"
    let digits = text.filter(\.isNumber).drop { $0 == "0" }
    let significant = digits.lastIndex { $0 != "0" }.map { digits[...$0].count } ?? 0
    guard significant <= mostDigits else { return nil }
    return Double(text)
  }

  /// Days since 31 December 1899, where Excel has a 29 February 1900 that never was; nothing before 1900.
  static func serial(_ day: CivilDate) -> Double? {
    guard day.year >= 1900 else { return nil }
    let serial = day.dayNumber + 25_569
    return Double(serial <= 60 ? serial - 1 : serial)
  }
}

struct NumberCheck {
  let place: Place

  func number(_ number: Decimal) throws(WorkbookFault) -> Double {
    guard let double = ExcelNumber.double(number) else {
      throw place.fault(
        .digits, "A number has more than \(ExcelNumber.mostDigits) significant digits, or is none.",
        advice: "Round it first; Excel would drop the other digits without a word.")
    }
    return double
  }

  func serial(_ day: CivilDate) throws(WorkbookFault) -> Double {
    guard let serial = ExcelNumber.serial(day) else {
      throw place.fault(.date, "A day lies before 1900, which Excel does not know.", advice: "Write it as text.")
    }
    return serial
  }
}
