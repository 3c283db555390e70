import Dates
import Metrics
import Returns
import Spreadsheets
import Testing

/// What all case lists have in common, shown with the one of residential admissions.
struct CaseListTests {
  private let header = "admission_date,age_at_admission,setting,stay\n"

  private func outcome(_ body: String, coverage: MonthRange? = nil) -> Outcome {
    Outcome(.residentialAdmissions, csv: header + body, coverage: coverage)
  }

  private func totals(_ body: String, coverage: MonthRange? = nil) -> [String: Measurement.Value] {
    outcome(body, coverage: coverage).counts("permanent-admissions")
  }

  @Test func rowsAreCountedByMonthAndMonthsBetweenAreZero() {
    let body = """
      2016-04-01,80,residential,permanent
      2016-04-30,80,nursing,permanent
      2016-07-01,80,residential,permanent

      """
    #expect(totals(body) == ["2016-04": 2, "2016-05": 0, "2016-06": 0, "2016-07": 1])
  }

  @Test(arguments: ["2016-09-30", "30/09/2016", "30 September 2016", "30/9/16", "30.09.2016", "30th Sept 2016"])
  func dateMayBeWrittenInTheFormsOfTheContract(_ date: String) {
    #expect(totals("\(date),80,residential,permanent\n") == ["2016-09": 1])
  }

  @Test func dateCellsOfAWorkbookAreRead() {
    let headings = Grid.cells(from: 1, [["admission_date", "age_at_admission", "setting", "stay"]])
    let row = Grid.cells(from: 2, [["", "80", "nursing", "permanent"]])
    let day = Cell(
      CellAddress(row: 1, column: 0), .date(CellDate(day: CivilDate(year: 2017, month: 1, day: 31), seconds: 60)))
    let outcome = Outcome(.residentialAdmissions, [Sheet(name: "Cases", cells: headings + [day] + row)])
    #expect(outcome.counts("permanent-admissions") == ["2017-01": 1])
    #expect(outcome.measurements.first?.origin.sheet == "Cases")
  }

  @Test(arguments: ["31/04/2016", "09/30/2016", "2016-02-30", "", "soon", "42644", "April 2016"])
  func cellThatIsNoDateRefusesTheList(_ date: String) {
    let result = outcome("2016-04-01,80,residential,permanent\n\(date),80,residential,permanent\n")
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.valueUnreadable])
    #expect(result.findings.first?.place == Finding.Place(file: "list.csv", cell: "A3"))
    #expect(result.findings.first?.message == "1 cell is not a date: A3.")
  }

  @Test(arguments: ["0", "18", "64", "65", "120", " 80 ", "80.0"])
  func wholeYearsFromZeroToAHundredAndTwentyAreAnAge(_ age: String) {
    let result = outcome("2016-04-01,\(age),residential,permanent\n")
    #expect(result.findings.isEmpty)
    #expect(result.measurements.count == 3)
  }

  @Test func wholeYearsWithADecimalPointCount() {
    #expect(totals("2016-04-01,80.0,residential,permanent\n") == ["2016-04": 1])
  }

  @Test(arguments: ["-1", "121", "64.5", "", "eighty", "65+", "80 years"])
  func anythingElseIsNoAgeAndRefusesTheList(_ age: String) {
    let result = outcome("2016-04-01,80,residential,permanent\n2016-04-02,\(age),residential,permanent\n")
    #expect(result.measurements.isEmpty)
    #expect(result.findings.map(\.message) == ["1 cell is not an age in whole years: B3."])
  }

  @Test(arguments: ["permanent", "Permanent", " PERMANENT "])
  func wordsMayHaveAnyCase(_ word: String) {
    #expect(totals("2016-04-01,80,residential,\(word)\n") == ["2016-04": 1])
  }

  @Test(arguments: ["respite", "", "perm", "permanent?"])
  func unknownWordRefusesTheListAndIsNotShown(_ word: String) {
    let result = outcome("2016-04-01,80,residential,\(word)\n")
    #expect(result.measurements.isEmpty)
    #expect(result.findings.map(\.message) == ["1 cell is not one of: permanent, temporary: D2."])
  }

  @Test func manyCellsGiveOneFindingWithTheFirstFive() {
    let result = outcome(String(repeating: "never,80,residential,permanent\n", count: 7))
    #expect(result.findings.map(\.message) == ["7 cells are not a date: A2, A3, A4, A5, A6 and 2 more."])
    #expect(result.findings.first?.place?.cell == "A2")
  }

  @Test func eachKindOfFaultGivesItsOwnFinding() {
    let result = outcome("never,old,home,once\n")
    #expect(result.codes == Array(repeating: .valueUnreadable, count: 4))
    #expect(result.findingCells == ["A2", "B2", "C2", "D2"])
  }

  @Test func coverageMakesMonthsWithoutARowZero() {
    let body = "2016-05-10,80,residential,permanent\n"
    #expect(totals(body) == ["2016-05": 1])
    #expect(
      totals(body, coverage: months("2016-04", "2016-06")) == ["2016-04": 0, "2016-05": 1, "2016-06": 0])
  }

  @Test func coverageOfAnEmptyListIsAllZero() {
    #expect(totals("", coverage: months("2016-04", "2016-05")) == ["2016-04": 0, "2016-05": 0])
  }

  @Test func rowsBeyondTheCoverageCountToo() {
    #expect(
      totals("2016-07-10,80,residential,permanent\n", coverage: months("2016-04", "2016-05"))
        == ["2016-04": 0, "2016-05": 0, "2016-07": 1])
  }

  @Test func emptyListWithoutCoverageHasNoMonths() { #expect(outcome("").measurements.isEmpty) }

  @Test func rowThatDoesNotCountStillMakesItsMonthZero() {
    #expect(totals("2016-04-01,80,residential,temporary\n") == ["2016-04": 0])
  }

  @Test func titleAboveAndNotesAndTotalsBelowArePassedOver() {
    let result = Outcome(
      .residentialAdmissions,
      csv: "Admissions April to June\n\n" + header + """
        2016-04-01,80,residential,permanent
        Total,1,,
        total permanent,1,,
        "Extracted on 3 July, by the team"

        """)
    #expect(result.findings.isEmpty)
    #expect(result.counts("permanent-admissions") == ["2016-04": 1])
    #expect(result.measurements.first?.origin.cell == "A4:D4")
  }

  @Test(arguments: [("SYNTHETIC DATA made by hand", true), ("Synthetic: no person", true), ("Not synthetic", false)])
  func noteThatBeginsWithSyntheticMarksAllFigures(_ note: String, _ isSynthetic: Bool) {
    let result = Outcome(
      .residentialAdmissions, csv: note + "\n" + header + "2016-04-01,80,residential,permanent\n")
    #expect(result.measurements.count == 3)
    #expect(result.measurements.allSatisfy { $0.origin.isSynthetic == isSynthetic })
  }

  @Test func figuresAreTheProgrammesOwn() throws {
    let figure = try #require(outcome("2016-04-01,80,residential,permanent\n").measurements.first)
    #expect(figure.key.areaCode.isEmpty)
    #expect(figure.key.kind == .residentialAdmissions)
    #expect(figure.edition.description == "local")
    #expect(figure.origin == Origin(file: "list.csv", sheet: "-", cell: "A2:D2"))
  }
}
