import Metrics
import Programme
import Testing

/// Acceptance cases about the days and versions of documents, and about years that cannot be.
@Suite struct DocumentCasesTests {
  @Test("Wolverhampton W7: considered on 31 March, after the final submission of 26 March; the submission has two days")
  func wolverhamptonW7() throws {
    let checked = try Checked(
      [
        "documents.csv": """
        document,version,status,date,note
        Better Care Fund plan,V7,submitted,26 March 2014,final submission by the text
        Better Care Fund plan,V7,considered,31 March 2014,by the board
        Better Care Fund plan,V7,submitted,4 April 2014,to the national team
        """
      ], asAt: "2014-04-05")
    let order = try checked.message(.datesOutOfOrder)
    #expect(order.contains("31 March 2014") && order.contains("26 March 2014"))
    #expect(checked.places(.datesOutOfOrder) == ["D3"])
    let days = try checked.message(.documentDatesDiffer)
    #expect(days.contains("26 March 2014") && days.contains("4 April 2014"))
    #expect(checked.places(.documentDatesDiffer) == ["D4"])
  }

  /// The same by the calendar: the day of the submission itself is in order, the day after it is not.
  @Test(arguments: [("2014-03-26", 0), ("2014-03-27", 1)])
  func meetingAfterTheSubmission(_ date: String, _ count: Int) throws {
    let checked = try Checked(
      [
        "documents.csv": "document,version,status,date\nBetter Care Fund plan,V7,final,26 March 2014\n",
        "meetings.csv": "body,date,purpose\nBoard,\(date),Considers the final draft of the Better Care Fund plan\n",
      ], asAt: "2014-04-05")
    #expect(checked.findings(.datesOutOfOrder).count == count)
  }

  /// A month that holds the other day says nothing else; three days are two contradictions of the first one.
  @Test(arguments: [
    (["January 2017", "2017-01-15"], 0), (["January 2017", "Sept 2016"], 1), (["22/9/14", "24/9/14", "Oct-14"], 2),
  ])
  func daysOfOneVersion(_ days: [String], _ count: Int) throws {
    let rows = days.map { "Plan,1.6,final,\($0)\n" }.joined()
    #expect(
      try Checked(["documents.csv": "document,version,status,date\n" + rows]).findings(.documentDatesDiffer).count
        == count)
  }

  @Test("Wolverhampton W14: version 4.0 and V7 on one page")
  func wolverhamptonW14() throws {
    let checked = try Checked(
      [
        "documents.csv":
          "document,version,status,date\nPlan on a page,4.0,draft,2014-03-20\nPlan on a page,V7,draft,2014-03-20\n"
      ], asAt: "2014-04-05")
    let message = try checked.message(.documentVersionsDiffer)
    #expect(message.contains("4.0") && message.contains("V7"))
  }

  @Test("Wolverhampton 25: November 2012 and 6 January 13 are too early")
  func wolverhampton25() throws {
    let text = """
      # Governance
      In November 2012 the board received a report on the Better Care Fund.
      The census of March 2011 counted 249,470 people.
      Scoping runs from June 13; the first workshop was on 6 January 13.
      Final on 31 March 2014. The fund was announced in June 2013; in May 2013 nobody spoke of better care.
      """
    let checked = try Checked(
      [
        "documents/plan.md": text,
        "meetings.csv": "body,date,purpose\nWorkshop,6 January 13,Scoping\nWorkshop,26 June 2013,Start\n",
      ], asAt: "2014-04-05")
    #expect(checked.places(.dateImplausible) == ["line 2", "line 4", "line 5", "B2"])
    #expect(checked.findings(.dateImplausible).allSatisfy { $0.message.contains("2013") })
    #expect(try checked.message(.dateImplausible).contains("November 2012"))
  }

  @Test("Cheshire East I3: a final submission on a Saturday") func cheshireEastI3() throws {
    func checked(_ date: String) throws -> Checked {
      try Checked(["documents.csv": "document,version,status,date\nPlan,,submitted,\(date)\n"], asAt: "2014-04-06")
    }
    #expect(try checked("05.04.2014").message(.dateOnWeekend).contains("a Saturday"))
    #expect(try checked("04.04.2014").findings(.dateOnWeekend).isEmpty)
  }

  @Test("Cheshire East I2: a draft that is called approved is told as it was typed") func cheshireEastI2() throws {
    let checked = try Checked(
      ["documents.csv": "document,status,date\nPlan,Draft version approved,14.02.2014\n"], asAt: "2014-04-05")
    #expect(try checked.message(.wordUnknown).contains("Draft version approved"))
    #expect(checked.places(.wordUnknown) == ["B2"])
  }

  @Test("Cheshire East 7: 2015/15 is no year, 2014/15 and 2016/17 are")
  func cheshireEast7() throws {
    let checked = try Checked(
      [
        "documents/plan.md":
          "Plans for 2014/15 and 2016/17.\nThe end of the fund (2015/15).\nFrom 2013/16 and 2014/03, 05/04/2014.\n"
      ], asAt: "2014-04-05")
    #expect(checked.places(.yearInvalid) == ["line 2"])
    let message = try checked.message(.yearInvalid)
    #expect(message.contains("2015/15") && message.contains("2015-16"))
  }
}
