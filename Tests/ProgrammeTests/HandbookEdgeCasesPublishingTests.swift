import Dates
import Metrics
import Programme
import TestSupport
import Testing
import XMLDocuments

@testable import Reports

/// Edge cases 38 to 40 of the handbook, section 6: publishing.
struct HandbookEdgeCasesPublishingTests {
  /// What people paste: quotation marks of an office program, an emoji, `<5`, `&`, tab, vertical tab, form feed.
  private let pasted = "\u{201C}Fewer\u{201D} \u{1F600} <5 & tab\tline\u{0B}break\u{0C}page"
  private let quoted = "\"\u{201C}Fewer\u{201D} \u{1F600} <5 & tab\\tline\\vbreak\\fpage\""

  private func report(_ narrative: String) throws -> ProgrammeReport {
    var programme = EdgeProgramme()
    programme.answers = "narrative.progress: \(narrative)\n"
    return try programme.report()
  }

  @Test func edgeCase38NarrativeInPages() throws {
    let report = try report(quoted)
    #expect(report.findings(.controlCharacters).map(\.place?.cell) == ["line 1"])
    #expect(try self.report("\"Fewer \u{1F600} <5 & so on\"").findings(.controlCharacters).isEmpty)
    let page = try report.text(of: "quarterly-return.html")
    #expect(page.contains("\u{201C}Fewer\u{201D} \u{1F600} &lt;5 &amp; tab"))
    #expect(!page.contains("<5"))
    #expect(!page.unicodeScalars.contains("\u{0B}") && !page.unicodeScalars.contains("\u{0C}"))
    #expect(!page.contains("http://") || !page.contains("src="))
    // The same input gives the same bytes.
    #expect(try page == self.report(quoted).text(of: "quarterly-return.html"))
  }

  @Test func edgeCase39NarrativeInXML() throws {
    let text = try report(quoted).text(of: "quarterly-return.xml")
    let root = try XMLReading.element(from: Array(text.utf8))
    let answer = root.children(named: "sheet").flatMap { $0.children(named: "question") }
      .first { $0.attributes["id"] == "narrative.progress" }?.children(named: "text").first?.text
    #expect(answer == "\u{201C}Fewer\u{201D} \u{1F600} <5 & tab\tline\nbreakpage")
    #expect(root.attributes["asAt"] == "2016-11-25")
    #expect(root.attributes["period"] == "2016-07-01/P3M")
    // What is missing is nil and says why.
    let value = root.children(named: "measures").flatMap { $0.children(named: "group") }.flatMap {
      $0.children(named: "measure")
    }.first?
    .children(named: "value").first
    #expect(value?.attributes.values.contains("not-submitted") == true)
    #expect(XMLText.legal(pasted) == "\u{201C}Fewer\u{201D} \u{1F600} <5 & tab\tline\nbreakpage")
    #expect(XMLText.legal("a\tb\nc\rd") == "a\tb\nc\rd")
  }

  /// The narrative takes 30,000 characters as Excel counts: an emoji outside the first plane is two.
  @Test func edgeCase40LimitsOfCharacters() throws {
    let fits = String(repeating: "a", count: 29_998) + "\u{1F600}"
    #expect(fits.utf16.count == 30_000)
    #expect(fits.count == 29_999)
    #expect(try report(fits).findings(.answerTooLong).isEmpty)
    let long = try report("a" + fits).findings(.answerTooLong)
    #expect(long.map(\.place?.cell) == ["line 1"])
    #expect(long.first?.message.contains("30001") == true)
  }
}
