import Metrics
import Programme
import Testing

struct PlanTableTests {
  private func loaded(_ rows: String...) throws -> Loaded {
    try Loaded(table: "plan.csv", ["metric,period,test,value,relative_to,how_set"] + rows)
  }

  private func entries(_ rows: String...) throws -> [PlanEntry] {
    let result = try Loaded(table: "plan.csv", ["metric,period,test,value,relative_to,how_set"] + rows)
    #expect(result.findings.isEmpty)
    return try #require(result.programme).plan.entries
  }

  @Test func everyColumnIsRead() throws {
    let entry = try #require(try entries("falls,2016-17,at most,1.66,,By the board").first)
    #expect(entry.metric == "falls")
    #expect(entry.period == .year(FinancialYear(start: 2016)))
    #expect(entry.kind == .limit(.atMost))
    #expect(entry.value == (try number("1.66")))
    #expect(entry.reference == nil)
    #expect(entry.howSet == "By the board")
    #expect(entry.origin == Origin(file: "plan.csv", sheet: "-", cell: "D2"))
  }

  @Test(arguments: [
    ("at most", TargetTest.atMost), ("fewer than", .fewerThan), ("At Least", .atLeast), ("more than", .moreThan),
  ])
  func testIsOneOfFour(_ word: String, _ test: TargetTest) throws {
    #expect(try entries("falls,2016-17,\(word),1,,").first?.kind == .limit(test))
  }

  @Test func referenceIsARowWithoutATest() throws {
    let rows = try entries("falls,2016-17,reference,1200,,Forecast", "falls,2016-17,at most,98,forecast,")
    #expect(rows.map(\.kind) == [.reference, .limit(.atMost)])
    #expect(rows.map(\.reference) == [nil, .forecast])
  }

  @Test(arguments: ["last year's plan", "Last year\u{2019}s plan", "LAST YEAR'S PLAN"])
  func lastYearsPlanMayHaveEitherApostrophe(_ words: String) throws {
    #expect(try entries("falls,2016-17,at most,95,\(words),").first?.reference == .lastYearsPlan)
  }

  @Test(arguments: ["2016-17", "2016/17", "2016-17-Q2", "Q2 2016-17"])
  func periodIsAYearOrAQuarter(_ period: String) throws {
    #expect(try entries("falls,\(period),at most,1,,").count == 1)
  }

  @Test func unknownMetricIsAnErrorThatNamesTheKnownOnes() throws {
    let result = try loaded("falls,2016-17,at most,1,,", "fals,2016-17,at most,1,,")
    #expect(result.codes == [.planUnknownMetric])
    #expect(result.findings.first?.place == Finding.Place(file: "plan.csv", cell: "A3"))
    #expect(result.findings.first?.advice.contains("delayed-transfers") == true)
    #expect(result.programme?.plan.entries.map(\.metric) == ["falls"])
  }

  @Test(arguments: [
    ("falls,2016,at most,1,,", "B3"),
    ("falls,2016 Q1,at most,1,,", "B3"), ("falls,,at most,1,,", "B3"), ("falls,2016-17,under,1,,", "C3"),
    ("falls,2016-17,,1,,", "C3"), ("falls,2016-17,at most,few,,", "D3"),
    ("delayed-transfers,2016-17,at most,5%,,", "D3"),
    ("falls,2016-17,at most,,,", "D3"), ("falls,2016-17,at most,95,last year's actual,", "E3"),
    ("falls,2016-17,at most,95,last year,", "E3"),
  ])
  func rowThatCannotBeReadIsLeftOutAtItsCell(_ row: String, _ cell: String) throws {
    let result = try loaded("satisfaction,2016-17,at least,93,,", row)
    #expect(result.codes == [.planUnreadable])
    #expect(result.findings.first?.place == Finding.Place(file: "plan.csv", cell: cell))
    #expect(result.programme?.plan.entries.map(\.metric) == ["satisfaction"])
  }

  @Test func rowThatStandsTwiceCountsOnce() throws {
    let result = try loaded("falls,2016-17,at most,1,,", "falls,2016/17,at least,2,,")
    #expect(result.codes == [.planUnreadable])
    #expect(result.findings.first?.place?.cell == "A3")
    #expect(result.programme?.plan.entries.map(\.value) == [1])
  }

  @Test func yearAndQuarterAreDifferentRows() throws {
    #expect(try entries("falls,2016-17,at most,1,,", "falls,2016-17-Q2,at most,2,,").count == 2)
  }

  @Test(arguments: [("Synthetic: made up", true), ("SYNTHETIC", true), ("Agreed, not synthetic", false)])
  func rowMaySayThatItIsSynthetic(_ howSet: String, _ isSynthetic: Bool) throws {
    #expect(try entries("falls,2016-17,at most,1,,\"\(howSet)\"").first?.origin.isSynthetic == isSynthetic)
  }

