import Dates
import Metrics
import Spreadsheets
import Testing

@testable import Returns

struct PublicationBlockTests {
  private func block(_ rows: [[String]]) -> PublicationBlock {
    PublicationBlock(sheet: Grid.sheet("s", rows), headerRow: rows.count)
  }

  @Test(arguments: [
    ("April 2011", 2011, 4), ("November 2017", 2017, 11), ("SEPTEMBER 2016", 2016, 9), (" Sept 2016 ", 2016, 9),
  ])
  func periodIsTheMonthBesideItsLabel(_ text: String, _ year: Int, _ month: Int) {
    #expect(block([["", "Period:", text]]).period == .month(year: year, month: month))
  }

  @Test(arguments: ["", "-", "2016-17", "Q2 2016-17", "Monthly"])
  func periodThatIsNoMonthIsNone(_ text: String) { #expect(block([["", "Period:", text]]).period == nil) }

  @Test func labelsBelowTheHeaderAreNotRead() {
    #expect(
      PublicationBlock(sheet: Grid.sheet("s", [["Name"], ["Period:", "April 2011"]]), headerRow: 0).period == nil)
  }

  /// As printed: April 2011, and the twelve forms of "no revision".
  @Test func datesAreTextWithOrdinals() {
    let edition = block([["", "Published:", "27th May 2011"], ["", "Revised:", "27th April 2012"]]).edition
    #expect(edition.published == CivilDate(year: 2011, month: 5, day: 27))
    #expect(edition.revised == CivilDate(year: 2012, month: 4, day: 27))
  }

  @Test func dashAndAbsenceMeanNoDate() {
    let edition = block([["", "Published:", "-"]]).edition
    #expect(edition.published == nil)
    #expect(edition.revised == nil)
  }

  @Test func dateCellsAreReadToo() {
    let cells = [
      Cell(CellAddress(row: 0, column: 1), .text("Published:")),
      Cell(CellAddress(row: 0, column: 2), .date(CellDate(day: CivilDate(year: 2016, month: 6, day: 10)))),
    ]
    let edition = PublicationBlock(sheet: Sheet(name: "s", cells: cells), headerRow: 5).edition
    #expect(edition.published == CivilDate(year: 2016, month: 6, day: 10))
  }

  private func codes(_ name: String, _ year: Int = 2016, _ month: Int = 9) -> [FindingCode] {
    var log = FindingLog()
    let file = SourceFile(name: name, workbook: Workbook(sheets: []))
    PublicationBlock.checkName(file, period: .month(year: year, month: month), log: &log)
    return log.findings.map(\.code)
  }

  @Test(arguments: [
    "Sept_16.xls", "Sep_16.xls", "September_2016.xls", "returns/SEP-16.xls", "dtoc Sept 16 (2).xls",
    "August_16/Sept_16.xls",
  ])
  func nameOfTheRightMonthIsFine(_ name: String) { #expect(codes(name).isEmpty) }

  @Test(arguments: [
    "data.xls", "sitrep.xls", "returns/09.xls", "May.xls", "returns/May", "may-be.xls", "Marches_16.xls",
  ])
  func nameWithoutAMonthIsFine(_ name: String) { #expect(codes(name).isEmpty) }

  @Test(arguments: ["Oct_16.xls", "Aug_16.xls", "Sept_15.xls", "September_2017.xls", "returns/Oct_16_rev.xls"])
  func nameOfAnotherMonthIsReported(_ name: String) { #expect(codes(name) == [.fileNameMisleads]) }

  @Test func nameOfTheReturnIsNoMonth() {
    #expect(codes("MAR_Comm_Revised_May_18.xls") == [.fileNameMisleads])
  }
}
