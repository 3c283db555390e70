import struct Foundation.Decimal
import Testing

@testable import NationalReturn

@Suite struct ExactSumTests {
  private func total(_ numbers: [String]) -> Decimal? {
    var sum = ExactSum()
    for number in numbers { sum.add(Array(number.utf8).span) }
    return sum.total
  }

  /// Worked out by hand; each number is one that XML Schema takes, and the text is that of the sum in a message.
  @Test(arguments: [
    (["107", "83", "162"], "352"), (["0.1", "0.2"], "0.3"), (["0.5", "0.50", "1."], "2"),
    ([".25", "+1", " 2 "], "3.25"),
    (["100000000", "100000000"], "200000000"), (["0"], "0"), (["00007.10"], "7.1"),
    // 10 decimals are counted as integers, 11 are not; neither are 18 digits.
    (["0.0000000001", "0.00000000001"], "0.00000000011"), (["12345678.123456789", "0.000000001"], "12345678.12345679"),
    (["12345678.1234567891", "0.0000000009"], "12345678.1234567900"),
    (["10000000000000001", "1"], "10000000000000002"),
  ])
  func sumIsExact(_ numbers: [String], _ expected: String) {
    let sum = total(numbers)
    #expect(sum != nil)
    #expect(sum == Decimal(string: expected))
  }

  @Test func sumIsWrittenWithoutZerosAtItsEnd() {
    #expect(total(["0.5", "0.50"])?.description == "1")
    #expect(total(["2.50", "0.25"])?.description == "2.75")
    #expect(total(["1000", "2000"])?.description == "3000")
  }

  @Test(arguments: ["", "1.2.3", "x", "1e3", "1 2", "99999999999999999999999999999999999999999"])
  func whatIsNoNumberIsLeftOut(_ text: String) {
    #expect(total([text]) == nil)
    #expect(total([text, "4"]) == 4)
  }

  @Test func oneMillionNumbersAreExact() {
    var sum = ExactSum()
    let tenth = Array("99999999.1".utf8)
    for _ in 0..<1_000_000 { sum.add(tenth.span) }
    #expect(sum.total == Decimal(string: "99999999100000"))
  }
}
