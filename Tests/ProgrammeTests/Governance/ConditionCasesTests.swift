import Metrics
import Programme
import Testing

/// Acceptance cases about the national conditions and the calendar.
@Suite struct ConditionCasesTests {
  @Test("Cheshire East 19: four conditions are answered, two questions are not")
  func cheshireEast19() throws {
    let checked = try Checked(
      [
        "conditions.csv": """
        condition,answer,evidence,due,state,note
        Protecting social care services,Criteria stay as they are,Section 3a,,,
        Seven-day services,Teams work at weekends,Section 3b,,,
        Data sharing by NHS number,All local cases by April 2015,Section 3c,,,
        Joint assessment,Teams by summer 2014,Section 3d,,,
        Savings and service impact
        Proportion with a joint care plan and a lead professional,,,,,0.5-5 % is answered for another question
        """
      ], asAt: "2014-04-05")
    #expect(checked.programme.governance.conditions?.map(\.isAnswered) == [true, true, true, true, false, false])
    #expect(checked.places(.conditionUnanswered) == ["B6", "B7"])
  }

  @Test("Cheshire East 13: seven-day services and NHS number by scheme")
  func cheshireEast13() throws {
    let checked = try Checked([
      "conditions.csv": """
      condition,scheme,answer,evidence,state
      Seven-day services,Scheme 1,Some services,page 8,partial
      Seven-day services,Scheme 2,Every day,page 9,yes
      Seven-day services,Scheme 3,Day and night,page 10,yes
      NHS number,Scheme 1,Limited use,page 8,limited
      NHS number,Scheme 2,Needed,page 9,required
      NHS number,Scheme 3,Needed,page 10,required
      """
    ])
    let conditions = try #require(checked.programme.governance.conditions)
    #expect(conditions.map(\.state) == [.partly, .met, .met, .partly, .planned, .planned])
    #expect(conditions.map(\.scheme) == ["Scheme 1", "Scheme 2", "Scheme 3", "Scheme 1", "Scheme 2", "Scheme 3"])
    #expect(checked.findings(.conditionUnanswered).isEmpty)
  }

  @Test("Cheshire East 16: March 2014 is due on 5 April without evidence; later ones are to come")
  func cheshireEast16() throws {
    let checked = try Checked(
      [
        "conditions.csv": """
        condition,answer,evidence,due
        Information governance level 2,Will be met,,March 2014
        Information governance level 3,Will be met,,March 2015
        NHS number in all local cases,Will be met,,April 2015
        """
      ], asAt: "2014-04-05")
    #expect(checked.places(.conditionOverdue) == ["D2"])
    #expect(try checked.message(.conditionOverdue).contains("March 2014"))
  }

  /// A month is due at its last day.
  @Test(arguments: [("2014-03-31", 0), ("2014-04-01", 1)])
  func monthIsDueAtItsLastDay(_ asAt: String, _ count: Int) throws {
    let checked = try Checked(
      ["conditions.csv": "condition,answer,evidence,due\nLevel 2,Will be met,,March 2014\n"], asAt: asAt)
    #expect(checked.findings(.conditionOverdue).count == count)
  }

  /// What is said of the state counts before the evidence; the day itself is not over.
  @Test(arguments: [
    ("in progress", "Minutes", "2014-03-27", 1), ("in progress", "Minutes", "2014-03-26", 0),
    ("met", "", "2014-03-27", 0), ("", "Minutes", "2014-03-27", 0), ("", "", "2014-03-27", 1),
  ])
  func conditionIsOverdueUnlessItIsMet(_ state: String, _ evidence: String, _ asAt: String, _ count: Int) throws {
    let row = "Joint plan,Agreed,\(evidence),26 March 2014,\(state)\n"
    let checked = try Checked(["conditions.csv": "condition,answer,evidence,due,state\n" + row], asAt: asAt)
    #expect(checked.places(.conditionOverdue) == (count == 0 ? [] : ["D2"]))
  }

