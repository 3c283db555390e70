import Metrics
import Testing

@testable import Returns

/// The definition of the Public Health Outcomes Framework, indicator 2.24i: both sides of each limit.
struct FallsCodedListTests {
  private let header =
    "ADMIDATE,ADMIAGE,ADMIMETH,EPIORDER,DIAG_01,DIAG_02,DIAG_03"

  private func outcome(_ rows: [String]) -> Outcome {
    Outcome(.falls, csv: ([header] + rows).joined(separator: "\n") + "\n")
  }

  private func count(_ row: String) -> Measurement.Value? {
    outcome([row]).counts("falls-admissions")["2016-04"]
  }

  @Test(arguments: [("64", 0), ("65", 1), ("120", 1)])
  func ageAtAdmission(_ age: String, _ expected: Int) {
    #expect(count("2016-04-01,\(age),21,1,S720,W010,") == .known(.init(expected)))
  }

  @Test(arguments: [
    ("R99X", 0), ("S000", 1), ("S999", 1), ("T000", 1), ("T98", 1), ("T983", 1), ("T99X", 0), ("U000", 0),
    ("S72.0", 1), ("S720", 1), ("s72.00 ", 1), ("S72", 1), ("M8008", 0),
  ])
  func primaryDiagnosisIsAnInjury(_ code: String, _ expected: Int) {
    #expect(count("2016-04-01,80,21,1,\(code),W010,") == .known(.init(expected)))
  }

  @Test(arguments: [
    ("V99X", 0), ("W00", 1), ("W000", 1), ("W19X", 1), ("w19.9", 1), ("W20", 0), ("W200", 0), ("X59", 0),
  ])
  func furtherDiagnosisIsAFall(_ code: String, _ expected: Int) {
    #expect(count("2016-04-01,80,21,1,S720,\(code),") == .known(.init(expected)))
    #expect(count("2016-04-01,80,21,1,S720,I10X,\(code)") == .known(.init(expected)))
  }

  @Test func fallAsPrimaryDiagnosisIsNoExternalCause() {
    #expect(count("2016-04-01,80,21,1,W010,S720,") == 0)
    #expect(count("2016-04-01,80,21,1,S720,,") == 0)
  }

  @Test(arguments: [("11", 0), ("21", 1), ("28", 1), ("2A", 1), ("2d", 1), ("31", 0), ("12", 0), ("81", 0)])
  func emergenciesBeginWithTwo(_ method: String, _ expected: Int) {
    #expect(count("2016-04-01,80,\(method),1,S720,W010,") == .known(.init(expected)))
  }

  @Test(arguments: [("1", 1), ("2", 0), ("98", 0)])
  func onlyTheFirstEpisodeCounts(_ order: String, _ expected: Int) {
    #expect(count("2016-04-01,80,21,\(order),S720,W010,") == .known(.init(expected)))
  }

  @Test func episodesNeedNotBeNumberedAndTheCauseMayHaveAColumn() {
    let result = Outcome(
      .falls,
      csv: """
        admission_date,age_at_admission,admission_method,primary_diagnosis,external_cause
        2016-04-01,80,21,S72.0,W01.0
        2016-04-02,92,22,S52.5,W18
        2016-04-02,92,22,S52.5,V01

        """)
    #expect(result.counts("falls-admissions") == ["2016-04": 2])
    #expect(result.counts("falls-admissions", "80-84") == ["2016-04": 1])
    #expect(result.counts("falls-admissions", "90+") == ["2016-04": 1])
  }

  @Test func farthestDiagnosisIsReadToo() {
    let result = Outcome(
      .falls, csv: "admission_date,age,admission_method,diag_01,diag_20\n2016-04-01,80,21,S720,W010\n")
    #expect(result.counts("falls-admissions") == ["2016-04": 1])
  }

  @Test(arguments: [
    ("2016-04-01,80,21,1,fall,W010,", "E2"), ("2016-04-01,80,21,1,,W010,", "E2"),
    ("2016-04-01,80,21,1,S720,W01!,", "F2"),
    ("2016-04-01,80,,1,S720,W010,", "C2"), ("2016-04-01,80,emergency,1,S720,W010,", "C2"),
    ("2016-04-01,80,21,,S720,W010,", "D2"), ("2016-04-01,80,21,0,S720,W010,", "D2"),
  ])
  func cellThatCannotBeRefusesTheList(_ row: String, _ cell: String) {
    let result = outcome([row])
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.valueUnreadable])
    #expect(result.findingCells == [cell])
  }

  /// A list with diagnoses must not be taken for one in which each row is a fall.
  @Test func diagnosesWithoutMethodOrCauseAreRefused() {
    let method = Outcome(.falls, csv: "admission_date,age,diag_01,diag_02\n2016-04-01,80,S720,W010\n")
    #expect(method.measurements.isEmpty)
    #expect(method.codes == [.columnMissing])
    #expect(method.findings.first?.message == "The header row has no column \"admission_method\".")
    let cause = Outcome(.falls, csv: "admission_date,age,admission_method,diag_01\n2016-04-01,80,21,S720\n")
    #expect(cause.measurements.isEmpty)
    #expect(cause.codes == [.columnMissing])
    #expect(cause.findings.first?.message.contains("\"external_cause\"") == true)
  }

  @Test(arguments: ["S7", "72.0", "SS20", "S720000", "S72.0?", "Ś72", ""])
  func textThatIsNoCodeIsNone(_ text: String) { #expect(DiagnosisCode(text) == nil) }

  @Test(arguments: ["S72.0", "S720", "s72.00 ", " S 72 0", "S72", "S72X", "S72.0A", "S72-", "S720D"])
  func codeMayBeWrittenInManyWays(_ text: String) {
    let code = DiagnosisCode(text)
    #expect(code?.letter == "S")
    #expect(code?.category == 72)
  }
}
