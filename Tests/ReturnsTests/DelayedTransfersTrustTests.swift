import Metrics
import Spreadsheets
import Testing

@testable import Returns

/// Workbooks by trust, the sheet of England alone, and the snapshot of patients. All figures are synthetic.
struct DelayedTransfersTrustTests {
  private typealias Row = DelayedTransfersWorkbook.Row

  /// Trusts with 3 days each, and England with their sum.
  private func workbook(_ trusts: [String] = ["RXX", "RYY"]) -> DelayedTransfersWorkbook {
    var rows = Row.england(of: trusts.count)
    for (index, code) in trusts.enumerated() {
      rows[index + 1].code = code
      rows[index + 1].name = "Trust \(index + 1)"
    }
    var workbook = DelayedTransfersWorkbook(.from2015, rows)
    workbook.basis = "Trust"
    workbook.careSheetName = "Trust - by Type of Care"
    return workbook
  }

  @Test func trustStandsInThePlaceOfAnArea() throws {
    let outcome = Outcome(.dtocSitrep, workbook().sheets)
    // Two trusts are too few to be added up to England.
    #expect(outcome.codes == [.extractNotChecked])
    #expect(outcome.findings.first?.message.contains("lists 2 of the trusts of England") == true)
    let total = try #require(outcome.measurement("RYY", "total"))
    #expect(total.value == 3)
    #expect(total.areaName == "Trust 2")
    #expect(total.key.measure == "delayed-days")
    #expect(total.origin.sheet == "Trust - by Type of Care")
    #expect(outcome.values(of: "RXX")["responsible:social-care"] == 1)
    #expect(outcome.values(of: "RXX")["reason:A"] == 2)
    #expect(outcome.values(of: "-")["total"] == 6)
  }

  /// Handbook 3.1: Region or Area Team, Code, Name.
  @Test func headingsBeforeTheCodeDoNotMatter() {
    let sheets = workbook().sheets.map { Grid.replacing(["B14": "Area Team", "C14": ""], in: $0) }
    #expect(Outcome(.dtocSitrep, sheets).values(of: "RXX")["total"] == 3)
  }

  @Test func sheetThatIsMissingIsNamed() {
    let outcome = Outcome(.dtocSitrep, Array(workbook().sheets.dropLast()))
    #expect(outcome.codes == [.sheetMissing])
    #expect(outcome.findings.first?.message.contains("Trust - by reason") == true)
  }

  @Test func partsThatDoNotAddUpAreReported() {
    var workbook = workbook()
    workbook.rows[1].care = ["2", "2", "3"]
    #expect(Outcome(.dtocSitrep, workbook.sheets).codes == [.partsDifferFromTotal, .extractNotChecked])
  }

  @Test func bothBasesInOneWorkbookAreBothRead() {
    let areas = DelayedTransfersWorkbook(.from2015, [.derbyIn2015])
    var trusts = workbook(["RXX"])
    trusts.rows.removeFirst()
    let outcome = Outcome(.dtocSitrep, areas.sheets + trusts.sheets)
    #expect(outcome.values(of: "507")["total"] == 1053)
    #expect(outcome.values(of: "RXX")["total"] == 3)
  }

  /// Handbook 2.2: until March 2017 there was also a snapshot of patients; people and days are kept apart.
  @Test func peopleOfTheSnapshotAreAMeasureOfTheirOwn() {
    var workbook = workbook()
    workbook.summary = "Number of patients with a delayed transfer of care at the snapshot, by the type of care."
    let outcome = Outcome(.dtocSitrep, workbook.sheets)
    #expect(Set(outcome.measurements.map(\.key.measure)) == ["patients-delayed"])
    workbook.summary = "Number of Delayed Days during the reporting period, for all patients."
    #expect(Set(Outcome(.dtocSitrep, workbook.sheets).measurements.map(\.key.measure)) == ["delayed-days"])
  }

  @Test func peopleBesideDaysRefuseTheFile() {
    var people = workbook()
    people.summary = "Number of patients at the snapshot."
    let outcome = Outcome(.dtocSitrep, Array(workbook().sheets.prefix(2)) + people.sheets.suffix(1))
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.layoutUnknown])
  }

  @Test func sheetOfEnglandAloneGivesEngland() throws {
    var workbook = DelayedTransfersWorkbook(.from2017, [.derbyIn2017])
    workbook.england = [
      ["-", "10", "5", "0"], ["-", "1", "0", "2", "Non-Acute"],
      ["A) Awaiting completion of assessment", "10", "5", "0"],
      ["O) Other", "1", "0", "2", "Non-Acute"],
    ]
    let outcome = Outcome(.dtocSitrep, Array(workbook.sheets.prefix(1)))
    #expect(outcome.findings.isEmpty)
    let england = outcome.values(of: "-")
    #expect(england["total"] == 18)
    #expect(england["care:non-acute"] == 3)
    #expect(england["responsible:both"] == 2)
    #expect(england["reason:A"] == 15)
    #expect(england["reason:B"] == .missing(.notCollected))
    #expect(try #require(outcome.measurement("-", "total")).key.period == .month(year: 2017, month: 4))
  }
}