  @Test("Wolverhampton condition 6: a condition whose answer is a placeholder is not answered")
  func wolverhamptonCondition6() throws {
    let checked = try Checked([
      "conditions.csv": """
      condition,answer,evidence,state
      Consequential impact,Two officers to calculate the impact on hospitals,,
      Joint plan,Agreed by all,,met
      Data sharing,By NHS number,Toolkit,met
      """
    ])
    #expect(checked.places(.conditionUnanswered) == ["B2"])
    #expect(checked.places(.conditionWithoutEvidence) == ["B3"])
  }

  private static let bodies = """
    bodies:
      - {name: Development board, role: steers, cadence: monthly, next_meeting: 2014-05-28}
      - {name: Wellbeing board, role: decides, cadence: every business meeting}
    """

  @Test func gapsAndNextMeetingsOfTheCalendar() throws {
    let checked = try Checked(
      [
        "meetings.csv": """
        body,date,purpose,papers_due
        Development board,2014-03-03,,
        Development board,2014-04-17,,
        Development board,2014-06-02,,2014-05-26
        Wellbeing board,2014-01-08,,2014-01-09
        Wellbeing board,2014-12-03,,
        Practice forum,2014-04-03,,
        """
      ], asAt: "2014-05-01", settings: Self.bodies)
    // 3 March to 17 April are 45 days, 17 April to 2 June are 46.
    #expect(checked.places(.meetingGap) == ["B4"])
    #expect(try checked.message(.meetingGap).contains("46 days"))
    #expect(checked.places(.datesOutOfOrder) == ["B5"])
    #expect(checked.places(.meetingBodyUnknown) == ["B7"])
    #expect(try checked.message(.meetingBodyUnknown).contains("Practice forum"))
    let next = try checked.message(.nextMeetingDiffers)
    #expect(next.contains("2 June 2014") && next.contains("28 May 2014"))
    let body = try #require(checked.programme.bodies.first)
    let meeting = try #require(checked.programme.nextMeeting(of: body, asAt: try day("2014-05-01")))
    #expect(try meeting.day == day("2014-06-02") && meeting.isExact && meeting.words == "2 June 2014")
  }

  /// A month in the calendar is no day of it, and what the settings say of a day that is over is no next meeting.
  @Test func nextMeetingIsAsTheCalendarHasIt() throws {
    let checked = try Checked(
      ["meetings.csv": "body,date,purpose\nDevelopment board,June 2014,\n"], asAt: "2014-05-01", settings: Self.bodies)
    let body = try #require(checked.programme.bodies.first)
    let next = try #require(checked.programme.nextMeeting(of: body, asAt: try day("2014-05-01")))
    #expect(try next.words == "June 2014" && !next.isExact && next.day == day("2014-06-30"))
    #expect(checked.programme.nextMeeting(of: body, asAt: try day("2014-07-01")) == nil)
  }

  /// The engagement calendar of Wolverhampton's plan, April to June 2014: 23 meetings, 6 bodies meet more than once.
  @Test("Wolverhampton: the engagement calendar of 23 meetings")
  func wolverhamptonCalendar() throws {
    let meetings: [(String, [String])] = [
      ("Practice managers' forum", ["03/04/2014", "05/06/2014"]), ("NE locality", ["03/04/2014"]),
      ("Governing body", ["08/04/2014", "13/05/2014", "10/06/2014"]),
      ("Staff", ["09/04/2014", "14/05/2014", "11/06/2014"]),
      ("Engagement team", ["10/04/2014", "22/04/2014", "08/05/2014", "27/05/2014", "12/06/2014", "24/06/2014"]),
      ("SW locality", ["10/04/2014"]), ("Patient partnership", ["16/04/2014"]), ("Assurance group", ["29/04/2014"]),
      ("SE locality", ["30/04/2014"]), ("Forum", ["08/05/2014"]), ("Team", ["21/05/2014", "26/06/2014"]),
      ("Participation group", ["27/05/2014"]),
    ]
    let rows = meetings.flatMap { body, dates in dates.map { "\(body),\($0),\n" } }
    let checked = try Checked(["meetings.csv": "body,date,purpose\n" + rows.joined()], asAt: "2014-04-01")
    #expect(checked.programme.governance.meetings?.count == 23)
    #expect(checked.programme.governance.meetings(of: "Engagement team").map(\.day).count == 6)
    #expect(checked.findings.filter { $0.level != .information }.map(\.code) == [.planMissing])
  }
}
