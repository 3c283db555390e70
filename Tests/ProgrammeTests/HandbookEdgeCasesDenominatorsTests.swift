import Dates
import struct Foundation.Decimal
import Metrics
import Programme
import TestSupport
import Testing

@testable import Reports

/// Edge cases 30 to 32 of the handbook, section 6: denominators.
struct HandbookEdgeCasesDenominatorsTests {
  /// A rate with another vintage of the population moves where nothing happened; which one is used is said.
  @Test func edgeCase30PopulationOfAnotherYear() throws {
    func findings(_ year: Int) throws -> [Finding] {
      let metric = EdgeFigures.metric(EdgeFigures.days, of: EdgeFigures.adults)
      let figures =
        try EdgeFigures.summer(EdgeFigures.days, [107, 83, 162]) + [
          EdgeFigures.count(EdgeFigures.adults, "\(year)-06", 30_873, file: "population.xls")
        ]
      let assessment = try EdgeFigures.assessment(metric, figures)
      var log = FindingLog()
      AssessmentFindings.add(assessment, try #require(Loaded([:]).programme), log: &log)
      return log.findings.filter { $0.code == .denominatorOtherYear }
    }
    #expect(try findings(2015).map(\.place?.file) == ["population.xls"])
    #expect(try findings(2016).isEmpty)
    func chosen(_ vintages: [PopulationVintage], rule: PopulationRule = .standard) throws -> (Decimal?, [FindingCode]) {
      let people = try vintages.enumerated().map {
        try EdgeFigures.count(EdgeFigures.adults, "2016-06", .init(30_000 + $0), edition: Edition(vintage: $1))
      }
      var log = FindingLog()
      return (rule.chosen(from: people, log: &log).first?.number, log.findings.map(\.code))
    }
    let projection = PopulationVintage(.projection, year: 2014)
    let estimate = PopulationVintage(.estimate, year: 2016)
    #expect(try chosen([projection, estimate]) == (30_001, [.vintageChosen]))
    #expect(try chosen([estimate]) == (30_000, []))
    // To keep the denominator of the plan is a wish of its own.
    #expect(try chosen([projection, estimate], rule: PopulationRule(kind: .projection)).0 == 30_000)
    #expect(try chosen([estimate], rule: PopulationRule(kind: .projection)).1 == [.vintageMissing])
  }

  /// A standardised rate is published for a quarter or for a year, and cannot be cut or multiplied.
  @Test func edgeCase31RateOfAQuarterAgainstAYearsPlan() throws {
    func codes(_ figure: String, plan period: String, unit: String = "per 100,000") throws -> [FindingCode] {
      let rate = Metric.Count(kind: .falls, measure: "published-outcome", breakdowns: ["total"], label: "rate")
      let metric = EdgeFigures.metric(rate, of: nil, multiplier: 1, unit: unit, rule: .latestKnown)
      return try EdgeFigures.checks(
        metric, [EdgeFigures.count(rate, figure, 30)], plan: [EdgeFigures.plan(.atMost, 40, for: period)]
      ).map(\.code)
    }
    #expect(try codes("2016-17-Q2", plan: "2016-17") == [.rateNotAnnualised])
    #expect(try codes("2016-17-Q2", plan: "2016-17-Q2").isEmpty)
    #expect(try codes("2015-16", plan: "2016-17").isEmpty)
    #expect(try codes("2016-17-Q2", plan: "2016-17", unit: "%").isEmpty)
    // What is counted by the month has its plan cut instead: 3/12 of 400.
    let days = EdgeFigures.metric(EdgeFigures.days, of: nil, multiplier: 1)
    let cut = try EdgeFigures.assessment(
      days, EdgeFigures.summer(EdgeFigures.days, [30, 30, 30]), plan: [EdgeFigures.plan(.atMost, 400, for: "2016-17")])
    #expect(cut.plan.target?.value == 100)
    #expect(cut.plan.target?.wholeYear == 400)
  }

  @Test func edgeCase32AgesOfTheDenominator() throws {
    func codes(_ denominator: Metric.Count) throws -> [FindingCode] {
      try EdgeFigures.checks(EdgeFigures.metric(EdgeFigures.days, of: denominator), []).map(\.code)
    }
    #expect(try codes(EdgeFigures.older) == [.ageBandsDiffer])
    #expect(try codes(EdgeFigures.adults).isEmpty)
    let falls = Metric.Count(kind: .falls, measure: "falls-admissions", breakdowns: ["total"], label: "falls")
    func bands(_ bands: [String]) throws -> [FindingCode] {
      let people = Metric.Count(kind: .population, measure: "population", breakdowns: bands, label: "people")
      return try EdgeFigures.checks(EdgeFigures.metric(falls, of: people), []).map(\.code)
    }
    #expect(try bands(["65-69", "70-74", "75-79", "80-84", "85-89", "90+"]).isEmpty)
    #expect(try bands(["70-74", "75-79", "80-84", "85-89", "90+"]) == [.ageBandsDiffer])
    #expect(try bands(["all"]) == [.ageBandsDiffer])
  }

  /// No metric of the catalogue divides by the wrong people.
  @Test func catalogueOfEveryYearHasTheRightAges() throws {
    for start in 2014...2026 {
      for metric in try CatalogueLoader.metrics(of: FinancialYear(start: start), in: Repository.templates) {
        let codes = try EdgeFigures.checks(metric, []).map(\.code)
        #expect(codes.isEmpty, "\(start): \(metric.id)")
      }
    }
  }
}
