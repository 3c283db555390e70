import Dates
import Foundation
import Spreadsheets

/// Numbers and dates as they stand in cells, and dates as plans write them.
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
      let written = WrittenDate(text)
      if let days = written.days {
        guard [days.lowerBound, days.upperBound].allSatisfy({ CivilDate(iso: $0.description) == $0 }) else {
          return .wrong("an end of a span does not read back as it is written")
        }
        outcome = .read
      }
      if let date = CivilDate(text: text), written.days != date...date {
        return .wrong("a plan's date is read in two ways")
      }
    }
    return outcome
  }
}
