import struct Foundation.Decimal
import Metrics
import Testing

struct ResidentialAdmissionsReturnTests {
  private func outcome(_ rows: [String], header: String = "admission_date,age_at_admission,setting,stay") -> Outcome {
    Outcome(.residentialAdmissions, csv: ([header] + rows).joined(separator: "\n") + "\n")
  }

  @Test func permanentAdmissionsFromSixtyFiveOnCount() {
    let result = outcome([
      "2016-04-01,64,residential,permanent", "2016-04-02,65,residential,permanent",
      "2016-04-03,66,nursing,permanent", "2016-04-04,90,nursing,temporary", "2016-04-05,64,nursing,temporary",
    ])
    #expect(result.counts("permanent-admissions") == ["2016-04": 2])
    #expect(result.counts("permanent-admissions", "residential") == ["2016-04": 1])
    #expect(result.counts("permanent-admissions", "nursing") == ["2016-04": 1])
    #expect(result.findings.isEmpty)
  }

  @Test func columnsMayStandInAnyOrderUnderTheirOtherHeadings() {
    let result = outcome(
      ["permanent,nursing,80,1 April 2016,North"],
      header: "Permanent or temporary,Type of home,Age,Date of admission,Locality")
    #expect(result.counts("permanent-admissions") == ["2016-04": 1])
  }

  @Test(arguments: ["admission_date", "age_at_admission", "setting", "stay"])
  func missingColumnIsNamed(_ column: String) {
    let header = "admission_date,age_at_admission,setting,stay".replacing(column, with: "other")
    let result = outcome(["2016-04-01,80,residential,permanent"], header: header)
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.columnMissing])
    #expect(result.findings.first?.message == "The header row has no column \"\(column)\".")
    #expect(result.findingCells == ["A1"])
  }

  private let longHeader = "admission_date,age_at_admission,setting,stay,previous_setting,admission_type"

  /// ASCOF 2A(2): a move from a residential to a nursing home is no admission.
  @Test(arguments: ["residential", "nursing", "care home", "Nursing Home", "residential_home"])
  func transferBetweenHomesDoesNotCount(_ before: String) {
    let rows = ["2016-04-01,80,nursing,permanent,\(before),new", "2016-04-02,80,nursing,permanent,hospital,new"]
    #expect(outcome(rows, header: longHeader).counts("permanent-admissions") == ["2016-04": 1])
  }

  @Test(arguments: ["home", "Own home", "hospital", "extra care", "not known"])
  func admissionFromElsewhereCounts(_ before: String) {
    let rows = ["2016-04-01,80,nursing,permanent,\(before),new"]
    #expect(outcome(rows, header: longHeader).counts("permanent-admissions") == ["2016-04": 1])
  }

  @Test(arguments: [("transfer", 0), ("Change of home", 0), ("respite", 0), ("temporary", 0), ("new admission", 1)])
  func typeOfAdmissionDecides(_ type: String, _ count: Int) {
    let rows = ["2016-04-01,80,nursing,permanent,home,\(type)"]
    #expect(
      outcome(rows, header: longHeader).counts("permanent-admissions") == ["2016-04": .known(Decimal(count))])
  }

  @Test(arguments: [("2016-04-01,80,nursing,permanent,,new", "E2"), ("2016-04-01,80,nursing,permanent,home,?", "F2")])
  func wordThatIsNotKnownRefusesTheList(_ row: String, _ cell: String) {
    let result = outcome([row], header: longHeader)
    #expect(result.measurements.isEmpty)
    #expect(result.findingCells == [cell])
  }

  @Test func columnsOfTransfersMayBeAbsent() {
    #expect(outcome(["2016-04-01,80,nursing,permanent"]).counts("permanent-admissions") == ["2016-04": 1])
  }
}
