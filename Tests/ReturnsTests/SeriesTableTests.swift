import Metrics
import Spreadsheets
import Testing

@testable import Returns

struct SeriesTableTests {
  private func series(_ rows: [[String]], name: String = "-") throws(TableFault) -> SeriesTable {
    try SeriesTable(SourceFile(name: "s.csv", workbook: Workbook(sheets: [Grid.sheet(name, rows)])))
  }

  private func message(_ rows: [[String]]) -> String? {
    do throws(TableFault) {
      _ = try series(rows)
      return nil
    } catch {
      return error.message
    }
  }

  private static let header = ["period", "value", "target"]

  @Test func rowsAreSortedAndGapsAreFound() throws {
    let series = try series([Self.header, ["2016-07", "3", "5"], ["2016-04", "1"], ["2016-05", "1,234.5", "5"]])
    #expect(series.entries.map(\.period.description) == ["2016-04", "2016-05", "2016-07"])
    #expect(series.entries.map(\.value) == [1, 1234.5, 3])
    #expect(series.entries.map(\.target) == [nil, 5, 5])
    #expect(series.timeline.map(\.period.description) == ["2016-04", "2016-05", "2016-06", "2016-07"])
    #expect(series.timeline.map { $0.entry != nil } == [true, true, false, true])
  }

  @Test(arguments: [
    (["2016-12", "2017-02"], ["2016-12", "2017-01", "2017-02"]),
    (["Dec 2016", "01/02/2017"], ["2016-12", "2017-01", "2017-02"]),
    (["2016-12-01", "2017-02-01"], ["2016-12", "2017-01", "2017-02"]),
    (["2016-17-Q3", "Q1 2017/18"], ["2016-17-Q3", "2016-17-Q4", "2017-18-Q1"]),
    (["2016-17", "2018-19"], ["2016-17", "2017-18", "2018-19"]),
    // One of these could be a month, both can be years.
    (["2011-12", "2013-14"], ["2011-12", "2012-13", "2013-14"]),
    (["2009-10", "2010-11"], ["2009-10", "2010-11"]),
  ])
  func periodsOfEachLength(_ texts: [String], _ expected: [String]) throws {
    let series = try series([Self.header] + texts.map { [$0, "1"] })
    #expect(series.timeline.map(\.period.description) == expected)
  }

  @Test func yearsAreYearsAndMonthsMonths() throws {
    let years = try series([Self.header, ["2009-10", "1"], ["2010-11", "1"]])
    #expect(years.entries.first?.period == .year(FinancialYear(start: 2009)))
    let months = try series([Self.header, ["2009-10", "1"], ["2009-11", "1"]])
    #expect(months.entries.first?.period == .month(year: 2009, month: 10))
    let one = try series([Self.header, ["2009-10", "1"]])
    #expect(one.entries.first?.period == .month(year: 2009, month: 10))
  }

  @Test func emptyValueIsMissingAndKept() throws {
    let series = try series([
      Self.header, ["2016-04", "1"], ["2016-05", ""], ["2016-06", "", "5"], ["2016-07", "2"],
    ])
    #expect(series.entries.map(\.value) == [1, nil, nil, 2])
  }

  @Test func notesAndTotalsArePassedOver() throws {
    let series = try series([
      ["Delayed days"], Self.header, ["2016-04", "1"], ["Total", "1"], ["Source: NHS England"],
    ])
    #expect(series.entries.count == 1)
  }

  @Test func programsWritePowersOfTen() throws {
    let series = try series([Self.header, ["2016-04", "1.5e-05"], ["2016-05", "-2E+3"], ["2016-06", "0.1"]])
    #expect(series.entries.map(\.value) == [1.5e-05, -2000, 0.1])
  }

