import Dates
import Testing

@testable import Programme

struct MilestoneTests {
  private func status(
    _ baseline: String, _ forecast: String, _ actual: String, asAt: String = "2016-09-30"
  ) throws -> Milestone.Status {
    func date(_ text: String) throws -> CivilDate? { text == "-" ? nil : try day(text) }
    return Milestone(
      scheme: "S", name: "N", ownerRole: "R", baseline: try date(baseline), forecast: try date(forecast),
      actual: try date(actual)
    ).status(asAt: try day(asAt))
  }

  /// The day of the report is 30 September 2016: the day before, the day itself and the day after; "-" is no date.
  @Test(arguments: [
    ("2016-08-31", "2016-09-16", "2016-09-29", Milestone.Status.done), ("2016-08-31", "-", "2016-09-30", .done),
    ("-", "-", "2016-09-30", .done), ("2016-12-31", "2016-12-31", "2016-10-01", .onTime),
    ("2016-09-29", "-", "-", .overdue), ("2016-09-30", "-", "-", .onTime), ("2016-10-01", "-", "-", .onTime),
    ("2016-12-31", "2016-09-29", "-", .overdue), ("2016-12-31", "2016-09-30", "-", .onTime),
    ("2016-12-31", "2016-12-31", "-", .onTime), ("2016-12-31", "2017-01-01", "-", .late),
    ("2016-12-31", "2016-12-30", "-", .onTime), ("2016-09-29", "2016-12-31", "-", .late),
    ("2016-09-30", "2016-12-31", "-", .late), ("-", "2016-09-29", "-", .overdue), ("-", "2016-09-30", "-", .onTime),
    ("-", "-", "-", .undated), ("2016-09-01", "2016-09-01", "2016-10-01", .overdue),
  ])
  func statusDependsOnTheDay(
    _ baseline: String, _ forecast: String, _ actual: String, _ expected: Milestone.Status
  ) throws {
    #expect(try status(baseline, forecast, actual) == expected)
  }

  @Test(arguments: [
    (Risk.Level.low, Risk.Level.low, 1), (.low, .high, 3), (.medium, .medium, 4), (.high, .medium, 6),
    (.high, .high, 9),
  ])
  func scoreIsProbabilityByImpact(_ probability: Risk.Level, _ impact: Risk.Level, _ score: Int) throws {
    let result = try Loaded(
      table: "risks.csv",
      ["id,description,probability,impact", "R1,Something,\(probability.rawValue),\(impact.rawValue)"])
    #expect(result.programme?.risks?.first?.score == score)
  }
}
