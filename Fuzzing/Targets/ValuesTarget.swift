import Dates
import Foundation
import Spreadsheets

/// Numbers and dates as they stand in cells.
enum ValuesTarget {
  /// One value on a line.
  static func outcome(of bytes: [UInt8]) -> FuzzTarget.Outcome {
    var outcome = FuzzTarget.Outcome.refused
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let text = String(decoding: line, as: UTF8.self)
      let number = ReadNumber(text)
      if let number {
        guard number.number.isFinite, text.contains(where: \.isNumber) else {
          return .wrong("what holds no digit is a number")
        }
        outcome = .read
      }
      // All that is plain is read in tables too, and as the same number.
      if let plain = StrictNumber.decimal(text), plain != number?.number {
        return .wrong("a number is read in two ways")
      }
      for date in [CivilDate(text: text), CivilDate(textWithTime: text), CivilDate(ordinal: text)] {
        guard let date else { continue }
        guard CivilDate(iso: date.description) == date else {
          return .wrong("a date does not read back as it is written")
        }
        outcome = .read
      }
    }
    return outcome
  }
}