  @Test(arguments: [
    ([["period", "value"], ["2016-04", "1"], ["2016-04", "2"]], "s.csv, line 3: 2016-04 comes twice."),
    ([["period", "value"], ["2016-04", "1"], ["Apr 2016", "2"]], "s.csv, line 3: 2016-04 comes twice."),
    ([["period", "value"], ["2016-04", "many"]], "s.csv, line 2: the cell under \"value\" is not a number."),
    ([["period", "value"], ["2016-04", "nan"]], "s.csv, line 2: the cell under \"value\" is not a number."),
    (
      [["period", "value", "target"], ["2016-04", "1", "*"]],
      "s.csv, line 2: the cell under \"target\" is not a number."
    ),
    ([["period", "value"], ["soon", "1"]], "s.csv, line 2: the period is none that is known."),
    ([["period", "value"], ["2016 Q1", "1"]], "s.csv, line 2: the period is none that is known."),
    ([["period", "value"], ["2016-04-02", "1"]], "s.csv, line 2: the period is none that is known."),
    ([["period", "value", "target"], ["", "1", "5"]], "s.csv, line 2: the period is none that is known."),
    (
      [["period", "value"], ["2016-04", "1"], ["2016-17-Q2", "1"]],
      "s.csv, line 3: 2016-17-Q2 is not as long as the periods above it."
    ),
    ([["period", "value"]], "s.csv: the series has no value."),
    ([["period", "value"], ["2016-04", ""]], "s.csv: the series has no value."),
    ([["period", "value", "traget"], ["2016-04", "1"]], "s.csv, cell C1: the column \"traget\" is not known."),
    ([["period", "value", "Value"], ["2016-04", "1"]], "s.csv, cell C1: there are two columns \"value\"."),
    ([["period", "figure"], ["2016-04", "1"]], "s.csv, cell A1: The header row has no column \"value\"."),
  ])
  func faultsNameFileAndLine(_ rows: [[String]], _ expected: String) { #expect(message(rows) == expected) }

  @Test func placesAreFoundByTheirNames() throws {
    let months = try series([Self.header, ["2016-04", "1"], ["2016-07", "1"]])
    #expect(months.place(ofPeriodNamed: "July 2016") == 3)
    #expect(months.place(ofPeriodNamed: "2016-06") == 2)
    #expect(months.place(ofPeriodNamed: "2016-08") == nil)
    #expect(months.place(ofPeriodNamed: "2016-17-Q1") == nil)
    #expect(months.place(ofPeriodNamed: "x") == nil)
    let years = try series([Self.header, ["2009-10", "1"], ["2010-11", "1"]])
    #expect(years.place(ofPeriodNamed: "2010-11") == 1)
  }
}

struct AgeBandTableTests {
  private func table(_ rows: [[String]]) throws(TableFault) -> AgeBandTable {
    try AgeBandTable(SourceFile(name: "b.csv", workbook: Workbook(sheets: [Grid.sheet("-", rows)])))
  }

  private static let header = ["band", "events", "population", "weight"]

  @Test func bandsInTheirOrder() throws {
    let table = try table([Self.header, ["65-69", "12", "2,600", "5500"], ["70-74", "", "2400", "5000"], ["a note"]])
    #expect(table.bands.map(\.events) == [12, 0])
    #expect(table.bands.map(\.population) == [2600, 2400])
    #expect(table.bands.map(\.weight) == [5500, 5000])
    #expect(try self.table([["events", "population", "weight"], ["1", "2", "0"], ["1", "2", "3"]]).bands.count == 2)
  }

  @Test(arguments: [
    (["a", "-1", "10", "5"], "b.csv, line 2: the events are negative."),
    (["a", "1", "0", "5"], "b.csv, line 2: the population is missing or not above 0."),
    (["a", "1", "", "5"], "b.csv, line 2: the population is missing or not above 0."),
    (["", "1", "", ""], "b.csv, line 2: the population is missing or not above 0."),
    (["a", "1", "10", ""], "b.csv, line 2: the weight is missing or negative."),
    (["a", "1", "10", "-5"], "b.csv, line 2: the weight is missing or negative."),
    (["a", "x", "10", "5"], "b.csv, line 2: the cell under \"events\" is not a number."),
    (["a", "1", "10", "0"], "b.csv: all weights are 0."), ([], "b.csv: there are no bands."),
  ])
  func faultsNameFileAndLine(_ row: [String], _ expected: String) {
    #expect(throws: TableFault.self) { try table([Self.header, row]) }
    do throws(TableFault) { _ = try table([Self.header, row]) } catch { #expect(error.message == expected) }
  }
}
