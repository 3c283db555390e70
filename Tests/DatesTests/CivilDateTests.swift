import Dates
import Testing

struct CivilDateTests {
  private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  /// Days since 1970 as Unix time counts them: 951,782,400 s is 29 February 2000, 1,459,468,800 s 1 April 2016.
  @Test(
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("1970-12-31", 364), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
      ("2016-04-01", 16_892), ("1900-01-01", -25_567), ("1900-03-01", -25_508), ("0001-01-01", -719_162),
      ("9999-12-31", 2_932_896),
    ])
  func dayHasItsNumber(_ text: String, _ number: Int) throws {
    #expect(try date(text).dayNumber == number)
    #expect(CivilDate(dayNumber: number)?.description == text)
  }

  @Test func numberOutsideTheCalendarIsNoDay() {
    #expect(CivilDate(dayNumber: -719_163) == nil)
    #expect(CivilDate(dayNumber: 2_932_897) == nil)
  }

  @Test(arguments: [
    (2016, true), (2015, false), (2000, true), (1900, false), (2012, true), (2100, false), (2020, true),
  ])
  func leapYearsFollowTheGregorianRule(_ year: Int, _ isLeap: Bool) {
    #expect(CivilDate.isLeap(year) == isLeap)
    #expect(CivilDate.days(inMonth: 2, of: year) == (isLeap ? 29 : 28))
    #expect((CivilDate(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test func monthsHaveTheirLengths() {
    #expect((1...12).map { CivilDate.days(inMonth: $0, of: 2015) } == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  }

  @Test(
    arguments: [
      (2016, 0, 1), (2016, 13, 1), (2016, 1, 0), (2016, 1, 32), (2016, 4, 31), (0, 1, 1), (10_000, 1, 1), (2016, -1, 1),
    ])
  func dayThatTheCalendarDoesNotHaveIsNone(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  /// Handbook 2.5: a discharge on 31 December matures on 1 April, in a leap year on 31 March.
  @Test(
    arguments: [
      ("2016-12-31", 91, "2017-04-01"), ("2015-12-31", 91, "2016-03-31"), ("2015-12-01", 91, "2016-03-01"),
      ("2016-12-01", 91, "2017-03-02"), ("2016-03-01", -1, "2016-02-29"), ("2015-03-01", -1, "2015-02-28"),
      ("2016-01-31", 0, "2016-01-31"),
    ])
  func daysAreAdded(_ start: String, _ days: Int, _ end: String) throws {
    #expect(try date(start).adding(days: days)?.description == end)
  }

  @Test func addingStopsAtTheEndOfTheCalendar() throws {
    #expect(try date("9999-12-31").adding(days: 1) == nil)
    #expect(try date("0001-01-01").adding(days: -1) == nil)
  }

  /// 400 Gregorian years have 146,097 days; each number comes back from its day, and days follow one another.
  @Test func everyDayOfFourCenturiesComesBack() throws {
    let start = try date("1800-01-01").dayNumber
    var previous: CivilDate?
    for number in start..<start + 146_097 {
      let day = try #require(CivilDate(dayNumber: number))
      if day.dayNumber != number { Issue.record("\(day)") }
      if let previous, !(previous < day) { Issue.record("\(previous) is not before \(day)") }
      previous = day
    }
    #expect(previous?.description == "2199-12-31")
  }

  @Test func datesAreOrderedByYearMonthDay() throws {
    let ordered = ["2015-12-31", "2016-01-01", "2016-01-02", "2016-02-01"]
    #expect(try ordered.reversed().map { try date($0) }.sorted().map(\.description) == ordered)
  }

  @Test func datesAreWrittenForFilesAndForPapers() throws {
    #expect(try date("2016-11-25").inWords == "25 November 2016")
    #expect(try date("2016-04-01").inWords == "1 April 2016")
    #expect(CivilDate(year: 33, month: 4, day: 3)?.description == "0033-04-03")
  }
}
