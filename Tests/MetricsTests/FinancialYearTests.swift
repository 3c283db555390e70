import Metrics
import Testing

struct FinancialYearTests {
  /// The spellings of handbook 6.2.
  @Test(
    arguments: [
      ("2016-17", 2016), ("2016/17", 2016), ("16-17", 2016), ("1617", 2016), ("1516", 2015), ("2016 to 2017", 2016),
      ("2016-2017", 2016), ("2016\u{2013}17", 2016), (" 2014/15 ", 2014), ("1999-00", 1999), ("2011-12", 2011),
    ])
  func yearIsReadInAllItsSpellings(_ text: String, _ start: Int) { #expect(FinancialYear(text: text)?.start == start) }

  @Test(
    arguments: [
      "2016", "2016-18", "2016-16", "2017-16", "2016-7", "2016-017", "16-18", "1618", "2016-2018", "", "-", "2016-",
      "Q1", "2016-17-18", "abcd", "1899-00", "\u{0661}\u{0662}-13",
    ])
  func yearThatDoesNotFollowIsNone(_ text: String) { #expect(FinancialYear(text: text) == nil) }

  /// 2021 is a calendar year as well as 2020-21 in four digits; which of them is meant, nobody can tell.
  @Test func fourDigitsThatAreAlsoACalendarYearAreAmbiguous() {
    #expect(FinancialYear(text: "2021") == nil)
  }

  @Test func yearIsWrittenWithTwoDigitsBehind() {
    #expect(FinancialYear(start: 2016).description == "2016-17")
    #expect(FinancialYear(start: 1999).description == "1999-00")
    #expect(FinancialYear(start: 2008).description == "2008-09")
  }

  @Test func yearsFollowOneAnother() {
    #expect(FinancialYear(start: 2016).previous == FinancialYear(start: 2015))
    #expect(FinancialYear(start: 2015) < FinancialYear(start: 2016))
    #expect(!(FinancialYear(start: 2016) < FinancialYear(start: 2016)))
  }
}
