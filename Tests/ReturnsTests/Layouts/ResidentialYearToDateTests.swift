import Metrics
import Testing

/// Provisional counts as they grow over the year. All differences by hand.
struct ResidentialYearToDateTests {
  private func outcome(_ rows: [String], header: String = "month,admissions_year_to_date") -> Outcome {
    Outcome(.residentialAdmissions, csv: ([header] + rows).joined(separator: "\n") + "\n")
  }

  @Test func monthIsTheDifference() {
    let result = outcome(["2016-04,3", "2016-05,3", "2016-06,8"])
    #expect(result.counts("permanent-admissions") == ["2016-04": 3, "2016-05": 0, "2016-06": 5])
    #expect(result.findings.isEmpty)
    #expect(result.measurements.map(\.origin.cell) == ["B2", "B3", "B4"])
  }

  @Test func countBeginsAnewInApril() {
    let result = outcome(["2016-02,30", "2016-03,31", "2016-04,2", "2016-05,5"])
    let counts = result.counts("permanent-admissions")
    #expect(counts["2016-03"] == 1)
    #expect(counts["2016-04"] == 2)
    #expect(counts["2016-05"] == 3)
    #expect(counts["2016-02"] == .missing(.notAvailable))
    #expect(result.codes == [.figureMissing])
  }

  @Test func rowsMayStandInAnyOrder() {
    #expect(
      outcome(["2016-06,8", "2016-04,3", "2016-05,3"]).counts("permanent-admissions")
        == ["2016-04": 3, "2016-05": 0, "2016-06": 5])
  }

  /// 8 to the end of May cannot be right when it is 6 to the end of June: 3, 6, 6, 9.
  @Test func countThatFallsIsReportedAndKeepsTheYearToDate() {
    let result = outcome(["2016-04,3", "2016-05,8", "2016-06,6", "2016-07,9"])
    #expect(
      result.counts("permanent-admissions") == ["2016-04": 3, "2016-05": 3, "2016-06": 0, "2016-07": 3])
    #expect(result.codes == [.cumulativeFalls])
    #expect(result.findingCells == ["B4"])
  }

  @Test func fallBelowSeveralMonthsLowersThemAll() {
    let result = outcome(["2016-04,5", "2016-05,8", "2016-06,4"])
    #expect(result.counts("permanent-admissions") == ["2016-04": 4, "2016-05": 0, "2016-06": 0])
    #expect(result.findingCells == ["B4"])
  }

  @Test func countThatStaysDoesNotFall() {
    #expect(outcome(["2016-04,5", "2016-05,5"]).findings.isEmpty)
  }

  @Test func monthThatIsMissingLeavesTheNextUnknown() {
    let result = outcome(["2016-04,3", "2016-06,8", "2016-07,9"])
    #expect(
      result.counts("permanent-admissions") == ["2016-04": 3, "2016-06": .missing(.notAvailable), "2016-07": 1])
    #expect(result.codes == [.figureMissing])
    #expect(result.findingCells == ["A3"])
  }

  @Test func countThatIsHeldBackHidesTwoMonths() {
    let result = outcome(["2016-04,*", "2016-05,8", "2016-06,9"])
    #expect(
      result.counts("permanent-admissions")
        == ["2016-04": .missing(.suppressed), "2016-05": .missing(.suppressed), "2016-06": 1])
  }

  @Test func homesAreToldApart() {
    let header = "Month,Total year to date,Residential YTD,Nursing YTD"
    let result = outcome(["April 2016,3,2,1", "May 2016,8,5,3"], header: header)
    #expect(result.counts("permanent-admissions", "residential") == ["2016-04": 2, "2016-05": 3])
    #expect(result.counts("permanent-admissions", "nursing") == ["2016-04": 1, "2016-05": 2])
    #expect(result.findings.isEmpty)
  }

  @Test func homesThatDoNotAddUpAreReported() {
    let result = outcome(
      ["2016-04,4,2,1"], header: "month,ytd,residential_year_to_date,nursing_year_to_date")
    #expect(result.codes == [.partsDifferFromTotal])
    #expect(result.findingCells == ["B2"])
    #expect(result.counts("permanent-admissions") == ["2016-04": 4])
  }

  @Test(arguments: [
    ("2016-17,3", "A3"), ("2016-05,few", "B3"), ("2016-05,-1", "B3"), ("2016-05,1.5", "B3"), ("2016-04,4", "A3"),
  ])
  func cellThatCannotBeRefusesTheTable(_ row: String, _ cell: String) {
    let result = outcome(["2016-04,3", row])
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.valueUnreadable])
    #expect(result.findingCells == [cell])
  }
}
