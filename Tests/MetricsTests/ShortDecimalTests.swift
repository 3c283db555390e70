import Foundation
import Testing

@testable import Metrics

/// What whole numbers do for short figures, `Decimal` and its text do too, only more slowly.
struct ShortDecimalTests {
  private static let numbers: [Decimal] = {
    var state: UInt64 = 20_161_125
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    return (0..<4000).map { number in
      let digits = Decimal(next() % [10, 1000, 100_000, 2_000_000_000][number % 4])
      let value = Decimal(sign: .plus, exponent: next() % 22 - 17, significand: digits)
      return number.isMultiple(of: 3) ? -value : number.isMultiple(of: 5) ? value / 7 : value
    }
  }()

  @Test func doubleIsThatOfTheText() {
    for number in ShortDecimalTests.numbers { #expect(number.double == Double("\(number)")) }
    #expect(Decimal.nan.double.isNaN)
  }

  @Test func textIsThatOfDecimal() {
    for number in ShortDecimalTests.numbers {
      guard let short = ShortDecimal(number) else { continue }
      #expect(short.description == number.description)
      for places in [0, 1, 2, 10] {
        #expect(short.rounded(places: places).description == DecimalText.rounded(number, places: places).description)
      }
    }
  }

  /// The largest number that is short, and the first that is not: 10^15.
  @Test func onlyFifteenDigitsAreShort() {
    #expect(ShortDecimal(Decimal(999_999_999_999_999))?.description == "999999999999999")
    #expect(ShortDecimal(Decimal(1_000_000_000_000_000)) == nil)
    #expect(ShortDecimal(Decimal(sign: .plus, exponent: -18, significand: 5))?.description == "0.000000000000000005")
    #expect(ShortDecimal(Decimal(sign: .plus, exponent: -19, significand: 5)) == nil)
    #expect(ShortDecimal(1_000_000)?.description == "1000000")
    #expect(ShortDecimal(Decimal(1) / 3) == nil)
  }
}
