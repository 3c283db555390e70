import Metrics
import Programme
import Reports
import TestSupport
import Testing

/// The pages of `Documentation/` that are made: stale ones are written anew by `make documentation`.
struct ReferenceTests {
  private static func catalogue() throws -> [(year: FinancialYear, metrics: [Metric])] {
    try CatalogueLoader.years(in: Repository.templates).map {
      ($0, try CatalogueLoader.metrics(of: $0, in: Repository.templates))
    }
  }

  @Test func pageOfTheMetricsIsUpToDate() throws {
    let made = MetricsDocument.markdown(try Self.catalogue())
    let isSame = try made == Repository.text("Documentation/metrics.md")
    #expect(isSame, "Documentation/metrics.md is stale: run make documentation")
  }

  @Test func pageOfTheFindingsIsUpToDate() throws {
    let isSame = try FindingsDocument.markdown == Repository.text("Documentation/findings.md")
    #expect(isSame, "Documentation/findings.md is stale: run make documentation")
  }

  @Test func everyMetricOfEveryYearHasARowAndDetails() throws {
    let catalogue = try Self.catalogue()
    let lines = MetricsDocument.markdown(catalogue).split(separator: "\n", omittingEmptySubsequences: false)
    let all = catalogue.flatMap(\.metrics)
    #expect(lines.count { $0.hasPrefix("| [`") } == all.count)
    for id in Set(all.map(\.id)) { #expect(lines.contains("### \(id)")) }
    #expect(lines.count { $0.hasPrefix("### ") } == Set(all.map(\.id)).count)
    // A table has as many cells in each row as in its heading: 7, so 8 bars that are not escaped.
    for line in lines where line.hasPrefix("|") && !line.hasPrefix("|-") {
      #expect(line.replacing("\\|", with: "").count { $0 == "|" } == 8, "\(line)")
    }
  }

  @Test func charactersOfMarkdownAreEscaped() {
    let metric = Metric(
      id: "odd", code: "1*", name: "A|B <c> [d](e) _f_ `g` *h*\nnext", shortName: "odd",
      numerator: Metric.Count(kind: .falls, measure: "m", breakdowns: ["total"], label: "admissions"),
      denominator: nil, isSharedByCommissioner: false, multiplier: 1, unit: "#", shortUnit: "#", decimals: 0,
      polarity: .low, periodRule: .quarter, definition: "", source: "", cautions: ["1. one", "- two"])
    let page = MetricsDocument.markdown([(FinancialYear(start: 2016), [metric])])
    #expect(
      page.contains(
        """
        | [`odd`](#odd) | 1\\* | A\\|B \\<c\\> \\[d\\](e) \\_f\\_ \\`g\\` \\*h\\* next | national return | \\# | sum of the \
        quarter's months | low |
        """))
    #expect(page.hasSuffix("  - 1\\. one\n  - \\- two\n"))
  }

  /// Years that say the same stand together; a year in between that lacks the metric parts them.
  @Test func yearsThatSayTheSameStandTogether() throws {
    func metric(_ name: String) -> Metric {
      Metric(
        id: "odd", name: name, shortName: "odd",
        numerator: Metric.Count(kind: .falls, measure: "m", breakdowns: ["total"], label: "admissions"),
        denominator: nil, isSharedByCommissioner: false, multiplier: 1, unit: "u", shortUnit: "u", decimals: 0,
        polarity: .low, periodRule: .quarter, definition: "", source: "", cautions: [])
    }
    let years: [(year: FinancialYear, metrics: [Metric])] = [
      (2014, [metric("A")]), (2015, [metric("A")]), (2016, [metric("B")]), (2017, []), (2018, [metric("B")]),
    ].map { (FinancialYear(start: $0), $1) }
    let page = MetricsDocument.markdown(years)
    let headings = page.split(separator: "\n").filter { $0.hasPrefix("**") }
    #expect(headings == ["**2014-15 to 2015-16**", "**2016-17**", "**2018-19**"])
    #expect(page.hasSuffix("**2016-17**\n\nAs in 2015-16, but:\n\n- Name: B\n\n**2018-19**\n\nAs in 2016-17.\n"))
  }
}
