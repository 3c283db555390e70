import struct Foundation.Decimal
import Testing

@testable import Returns

struct RoundedRateTests {
  private func agrees(
    _ numerator: Decimal, _ denominator: Decimal, _ printed: String, error: String = "0", multiplier: Decimal = 100
  ) -> Bool {
    RoundedRate(
      numerator: numerator, denominator: denominator, numeratorError: Decimal(string: error) ?? 0,
      denominatorError: Decimal(string: error) ?? 0, multiplier: multiplier
    ).agrees(with: Decimal(string: printed) ?? 0)
  }

  /// ASCOF 2020-21 (handbook, finding 8): 26/32 = 81.25 is printed 81.3. Which way a tie went is not judged.
  @Test(arguments: [
    ("81.3", true), ("81.2", true), ("81.4", false), ("81.1", false), ("81.25", true), ("81.26", false),
  ])
  func printedRateStandsForHalfOfItsLastDecimal(_ printed: String, _ expected: Bool) {
    #expect(agrees(26, 32, printed) == expected)
  }

  /// Published without ".0" (handbook 2.4): 764 / 123,422 is printed 619, 13 / 617 is printed 2107.
  @Test func wholeNumberStandsForOneDecimal() {
    #expect(agrees(764, 123_422, "619", multiplier: 100_000))
    #expect(agrees(13, 617, "2107", multiplier: 100_000))
    #expect(!agrees(764, 123_422, "618.9", multiplier: 100_000))
  }

  /// By hand: 100 +- 2.5 of 200 +- 2.5 lies between 97.5/202.5 = 48.148 % and 102.5/197.5 = 51.899 %.
  @Test(arguments: [("48.1", true), ("48.0", false), ("51.9", true), ("52.0", false)])
  func countsRoundedToFiveAreOffByTwoAndAHalf(_ printed: String, _ expected: Bool) {
    #expect(agrees(100, 200, printed, error: "2.5") == expected)
  }

  @Test func denominatorThatMayBeZeroSaysNothing() {
    #expect(agrees(0, 0, "50"))
    #expect(agrees(5, 5, "50", error: "5"))
  }
}
