import Dates
import Spreadsheets
import Testing

struct CellDateTests {
  private func text(_ serial: Double, uses1904: Bool = false) -> String? {
    CellDate(serial: serial, uses1904: uses1904)?.description
  }

  /// 42461 is 1 April 2016 (handbook 6.18); 59 to 61 stand around the leap day that 1900 never had.
  @Test(
    arguments: [
      (1, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01"), (42_461, "2016-04-01"), (42_429, "2016-02-29"),
      (2_958_465, "9999-12-31"),
    ])
  func serialOf1900IsADay(_ serial: Double, _ day: String) { #expect(text(serial) == day) }

  @Test(arguments: [60, 60.5, -1, -0.001, 2_958_466, Double.nan, .infinity])
  func serialWithoutADayIsNone(_ serial: Double) { #expect(text(serial) == nil) }

  /// The 1904 system counts 1,462 days less.
  @Test(arguments: [(0, "1904-01-01"), (60, "1904-03-01"), (40_999, "2016-04-01"), (40_999.25, "2016-04-01T06:00:00")])
  func serialOf1904IsADay(_ serial: Double, _ day: String) { #expect(text(serial, uses1904: true) == day) }

  /// A cell that shows a time alone holds a part of a day, in both systems.
  @Test(arguments: [(0.75, "18:00:00"), (0.333333333333, "08:00:00"), (0.9999999, "1904-01-02")])
  func fractionOf1904IsATimeOfDay(_ serial: Double, _ time: String) { #expect(text(serial, uses1904: true) == time) }

  @Test func fractionIsTheTimeOfDay() {
    #expect(text(42_461.5) == "2016-04-01T12:00:00")
    #expect(text(42_461.395833333336) == "2016-04-01T09:30:00")
    #expect(text(0.75) == "18:00:00")
    #expect(text(0) == "00:00:00")
  }

  /// 23:59:59.7 is nearer to midnight than to the second before.
  @Test func secondsAreRoundedIntoTheNextDay() {
    #expect(text(42_460.99999653) == "2016-04-01")
    #expect(text(42_460.999988426) == "2016-03-31T23:59:59")
    #expect(text(59.999999) == nil)
  }
}
