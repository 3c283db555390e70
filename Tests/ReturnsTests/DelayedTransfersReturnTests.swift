import Dates
import Metrics
import Spreadsheets
import Testing

struct DelayedTransfersReturnTests {
  private let workbook = DelayedTransfersWorkbook(.from2017, [.derbyIn2017])

  @Test func figuresAreDelayedDaysOfTheMonthInTheSheet() throws {
    let outcome = Outcome(.dtocSitrep, workbook.sheets)
    let total = try #require(outcome.measurement("507", "total"))
    #expect(
      total.key
        == Measurement.Key(
          kind: .dtocSitrep, measure: "delayed-days", breakdown: "total", areaCode: "507",
          period: .month(year: 2017, month: 4)))
    #expect(total.areaName == "Derby UA")
    #expect(outcome.measurements.count == 17)
    #expect(Set(outcome.measurements.map(\.key.breakdown)).count == 17)
  }

  @Test func editionIsThatOfTheBlockAboveTheTable() throws {
    let total = try #require(Outcome(.dtocSitrep, workbook.sheets).measurement("507", "total"))
    #expect(total.edition.published == CivilDate(year: 2018, month: 1, day: 11))
    #expect(total.edition.revised == CivilDate(year: 2018, month: 5, day: 10))
  }

  @Test(arguments: [0, 1, 2])
  func sheetsOfDifferentMonthsRefuseTheFile(_ sheet: Int) {
    var workbook = workbook
    workbook.periods[sheet] = "May 2017"
    let outcome = Outcome(.dtocSitrep, workbook.sheets)
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.layoutUnknown])
    #expect(outcome.findings.first?.message.contains("Period:") == true)
  }

  @Test(arguments: ["", "2016-17", "2016-17 Q1", "soon"])
  func periodThatIsNoMonthRefusesTheFile(_ text: String) {
    var workbook = workbook
    workbook.periods = [text, text, text]
    let outcome = Outcome(.dtocSitrep, workbook.sheets)
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.layoutUnknown])
  }

  @Test(arguments: [(0, "LA - by type of care"), (1, "LA - by responsible org"), (2, "LA - by reason")])
  func sheetThatIsNotThereIsNamedAndRefusesTheFile(_ index: Int, _ name: String) {
    var sheets = workbook.sheets
    sheets.remove(at: index)
    let outcome = Outcome(.dtocSitrep, sheets)
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.sheetMissing])
    #expect(outcome.findings.first?.message.contains("\"\(name)\"") == true)
  }

  @Test func sheetsOfOtherKindsAreLeftAlone() {
    let extra = Grid.sheet("Data Quality", [["Code", "Name"], ["RKE", "A trust"]])
    #expect(Outcome(.dtocSitrep, workbook.sheets + [extra]).findings.isEmpty)
  }

  @Test func nameThatNamesAnotherMonthIsAWarningAndTheSheetIsBelieved() throws {
    let outcome = Outcome(.dtocSitrep, workbook.sheets, name: "returns/delayed-transfers/May_17.xls")
    #expect(outcome.codes == [.fileNameMisleads])
    #expect(outcome.measurement("507", "total")?.key.period == .month(year: 2017, month: 4))
  }

  @Test func areaThatAnotherSheetLeavesOutIsNotNotCollected() {
    var sheets = workbook.sheets
    sheets[2] = Grid.replacing(["D15": ""], in: sheets[2])
    let outcome = Outcome(.dtocSitrep, sheets)
    #expect(outcome.codes == [.sheetsDiffer])
  }

  @Test func areaThatStandsTwiceIsReported() {
    var second = DelayedTransfersWorkbook.Row.derbyIn2017
    second.care = ["200", "300", "500"]
    let outcome = Outcome(.dtocSitrep, DelayedTransfersWorkbook(.from2017, [.derbyIn2017, second]).sheets)
    #expect(!outcome.findings.filter { $0.level == .error || $0.level == .inconsistency }.isEmpty)
  }
}
