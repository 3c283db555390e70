import Dates
import Metrics
import Testing

struct PeriodTests {
  private func period(_ text: String) throws -> Period { try #require(Period(text: text)) }

  @Test(
    arguments: [
      ("2016-04", "2016-17-Q1"), ("2016-06", "2016-17-Q1"), ("2016-07", "2016-17-Q2"), ("2016-09", "2016-17-Q2"),
      ("2016-10", "2016-17-Q3"), ("2016-12", "2016-17-Q3"), ("2017-01", "2016-17-Q4"), ("2017-03", "2016-17-Q4"),
      ("2017-04", "2017-18-Q1"),
    ])
  func monthLiesInItsFinancialQuarter(_ month: String, _ quarter: String) throws {
    #expect(try period(month).quarter?.description == quarter)
    #expect(try period(month).financialYear.description == String(quarter.prefix(7)))
  }

  @Test(
    arguments: [
      ("2016-17 Q1", ["2016-04", "2016-05", "2016-06"]), ("2016-17 Q3", ["2016-10", "2016-11", "2016-12"]),
      ("2016-17 Q4", ["2017-01", "2017-02", "2017-03"]), ("2016-04", ["2016-04"]),
    ])
  func periodHasItsMonths(_ text: String, _ months: [String]) throws {
    #expect(try period(text).months.map(\.description) == months)
  }

  @Test func yearHasTwelveMonthsFromApril() throws {
    let months = try period("2016-17").months.map(\.description)
    #expect(months.count == 12)
    #expect(months.first == "2016-04")
    #expect(months[8] == "2016-12")
    #expect(months[9] == "2017-01")
    #expect(months.last == "2017-03")
    #expect(try period("2016-17").quarter == nil)
  }

  @Test func yearToDateBeginsInApril() throws {
    #expect(try period("2016-17 Q1").monthsOfYearToDate.count == 3)
    #expect(try period("2016-17 Q2").monthsOfYearToDate.map(\.description).last == "2016-09")
    #expect(try period("2016-17 Q2").monthsOfYearToDate.count == 6)
    #expect(try period("2016-17 Q4").monthsOfYearToDate == period("2016-17").months)
    #expect(try period("2016-17").monthsOfYearToDate == period("2016-17").months)
    #expect(try period("2017-02").monthsOfYearToDate.count == 11)
  }

  @Test(
    arguments: [
      ("2016-17 Q2", "2016-17-Q1", "2015-16-Q2"), ("2016-17 Q1", "2015-16-Q4", "2015-16-Q1"),
      ("2016-17", "2015-16", "2015-16"), ("2017-01", "2016-12", "2016-01"), ("2016-04", "2016-03", "2015-04"),
    ])
  func periodHasAPreviousAndOneYearEarlier(_ text: String, _ previous: String, _ yearEarlier: String) throws {
    #expect(try period(text).previous.description == previous)
    #expect(try period(text).oneYearEarlier.description == yearEarlier)
  }

  /// ISO 8601-1 5.5.2.4 (start and duration), as IHE ADX asks for it.
  @Test(
    arguments: [
      ("2016-17 Q2", "2016-07-01/P3M"), ("2016-17 Q3", "2016-10-01/P3M"), ("2016-17 Q4", "2017-01-01/P3M"),
      ("2016-04", "2016-04-01/P1M"), ("2016-17", "2016-04-01/P1Y"),
    ])
  func intervalHasStartAndLength(_ text: String, _ interval: String) throws {
    #expect(try period(text).isoInterval == interval)
  }

  @Test(
    arguments: [
      ("2016-17 Q3", "2016-12-31"), ("2015-16 Q4", "2016-03-31"), ("2016-02", "2016-02-29"), ("2015-02", "2015-02-28"),
      ("2016-17", "2017-03-31"),
    ])
  func periodHasALastDay(_ text: String, _ day: String) throws {
    #expect(try period(text).lastDate?.description == day)
  }

  @Test func firstDaysPutPeriodsInOrder() throws {
    #expect(try period("2016-17 Q2").firstDay < period("2016-17 Q3").firstDay)
    #expect(try period("2016-17").firstDay == period("2016-04").firstDay)
    #expect(Period(monthOf: try Sample.day("2016-04-30")) == .month(year: 2016, month: 4))
  }

  @Test func periodsAreWrittenForPagesAndCharts() throws {
    #expect(try period("2016-07").inWords == "July 2016")
    #expect(try period("2016-17 Q2").inWords == "2016-17 Q2 (July to September 2016)")
    #expect(try period("2016-17 Q4").inWords == "2016-17 Q4 (January to March 2017)")
    #expect(try period("2016-17").inWords == "2016-17")
    #expect(
      try ["2016-07", "2016-17 Q2", "2016-17"].map { try period($0).short } == ["Jul 16", "Q2 16-17", "2016-17"])
  }

  @Test func descriptionReadsBackAsTheSamePeriod() {
    let year = FinancialYear(start: 2016)
    for period in Period.year(year).months + (1...4).map({ Period.quarter(year, $0) }) + [.year(year)] {
      #expect(Period(text: period.description) == period)
    }
  }
}
