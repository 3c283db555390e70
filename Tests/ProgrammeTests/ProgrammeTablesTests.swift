import Metrics
import Testing

@testable import Programme

struct ProgrammeTablesTests {
  private let milestoneHeader = "scheme,milestone,owner_role,baseline,forecast,actual"

  @Test func milestonesAreReadWithTheirDates() throws {
    let result = try Loaded(
      table: "milestones.csv",
      [
        "A title", milestoneHeader, "Prevention,Plan agreed,Lead,30/09/2016,2016-10-31,",
        "Prevention,Done,Lead,,,2016-09-01",
      ])
    let milestones = try #require(result.programme?.milestones)
    #expect(milestones.map(\.scheme) == ["Prevention", "Prevention"])
    #expect(milestones.map(\.name) == ["Plan agreed", "Done"])
    #expect(milestones.map(\.ownerRole) == ["Lead", "Lead"])
    #expect(milestones.map(\.baseline) == [try day("2016-09-30"), nil])
    #expect(milestones.map(\.forecast) == [try day("2016-10-31"), nil])
    #expect(milestones.map(\.actual) == [nil, try day("2016-09-01")])
    #expect(result.codes == [.planMissing])
  }

  @Test func cellThatIsNoDateIsReportedAndCountsAsEmpty() throws {
    let result = try Loaded(table: "milestones.csv", [milestoneHeader, "Prevention,Plan,Lead,31/09/2016,soon,"])
    #expect(result.codes == [.planMissing, .valueUnreadable, .valueUnreadable])
    #expect(result.findings.compactMap { $0.place?.cell } == ["D2", "E2"])
    #expect(result.programme?.milestones?.first?.baseline == nil)
    #expect(result.programme?.milestones?.first?.forecast == nil)
    let messages = result.findings.dropFirst().map(\.message)
    #expect(messages.first == "\"31/09/2016\" is not a date. September 2016 has 30 days, and no day 31.")
    #expect(messages.last?.hasPrefix("\"soon\" is not a date.") == true)
  }

  @Test func forecastAndActualMayBeAbsent() throws {
    let result = try Loaded(
      table: "milestones.csv", ["scheme,milestone,owner_role,baseline", "Prevention,Plan,Lead,2016-09-30"])
    #expect(result.programme?.milestones?.count == 1)
  }

  @Test func everyColumnOfAMilestoneIsRead() throws {
    let milestone = try #require(
      try Loaded(
        table: "milestones.csv",
        [
          "id,scheme,milestone,owner_role,start,baseline,forecast,actual,status,rag,comment",
          "M1,Prevention,Plan,Lead,Jun-16,Q2 2016/17,Autumn 2016,TBC,Realigned,Amber,Waits for the board",
        ]
      ).programme?.milestones?.first)
    #expect(milestone.id == "M1")
    #expect(milestone.dates.start.first == (try day("2016-06-01")))
    #expect(milestone.baseline == (try day("2016-09-30")))
    #expect(milestone.forecast == (try day("2016-11-30")))
    #expect(milestone.dates.actual.meaning == .toBeConfirmed)
    #expect(milestone.statusText == "Realigned")
    #expect(milestone.printedColour == "Amber")
    #expect(milestone.comment == "Waits for the board")
  }

  @Test func missingColumnOfMilestonesIsNamed() throws {
    let result = try Loaded(table: "milestones.csv", ["scheme,milestone,baseline", "Prevention,Plan,2016-09-30"])
    #expect(result.codes == [.planMissing, .columnMissing])
    #expect(result.programme?.milestones == nil)
  }

  private let riskHeader = "id,description,owner_role,probability,impact,mitigation"

  @Test(arguments: ["low", "medium", "high", "High", "MED", " med "])
  func levelIsOneOfThreeWords(_ word: String) throws {
    let result = try Loaded(table: "risks.csv", [riskHeader, "R1,Something,Lead,\(word),low,Plan"])
    #expect(result.programme?.risks?.count == 1)
    #expect(result.codes == [.planMissing])
  }

  @Test(arguments: [("severe", "low", "D2"), ("", "low", "D2"), ("low", "4", "E2"), ("low", "very high", "E2")])
  func riskWithAnUnknownLevelIsLeftOut(_ probability: String, _ impact: String, _ cell: String) throws {
    let result = try Loaded(
      table: "risks.csv", [riskHeader, "R1,Something,Lead,\(probability),\(impact),Plan", "R2,Else,Lead,low,high,Plan"])
    #expect(result.codes == [.planMissing, .answerUnknown])
    #expect(result.findings.last?.place == Finding.Place(file: "risks.csv", cell: cell))
    #expect(result.programme?.risks?.map(\.id) == ["R2"])
  }

  @Test func everyColumnOfARiskIsRead() throws {
    let risk = try #require(
      try Loaded(table: "risks.csv", [riskHeader, "R1,\"Too few, too late\",Lead,medium,high,Plan"]).programme?.risks?
        .first)
    #expect(risk.description == "Too few, too late")
    #expect(risk.ownerRole == "Lead")
    #expect(risk.probability?.words == "medium")
    #expect(risk.impact?.words == "high")
    #expect(risk.mitigation == "Plan")
    #expect(risk.score == 6)
  }
}
