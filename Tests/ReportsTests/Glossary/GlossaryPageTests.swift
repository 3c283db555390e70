import Metrics
import Programme
import TestSupport
import Testing

@testable import Reports

@Suite struct GlossaryPageTests {
  private func entries(_ page: Page, _ section: String) -> [String] {
    guard
      let element = page.elements(named: "section").first(where: { $0.attributes["aria-labelledby"] == section })
    else { return [] }
    return Page.all(element).filter { $0.name == "dt" }.compactMap { $0.attributes["id"] }
  }

  @Test func everyTermStandsOnceOnTheGlossary() throws {
    let page = try Page(SmallProgramme().report().file("glossary.html"))
    let used = entries(page, "used")
    let others = entries(page, "others")
    let all = try GlossaryLoader.glossary(in: Repository.templates).terms.map(\.id)
    #expect((used + others).sorted() == all.sorted())
    #expect(used == all.filter(used.contains) && others == all.filter(others.contains))
    #expect(used.contains("term-reablement"))
    #expect(others.contains("term-section-256"))
    #expect(page.elements(named: "section").allSatisfy { $0.attributes["class"] != "terms" })
  }

  @Test func pageLeadsToTheTermsInItsTextAndToNoOthers() throws {
    var programme = SmallProgramme()
    programme.files["commentary/overall.md"] = "The money moves under Section 256 this year."
    let report = try programme.report()
    for (name, root) in [("index.html", ""), ("metrics/delayed-transfers.html", "../"), ("findings.html", "")] {
      let page = try Page(report.file(name))
      let section = page.elements(named: "section").first { $0.attributes["class"] == "terms" }
      let links = section.map { Page.all($0).compactMap { $0.attributes["href"] } } ?? []
      #expect(links.contains("\(root)glossary.html#term-section-256") == (name == "index.html"), "\(name)")
      #expect(links.allSatisfy { $0.hasPrefix(root + "glossary.html#term-") })
      #expect(Set(links).count == links.count)
      if name.hasPrefix("metrics") { #expect(links.contains("../glossary.html#term-delayed-transfer-of-care")) }
    }
    let used = entries(try Page(report.file("glossary.html")), "used")
    #expect(used.contains("term-section-256"))
  }

  /// The navigation has the word "Glossary", and the title of every page the name of the programme: neither counts.
  @Test func everyLinkLeadsToATerm() throws {
    let report = try SmallProgramme().report()
    let ids = Set(try Page(report.file("glossary.html")).elements.compactMap { $0.attributes["id"] })
    for (name, bytes) in try ReportFiles.all(of: report, templates: Repository.templates)
    where name.hasSuffix(".html") {
      let page = try Page(String(decoding: bytes, as: UTF8.self))
      #expect(!page.text.contains(GlossaryLinks.mark), "\(name)")
      for link in page.elements.compactMap({ $0.attributes["href"] }) where link.contains("glossary.html#") {
        #expect(ids.contains(String(link.split(separator: "#")[1])), "\(name): \(link)")
      }
      #expect(page.elements(named: "nav").first.map(Page.words)?.contains("Glossary") == true)
    }
  }

  @Test func markInTextOfPeopleDoesNothing() throws {
    var programme = SmallProgramme()
    programme.files["commentary/overall.md"] = "Before \(GlossaryLinks.mark) after"
    let page = try Page(programme.report().file("index.html"))
    #expect(page.words.contains("Before \(GlossaryLinks.mark) after"))
    #expect(page.elements(named: "section").count { $0.attributes["class"] == "terms" } == 1)
  }

  @Test func pageThatStandsAloneHasNoGlossary() throws {
    let report = try SmallProgramme().report()
    let text = String(decoding: try ReturnFormats(report, templates: Repository.templates).bytes(.html), as: UTF8.self)
    #expect(!text.contains("glossary.html"))
    #expect(!text.contains(GlossaryLinks.mark))
  }

  @Test func glossaryIsOneOfOurFiles() {
    #expect(ReportFiles.isOurs("glossary.html"))
  }
}
