import Dates
import Testing

struct WeekdayNameTests {
  @Test(arguments: [
    ("Monday", 0), ("MON", 0), ("Tues", 1), ("tue", 1), ("Weds", 2), ("Wed", 2), ("Thu", 3), ("Thur", 3), ("thurs", 3),
    ("Friday", 4), ("fri", 4), ("Sat", 5), ("sunday", 6),
  ])
  func dayIsNamedInFullOrShort(_ word: String, _ day: Int) { #expect(WeekdayName.number(of: word) == day) }

  @Test(arguments: ["", "Mo", "Frid", "Fridays", "May", "Fri.", " Fri"])
  func otherWordIsNoDay(_ word: String) { #expect(WeekdayName.number(of: word) == nil) }

  /// From a printed calendar: Armistice Day, the epoch, the leap day of 2016, the NHS's first day.
  @Test(arguments: [
    ("1918-11-11", 0), ("1970-01-01", 3), ("1969-12-31", 2), ("2016-02-29", 0), ("2016-04-01", 4), ("1948-07-05", 0),
    ("2000-01-01", 5), ("2017-01-01", 6),
  ])
  func dateHasItsDayOfTheWeek(_ iso: String, _ day: Int) { #expect(CivilDate(iso: iso)?.weekday == day) }
}
