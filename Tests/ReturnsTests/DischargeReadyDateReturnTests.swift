import Metrics
import Testing

struct DischargeReadyDateReturnTests {
  private func outcome(
    name: String = "Discharge-Ready-Date-April-2025.xlsx",
    _ change: (inout DischargeReadyDateWorkbook) -> Void = { _ in }
  ) -> Outcome {
    Outcome(.dischargeReadyDate, DischargeReadyDateWorkbook(change).sheets, name: name)
  }

  private func value(_ outcome: Outcome, _ measure: String) -> Measurement.Value? {
    outcome.measurements.first { $0.key.measure == measure }?.value
  }

  @Test func councilsAreReadWithTheirCounts() throws {
    let outcome = outcome()
    #expect(outcome.findings.isEmpty)
    #expect(outcome.measurements.count == 5)
    #expect(value(outcome, "discharges") == 200)
    #expect(value(outcome, "discharged-on-ready-date") == 170)
    #expect(value(outcome, "delayed-discharges") == 30)
    #expect(value(outcome, "bed-days-lost") == 180)
    #expect(value(outcome, "acceptable-trust-coverage") == 75)
    let first = try #require(outcome.measurements.first)
    #expect(first.key.areaCode == "E06000017" && first.areaName == "Rutland")
    #expect(first.key.period == .month(year: 2025, month: 4))
    #expect(first.origin.sheet == "UTLA Acceptable")
    // K, R to W.
    #expect(first.origin.cell == "K16")
    #expect(outcome.measurements[2].origin.cell == "R16:W16")
    #expect(first.edition.description == "published 2025-06-12")
  }

  @Test(arguments: ["UTLA Acceptable", "UTLA - Acceptable DQ", "utla acceptable "])
  func sheetIsFoundByItsName(_ name: String) {
    #expect(outcome { $0.sheetName = name }.measurements.count == 5)
  }

  @Test func sheetOfUnacceptableDataIsNeverRead() {
    #expect(outcome { $0.sheetName = "UTLA Unacceptable " }.codes == [.sheetMissing])
    #expect(outcome { $0.sheetName = "ICB Acceptable" }.codes == [.sheetMissing])
  }

  @Test func columnsAreFoundByTheirHeadings() {
    let moved = outcome { $0.shift = 2 }
    #expect(moved.findings.isEmpty)
    #expect(value(moved, "bed-days-lost") == 180)
    #expect(outcome { $0.headings[11] = "Bed days" }.codes == [.columnMissing])
    #expect(outcome { $0.headings[10] = "Discharges" }.codes == [.layoutUnknown])
  }

  @Test(arguments: ["-", "*", "..", ""])
  func markersHoldBackASmallNumber(_ marker: String) {
    let outcome = outcome { $0.rows[0][22] = marker.isEmpty ? "" : "'" + marker }
    #expect(outcome.findings.isEmpty)
    // A sum that could be taken from the rest would give the number back.
    #expect(value(outcome, "delayed-discharges") == .missing(.suppressed))
    #expect(value(outcome, "discharges") == 200)
  }

  @Test(arguments: ["many", "-1", "[x]"])
  func anythingElseRefusesTheFile(_ cell: String) {
    let outcome = outcome { $0.rows[0][11] = cell }
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.valueUnreadable])
    #expect(outcome.findingCells == ["L16"])
  }

  @Test func revisionSupersedesTheFirstEdition() {
    let first = outcome().measurements
    let later = outcome(name: "Discharge-Ready-Date-April-2025-Revised.xlsx") {
      $0.revised = "11th December 2025"
      $0.rows[0][11] = "181"
    }
    #expect(later.findings.isEmpty)
    for files in [first + later.measurements, later.measurements + first] {
      var log = FindingLog()
      let store = MeasurementStore(files, log: &log)
      #expect(store.all.first { $0.key.measure == "bed-days-lost" }?.value == 181)
      #expect(log.findings.map(\.code) == [.editionSuperseded])
    }
  }

  @Test func revisionWithoutItsDayIsReported() {
    #expect(outcome(name: "Discharge-Ready-Date-April-2025-Revised.xlsx").codes == [.fileNameMisleads])
    #expect(outcome(name: "Discharge-Ready-Date-May-2025.xlsx").codes == [.fileNameMisleads])
    #expect(outcome { $0.period = "2025" }.codes == [.layoutUnknown])
  }

  /// 200 discharges: 0.85 days each are 170 bed days, 0.95 are 190. Half of the last decimal of 0.9 is 0.05.
  @Test(arguments: [("170", true), ("190", true), ("169", false), ("191", false)])
  func averageIsBedDaysDividedByDischarges(_ bedDays: String, _ isFine: Bool) {
    let outcome = outcome { $0.rows[0][11] = bedDays }
    #expect(outcome.codes == (isFine ? [] : [.partsDifferFromTotal]))
    #expect(outcome.findingCells == (isFine ? [] : ["AU16"]))
  }

  /// 0.15 x 6 = 0.9; allowed are 0.05 + 0.0005 x 6 + 0.05 x 0.15 = 0.0605 (nearly so for the others): 6.40 gives 0.96
  /// and 6.41 gives 0.9615, with 0.0607 allowed.
  @Test(arguments: [("6.4", true), ("6.41", false), ("5.6", true), ("5.59", false)])
  func averageIsShareTimesMeanDelay(_ delay: String, _ isFine: Bool) {
    let outcome = outcome { $0.rows[0][47] = delay }
    #expect(outcome.codes == (isFine ? [] : [.partsDifferFromTotal]))
    #expect(outcome.findingCells == (isFine ? [] : ["AV16"]))
  }

  /// Half of the last decimal of 15.0 % of 200 is 0.1 of a discharge: a single one shows.
  @Test func bandsAddUpToAllDischarges() {
    #expect(outcome { $0.rows[0][16] = "171" }.findingCells == ["K16"])
    #expect(outcome { $0.rows[0][14] = "0.1505" }.findingCells == [])
    #expect(outcome { $0.rows[0][14] = "0.1506" }.findingCells == ["O16"])
  }
}
