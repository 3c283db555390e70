import Foundation
import Metrics
import Testing

struct DecimalTextTests {
  /// Halves go away from zero, as papers round; binary arithmetic or banker's rounding would give 81.2 or 56.2.
  @Test(
    arguments: [
      ("81.25", 1, "81.3"), ("56.25", 1, "56.3"), ("51.25", 1, "51.3"), ("0.5", 0, "1"), ("-0.5", 0, "\u{2212}1"),
      ("1.5", 0, "2"), ("2.5", 0, "3"), ("81.2499", 1, "81.2"), ("-81.25", 1, "\u{2212}81.3"), ("0.045", 2, "0.05"),
    ])
  func halvesGoAwayFromZero(_ number: String, _ places: Int, _ text: String) throws {
    #expect(DecimalText.grouped(try Sample.number(number), places: places) == text)
  }

  @Test(
    arguments: [
      ("0", 0, "0"), ("999", 0, "999"), ("1000", 0, "1,000"), ("999.95", 1, "1,000.0"), ("155137", 0, "155,137"),
      ("1399110", 2, "1,399,110.00"), ("-1234.5", 1, "\u{2212}1,234.5"), ("43482790", 0, "43,482,790"),
      ("7", 2, "7.00"),
    ])
  func thousandsAreSeparated(_ number: String, _ places: Int, _ text: String) throws {
    #expect(DecimalText.grouped(try Sample.number(number), places: places) == text)
  }

  @Test func numberThatRoundsToZeroHasNoSign() throws {
    #expect(DecimalText.grouped(try Sample.number("-0.04"), places: 1) == "0.0")
    #expect(DecimalText.grouped(try Sample.number("-0.05"), places: 1) == "\u{2212}0.1")
  }

  @Test func plainNumberHasNoSeparatorsAndNoZerosBehind() throws {
    #expect(DecimalText.plain(1234567) == "1234567")
    #expect(DecimalText.plain(try Sample.number("12.50")) == "12.5")
    #expect(DecimalText.plain(try Sample.number("-0.36")) == "-0.36")
    #expect(DecimalText.plain(Decimal(2) / 3) == "0.6666666667")
    #expect(DecimalText.plain(Decimal(2) / 3, places: 2) == "0.67")
  }

  @Test func doubleIsExactInItsShortestForm() {
    #expect(DecimalText.decimal(18.1) == Decimal(string: "18.1"))
    #expect(DecimalText.decimal(0.1 + 0.2) == Decimal(string: "0.30000000000000004"))
    #expect(DecimalText.decimal(541) == 541)
    #expect(DecimalText.decimal(-0.0) == 0)
    #expect(DecimalText.decimal(.nan) == nil)
    #expect(DecimalText.decimal(-.infinity) == nil)
  }
}
