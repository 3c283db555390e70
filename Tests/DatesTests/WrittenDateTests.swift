import Testing

@testable import Dates

@Suite("Dates as people write them")
struct WrittenDateTests {
  private func span(_ text: String) -> String {
    guard let days = WrittenDate(text).days else { return "\(WrittenDate(text).meaning)" }
    return days.lowerBound == days.upperBound ? "\(days.lowerBound)" : "\(days.lowerBound) to \(days.upperBound)"
  }

  @Test(
    "Rutland 2.4: the spellings of milestones and risks",
    arguments: [
      ("June 16", "2016-06-01 to 2016-06-30"), ("June 2016", "2016-06-01 to 2016-06-30"),
      ("Jun 16", "2016-06-01 to 2016-06-30"), ("Jun-16", "2016-06-01 to 2016-06-30"),
      ("Sept 16", "2016-09-01 to 2016-09-30"), ("SEPT 2016", "2016-09-01 to 2016-09-30"),
      ("March17", "2017-03-01 to 2017-03-31"), ("Mar 2017", "2017-03-01 to 2017-03-31"),
      ("2015", "2015-01-01 to 2015-12-31"), ("10/5/16", "2016-05-10"), ("10 th May 2016", "2016-05-10"),
      ("Autumn 2017", "2017-09-01 to 2017-11-30"), ("Jul-16 and Sep-16", "2016-07-01 to 2016-09-30"),
      ("June 2016 June 2016", "2016-06-01 to 2016-06-30"),
      ("May-16, Aug-16, Nov-16, Feb-17", "2016-05-01 to 2017-02-28"), ("May-16 [complete]", "2016-05-01 to 2016-05-31"),
    ])
  func rutland(text: String, expected: String) {
    #expect(span(text) == expected)
    #expect(WrittenDate(text).text == text)
  }

