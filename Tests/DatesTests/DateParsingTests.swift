import Dates
import Testing

struct DateParsingTests {
  @Test(
    arguments: [
      ("2016-09-30", "2016-09-30"), ("30/09/2016", "2016-09-30"), ("30/9/16", "2016-09-30"),
      ("30.09.2016", "2016-09-30"), ("30 September 2016", "2016-09-30"), ("30 Sep 16", "2016-09-30"),
      ("30 SEPT 2016", "2016-09-30"), ("27th May 2011", "2011-05-27"), ("1st April 2016", "2016-04-01"),
      ("2nd Jan 2015", "2015-01-02"), ("3rd march 2017", "2017-03-03"), ("10-May-2016", "2016-05-10"),
      (" 1/4/2016\u{A0}", "2016-04-01"), ("29/02/2016", "2016-02-29"), ("31/12/99", "2099-12-31"),
      ("01/02/2016", "2016-02-01"),
    ])
  func dateOfTheFieldIsRead(_ text: String, _ iso: String) { #expect(CivilDate(text: text)?.description == iso) }

  @Test(
    arguments: [
      "2016-02-30", "29/02/2015", "31/04/2016", "12/31/2016", "2016-9-30", "2016/09/30", "September 2016",
      "April 30 2016",
      "30/09", "30/09/216", "30/09/20167", "130/09/2016", "30/009/2016", "0/1/2016", "1/0/2016", "42461", "-", "",
      "Autumn 2017", "30 Smarch 2016", "27thx May 2011", "th May 2011", "\u{0661}/1/2016", "30/09/2016 10:00", "nan",
    ])
  func textThatIsNotWhollyADateIsNone(_ text: String) { #expect(CivilDate(text: text) == nil) }

  @Test(arguments: ["30/09/2016", "2016-9-30", " 2016-09-30", "2016-09-30 ", "16-09-30", "2016-09-30-1", "2016-00-10"])
  func isoIsNothingElse(_ text: String) { #expect(CivilDate(iso: text) == nil) }

  /// Written with a blank in a council's milestones (Rutland, acceptance case 25).
  @Test func ordinalMayStandApart() {
    #expect(CivilDate(text: "10 th May 2016")?.description == "2016-05-10")
  }

  @Test(arguments: ["30//09/2016", "/30/09/2016", "30/09/2016/", "30/09-2016"])
  func separatorsStandOnceAndAreAlike(_ text: String) {
    #expect(CivilDate(text: text) == nil)
  }

  @Test(arguments: [
    "2016-04-01", "01/04/2016", "1/4/16", "1.4.2016", "01-04-2016", "1 April 2016", "1 Apr 16", "1st April 2016",
    "Friday 1 April 2016", "Fri 1 Apr 16", "FRIDAY, 1st April 2016", "Fri 01/04/2016", "Friday 2016-04-01",
    "1\u{A0}April\u{A0}2016", "1  April\t2016",
  ])
  func firstOfAprilIsWrittenInManyWays(_ text: String) { #expect(CivilDate(text: text)?.description == "2016-04-01") }

  @Test(arguments: [
    "2016-13-01", "2016-4-1x", "2016-4-1", "04/13/2016", "Thursday 1 April 2016", "Friday", "Friday ",
    "Friday Friday 1 April 2016", "Good Friday 2016", "Friday,, 1 April 2016", "Friday1 April 2016",
    "1 April 2016 Friday",
    "1 \u{301}April 2016", "2016-092", "2016-04-01T00:00:00", "29/02/1900", "Monday 29 February 2015",
  ])
  func otherFormsAreRefused(_ text: String) { #expect(CivilDate(text: text) == nil) }

  /// The rule has no pivot: 00 is 2000, 99 is 2099.
  @Test(arguments: [
    ("1/1/00", "2000-01-01"), ("1/4/49", "2049-04-01"), ("1/4/50", "2050-04-01"), ("29/2/16", "2016-02-29"),
  ])
  func yearOfTwoDigitsIsOfThisCentury(_ text: String, _ iso: String) {
    #expect(CivilDate(text: text)?.description == iso)
  }

  @Test func accentUponASpaceIsKept() { #expect(" \u{301}5 ".trimmedOfSpaces.unicodeScalars.first == "\u{301}") }

  @Test func whiteSpaceIsTrimmedAtBothEnds() {
    #expect(" \u{A0}\t a b \r\n".trimmedOfSpaces == "a b")
    #expect(" \u{A0}".trimmedOfSpaces == "")
    #expect("".trimmedOfSpaces == "")
  }
}
