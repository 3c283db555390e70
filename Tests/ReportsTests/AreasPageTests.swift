import Dates
import Metrics
import Programme
import TestSupport
import Testing
import XMLDocuments

@testable import Reports

/// The index of a run over many areas. Figures as in `SmallProgramme`, which works them out by hand.
@Suite struct AreasPageTests {
  private static func area(_ name: String, without metric: String? = nil) throws -> AreasComparison.Entry {
    var programme = SmallProgramme()
    programme.settings = programme.settings.replacing("name: Rutland", with: "name: \(name)")
    if let metric {
      programme.settings += "\nmetrics: [\(Self.metrics.filter { $0 != metric }.joined(separator: ", "))]"
    }
    let summary = AreaSummary(try programme.report())
    return AreasComparison.Entry(
      slug: AreaSlug.slugs(of: [summary.slugged(folder: "a")])[0], summary: summary)
  }

  private static let metrics = [
    "delayed-transfers", "non-elective-admissions", "reablement", "residential-admissions", "falls", "satisfaction",
  ]

  private static func comparison(
    _ entries: [AreasComparison.Entry], failures: [AreasComparison.Failure] = []
  ) throws -> AreasComparison {
    AreasComparison(
      entries, failures: failures, period: .quarter(SmallProgramme.year, 2),
      asAt: try #require(CivilDate(iso: "2016-11-25")), isInternal: false)
  }

  private static func files(_ comparison: AreasComparison) throws -> (page: Page, rows: [[String]]) {
    let files = try AreasFiles.all(of: comparison, templates: Repository.templates)
    #expect(files.map(\.name) == ["index.html", "data/areas.csv"])
    #expect(files.allSatisfy { AreasFiles.isOurs($0.name) })
    let lines = String(decoding: files[1].bytes, as: UTF8.self).split(separator: "\n")
    // No field of these areas holds a comma or a quotation mark, but units and editions may.
    let rows = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    return (try Page(String(decoding: files[0].bytes, as: UTF8.self)), rows)
  }

  @Test func areasStandInTheOrderOfTheirNames() throws {
    let (page, _) = try Self.files(Self.comparison([Self.area("York"), Self.area("barnet"), Self.area("Ealing")]))
    let table = try #require(page.elements.first { $0.attributes["class"] == "sortable areas" })
    let rows = Page.all(table).filter { $0.name == "th" && $0.attributes["scope"] == "row" }
    #expect(rows.map { Page.words($0).trimmed } == ["barnet", "Ealing", "York"])
  }

  /// Each number is that of the area's own page, and stands in the table under its name.
  @Test func numbersAreThoseOfTheAreas() throws {
    let (page, rows) = try Self.files(Self.comparison([Self.area("York"), Self.area("Barnet", without: "falls")]))
    let values = Dictionary(rows.map { ($0[0], $0[7]) }) { first, _ in first }
    let numbers = page.elements(named: "data")
    #expect(numbers.count >= 40)
    for element in numbers {
      let figure = try #require(element.attributes["data-figure"])
      let shown = try #require(element.attributes["value"])
      let value = try #require(values[figure], "\(figure)")
      // Changes are printed without their sign, beside "up" or "down".
      let full = try number(value)
      let places = shown.split(separator: ".").dropFirst().first?.count ?? 0
      #expect(DecimalText.rounded(abs(full), places: places) == (try number(shown)), "\(figure)")
      #expect(try number(element.text.replacing(",", with: "")) == number(shown), "\(figure)")
    }
    #expect(values["york-2016-17/delayed-transfers/2016-17-Q2/rate"]?.hasPrefix("1140.154827") == true)
    #expect(values["areas/delayed-transfers/red"] == "2")
    #expect(values["areas/falls/amber"] == "1")
    #expect(values["barnet-2016-17/falls/2016-17-Q2/rate"] == nil)
    #expect(page.words.contains("not reported"))
    let report = try SmallProgramme().report()
    for assessment in report.assessments where assessment.value.rate != nil {
      let summary = MetricSummary(assessment)
      #expect(numbers.contains { $0.text == summary.figure }, "\(summary.name)")
    }
  }

  @Test func everyColourOfAnAreaIsThatOfItsPage() throws {
    let entry = try Self.area("York")
    let report = try SmallProgramme().report()
    #expect(entry.summary.figures.map(\.current.colour) == report.assessments.map(\.judgement.colour))
    let (page, _) = try Self.files(Self.comparison([entry]))
    let table = try #require(page.elements.first { $0.attributes["class"] == "sortable areas" })
    let shown = Page.all(table).filter { $0.attributes["class"]?.hasPrefix("status ") == true }
    #expect(
      shown.map { $0.attributes["class"] ?? "" } == report.assessments.map { "status \($0.judgement.colour.rawValue)" })
  }

  @Test func whatCouldNotBeDoneIsNamed() throws {
    let failure = AreasComparison.Failure(
      folder: "<b>areas</b>", reason: ProgrammeError(PageTests.attack, advice: "Correct it."))
    let (page, rows) = try Self.files(Self.comparison([Self.area("York")], failures: [failure]))
    #expect(page.words.contains("What could not be done"))
    #expect(page.words.contains(PageTests.attack))
    #expect(page.elements(named: "script").count == 1)
    #expect(rows.contains { $0[0] == "areas/not-done" && $0[7] == "1" })
  }

  @Test func namesAreText() throws {
    let entry = try Self.area("'\(PageTests.attack.replacing("'", with: "''"))'")
    let (page, _) = try Self.files(Self.comparison([entry]))
    #expect(page.words.contains(PageTests.attack))
    #expect(page.elements(named: "script").count == 1)
    for link in page.elements(named: "a") {
      let target = try #require(link.attributes["href"])
      #expect(target.hasPrefix("#") || target.hasPrefix("\(entry.slug)/") || target == "data/areas.csv", "\(target)")
    }
  }
}

extension String {
  fileprivate var trimmed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