  @Test(
    "Wokingham 1.7, 2.4: ranges, lists and days",
    arguments: [
      ("13/9/16", "2016-09-13"), ("11/1/17", "2017-01-11"), ("01/04/2017", "2017-04-01"),
      ("October/ November/ December 2016", "2016-10-01 to 2016-12-31"),
      ("On-going to December 2017", "2017-12-01 to 2017-12-31"),
      ("November 2016 & January 2017", "2016-11-01 to 2017-01-31"),
      ("March 2017 to October 2017", "2017-03-01 to 2017-10-31"),
      ("Q1 & Q2 of 17/18", "2017-04-01 to 2017-09-30"),
      ("Q3 & Q4 of 17/18 and Q1, Q2 & Q3 18/19", "2017-10-01 to 2018-12-31"),
    ])
  func wokingham(text: String, expected: String) { #expect(span(text) == expected) }

  @Test(
    "Wolverhampton 3.3, Barnet 2.4 and Cheshire East 17: quarters, years and seasons",
    arguments: [
      ("Q4 2014/15", "2015-01-01 to 2015-03-31"), ("2016 (Q1)", "2016-01-01 to 2016-03-31"),
      ("Q4 2014", "2014-10-01 to 2014-12-31"), ("Q1/Q2 2014/15 (7/5/14 & 9/7/14)", "2014-04-01 to 2014-09-30"),
      ("2014/15", "2014-04-01 to 2015-03-31"), ("2019/2020", "2019-04-01 to 2020-03-31"),
      ("2014/15-2019/20", "2014-04-01 to 2020-03-31"), ("2014 \u{2013} 2015", "2014-04-01 to 2015-03-31"),
      ("2014 - 16", "2014-04-01 to 2016-03-31"), ("14.02.2014", "2014-02-14"), ("14/2/14", "2014-02-14"),
      ("Winter 2014", "2014-12-01 to 2015-02-28"), ("Spring 2015", "2015-03-01 to 2015-05-31"),
      ("summer 2014", "2014-06-01 to 2014-08-31"), ("29 July 14", "2014-07-29"),
      ("Apr 2015-Apr 2018", "2015-04-01 to 2018-04-30"), ("Dec 2013-Apr 2014", "2013-12-01 to 2014-04-30"),
      ("4 Sep / 10 Sep / 17 Sep 2014", "2014-09-04 to 2014-09-17"), ("6 January 13", "2013-01-06"),
      ("November 2012", "2012-11-01 to 2012-11-30"), ("June 13 - January 14", "2013-06-01 to 2014-01-31"),
    ])
  func others(text: String, expected: String) { #expect(span(text) == expected) }

  @Test("Thirds of a month, a season and a quarter")
  func thirds() {
    #expect(span("early June 2016") == "2016-06-01 to 2016-06-10")
    #expect(span("mid June 2016") == "2016-06-11 to 2016-06-20")
    #expect(span("mid-June 2016") == "2016-06-11 to 2016-06-20")
    #expect(span("late June 2016") == "2016-06-21 to 2016-06-30")
    // 91 days: the last third begins after twice 30.
    #expect(span("late autumn 2014") == "2014-10-31 to 2014-11-30")
    #expect(span("late autumn 2014/early 2015") == "2014-10-31 to 2015-05-01")
  }

  @Test("A list takes the year from its end, and runs forwards")
  func lists() {
    #expect(span("Jan and Feb 2015") == "2015-01-01 to 2015-02-28")
    #expect(span("Dec and Jan 2015") == "2014-12-01 to 2015-01-31")
    #expect(span("June 2016 June 2016") == "2016-06-01 to 2016-06-30")
    #expect(WrittenDate("June 16 2016").fault == .notADate)
    #expect(span("Sept 2016 and January") == "2016-09-01 to 2017-01-31")
    #expect(span("16-20 June 2016") == "2016-06-16 to 2016-06-20")
    #expect(span("16-17 June 2016") == "2016-06-16 to 2016-06-17")
  }

  @Test(
    "States are not dates",
    arguments: [
      ("Ongoing", WrittenDate.Meaning.ongoing), ("On-going", .ongoing), ("May 2016 - ongoing", .ongoing),
      ("Renew as required", .asRequired), ("TBC", .toBeConfirmed), ("tba.", .toBeConfirmed), ("", .notGiven),
      ("\u{2013}", .notGiven), ("N/A", .notGiven),
    ])
  func states(text: String, expected: WrittenDate.Meaning) {
    #expect(WrittenDate(text).meaning == expected)
    #expect(WrittenDate(text).last == nil)
    #expect(WrittenDate(text).fault == nil)
  }

  @Test(
    "What is no date says why",
    arguments: [
      ("31 June 2016", "June 2016 has 30 days, and no day 31."),
      ("31/06/2016", "June 2016 has 30 days, and no day 31."),
      ("29 February 2015", "February 2015 has 28 days, and no day 29."),
      ("12/13/2016", "There is no month 13; the day stands before the month."),
      ("Juen 2016", "\"juen\" is not a month; June may be meant."),
      ("Febuary 2016", "\"febuary\" is not a month; February may be meant."), ("April", "The year is missing."),
      ("4th of August", "The year is missing."), ("Dec 2016 to Mar 2016", "The end lies before the start."),
      ("2018/20", "2018/20 is not a financial year; 2018/19 may be meant."),
      ("6 months", "\"months\" does not belong to a date."), ("Friday 2 April 2016", "It is not a date."),
    ])
  func faults(text: String, reason: String) {
    #expect(WrittenDate(text).days == nil)
    #expect(WrittenDate(text).fault?.sentence == reason)
    #expect(WrittenDate(text).text == text)
  }

  @Test("Cheshire East 7: 2015/15 is refused with 2015/16 as a suggestion; 2014/15 and 2016/17 are years")
  func financialYears() {
    #expect(WrittenDate("2015/15").fault == .notFinancialYear("2015/15", meant: "2015/16"))
    #expect(span("2014/15") == "2014-04-01 to 2015-03-31")
    #expect(span("2016/17") == "2016-04-01 to 2017-03-31")
    #expect(WrittenDate("1999/98").fault == .notFinancialYear("1999/98", meant: "1999/00"))
  }

  @Test("A cell that holds a date is one day")
  func cell() throws {
    let day = try #require(CivilDate(year: 2016, month: 6, day: 28))
    #expect(WrittenDate(day).days == day...day)
    #expect(WrittenDate(day).text == "2016-06-28")
  }

  @Test("Two dates without anything between them are one only where they are the same")
  func twoDatesInACell() {
    for text in ["June 2016 July 2016", "10/5/16 11/5/16"] { #expect(WrittenDate(text).fault != nil, "\(text)") }
    #expect(span("10/5/16 10/5/16") == "2016-05-10")
    #expect(WrittenDate("May May").fault != nil)
  }

  @Test("Long and strange texts end")
  func strange() {
    for text in [
      String(repeating: "16-17-", count: 60), String(repeating: "Jan/", count: 90), "((((", ")))", "2016 (", "/",
      "(Q9)",
      String(repeating: "9", count: 300), "Q1-Q2-Q3-Q4", "\u{661}/\u{662}/2016",
    ] {
      #expect(WrittenDate(text).text == text)
    }
  }
}