  @Test func noteAboveTheHeaderMarksAllRows() throws {
    let result = try Loaded(
      table: "plan.csv", ["SYNTHETIC plan", "metric,period,test,value", "falls,2016-17,at most,1"])
    #expect(result.programme?.plan.entries.first?.origin.isSynthetic == true)
  }

  @Test(arguments: ["metric", "period", "test", "value"])
  func missingColumnIsNamedAndThePlanIsEmpty(_ column: String) throws {
    let header = "metric,period,test,value".replacing(column, with: "other")
    let result = try Loaded(table: "plan.csv", [header, "falls,2016-17,at most,1"])
    #expect(result.codes == [.columnMissing])
    #expect(result.findings.first?.message.contains("\"\(column)\"") == true)
    #expect(result.programme?.plan.entries.isEmpty == true)
  }

  @Test func absentPlanIsAWarning() throws {
    let result = try Loaded([:])
    #expect(result.codes == [.planMissing])
    #expect(result.findings.first?.level == .warning)
  }
}

/// The columns that a plan may have besides the four that it must have.
struct PlanTableColumnsTests {
  private static let header = "metric,period,test,value,unit,relative_to,agreed_on,approved_by,how_set"

  private func loaded(_ rows: String...) throws -> Loaded {
    try Loaded(table: "plan.csv", [PlanTableColumnsTests.header] + rows)
  }

  private func entry(_ row: String) throws -> PlanEntry {
    let result = try loaded(row)
    #expect(result.findings.isEmpty)
    return try #require(result.programme?.plan.entries.first)
  }

  @Test(arguments: ["40 to 70", "40-70", "40% - 70%", "40 \u{2013} 70"])
  func rangeHasTwoEnds(_ text: String) throws {
    let entry = try entry("satisfaction,2016-17,between,\(text),,,,,")
    #expect(entry.kind == .range(70))
    #expect(entry.value == 40)
  }

  @Test(arguments: [("baseline being set", PlanEntry.Kind.baselineBeingSet), ("Not measurable yet", .notMeasurableYet)])
  func planMayHaveNoNumberYet(_ word: String, _ kind: PlanEntry.Kind) throws {
    #expect(try entry("satisfaction,2016-17,\(word),,,,,,").kind == kind)
  }

  @Test(arguments: [
    ("count", PlanUnit.count), ("per 100,000", .perHundredThousand), ("Percent", .percent), ("", .metric),
  ])
  func unitIsOneOfFive(_ word: String, _ unit: PlanUnit) throws {
    #expect(try entry("falls,2016-17,at most,30,\"\(word)\",,,,").unit == unit)
  }

  @Test func revisionHasItsDayAndItsBody() throws {
    let rows = try loaded(
      "falls,2016-17,at most,1.66,,,2016-04-01,Board,First", "falls,2016-17,at most,1.60,,,30/09/2016,Board,Second")
    #expect(rows.findings.isEmpty)
    let entries = try #require(rows.programme?.plan.entries)
    #expect(entries.map(\.agreedOn) == [try day("2016-04-01"), try day("2016-09-30")])
    #expect(entries.map(\.approvedBy) == ["Board", "Board"])
  }

  @Test func monthMayBePlanned() throws {
    #expect(try entry("falls,2016-07,at most,12,count,,,,").period == .month(year: 2016, month: 7))
  }

  @Test(arguments: [
    ("satisfaction,2016-17,between,70,,,,,", "D3"), ("satisfaction,2016-17,between,70 to 40,,,,,", "D3"),
    ("satisfaction,2016-17,between,40 to 40,,,,,", "D3"), ("satisfaction,2016-17,between,40 to 200000000,,,,,", "D3"),
    ("falls,2016-17,at most,1,per head,,,,", "E3"), ("falls,2016-17,at most,95,percent,last year's plan,,,", "E3"),
    ("non-elective-admissions,2016-17,at most,95,percent,,,,", "E3"), ("falls,2016-17,at most,1,,,soon,,", "G3"),
  ])
  func rowThatCannotBeReadIsLeftOutAtItsCell(_ row: String, _ cell: String) throws {
    let result = try loaded("reablement,2016-17,at least,83,,,,,", row)
    #expect(result.codes == [.planUnreadable])
    #expect(result.findings.first?.place?.cell == cell)
    #expect(result.programme?.plan.entries.map(\.metric) == ["reablement"])
  }

  @Test func twoRowsOfOneDayAreOneTooMany() throws {
    let result = try loaded(
      "falls,2016-17,at most,1.66,,,2016-04-01,Board,First", "falls,2016-17,at most,1.60,,,2016-04-01,Board,Second")
    #expect(result.codes == [.planUnreadable])
    #expect(result.programme?.plan.entries.map(\.howSet) == ["First"])
  }
}
