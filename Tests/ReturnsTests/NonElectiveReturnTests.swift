import Dates
import Metrics
import Spreadsheets
import Testing

struct NonElectiveReturnTests {
  /// Published: East Leicestershire and Rutland, Eastern Cheshire, England; April 2016.
  private let some = ActivityWorkbook([
    ["", "England", "486718"], ["03W", "NHS EAST LEICESTERSHIRE AND RUTLAND CCG", "2737"],
    ["01C", "NHS EASTERN CHESHIRE CCG", "1600"],
  ])

  private func workbook(_ change: (inout ActivityWorkbook) -> Void) -> ActivityWorkbook {
    var copy = some
    change(&copy)
    return copy
  }

  private func many(_ count: Int, england: Int) -> ActivityWorkbook {
    ActivityWorkbook([["", "England", "\(england)"]] + (1...count).map { ["C\($0)", "CCG \($0)", "10"] })
  }

  @Test(arguments: ["SHA", "Area Team", "Region"])
  func everyEraGivesItsColumnOfNonElectiveAdmissions(_ upper: String) throws {
    let outcome = Outcome(.nonElective, workbook { $0.upper = upper }.sheets)
    #expect(outcome.values(of: "03W") == ["total": 2737])
    #expect(outcome.values(of: "01C") == ["total": 1600])
    let figure = try #require(outcome.measurement("03W", "total"))
    #expect(figure.key.period == .month(year: 2016, month: 4))
    #expect(figure.key.measure == "non-elective-admissions")
    #expect(figure.origin.cell == "J16")
    #expect(figure.edition.description == "published 2016-06-10")
  }

  @Test func englandWithoutACodeGetsTheCodeOfEngland() {
    let outcome = Outcome(.nonElective, some.sheets)
    #expect(outcome.values(of: "-") == ["total": 486_718])
    #expect(outcome.measurement("-", "total")?.areaName == "England")
  }

  @Test func englandWithABlankCodeIsNotTheAreaOfTheProgramme() {
    let outcome = Outcome(.nonElective, workbook { $0.rows[0][0] = " " }.sheets)
    #expect(outcome.values(of: "-") == ["total": 486_718])
  }

  @Test(arguments: [
    ("2016-17", "APRIL", "April 2016", 2016, 4), ("2016-17", "April", "April 2016", 2016, 4),
    (" 2018-19", "JUNE", "June 2018", 2018, 6), ("2016-17", "FEBRUARY ", "February 2017", 2017, 2),
    ("2015-16", "January ", "January 2016", 2016, 1), ("2015-16", "MARCH", "March 2016", 2016, 3),
    ("2016-17", "December", "December 2016", 2016, 12),
  ])
  func yearAndMonthOfARowMakeItsPeriod(
    _ year: String, _ month: String, _ period: String, _ calendarYear: Int, _ number: Int
  ) {
    let outcome = Outcome(
      .nonElective,
      workbook {
        ($0.year, $0.month, $0.period) = (year, month, period)
      }.sheets)
    #expect(outcome.measurements.count == 3)
    #expect(outcome.measurements.allSatisfy { $0.key.period == .month(year: calendarYear, month: number) })
  }

  @Test(arguments: ["Total Non-elective G&A Admissions (FFCEs) ", "TOTAL NON-ELECTIVE G&A ADMISSIONS"])
  func headingMayEndInASpaceAndHaveAnyCase(_ heading: String) {
    let sheet = Grid.replacing(["J14": heading, "F14": "Org Code ", "G14": "ORG NAME"], in: some.commissioners)
    #expect(Outcome(.nonElective, [sheet]).values(of: "03W") == ["total": 2737])
  }

  @Test func sheetByRegionIsNotTakenForCommissioners() {
    let regions = Grid.sheet(
      "Region", [["Year", "Period", "Region Code", "Region Name"], ["2016-17", "APRIL", "Y1", "X"]])
    #expect(Outcome(.nonElective, [regions] + some.sheets).measurements.count == 3)
  }

