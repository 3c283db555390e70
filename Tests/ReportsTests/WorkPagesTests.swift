import Programme
import TestSupport
import Testing

@testable import Reports

/// The pages of schemes, milestones and risks.
@Suite struct WorkPagesTests {
  private static func page(_ name: String, _ report: ProgrammeReport) throws -> Page { try Page(report.file(name)) }

  @Test func pagesAreThereOnlyWithTheirTables() throws {
    let plain = try ReportFiles.all(of: SmallProgramme().report(), templates: Repository.templates).map(\.name)
    #expect(!plain.contains("programme.html") && !plain.contains("risks.html"))
    var programme = SmallProgramme()
    programme.files["milestones.csv"] = "scheme,milestone,owner_role,baseline\nS,A,Lead,Jun-16\n"
    let some = try ReportFiles.all(of: try programme.report(), templates: Repository.templates).map(\.name)
    #expect(some.contains("programme.html") && !some.contains("risks.html"))
    #expect(ReportFiles.isOurs("programme.html") && ReportFiles.isOurs("risks.html"))
    let page = try Self.page("programme.html", programme.report())
    #expect(page.words.contains("there is no usable schemes.csv"))
    let links = page.elements(named: "a").compactMap { $0.attributes["href"] }
    #expect(links.contains("programme.html") && !links.contains("risks.html"))
  }

  @Test func schemesStandByPriorityWithTheirMatrix() throws {
    let page = try Self.page("programme.html", FullProgramme.report())
    let text = page.words
    for words in [
      "2 schemes and projects; each serves a metric.", "BCF 01 Falls projects", "Over 65",
      "Without a priority",
      "significant", "contributes", "Nothing serves:", "check that no case counts for two of them",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    let matrix = try #require(page.elements(named: "table").first { $0.attributes["class"] == "matrix" })
    let rows = Page.all(matrix).filter { $0.name == "tr" }
    // The head, three rows and the foot.
    #expect(rows.count == 5)
    #expect(rows.allSatisfy { $0.children.count == rows[0].children.count })
  }

  @Test func milestonesStandInAPictureAndATable() throws {
    let page = try Self.page("programme.html", FullProgramme.report())
    let text = page.words
    for words in [
      "3 milestones: 1 done, 1 expected late, 1 no date.", "1 without an owner", "Renew as required", "123 days later",
      "42 days later", "Printed: Amber", "Realigned. Waits for phase 2", "1 not drawn",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    let pictures = page.elements(named: "svg").filter { $0.attributes["class"]?.contains("chart") ?? false }
    #expect(pictures.count == 2)
    #expect(pictures.allSatisfy { $0.children.first?.name == "title" })
  }

  @Test func risksStandInAMapAndInListsByKind() throws {
    let page = try Self.page("risks.html", FullProgramme.report())
    let text = page.words
    for words in [
      "Open in 2 registers: 4 risks, 1 issue, 1 assumption.", "low to medium (Low - med)", "partner 2",
      "Also: partner 1",
      "Overridden with Amber by Director: Letters work", "No mitigation is given.", "Cost: £12,000", "up 3",
      "Escalated",
      "2 go to Board.", "Reviews that are overdue", "Closed",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    let map = try #require(page.elements(named: "table").first { $0.attributes["class"] == "risk-map" })
    #expect(Page.all(map).count { $0.attributes["class"]?.hasPrefix("place ") ?? false } == 9)
    // High by high is red by the bands, and its word stands there.
    let worst = try #require(
      Page.all(map).first { $0.attributes["class"] == "place red" && Page.words($0).contains("R1") })
    #expect(Page.words(worst).contains("Red"))
  }

  @Test func scaleOfFiveHasAMapOfTwentyFivePlaces() throws {
    var programme = SmallProgramme()
    programme.settings += "\nrisks: {scale: 5x5}\n"
    programme.files["risks.csv"] = "id,description,probability,impact\nR1,Something,5,4\n"
    let page = try Self.page("risks.html", programme.report())
    #expect(page.elements.count { $0.attributes["class"]?.hasPrefix("place ") ?? false } == 25)
    #expect(page.words.contains("sets no bands"))
    #expect(try programme.report().file("highlight-report.html").contains("1 (very low) to 5 (very high)"))
  }
}
