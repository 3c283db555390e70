import Dates
import Metrics
import Testing

@testable import Programme

struct MilestoneFindingsTests {
  private static let header = "scheme,milestone,owner_role,start,baseline,forecast,actual,status,rag"

  private static func loaded(_ rows: String..., settings: String = "") throws -> Loaded {
    try Loaded(
      ["milestones.csv": ([header] + rows).joined(separator: "\n") + "\n"], settings: Settings.least + settings + "\n")
  }

  private static func codes(_ row: String, settings: String = "") throws -> [FindingCode] {
    try loaded(row, settings: settings).codes.filter { $0 != .planMissing }
  }

  /// 2016-17 ends on 31 March 2017.
  @Test func beyondTheProgramme() throws {
    #expect(try Self.codes("S,A,Lead,,March 2017,,,,") == [])
    #expect(try Self.codes("S,A,Lead,,2017-04-01,,,,") == [.milestoneBeyondProgramme, .dateOnWeekend])
    #expect(try Self.codes("S,A,Lead,,March 2017,May 2017,,,") == [.milestoneBeyondProgramme])
    #expect(try Self.codes("S,A,Lead,,March 2018,,,,", settings: "ends: 2017/18") == [])
    #expect(try Self.codes("S,A,Lead,,April 2018,,,,", settings: "ends: 2018-03-31") == [.milestoneBeyondProgramme])
  }

  @Test(arguments: ["ends: soon", "ends: 2015", "ends: ongoing"])
  func endOfTheProgrammeIsADayAfterItsBeginning(settings: String) throws {
    #expect(try Self.loaded(settings: settings).error != nil)
  }

  /// The programme begins on 1 April 2016: one year before is 1 April 2015; five years after its end is 31 March 2022.
  @Test func datesYearsAway() throws {
    #expect(try Self.codes("S,A,Lead,,31/03/2015,,,,") == [.dateUnlikely])
    #expect(try Self.codes("S,A,Lead,,01/04/2015,,,,") == [])
    #expect(try Self.codes("S,A,Lead,1 June 1916,March 2017,,,,") == [.dateUnlikely])
    #expect(try Self.codes("S,A,Lead,,31/03/2015,,,,", settings: "milestones: {years_before: 2}") == [])
  }

  @Test func ownerAndEnd() throws {
    #expect(try Self.codes("S,A,,,March 2017,,,,") == [.milestoneUnowned])
    #expect(try Self.codes("S,A,TBC,,March 2017,,,,") == [.milestoneUnowned])
    #expect(try Self.codes("S,A,Lead,,Ongoing,,,,") == [.milestoneUndated])
    #expect(try Self.codes("S,A,Lead,,,,,complete,") == [.milestoneDoneUndated])
    #expect(try Self.codes("S,A,Lead,,,,June 2016,complete,") == [])
    #expect(try Self.codes("S,A,Lead,June 2016,May 2016,,,,") == [.endsBeforeStart])
  }

  /// The plan is looked at, too, where a later end is expected now.
  @Test func plannedEndBeforeTheStart() throws {
    let finding = try #require(
      try Self.loaded("S,A,Lead,July 2016,June 2016,October 2016,,,").findings.first { $0.code == .endsBeforeStart })
    #expect(finding.place?.cell == "E2")
    #expect(
      finding.message
        == "The milestone \"A\" starts after the end that was planned: start July 2016, planned end June 2016, expected end October 2016."
    )
    #expect(try Self.codes("S,A,Lead,June 2016,June 2016,October 2016,,,") == [])
    #expect(try Self.codes("S,A,Lead,July 2016,June 2016,May 2016,,,") == [.endsBeforeStart])
  }

  /// 2016-17 ends on 31 March 2017.
  @Test func startAfterTheProgramme() throws {
    #expect(try Self.codes("S,A,Lead,2017-03-31,Ongoing,,,,") == [.milestoneUndated])
    let begun = try Self.loaded("S,A,Lead,2017-04-01,Ongoing,,,,").findings.filter {
      $0.code == .milestoneBeyondProgramme
    }
    #expect(begun.map { $0.place?.cell } == ["D2"])
  }

  /// 3 September 2016 is a Saturday, the 4th a Sunday, the 5th a Monday; 31 July 2016 is a Sunday and stands for its month.
  @Test(arguments: [
    ("2016-09-02", false), ("2016-09-03", true), ("2016-09-04", true), ("2016-09-05", false), ("2016-07-31", false),
    ("September 2016", false),
  ])
  func dueAtAWeekend(_ date: String, _ isFound: Bool) throws {
    #expect(try Self.codes("S,A,Lead,,\(date),,,,") == (isFound ? [.dateOnWeekend] : []))
    #expect(try Self.codes("S,A,Lead,,August 2016,\(date),,,").contains(.dateOnWeekend) == isFound)
  }

  @Test func twoDatesInACell() throws {
    #expect(try Self.codes("S,A,Lead,June 2016 June 2016,July 2016 July 2016,,,,") == [.dateRepeated, .dateRepeated])
    #expect(try Self.codes("S,A,Lead,,June 2016 to July 2016,,,,") == [])
  }

  @Test func sameNameWithAnotherDate() throws {
    let result = try Self.loaded("S,Interim evaluation,Lead,,Dec-16,,,,", "S,Interim evaluation,Lead,,Jan-17,,,,")
    let finding = try #require(result.findings.first { $0.code == .milestoneTwice })
    #expect(finding.message.hasSuffix("stands twice with different dates: Dec-16 and Jan-17."))
    #expect(finding.place?.cell == "B3")
    #expect(try Self.loaded("S,Review,Lead,,Dec-16,,,,", "T,Review,Lead,,Jan-17,,,,").codes == [.planMissing])
  }

  /// On 30 September 2016 the first is overdue, the second late, the third on time, the fourth done.
  @Test(arguments: [
    ("August 2016,,", "Green", true), ("August 2016,,", "red", false), ("August 2016,October 2016,", "Amber", false),
    ("August 2016,October 2016,", "G", true), ("October 2016,,", "Green", false), ("October 2016,,", "Orange", true),
    ("August 2016,,Sept 2016", "Blue", false), ("August 2016,,Sept 2016", "Green", false),
    ("August 2016,,Sept 2016", "Red", true), ("Ongoing,,", "Amber", false),
  ])
  func printedColourIsHeldAgainstTheRule(dates: String, printed: String, isFound: Bool) throws {
    let programme = try #require(try Self.loaded("S,A,Lead,,\(dates),,\(printed)").programme)
    var log = FindingLog()
    MilestoneFindings.add(programme, asAt: try day("2016-09-30"), log: &log)
    #expect(log.findings.map(\.code) == (isFound ? [.milestoneColourDiffers] : []))
  }

  @Test func colourOfWhatIsDoneIsASetting() throws {
    #expect(try Self.loaded().programme?.milestoneSettings.colour(.done) == .green)
    let blue = try Self.loaded(settings: "milestones: {done: blue}").programme?.milestoneSettings
    #expect(
      blue.map { settings in Milestone.Status.allCases.map(settings.colour) } == [.blue, .red, .amber, .green, .grey])
    #expect(try Self.loaded(settings: "milestones: {done: red}").error != nil)
    #expect(try Self.loaded(settings: "milestones: {finished: blue}").codes.contains(.settingUnknown))
  }
}
