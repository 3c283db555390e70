import Metrics
import TestSupport
import Testing

@testable import Reports

/// The page of the reconciliation on a programme with a log. The log is synthetic: July 107 of 107 published days,
/// August 53 of 83, of which 30 are of a trust that the log misses, September 150 of 162.
@Suite struct ReconciliationPageTests {
  private static func log(_ breakdown: String, _ month: Int, _ number: Int, measure: String = "delayed-days")
    -> Measurement
  {
    SmallProgramme.count(.delayLog, measure, breakdown, .month(year: 2016, month: month), number)
  }

  private static func published(_ trust: String, _ month: Int, _ number: Int, name: String? = nil) -> Measurement {
    Measurement(
      key: Measurement.Key(
        kind: .dtocSitrep, measure: "delayed-days", breakdown: "trust:\(trust)", areaCode: "510",
        period: .month(year: 2016, month: month)),
      areaName: "Rutland UA", value: .known(.init(number)), edition: Edition(),
      origin: Origin(file: "returns/extract.csv", sheet: "-", cell: "F\(month)"), partName: name)
  }

  private static func report(trustName: String = "Trust of the Fells") throws -> ProgrammeReport {
    var programme = SmallProgramme()
    for (month, days) in [(7, 107), (8, 53), (9, 150)] {
      programme.measurements += [
        log("total", month, days), log("trust:RXX", month, days), log("total", month, 3, measure: "delays"),
      ]
    }
    programme.measurements += [
      published("RXX", 7, 107), published("RXX", 8, 53), published("RYY", 8, 30, name: trustName),
      published("RXX", 9, 162),
    ]
    return try programme.report()
  }

  private static func page(_ report: ProgrammeReport) throws -> Page { try Page(report.file("reconciliation.html")) }

  /// A log that misses one trust: its name and its days stand on the page.
  @Test func trustThatTheLogMissesIsNamedWithItsDays() throws {
    let page = try Self.page(Self.report())
    #expect(
      page.words.contains(
        "Trust of the Fells (RYY) has 30 delayed days in the published extract and no row in the log for August 2016."))
    let rows = page.elements(named: "tr").map(Page.words).map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(rows.contains("July 2016 107 3 107 local 0 0 0 agrees"))
    #expect(
      rows.contains {
        $0.hasSuffix("53 3 83 local \u{2212}30 \u{2212}30 0 explained August 2016")
          || $0.contains("53 3 83 local \u{2212}30 \u{2212}30 0 explained")
      })
    #expect(rows.contains { $0.contains("150 3 162 local \u{2212}12 0 \u{2212}12 not explained") })
    #expect(
      rows.contains {
        $0.contains("Trust of the Fells (RYY) no row 30 \u{2212}30") && $0.contains("returns/extract.csv, F8")
      })
    #expect(page.words.contains("Log and publication differ in 2 of 3 months."))
  }

  @Test func daysAndPeopleAreKeptApartInTheHeadings() throws {
    let page = try Self.page(Self.report())
    let headings = page.elements(named: "th").map(\.text)
    #expect(headings.contains("Log: days"))
    #expect(headings.contains("Log: delays (people)"))
    #expect(headings.contains("Published: days"))
  }

  @Test func everyPageLinksToTheReconciliationWhereThereIsOne() throws {
    let report = try Self.report()
    #expect(try report.file("index.html").contains("href=\"reconciliation.html\""))
    #expect(try report.file("metrics/falls.html").contains("href=\"../reconciliation.html\""))
    #expect(ReportFiles.isOurs("reconciliation.html"))
  }

  @Test func withoutALogThereIsNeitherPageNorLink() throws {
    let report = try SmallProgramme().report()
    #expect(report.reconciliation == nil)
    let files = try ReportFiles.all(of: report, templates: Repository.templates)
    #expect(!files.contains { $0.name == "reconciliation.html" })
    #expect(try !report.file("index.html").contains("reconciliation"))
  }

  @Test func nameOfATrustStandsThereAsItWasTyped() throws {
    let page = try Self.page(Self.report(trustName: PageTests.attack))
    #expect(page.words.contains(PageTests.attack))
    // The only script is that of the pages.
    #expect(page.text.components(separatedBy: "<script").count == 2)
    #expect(page.elements(named: "img").isEmpty)
  }

  @Test func everyTableHasACaptionAndEveryHeadingItsScope() throws {
    let page = try Self.page(Self.report())
    for table in page.elements(named: "table") { #expect(table.children(named: "caption").count == 1) }
    #expect(page.elements(named: "th").allSatisfy { $0.attributes["scope"] != nil })
    let ids = page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for link in page.elements(named: "a").compactMap({ $0.attributes["href"] }) where link.hasPrefix("#") {
      #expect(ids.contains(String(link.dropFirst())), "\(link)")
    }
  }
}
