import Dates
import Foundation
import Testing

struct ExportedDateTests {
  @Test(arguments: [
    "2016-04-01T00:00:00", "2016-04-01T09:30", "2016-04-01T23:59:59.999", "2016-04-01 00:00:00", "01/04/2016 00:00",
    "1/4/16 0:00", "1 April 2016 9:30", "Friday 1 April 2016 10:00", "01/04/2016\u{A0}00:00", " 2016-04-01 ", "1/4/16",
    "01/04/2016 23:59:59",
  ])
  func timeOfDayIsCheckedAndLeftOut(_ text: String) {
    #expect(CivilDate(textWithTime: text)?.description == "2016-04-01")
  }

  @Test(arguments: [
    "2016-04-01T24:00:00", "2016-04-01T23:60", "2016-04-01T23:59:60", "2016-04-01T00:00:00Z",
    "2016-04-01T00:00:00+01:00", "2016-04-01 9:30 AM", "2016-04-01T", "2016-04-01T9", "2016-04-01T09:3",
    "2016-04-01T009:30", "2016-04-01t00:00", "2016-04-01TT00:00", "01/04/2016T00:00", "2016-02-30T00:00",
    "31/04/2016 00:00", "04/13/2016 00:00", "00:00", " 00:00", "T00:00", "2016-04-01 00:00 00:00",
    "2016-04-01T00:00:00.", "2016-04-01T00:00:00.1.2", "2016-04-01T00:00:00:00", "2016-04-01 \u{301}00:00",
    "2016-092", "2016-092T00:00",
  ])
  func anythingElseIsNoDate(_ text: String) { #expect(CivilDate(textWithTime: text) == nil) }

  /// By hand: 31 + 29 + 31 days before 1 April of a leap year.
  @Test(arguments: [
    ("2016-092", "2016-04-01"), ("2015-091", "2015-04-01"), ("2016-001", "2016-01-01"), ("2016-366", "2016-12-31"),
    ("2015-365", "2015-12-31"), ("2016-060", "2016-02-29"), ("2015-060", "2015-03-01"), ("2000-366", "2000-12-31"),
  ])
  func ordinalDateIsADayOfTheYear(_ text: String, _ iso: String) {
    #expect(CivilDate(ordinal: text)?.description == iso)
  }

  @Test(arguments: [
    "2015-366", "2016-367", "1900-366", "2016-000", "2016-92", "2016-0920", "16-092", "2016092", "2016-09a", "2016--92",
    " 2016-092", "0000-001", "",
  ])
  func noDayOfTheYearIsNoDate(_ text: String) { #expect(CivilDate(ordinal: text) == nil) }

  /// Foundation's calendar as the other opinion, for every day of leap years and of others.
  @Test(arguments: [1999, 2000, 2015, 2016, 2100])
  func everyDayOfAYearReadsBackFromEveryForm(_ year: Int) throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    let names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    let start = try #require(calendar.date(from: DateComponents(year: year, month: 1, day: 1)))
    var moment = start
    var dayOfYear = 0
    while calendar.component(.year, from: moment) == year {
      dayOfYear += 1
      let parts = calendar.dateComponents([.month, .day, .weekday], from: moment)
      let (month, day) = (try #require(parts.month), try #require(parts.day))
      let expected = try #require(CivilDate(year: year, month: month, day: day))
      let weekday = names[try #require(parts.weekday) - 1]
      for text in ["\(day)/\(month)/\(year)", "\(weekday) \(expected.inWords)", "\(expected)T12:00", expected.short] {
        #expect(CivilDate(textWithTime: text) == expected, "\(text)")
      }
      let ordinal = "\(year)-" + String(repeating: "0", count: 3 - "\(dayOfYear)".count) + "\(dayOfYear)"
      #expect(CivilDate(ordinal: ordinal) == expected, "\(ordinal)")
      moment = try #require(calendar.date(byAdding: .day, value: 1, to: moment))
    }
    #expect(dayOfYear == (CivilDate.isLeap(year) ? 366 : 365))
  }
}
