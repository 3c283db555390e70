import Dates
import Testing

@testable import Programme

struct MilestoneTests {
  private func status(
    _ baseline: String, _ forecast: String, _ actual: String, asAt: String = "2016-09-30"
  ) throws -> Milestone.Status {
    try milestone(baseline, forecast, actual).status(asAt: try day(asAt))
  }

  private func milestone(
    _ baseline: String, _ forecast: String, _ actual: String, start: String = ""
  ) throws -> Milestone {
    Milestone(
      scheme: "S", name: "N", ownerRole: "R",
      dates: Milestone.WrittenDates(
        start: WrittenDate(start), baseline: WrittenDate(baseline), forecast: WrittenDate(forecast),
        actual: WrittenDate(actual)))
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

  /// Wokingham's Gantt chart marks most steps of phase 2a "Slippage" and gives no planned day. A status never makes green
  /// what is overdue, and never amber what is done.
  @Test(arguments: [
    ("Slippage", "2016-12-31", "", Milestone.Status.late, "slippage"), ("On hold", "2016-12-31", "", .late, "on hold"),
    ("Paused until spring", "", "", .late, "paused until spring"), ("Delayed", "2016-09-29", "", .overdue, "overdue"),
    ("Slippage", "2016-12-31", "2016-09-01", .done, "done"), ("Appointed", "2016-12-31", "", .done, "done"),
    ("On site", "2016-12-31", "", .onTime, "not due yet"), ("No slippage", "2016-12-31", "", .onTime, "not due yet"),
    ("Not started", "", "", .undated, "no date"),
  ])
  func statusMayBeSaidInWords(
    _ text: String, _ forecast: String, _ actual: String, _ expected: Milestone.Status, _ words: String
  ) throws {
    var milestone = try milestone("", forecast, actual)
    milestone.statusText = text
    let asAt = try day("2016-09-30")
    #expect(milestone.status(asAt: asAt) == expected)
    #expect(milestone.standing(asAt: asAt) == words)
  }

  /// What is expected later than planned was missed from the day after the planned one.
  @Test(arguments: [("2016-09-30", "expected late"), ("2016-10-01", "missed, expected late")])
  func dayThatPassedWasMissed(_ asAt: String, _ words: String) throws {
    let late = try milestone("2016-09-30", "2016-12-31", "")
    #expect(late.standing(asAt: try day(asAt)) == words)
  }

  /// June 2016 is due on 30 June; "2015" on 31 December.
  @Test(arguments: [
    ("June 2016", "", "2016-06-30", Milestone.Status.onTime), ("June 2016", "", "2016-07-01", .overdue),
    ("2015", "", "2015-12-31", .onTime), ("2015", "", "2016-01-01", .overdue),
    ("June 2016", "July 2016", "2016-06-30", .late), ("June 2016", "Autumn 2016", "2016-11-30", .late),
    ("June 2016", "Autumn 2016", "2016-12-01", .overdue), ("Ongoing", "", "2016-06-28", .undated),
    ("Renew as required", "", "2016-06-28", .undated), ("TBC", "", "2016-06-28", .undated),
    ("June 2016", "ongoing", "2016-06-28", .onTime), ("June 2016", "ongoing", "2016-07-01", .overdue),
  ])
  func writtenDatesAreDueOnTheirLastDay(
    _ baseline: String, _ forecast: String, _ asAt: String, _ expected: Milestone.Status
  ) throws {
    #expect(try milestone(baseline, forecast, "").status(asAt: try day(asAt)) == expected)
  }

  /// A month as the actual date has begun, so the work is done; it counts as done on the day of the report at the latest.
  @Test(arguments: [
    ("2016-05-31", Milestone.Status.onTime, nil as String?), ("2016-06-01", .done, "2016-06-01"),
    ("2016-06-28", .done, "2016-06-28"),
    ("2016-08-01", .done, "2016-06-30"),
  ])
  func monthOfCompletion(_ asAt: String, _ expected: Milestone.Status, _ doneDay: String?) throws {
    let milestone = try milestone("2016-12-31", "", "June 2016")
    #expect(milestone.status(asAt: try day(asAt)) == expected)
    #expect(milestone.doneDay(asAt: try day(asAt))?.description == doneDay)
  }

  /// 30 June to 31 July are 31 days.
  @Test(arguments: [
    ("June 2016", "July 2016", "", 31 as Int?), ("June 2016", "June 2016", "", 0),
    ("2016-06-30", "2016-06-20", "", -10),
    ("June 2016", "", "", nil), ("", "June 2016", "", nil), ("June 2016", "August 2016", "2016-07-01", 1),
    ("June 2016", "August 2016", "2016-10-01", 62), ("June 2016", "ongoing", "", nil),
  ])
  func slippageIsDaysFromThePlan(_ baseline: String, _ forecast: String, _ actual: String, _ days: Int?) throws {
    #expect(try milestone(baseline, forecast, actual).slippage(asAt: try day("2016-09-30")) == days)
  }

  @Test(arguments: [
    ("May 2016", "April 2016", true), ("May 2016", "May 2016", false), ("1 May 2016", "30 April 2016", true),
    ("Ongoing", "April 2016", false), ("May 2016", "", false),
  ])
  func endBeforeStart(_ start: String, _ end: String, _ isReversed: Bool) throws {
    #expect(try milestone(end, "", "", start: start).endsBeforeStart == isReversed)
  }

  @Test(arguments: [
    ("complete", true), ("[complete]", true), ("COMPLETED June 17", true), ("Done", true), ("not complete", false),
    ("Paused", false), ("", false),
  ])
  func statusMaySayThatItIsDone(_ status: String, _ isDone: Bool) throws {
    var milestone = try milestone("2016-06-30", "", "")
    milestone.statusText = status
    #expect(milestone.isDone(asAt: try day("2016-09-30")) == isDone)
    #expect(milestone.doneDay(asAt: try day("2016-09-30")) == nil)
  }

  @Test(arguments: ["", "TBC", "n/a", "-", "To be confirmed"])
  func nobodyOwnsIt(_ owner: String) {
    #expect(Milestone(scheme: "S", name: "N", ownerRole: owner, dates: Milestone.WrittenDates()).isUnowned)
    #expect(!Milestone(scheme: "S", name: "N", ownerRole: "Lead", dates: Milestone.WrittenDates()).isUnowned)
  }
}
