import Metrics
import Spreadsheets
import TestSupport
import Testing

@testable import Returns

struct NonElectiveCountsTests {
  private func values(_ outcome: Outcome, _ measure: String = "non-elective-admissions") -> [String: Measurement.Value]
  {
    Dictionary(
      outcome.measurements.filter { $0.key.measure == measure }.map {
        ("\($0.key.breakdown) \($0.key.period)", $0.value)
      },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func monthlyCountsAreOfTheAreaItself() {
    let outcome = Outcome(.nonElective, csv: "month,admissions\nApril 2016,301\n2016-05,0\n2016-06,*\n")
    #expect(outcome.findings.isEmpty)
    #expect(
      values(outcome) == ["total 2016-04": 301, "total 2016-05": 0, "total 2016-06": .missing(.suppressed)])
    #expect(outcome.measurements.allSatisfy { $0.key.areaCode.isEmpty })
    #expect(outcome.measurements.first?.origin.cell == "B2")
  }

  @Test func areaMayBeNamed() {
    let outcome = Outcome(.nonElective, csv: "month,hwb_code,NELs\n2016-04,E06000017,301\n2016-04,E06000016,9\n")
    #expect(outcome.measurements.map(\.key.areaCode) == ["E06000017", "E06000016"])
    #expect(outcome.findings.isEmpty)
  }

  @Test func spellsAreAnotherMeasureThanEpisodes() {
    let outcome = Outcome(.nonElective, csv: "month,admissions,spells\n2016-04,301,287\n")
    #expect(values(outcome) == ["total 2016-04": 301])
    #expect(values(outcome, "non-elective-spells") == ["total 2016-04": 287])
    #expect(values(Outcome(.nonElective, csv: "month,spells\n2016-04,287\n")) == [:])
  }

  /// Wokingham 2015-16 (its plan, sections 1.3 and 5): 1,567, 1,286 and 1,576 admissions of 315, 473 and 788 people, of
  /// 9,013 admissions of all over 19. The months are made up.
  private let wokingham = """
    month,cohort,admissions,population
    2016-03,Top 2%,1567,315
    2016-03,Top 3-5%,1286,473
    2016-03,Top 6-10%,1576,788
    2016-03,,9013,

    """

  @Test func cohortsAreBreakdowns() {
    let outcome = Outcome(.nonElective, csv: wokingham)
    #expect(
      values(outcome) == [
        "cohort:top-2 2016-03": 1567, "cohort:top-3-5 2016-03": 1286, "cohort:top-6-10 2016-03": 1576,
        "total 2016-03": 9013,
      ])
    #expect(
      values(outcome, "cohort-population") == [
        "cohort:top-2 2016-03": 315, "cohort:top-3-5 2016-03": 473, "cohort:top-6-10 2016-03": 788,
      ])
    // 1,567 + 1,286 + 1,576 = 4,429.
    #expect(outcome.codes == [.cohortsBelowTotal])
    #expect(outcome.findings.allSatisfy { !$0.message.contains("4429") && !$0.message.contains("9013") })
  }

  @Test(arguments: [(4430, [FindingCode.cohortsBelowTotal]), (4429, []), (4428, [.partsDifferFromTotal])])
  func cohortsAreNeverMoreThanTheTotal(_ total: Int, _ codes: [FindingCode]) {
    let outcome = Outcome(.nonElective, csv: wokingham.replacing("9013", with: "\(total)"))
    #expect(outcome.codes == codes)
  }

  @Test func noTotalIsMadeOfCohorts() {
    let outcome = Outcome(.nonElective, csv: wokingham.replacing("2016-03,,9013,\n", with: ""))
    #expect(values(outcome)["total 2016-03"] == nil)
    #expect(outcome.findings.isEmpty)
  }

  /// The plan itself calls the third cohort "top 5-10%" in one place, beside "top 3-5%".
  @Test(arguments: [
    ("Top 5-10%", true), ("Top 6-10%", false), ("6\u{2013}10%", false), ("over 75", false), ("Top 10%", true),
  ])
  func namesThatOverlapAreReported(_ name: String, _ overlaps: Bool) {
    let outcome = Outcome(.nonElective, csv: wokingham.replacing("Top 6-10%", with: name))
    #expect(outcome.codes.contains(.cohortsOverlap) == overlaps)
  }

  @Test(arguments: [
    ("2016-03,Top 2%,1567", "2015-16,Top 2%,1567", "A2"), ("Top 2%,1567", "Top 2%,many", "C2"),
    ("Top 2%,1567", "Top 2%,1.5", "C2"), ("Top 2%,1567", "Top 2%,-1", "C2"), ("Top 3-5%", "Top 2%", "A3"),
  ])
  func faultRefusesTheFile(_ good: String, _ bad: String, _ cell: String) {
    let outcome = Outcome(.nonElective, csv: wokingham.replacing(good, with: bad))
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.valueUnreadable])
    #expect(outcome.findingCells.first == cell)
  }

  // MARK: - Lists that are held whole

  private let list = [
    ["admission_date", "admission_method", "cohort"], ["2016-04-01", "21", "Top 2%"], ["30/04/2016", "2A", ""],
    ["2016-04-02", "11", "Top 2%"], ["2016-05-01", "22", "Top 3-5%"],
  ]

  private func csv(_ rows: [[String]]) -> String { rows.map { $0.joined(separator: ",") + "\n" }.joined() }

  /// By hand: of three admissions in April two are non-elective, one of them in the first cohort.
  @Test func listWithCohortsAndWithoutAreasIsCounted() {
    let expected: [String: Measurement.Value] = [
      "total 2016-04": 2, "cohort:top-2 2016-04": 1, "total 2016-05": 1, "cohort:top-3-5 2016-05": 1,
    ]
    let outcomes = [
      Outcome(.nonElective, csv: csv(list)), Outcome(.nonElective, [Grid.sheet("Admissions", list)], name: "a.xlsx"),
    ]
    for outcome in outcomes {
      #expect(values(outcome) == expected)
      #expect(outcome.measurements.allSatisfy { $0.key.areaCode.isEmpty })
      #expect(outcome.codes == [.cohortsBelowTotal])
      #expect(outcome.measurements.first?.origin.cell == "A2:B5")
    }
  }

  /// The same list as CSV, which is counted record by record, and in a workbook, which is held whole.
  @Test func workbookGivesTheSameFiguresAsCSV() {
    let rows = [
      ["hwb_code", "admission_date", "admission_method"], ["E06000017", "2016-04-01", "'21"],
      ["E06000016", "2016-04-30", "2A"], ["E06000017", "2016-05-31", "11"],
    ]
    let sheet = Outcome(.nonElective, [Grid.sheet("List", rows)], name: "list.ods")
    let text = Outcome(.nonElective, csv: csv(rows).replacing("'", with: ""))
    #expect(sheet.findings.isEmpty && text.findings.isEmpty)
    #expect(
      Set(sheet.measurements.map { "\($0.key) \($0.value)" }) == Set(text.measurements.map { "\($0.key) \($0.value)" }))
    #expect(sheet.measurements.count == 3)
  }

  @Test func listOfSpellsIsAnotherMeasure() {
    let rows =
      "spell_id,hwb_code,admission_date,admission_method\n1,E06000017,2016-04-01,21\n2,E06000017,2016-04-02,22\n"
    let outcome = Outcome(.nonElective, csv: rows)
    #expect(values(outcome, "non-elective-spells") == ["total 2016-04": 2])
    #expect(values(outcome) == [:])
  }

  @Test func monthsThatAreCoveredWithoutAnAdmissionAreZero() {
    let outcome = Outcome(
      .nonElective, csv: "admission_date,admission_method\n2016-04-01,21\n", coverage: months("2016-04", "2016-05"))
    #expect(values(outcome) == ["total 2016-04": 1, "total 2016-05": 0])
  }

  @Test(arguments: [("2016-05-01,22", "2016-05-32,22", "A5"), ("2016-05-01,22", "2016-05-01,", "B5")])
  func faultOfAListRefusesIt(_ good: String, _ bad: String, _ cell: String) {
    let outcome = Outcome(.nonElective, csv: csv(list).replacing(good, with: bad))
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.valueUnreadable])
    #expect(outcome.findingCells == [cell])
  }

  @Test func listWithDatesOfBirthIsRefused() {
    let outcome = Outcome(.nonElective, csv: "admission_date,admission_method,dob\n2016-04-01,21,1930-01-01\n")
    #expect(outcome.measurements.isEmpty)
    #expect(Set(outcome.codes) == [.identifiablePerson])
  }
}
