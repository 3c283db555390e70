import TestSupport
import Testing

@testable import Spreadsheets

/// The search 64 bytes at a time against the one byte by byte.
struct CSVIndexTests {
  /// What an index says, in words that can be compared.
  private struct Result: Equatable {
    let ends: [UInt32]
    let records: Int
    let consumed: Int
    let fault: CSVIndex.Fault?

    init(_ index: CSVIndex) {
      ends = Array(index.ends[..<index.count])
      (records, consumed, fault) = (index.records, index.consumed, index.fault)
    }
  }

  private func scalar(_ text: [UInt8], separator: UInt8, isLast: Bool) -> Result {
    var index = CSVIndex()
    index.reserve(text.count + 1)
    CSVScalarIndex.find(in: text, from: 0, length: text.count, separator: separator, isLast: isLast, index: &index)
    return Result(index)
  }

  private func both(_ text: [UInt8], separator: UInt8, isLast: Bool) -> Result {
    var index = CSVIndex()
    // What stands behind the end must make no difference.
    let padding = (0..<64).map { "\",\r\n"[String.Index(utf16Offset: $0 % 4, in: "\",\r\n")].asciiValue ?? 0 }
    index.find(in: text + padding, length: text.count, separator: separator, isLast: isLast)
    return Result(index)
  }

  @Test(arguments: [true, false])
  func bothSearchesAgreeOnEveryShortText(isLast: Bool) {
    let letters = Array("a,\"\r\n ".utf8)
    for length in 0...6 {
      var digits = [Int](repeating: 0, count: length)
      while true {
        let text = digits.map { letters[$0] }
        let expected = scalar(text, separator: 0x2C, isLast: isLast)
        let found = both(text, separator: 0x2C, isLast: isLast)
        if found != expected {
          Issue.record("\(String(decoding: text, as: UTF8.self).debugDescription): \(found) instead of \(expected)")
          return
        }
        guard let place = digits.lastIndex(where: { $0 < letters.count - 1 }) else { break }
        digits[place] += 1
        for later in (place + 1)..<max(length, place + 1) { digits[later] = 0 }
      }
    }
  }

  /// Long enough for several blocks, with quotation marks that lie across their borders.
  @Test(arguments: 1...300)
  func bothSearchesAgreeOnLongTexts(seed: Int) {
    var numbers = SeededGenerator(seed: UInt64(seed))
    let pieces = ["a", "bc", ",", "\n", "\r\n", "\"d\"", "\"e,\"\"f\"\"\"", "\"g\r\nh\"", "1234567890", ",,"]
    let rare = ["\r", "\"", "\"x\" ", "\"y\"z", "é", "i\"j"]
    var text = ""
    while text.utf8.count < Int.random(in: 50...400, using: &numbers) {
      let isRare = seed % 3 == 0 && Int.random(in: 0..<40, using: &numbers) == 0
      text += (isRare ? rare : pieces).randomElement(using: &numbers) ?? ""
      if Bool.random(using: &numbers) { text += "," }
    }
    for isLast in [true, false] {
      let bytes = Array(text.utf8)
      #expect(both(bytes, separator: 0x2C, isLast: isLast) == scalar(bytes, separator: 0x2C, isLast: isLast))
    }
  }

  /// `ab,"c,d"` and a line break: fields end at 2 and 8; by hand.
  @Test func endsAreTwiceTheirPlaceAndOneMoreAtTheEndOfARecord() {
    let result = both(Array("ab,\"c,d\"\nx".utf8), separator: 0x2C, isLast: false)
    #expect(result.ends == [4, 17])
    #expect(result.consumed == 9)
    #expect(result.records == 1)
  }
}
