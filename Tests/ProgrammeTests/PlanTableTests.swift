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
    #expect(entry.test == .atMost)
    #expect(entry.value == (try number("1.66")))
    #expect(entry.reference == nil)
    #expect(entry.howSet == "By the board")
    #expect(entry.origin == Origin(file: "plan.csv", sheet: "-", cell: "D2"))
  }

  @Test(arguments: [
    ("at most", TargetTest.atMost), ("fewer than", .fewerThan), ("At Least", .atLeast), ("more than", .moreThan),
  ])
  func testIsOneOfFour(_ word: String, _ test: TargetTest) throws {
    #expect(try entries("falls,2016-17,\(word),1,,").first?.test == test)
  }

  @Test func referenceIsARowWithoutATest() throws {
    let rows = try entries("falls,2016-17,reference,1200,,Forecast", "falls,2016-17,at most,98,forecast,")
    #expect(rows.map(\.test) == [nil, .atMost])
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
    ("falls,2016-04,at most,1,,", "B3"), ("falls,April 2016,at most,1,,", "B3"), ("falls,2016,at most,1,,", "B3"),
    ("falls,2016 Q1,at most,1,,", "B3"), ("falls,,at most,1,,", "B3"), ("falls,2016-17,under,1,,", "C3"),
    ("falls,2016-17,,1,,", "C3"), ("falls,2016-17,at most,few,,", "D3"), ("falls,2016-17,at most,5%,,", "D3"),
    ("falls,2016-17,at most,,,", "D3"), ("falls,2016-17,at most,95,last year's outturn,", "E3"),
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
