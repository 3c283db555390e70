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
      if let number = StrictNumber.decimal(text) {
        guard !number.isNaN, text.contains(where: \.isNumber) else { return .wrong("what holds no digit is a number") }
        outcome = .read
      }
      if let date = CivilDate(text: text) {
        guard CivilDate(iso: date.description) == date else {
          return .wrong("a date does not read back as it is written")
        }
        outcome = .read
      }
    }
    return outcome
  }
}
