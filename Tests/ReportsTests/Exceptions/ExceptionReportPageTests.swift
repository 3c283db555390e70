import Metrics
import Programme
import Testing
import XMLDocuments

@testable import Reports

@Suite struct ExceptionReportPageTests {
  private static func page(_ change: (inout SmallProgramme) -> Void) throws -> Page {
    var programme = SmallProgramme()
    change(&programme)
    return try Page(programme.report().file("exception-report.html"))
  }

  /// By hand: 684 x 30,873 / 100,000 = 211.17; 352 - 211 = 141.
  @Test func openExceptionSaysSinceWhenAndWhatItNeeds() throws {
    let page = try Self.page { $0.files["exceptions/delayed-transfers.md"] = "# Problem\nToo many days." }
    for words in [
      "1 exception is open.", "Open since 2016-17 Q2 (July to September 2016), 1 quarter.",
      "141 fewer delayed days would have been needed", "at most 211.", "Too many days.",
      "exceptions/delayed-transfers.md has no Options.", "To whom exceptions go is not configured",
    ] { #expect(page.words.contains(words), "\(words)") }
    #expect(page.elements.contains { $0.attributes["id"] == "delayed-transfers" })
  }

  @Test func figuresAreNamed() throws {
    let page = try Self.page { _ in }
    let named = Set(page.elements.compactMap { $0.attributes["data-figures"] }.flatMap { $0.split(separator: " ") })
    for figure in [
      "exceptions/open", "exceptions/delayed-transfers/quarters-open", "exceptions/delayed-transfers/cases-to-green",
      "exceptions/delayed-transfers/count-to-green", "delayed-transfers/2016-17-Q2/rate",
      "delayed-transfers/2016-17-Q2/plan",
    ] { #expect(named.contains(Substring(figure)), "\(figure)") }
  }

  @Test func noneIsSaid() throws {
    let page = try Self.page { $0.plan = "metric,period,test,value,relative_to,how_set\n" }
    #expect(page.words.contains("No exception is open."))
    #expect(!page.words.contains("Closed exceptions"))
  }

  @Test func whatIsClosedOrBelongsToNothingIsListed() throws {
    let page = try Self.page { programme in
      programme.files = [
        "milestones.csv":
          "scheme,milestone,owner_role,baseline,forecast,actual\nS,Pilot evaluated,Lead,2016-09-30,,2016-11-11\n",
        "exceptions/roads.md": "# Problem\nNone.",
      ]
    }
    #expect(page.words.contains("Closed: done in 2016-17 Q3 (October to December 2016), on 11 November 2016."))
    #expect(page.words.contains("exceptions/roads.md"))
  }

  /// From 30 September to 25 November 2016 are 56 days; the step comes after 60.
  @Test func escalationStandsAsConfigured() throws {
    let page = try Self.page { programme in
      programme.settings += "\nexceptions: {to: Executive, escalate_after: [{days: 60, to: Board}]}"
      programme.files = [
        "milestones.csv":
          "scheme,milestone,owner_role,baseline,forecast\nS,Pilot evaluated,Lead,2016-09-30,2016-12-16\n"
      ]
    }
    for words in [
      "Every exception goes to: Executive; and on after 60 days to Board.", "Goes to Executive.",
      "Goes on to Board once it has been open for 60 days.",
      "Due on 30 September 2016, 56 days ago, and not done. It is now expected on 16 December 2016.",
    ] { #expect(page.words.contains(words), "\(words)") }
  }
}
