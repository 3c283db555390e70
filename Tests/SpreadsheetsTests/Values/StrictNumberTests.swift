import Foundation
import Spreadsheets
import Testing

struct StrictNumberTests {
  @Test(
    arguments: [
      ("12", "12"), ("0", "0"), (" 7 ", "7"), ("\u{A0}1,234\t", "1234"), ("1,234,567.5", "1234567.5"), ("-0.5", "-0.5"),
      ("\u{2212}3", "-3"), ("12.50", "12.5"), ("999", "999"), ("5,166", "5166"),
      ("12345678901234567890123456789.01", "12345678901234567890123456789.01"),
    ])
  func wholeNumberTextIsExact(_ text: String, _ expected: String) {
    #expect(StrictNumber.decimal(text) == Decimal(string: expected))
  }

  @Test(
    arguments: [
      "1.1abc", "0x10", "nan", "inf", "1,23", "1,2345", "12,34,567", ",123", "1,", "1e3", "", " ", "-", ".", ".5", "5.",
      "1.2.3", "1.2,345", "--1", "+1", "1 234", "12%", "\u{FF11}", "\u{0661}", "1,234,56", "x1", "NA", "..", "*", "[c]",
    ])
  func textThatIsNotWhollyANumberIsNone(_ text: String) { #expect(StrictNumber.decimal(text) == nil) }

  /// No value of the field has forty digits: they cannot be exact in a `Decimal`, which holds 38.
  @Test func numberThatCannotBeExactIsNone() {
    #expect(StrictNumber.decimal(String(repeating: "9", count: 40)) == nil)
    #expect(StrictNumber.decimal("1" + String(repeating: ",000", count: 60)) == nil)
    #expect(StrictNumber.decimal("1" + String(repeating: ",234", count: 14)) == nil)
    let thirty = String(repeating: "9", count: 30)
    #expect(StrictNumber.decimal(thirty + "." + thirty) == nil)
  }

  /// `0,123` is how much of Europe writes 0.123; no program writes a thousand with a leading zero.
  @Test(arguments: ["0,123", "001,234", "00,123"])
  func separatorBehindALeadingZeroIsNoNumber(_ text: String) {
    #expect(StrictNumber.decimal(text) == nil)
  }

  /// The largest number that is certain to fit: 38 digits, wherever the point stands.
  @Test(arguments: [(38, true), (39, false)])
  func thirtyEightDigitsAreExact(_ count: Int, _ isRead: Bool) {
    let digits = String(repeating: "9", count: count)
    #expect((StrictNumber.decimal(digits)?.description == digits) == isRead)
    let fraction = "0." + digits.dropFirst()
    #expect((StrictNumber.decimal(fraction)?.description == fraction) == isRead)
  }

  /// What a table may hold and an answer may not.
  @Test(arguments: [
    "(123)", "£5", "5%", "5 [r]", "5*", "5\u{B9}", "1 234", "1\u{A0}234", "1\u{2009}234", "\u{2013}5", "\u{2014}5",
  ])
  func answerIsAPlainNumber(_ text: String) {
    #expect(StrictNumber.decimal(text) == nil)
    #expect(ReadNumber(text) != nil)
  }
}
