import Metrics
import Testing

struct PeriodParsingTests {
  @Test(
    arguments: [
      ("2016-04", "2016-04"), ("April 2016", "2016-04"), ("APRIL 2016", "2016-04"), ("Apr-16", "2016-04"),
      ("Apr 16", "2016-04"), ("Sept 2016", "2016-09"), ("JANUARY 2019", "2019-01"), ("2016-12", "2016-12"),
      ("2011-12", "2011-12"),
    ])
  func monthIsRead(_ text: String, _ month: String) { #expect(Period(text: text)?.description == month) }

  /// The label forms of handbook 6.1, and a few that differ by a blank or a dash.
  @Test(
    arguments: [
      ("Q1 2016/17", "2016-17-Q1"), ("2016-17 Q1", "2016-17-Q1"), ("Q4 14-15", "2014-15-Q4"),
      ("2016/17 Quarter 1", "2016-17-Q1"), ("Apr-Jun 2016", "2016-17-Q1"), ("2016-17-Q2", "2016-17-Q2"),
      ("Quarter 3 2016/17", "2016-17-Q3"), ("q2 1617", "2016-17-Q2"), ("Q3 2016 to 2017", "2016-17-Q3"),
      ("Q1, 2016-17", "2016-17-Q1"), ("Jan-Mar 2017", "2016-17-Q4"), ("January to March 2017", "2016-17-Q4"),
      ("Oct\u{2013}Dec 16", "2016-17-Q3"), ("Jul - Sep 2016", "2016-17-Q2"), (" 2016-17 Q4 ", "2016-17-Q4"),
    ])
  func quarterIsRead(_ text: String, _ quarter: String) { #expect(Period(text: text)?.description == quarter) }

  @Test(arguments: [("2016-17", "2016-17"), ("2016/17", "2016-17"), ("16-17", "2016-17"), ("2014 to 2015", "2014-15")])
  func yearIsRead(_ text: String, _ year: String) { #expect(Period(text: text)?.description == year) }

  @Test(arguments: ["2016 Q1", "Q1 2016", "2016-Q1", "Quarter 1 2016", "2016", "Q1", "Q1 16"])
  func periodThatMayMeanTwoThingsIsRefused(_ text: String) { #expect(Period(text: text) == nil) }

  /// The one year in a hundred whose number is also two years that follow one another: 20 and 21.
  @Test(arguments: ["2021 Q1", "Q1 2021", "2021"])
  func calendarYear2021IsAsAmbiguousAsAnyOther(_ text: String) {
    #expect(Period(text: text) == nil)
  }

  @Test(
    arguments: [
      "", " ", "-", "2016-13", "2016-00", "2016-1", "2016-18", "Q5 2016-17", "Q0 2016-17", "Q 2016-17", "Q12 2016-17",
      "Apr-May 2016", "May-Jul 2016", "Jun-Apr 2016", "Apr-Jun", "Apr-Jun 216", "Smarch 2016", "April", "April 216",
      "2016-17 Q1 extra", "x Q1 2016-17", "2016-17 Q1 2016-17", "April 2016 Q1", "2016-04-01",
    ])
  func textThatIsNotWhollyAPeriodIsNone(_ text: String) { #expect(Period(text: text) == nil) }

  @Test func quarterHasAPlainDigit() {
    #expect(Period(text: "Q\u{2461} 2016-17") == nil)
    #expect(Period(text: "Q\u{B2} 2016-17") == nil)
  }
}
