import Metrics
import Testing

struct FallsReturnTests {
  private func outcome(_ csv: String) -> Outcome { Outcome(.falls, csv: csv) }

  @Test func admissionsFromSixtyFiveOnAreCountedFromACaseList() {
    let result = outcome(
      "admission_date,age_at_admission\n2016-04-01,64\n2016-04-02,65\n2016-04-30,99\n2016-06-01,70\n")
    #expect(result.counts("falls-admissions") == ["2016-04": 2, "2016-05": 0, "2016-06": 1])
    #expect(result.findings.isEmpty)
  }

  @Test(arguments: [("2016-04", "12"), ("April 2016", "12"), ("Apr-16", " 12 "), ("2016-04", "12.0")])
  func countsByMonthAreTakenAsTheyAre(_ month: String, _ count: String) {
    let result = outcome("SYNTHETIC\nmonth,admissions_65_plus\n\(month),\(count)\n2016-05,0\n")
    #expect(result.counts("falls-admissions") == ["2016-04": 12, "2016-05": 0])
    #expect(result.measurements.map(\.origin.cell) == ["B3", "B4"])
    #expect(result.measurements.allSatisfy { $0.origin.isSynthetic })
  }

  @Test func monthThatIsNotListedStaysUnknown() {
    let result = outcome("month,admissions_65_plus\n2016-04,12\n2016-06,9\n")
    #expect(result.counts("falls-admissions")["2016-05"] == nil)
  }

  @Test(arguments: ["2016-17", "2016-17-Q1", "spring", "2016-13", "2016-04-01"])
  func cellThatIsNoMonthRefusesTheList(_ month: String) {
    let result = outcome("month,admissions_65_plus\n2016-04,12\n\(month),3\n")
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.valueUnreadable])
    #expect(result.findingCells == ["A3"])
  }

  @Test(arguments: ["-1", "1.5", "few", "-", "<"])
  func cellThatIsNoCountRefusesTheList(_ count: String) {
    let result = outcome("month,admissions_65_plus\n2016-04,12\n2016-05,\(count)\n")
    #expect(result.measurements.isEmpty)
    #expect(result.findings.map(\.message) == ["1 cell is not a whole number of admissions: B3."])
  }

  /// A small number that the sender holds back is not known; it is neither 0 nor a reason to refuse the other months.
  @Test(arguments: ["<5", "*", "1-7"])
  func countThatIsHeldBackIsSuppressed(_ count: String) {
    let result = outcome("month,admissions_65_plus\n2016-04,12\n2016-05,\(count)\n")
    #expect(result.counts("falls-admissions") == ["2016-04": 12, "2016-05": .missing(.suppressed)])
    #expect(result.findings.isEmpty)
  }

  /// Bands of the European Standard Population 2013.
  @Test func caseListIsCountedByAgeBandToo() {
    let result = outcome(
      "admission_date,age_at_admission\n2016-04-01,65\n2016-04-02,69\n2016-04-03,70\n2016-04-04,90\n2016-04-05,64\n")
    #expect(result.counts("falls-admissions", "65-69") == ["2016-04": 2])
    #expect(result.counts("falls-admissions", "70-74") == ["2016-04": 1])
    #expect(result.counts("falls-admissions", "85-89") == ["2016-04": 0])
    #expect(result.counts("falls-admissions", "90+") == ["2016-04": 1])
    #expect(result.counts("falls-admissions") == ["2016-04": 4])
  }

  /// Handbook, edge case 21: both are kept, never added; the store of measurements says that they contradict each other.
  @Test func monthThatStandsTwiceIsKeptTwice() {
    let result = outcome("month,admissions_65_plus\n2016-04,12\n2016-04,13\n")
    #expect(result.measurements.map(\.value) == [12, 13])
    #expect(result.findings.isEmpty)
  }

  @Test func listWithNeitherFormNamesTheColumnsOfACaseList() {
    let result = outcome("when,old\n2016-04-01,80\n")
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.columnMissing])
    #expect(result.findings.first?.message.contains("\"admission_date\", \"age_at_admission\"") == true)
  }
}