  @Test(arguments: ["F14", "G14", "J14", "B14", "C14"])
  func missingHeadingRefusesTheFile(_ cell: String) {
    let outcome = Outcome(.nonElective, [Grid.replacing([cell: "x"], in: some.commissioners)])
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.layoutUnknown])
  }

  @Test(arguments: ["n/a", "-", "", "-1", "1,23"])
  func cellThatIsNoNumberRefusesTheFile(_ text: String) {
    let outcome = Outcome(
      .nonElective, [Grid.replacing(["J16": text.isEmpty ? "" : "'" + text], in: some.commissioners)])
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.valueUnreadable])
    #expect(outcome.findingCells == ["J16"])
  }

  /// Published below the table in 2018: a note in column B.
  @Test func footnotesBelowTheTableAreNoCommissioners() {
    let sheet = Grid.replacing(
      ["B19": "Note: Excludes non-English commissioned activity and includes all providers who have submitted data."],
      in: some.commissioners)
    let outcome = Outcome(.nonElective, [sheet])
    #expect(outcome.measurements.count == 3)
    #expect(outcome.codes == [.extractNotChecked])
  }

  @Test func rowOfAnotherMonthThanThePeriodRefusesTheFile() {
    let outcome = Outcome(.nonElective, [Grid.replacing(["C17": "MAY"], in: some.commissioners)])
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.layoutUnknown])
    #expect(outcome.findingCells == ["J17"])
    #expect(outcome.findings.first?.message.contains("May 2016") == true)
  }

  @Test(arguments: ["B17", "C17"])
  func rowWithoutAReadableMonthRefusesTheFile(_ cell: String) {
    let outcome = Outcome(.nonElective, [Grid.replacing([cell: "'?"], in: some.commissioners)])
    #expect(outcome.codes.contains(.valueUnreadable))
    #expect(outcome.measurements.isEmpty)
  }

  @Test(arguments: [(99, [FindingCode.extractNotChecked]), (100, [])])
  func englandIsCheckedFromAHundredCommissionersOn(_ count: Int, _ codes: [FindingCode]) {
    #expect(Outcome(.nonElective, many(count, england: 10 * count).sheets).codes == codes)
  }

  @Test(arguments: [999, 1001])
  func englandOneOffItsCommissionersIsReported(_ england: Int) {
    let outcome = Outcome(.nonElective, many(100, england: england).sheets)
    #expect(outcome.codes == [.areasDifferFromEngland])
    #expect(outcome.findingCells == ["J15"])
    #expect(outcome.findings.first?.message.contains("1000") == true)
    #expect(outcome.values(of: "-") == ["total": Measurement.Value(integerLiteral: england)])
  }

  @Test func nameOfAnotherMonthIsAWarning() {
    let outcome = Outcome(.nonElective, some.sheets, name: "returns/non-elective/May_16.xls")
    #expect(outcome.codes == [.fileNameMisleads, .extractNotChecked])
    #expect(outcome.measurements.count == 3)
  }

  private let absent = "The following organisations did not submit Monthly Activity Return (MAR) data this month:"

  /// Published: notes of February 2015.
  @Test func organisationsThatSentNothingAreNamed() {
    let outcome = Outcome(
      .nonElective,
      workbook {
        $0.notes = [
          ["", absent], [], ["", "Code", "Name"], ["", "RR1", "HEART OF ENGLAND NHS FOUNDATION TRUST"],
          ["", "RKL", "WEST LONDON MENTAL HEALTH NHS TRUST"], [],
          ["", "The following organisations revised their data for this month:"], [], ["", "Code", "Name"],
          ["", "RF4", "A TRUST THAT REVISED"],
        ]
      }.sheets)
    #expect(outcome.codes == [.extractNotChecked, .notSubmitted, .notSubmitted])
    #expect(outcome.findings.map { $0.place?.sheet } == [nil, "Notes", "Notes"])
    #expect(outcome.findingCells == ["B7", "B8"])
    #expect(outcome.findings[1].message.contains("HEART OF ENGLAND NHS FOUNDATION TRUST (RR1)"))
  }

  @Test(arguments: [
    [["", "Code", "Name"], ["", "NA", "NA"]], [["", "-"]], [[""]],
  ])
  func notesWithoutAbsenteesSayNothing(_ notes: [[String]]) {
    #expect(
      Outcome(.nonElective, workbook { $0.notes = [["", absent], []] + notes }.sheets).codes == [.extractNotChecked])
  }

  /// Published: notes of January to June 2014. Whittington's data came late, and is in the figures.
  @Test func organisationThatSentItsDataLateIsNotAnAbsentee() {
    let outcome = Outcome(
      .nonElective,
      workbook {
        $0.notes = [
          [
            "",
            "The following organisation submitted Monthly Activity Return (MAR) data for this month in November 2015:",
          ], [], ["", "Code", "Name"], ["", "RKE", "THE WHITTINGTON HOSPITAL NHS TRUST"],
        ]
      }.sheets)
    #expect(!outcome.codes.contains(.notSubmitted))
  }

  /// The same organisation in the tables of two kinds, as in July 2014: only those under "did not submit" are absent.
  @Test func tableOfRevisionsAloneNamesNoAbsentee() {
    let outcome = Outcome(
      .nonElective,
      workbook {
        $0.notes = [
          ["", "The following organisations have revised their data for this month:"], [], ["", "Code", "Name"],
          ["", "RF4", "A TRUST THAT REVISED"],
        ]
      }.sheets)
    #expect(!outcome.codes.contains(.notSubmitted))
  }
}
