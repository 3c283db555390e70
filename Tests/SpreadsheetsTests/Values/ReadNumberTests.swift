import Foundation
import Spreadsheets
import Testing

struct ReadNumberTests {
  private func number(_ text: String) -> String? { ReadNumber(text)?.number.description }

  @Test(arguments: [
    ("12", "12"), ("\t5,166 ", "5166"), (" 1,234 ", "1234"), ("\u{A0}7\u{A0}", "7"), ("1,234,567.5", "1234567.5"),
    ("1 234", "1234"), ("12 345 678", "12345678"), ("1\u{A0}234\u{A0}567", "1234567"), ("1\u{2009}234", "1234"),
    ("1\u{202F}234.5", "1234.5"), ("007", "7"), ("0.884", "0.884"), ("12.50", "12.5"),
  ])
  func separatorsStandBetweenGroupsOfThree(_ text: String, _ expected: String) { #expect(number(text) == expected) }

  @Test(arguments: [
    "-5", "\u{2212}5", "\u{2013}5", "\u{2014}5", "(5)", "(5.0)", "-£5", "£-5", "(£5)", "\u{2212}£5", "£\u{2212}5",
    "£\u{2013}5", "(5) *", " (5) ",
  ])
  func negativeNumberIsWrittenInManyWays(_ text: String) { #expect(number(text) == "-5") }

  @Test(arguments: [
    ("£1,234", ReadNumber.Currency.pound), ("€1,234", .euro), ("$1,234", .dollar), ("£1 234.00", .pound),
  ])
  func currencyIsTheUnit(_ text: String, _ currency: ReadNumber.Currency) {
    #expect(ReadNumber(text) == ReadNumber(1234, unit: .currency(currency)))
  }

  @Test(arguments: ["88.4%", "88.4 %", "88.4\u{A0}%", " 88.40% ", "88.4\u{202F}%"])
  func percentSignIsTheUnitAndNothingIsDivided(_ text: String) {
    #expect(ReadNumber(text) == ReadNumber(Decimal(884) / 10, unit: .percent))
    #expect(ReadNumber(text)?.isPercent == true)
    #expect(ReadNumber("88.4")?.isPercent == false)
  }

  @Test(arguments: ["-5%", "(5%)", "\u{2013}5 %"])
  func percentageMayBeNegative(_ text: String) { #expect(ReadNumber(text) == ReadNumber(-5, unit: .percent)) }

  @Test(arguments: [
    ("1,234 [r]", ["[r]"]), ("1,234[p]", ["[p]"]), ("1,234 [note 3]", ["[note 3]"]), ("1,234 [Note 15]", ["[Note 15]"]),
    ("1234*", ["*"]), ("1234 **", ["**"]), ("1234^1", ["^1"]), ("1234^12", ["^12"]), ("1234\u{B9}", ["\u{B9}"]),
    ("1,234\u{B9}\u{B2}", ["\u{B9}\u{B2}"]), ("1234\u{2020}", ["\u{2020}"]), ("1234 \u{2021}", ["\u{2021}"]),
    ("1,234 [r] [note 3]", ["[r]", "[note 3]"]), ("1,234*[e]", ["*", "[e]"]), ("1234", []),
  ])
  func marksAreTakenOffAndHandedBack(_ text: String, _ marks: [String]) {
    #expect(ReadNumber(text) == ReadNumber(1234, marks: marks))
  }

  @Test func marksMayFollowAUnit() {
    #expect(ReadNumber("88% [r]") == ReadNumber(88, unit: .percent, marks: ["[r]"]))
    #expect(ReadNumber("(£88)*") == ReadNumber(-88, unit: .currency(.pound), marks: ["*"]))
  }

  /// `[c]`, `[x]` and `[z]` say that there is no number.
  @Test(arguments: [
    "5 [c]", "5 [X]", "5 [z]", "5 []", "5 [r", "5 r]", "5 [rp]", "5 [note]", "5 [note 1234]", "5 [note 3, note 4]",
    "5 [note x]", "5 [\u{212A}]", "5^", "5^123", "5^a", "5\u{B9}\u{B9}\u{B9}", "5 #", "5 (r)", "*5", "[r] 5", "[r]",
    "*",
    "^1", "\u{B9}", "5 [r] 6",
  ])
  func otherMarksAreRefused(_ text: String) { #expect(ReadNumber(text) == nil) }

  @Test(arguments: [
    "1.1abc", "nan", "inf", "0x10", "1e3", "1,23", "12,34,567", "--5", "(-5)", "", " ", "5-", "1 2", ".", "-",
    "\u{2013}",
    "()", "(", "(5", "5)", "((5))", "( 5 )", "(5)%", "5%%", "%", "% 5", "£", "£ 5", "££5", "-£-5", "5£", "£5%", "+5",
    "- 5",
    "\u{2013} 5", "\u{2013}£5", "1,2345", "1234,567", "1234 567", "1,234 567", "1 234,567", "0,123", "0 123",
    "1,234.567,890", "1.234 567", "1 2345", "12  345", ",123", "1,", "1,,234", "5.", ".5", "1.2.3", "\u{FF11}",
    "\u{661}",
    "5\u{301}", "5 \u{301}", "\u{2007}5\u{200B}", "NA", "..", "[c]", "5 people", "1\u{2009}23", "1\n234", "1'234",
  ])
  func anythingElseIsNoNumber(_ text: String) { #expect(ReadNumber(text) == nil) }

  @Test(arguments: [(38, true), (39, false)])
  func moreDigitsThanCanBeExactAreRefused(_ count: Int, _ isRead: Bool) {
    let digits = String(repeating: "1", count: count)
    #expect((number(digits) == digits) == isRead)
    #expect((number("(" + digits.dropLast() + ".2)") == "-" + digits.dropLast() + ".2") == isRead)
  }

  @Test func cellsOfNumbersHaveNoUnitAndNoMarks() {
    #expect(ReadNumber(18.1) == ReadNumber(Decimal(181) / 10))
    #expect(ReadNumber(Double.nan) == nil)
    #expect(ReadNumber(-Double.infinity) == nil)
  }
}
