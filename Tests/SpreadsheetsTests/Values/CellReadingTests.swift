import Dates
import Foundation
import Spreadsheets
import Testing

struct CellReadingTests {
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

  @Test func smallNumberCellsAreExactToo() {
    #expect(CellValue.number(0.00001).decimal == Decimal(string: "0.00001"))
    #expect(CellValue.number(1e15).decimal == Decimal(string: "1000000000000000"))
    #expect(CellValue.number(0.884).readNumber == ReadNumber(Decimal(884) / 1000))
  }

  /// A caller who asks for the number alone must not lose what stood beside it.
  @Test(arguments: ["12%", "£5", "1,234 [r]", "7*"])
  func numberWithAUnitOrAMarkIsNotTakenForANumberAlone(_ text: String) {
    #expect(CellValue.text(text).decimal == nil)
    #expect(CellValue.text(text).readNumber != nil)
  }

  @Test(arguments: [("\t5,166 ", 5166), (" 1,234 ", 1234), ("(123)", -123), ("1\u{2009}234", 1234), ("\u{2013}5", -5)])
  func dressOfTheFieldIsTakenOff(_ text: String, _ number: Int) {
    #expect(CellValue.text(text).decimal == Decimal(number))
  }

  @Test(arguments: [
    "2016-04-01", "01/04/2016 00:00", "2016-04-01T23:59:59", "2016-092", " 2016-092 ", "Friday 1 April 2016",
  ])
  func textOfAnExportIsADay(_ text: String) {
    #expect(CellValue.text(text).day == CivilDate(year: 2016, month: 4, day: 1))
    #expect(CellValue.text(text).dayInDateColumn == CivilDate(year: 2016, month: 4, day: 1))
  }

  /// Serial numbers as LibreOffice prints them for these days.
  @Test(arguments: [
    (36_526.0, "2000-01-01"), (42_461, "2016-04-01"), (42_461.75, "2016-04-01"), (54_788, "2049-12-31"),
  ])
  func numberInAColumnOfDatesIsASerial(_ serial: Double, _ day: String) {
    #expect(CellValue.number(serial).dayInDateColumn?.description == day)
    #expect(CellValue.number(serial).day == nil)
  }

  @Test(arguments: [36_525.99, 54_789, 0, 65, 2016, -42_461, 20_160_401, .nan, .infinity])
  func numberOutsideThePlausibleDaysIsNoDate(_ number: Double) {
    #expect(CellValue.number(number).dayInDateColumn == nil)
  }

  @Test func textOfASerialIsNoDate() { #expect(CellValue.text("42461").dayInDateColumn == nil) }
}
