import Metrics
import Programme
import Testing
import XMLDocuments

@testable import Reports

/// The report is of 25 November 2016, for July to September 2016: 92 days later is 25 February 2017.
@Suite struct MilestoneHighlightsTests {
  private static func page(_ rows: [String]) throws -> Page {
    var programme = SmallProgramme()
    programme.files = [
      "milestones.csv": "scheme,milestone,owner_role,baseline,forecast,actual\n"
        + rows.map { "Falls,\($0)\n" }.joined()
    ]
    return try Page(programme.report().file("highlight-report.html"))
  }

  /// The names in the table, or in the lines below it.
  private static func names(_ page: Page, in element: String = "th") -> [String] {
    page.elements(named: element).filter { $0.attributes["data-text"] == "milestone" }.map { Page.words($0) }
  }

  @Test func overdueStandsBeforeLateAndLateBeforeSoon() throws {
    let page = try Self.page([
      "Soon,Lead,2016-12-01,,", "Late,Lead,2017-03-01,2017-09-01,", "Overdue,Lead,2016-11-24,,",
      "Missed,Lead,2016-06-01,2016-12-31,", "Earlier overdue,Lead,2016-05-01,,",
    ])
    #expect(Self.names(page) == ["Earlier overdue", "Overdue", "Missed", "Late", "Soon"])
  }

  @Test func soonIsUpToThreeMonths() throws {
    let page = try Self.page(["On the day,Lead,2017-02-25,,", "A day after,Lead,2017-02-26,,"])
    #expect(Self.names(page) == ["On the day"])
    #expect(page.words.contains("1 more is due later."))
  }

  @Test func eightAreShownAndTheRestCounted() throws {
    let late = (1...9).map { "Late \($0),Lead,2016-10-0\($0),2017-10-01," }
    let eight = try Self.page(Array(late.prefix(8)))
    #expect(Self.names(eight).count == 8)
    #expect(!eight.words.contains("late or due within three months,"))
    let nine = try Self.page(late + ["Far,Lead,2018-01-01,,", "Farther,Lead,2018-02-01,,"])
    #expect(Self.names(nine) == (1...8).map { "Late \($0)" })
    #expect(nine.words.contains("1 more is late or due within three months, and 2 more are due later."))
  }

  @Test func thoseWithoutADateAreNamedInALine() throws {
    let page = try Self.page(["Ward review,Lead,TBC,,", "Training,Lead,Ongoing,,", "Done,Lead,,,2016-07-01"])
    #expect(Self.names(page) == [])
    #expect(page.words.contains("Without a date:"))
    #expect(Self.names(page, in: "span").first == "Ward review; Training")
  }

  /// The quarter begins on 1 July.
  @Test func whatWasDoneBeforeTheQuarterIsLeftOut() throws {
    let page = try Self.page(["Before,Lead,2016-06-30,,2016-06-30", "First day,Lead,2016-07-01,,2016-07-01"])
    #expect(page.words.contains("Done since 1 July 2016:"))
    #expect(Self.names(page, in: "span") == ["First day (1 Jul 2016)"])
    #expect(try Self.page(["Before,Lead,2016-06-30,,2016-06-30"]).words.contains("Nothing was done since 1 July 2016."))
  }

  @Test func sixThatWereDoneAreNamedAndMoreAreCounted() throws {
    let done = (1...7).map { "Step \($0),Lead,2016-08-0\($0),,2016-08-0\($0)" }
    let six = try Self.page(Array(done.prefix(6)))
    #expect(six.words.contains("Done since 1 July 2016:"))
    #expect(Self.names(six, in: "span").first?.hasPrefix("Step 1 (1 Aug 2016); Step 2") == true)
    let seven = try Self.page(done)
    #expect(seven.words.contains("7 were done since 1 July 2016, the latest of them:"))
    #expect(Self.names(seven, in: "span").first?.hasPrefix("Step 2 (2 Aug 2016); Step 3") == true)
  }
}
