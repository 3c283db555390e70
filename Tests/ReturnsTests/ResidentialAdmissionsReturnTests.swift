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
    #expect(result.counts("permanent-admissions", "setting:residential") == ["2016-04": 1])
    #expect(result.counts("permanent-admissions", "setting:nursing") == ["2016-04": 1])
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
}
