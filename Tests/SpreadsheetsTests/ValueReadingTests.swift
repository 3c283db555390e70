import Dates
import Foundation
import Spreadsheets
import Testing

struct ValueReadingTests {
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

  @Test func numberCellIsExactInItsShortestForm() {
    #expect(CellValue.number(541).decimal == 541)
    #expect(CellValue.number(18.1).decimal == Decimal(string: "18.1"))
    #expect(CellValue.number(-0.05).decimal == Decimal(string: "-0.05"))
    #expect(CellValue.number(1e300).decimal == nil)
    #expect(CellValue.number(.nan).decimal == nil)
    #expect(CellValue.number(.infinity).decimal == nil)
  }

  @Test func onlyNumbersAndTextsMeanNumbers() {
    #expect(CellValue.text("1,234").decimal == 1234)
    #expect(CellValue.boolean(true).decimal == nil)
    #expect(CellValue.error("#N/A").decimal == nil)
    #expect(CellValue.date(CellDate(day: nil)).decimal == nil)
  }

  @Test(arguments: [("27th May 2011", 2011, 5, 27), ("29/02/2016", 2016, 2, 29), ("2016-02-29", 2016, 2, 29)])
  func textOfADateIsADay(_ text: String, _ year: Int, _ month: Int, _ day: Int) {
    #expect(CellValue.text(text).day == CivilDate(year: year, month: month, day: day))
    #expect(CellValue.text(text).day != nil)
  }

  @Test(arguments: ["2016-02-30", "29/02/2015", "April 2011", "-", "42461", ""])
  func textOfNoDateIsNoDay(_ text: String) { #expect(CellValue.text(text).day == nil) }

  @Test func dateCellIsItsDayAndNumberIsNone() throws {
    let date = try #require(CellDate(serial: 42_461.5, uses1904: false))
    #expect(CellValue.date(date).day == CivilDate(year: 2016, month: 4, day: 1))
    #expect(CellValue.date(CellDate(day: nil, seconds: 60)).day == nil)
    #expect(CellValue.number(42_461).day == nil)
  }

  /// Area codes such as 716 are numbers in some editions and texts in others.
  @Test func labelReadsTheSameFromTextAndNumber() {
    #expect(CellValue.text(" 716 ").label == "716")
    #expect(CellValue.number(716).label == "716")
    #expect(CellValue.boolean(false).label == "false")
    #expect(CellValue.error("#REF!").label == "#REF!")
  }
}
