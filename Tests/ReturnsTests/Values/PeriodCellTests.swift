import Dates
import Metrics
import Spreadsheets
import Testing

@testable import Returns

struct PeriodCellTests {
  @Test(arguments: ["Apr-16", "April 2016", "2016-04", " APR 16 "])
  func textOfAMonthIsAMonth(_ text: String) {
    #expect(Period(cell: .text(text)) == .month(year: 2016, month: 4))
  }

  /// A spreadsheet keeps a typed "Apr 2016" as 1 April 2016.
  @Test func firstDayOfAMonthIsTheMonth() {
    let first = CivilDate(year: 2016, month: 4, day: 1)
    #expect(Period(cell: .date(CellDate(day: first))) == .month(year: 2016, month: 4))
    #expect(Period(cell: .date(CellDate(day: first, seconds: 60))) == nil)
    #expect(Period(cell: .date(CellDate(day: CivilDate(year: 2016, month: 4, day: 2)))) == nil)
    #expect(Period(cell: .date(CellDate(day: CivilDate(year: 2016, month: 4, day: 30)))) == nil)
    #expect(Period(cell: .date(CellDate(day: nil))) == nil)
  }

  @Test func numberIsNoPeriod() {
    #expect(Period(cell: .number(42_461)) == nil)
    #expect(Period(cell: .number(2016)) == nil)
    #expect(Period(cell: .boolean(true)) == nil)
    #expect(Period(cell: .error("#N/A")) == nil)
  }
}
