import Metrics
import Programme
import TestSupport
import Testing

/// The catalogue as it is delivered, against the handbook's table of metrics.
struct CatalogueTests {
  private static let years = (2014...2026).map { FinancialYear(start: $0) }

  /// Read once for all tests.
  private static let catalogue = Result<[FinancialYear: [Metric]], any Error> {
    var catalogue: [FinancialYear: [Metric]] = [:]
    for year in years { catalogue[year] = try CatalogueLoader.metrics(of: year, in: Repository.templates) }
    return catalogue
  }

  private func metrics(_ start: Int) throws -> [Metric] {
    try Self.catalogue.get()[FinancialYear(start: start)] ?? []
  }

  private func metric(_ start: Int, code: String) throws -> Metric? {
    try metrics(start).first { $0.code == code }
  }

  @Test func thereIsACatalogueForEachFrameworkYear() {
    #expect(CatalogueLoader.years(in: Repository.templates) == Self.years)
  }

  /// Loading refuses an id or a code that stands twice, and every key that means nothing.
  @Test(arguments: years) func everyYearLoads(_ year: FinancialYear) throws {
    let metrics = try metrics(year.start)
    #expect(metrics.count >= 4)
    #expect(Set(metrics.map(\.id)).count == metrics.count)
    let codes = metrics.compactMap(\.code)
    #expect(Set(codes).count == codes.count)
    for metric in metrics {
      let isRate = metric.denominator != nil
      #expect(isRate || metric.multiplier == 1, "\(metric.id): a count with a multiplier")
      #expect(!metric.definition.isEmpty && !metric.source.isEmpty && !metric.numerator.breakdowns.isEmpty)
      #expect(metric.seriesBreaks.map(\.from.firstDay) == metric.seriesBreaks.map(\.from.firstDay).sorted())
      if case .local(let areas) = metric.scope {
        #expect(areas.allSatisfy { $0.wholeMatch(of: /E0[689]0000\d\d/) != nil }, "\(metric.id)")
      }
    }
  }

  /// Handbook 2.1, by hand: which metric in which years (the year in which each financial year begins).
  @Test(arguments: [
    ("non-elective-admissions", 2014...2019), ("delayed-transfers", 2014...2016),
    ("delayed-transfers-per-day", 2017...2019), ("ascof-delayed-transfers", 2014...2018),
    ("ascof-delayed-transfers-social-care", 2014...2018), ("ascof-delayed-transfers-both", 2014...2018),
    ("residential-admissions", 2014...2026), ("reablement", 2014...2023), ("reablement-offered", 2014...2023),
    ("falls-standardised", 2014...2024), ("ascof-satisfaction", 2014...2024),
    ("long-term-condition-support", 2014...2016), ("dementia-diagnosis", 2014...2026),
    ("avoidable-admissions", 2021...2024), ("usual-place-of-residence", 2021...2024),
    ("length-of-stay-14", 2021...2021),
    ("length-of-stay-21", 2021...2021), ("emergency-admissions-65", 2025...2026), ("discharge-delay", 2025...2026),
  ])
  func everyMetricOfTheHandbookIsThereInItsYears(_ id: String, _ expected: ClosedRange<Int>) throws {
    let found = try Self.years.map(\.start).filter { year in try metrics(year).contains { $0.id == id } }
    #expect(found == Array(expected))
  }

  /// Handbook 1.1: what the return of each year asked for.
  @Test(arguments: [
    (2015, ["delayed-transfers", "non-elective-admissions", "reablement", "residential-admissions"]),
    (2016, ["delayed-transfers", "non-elective-admissions", "reablement", "residential-admissions"]),
    (2018, ["delayed-transfers-per-day", "non-elective-admissions", "reablement", "residential-admissions"]),
    (2020, []),
    (
      2021,
      [
        "avoidable-admissions", "length-of-stay-14", "length-of-stay-21", "reablement", "residential-admissions",
        "usual-place-of-residence",
      ]
    ),
    (2022, ["avoidable-admissions", "reablement", "residential-admissions", "usual-place-of-residence"]),
    (
      2023,
      [
        "avoidable-admissions", "falls-standardised", "reablement", "residential-admissions",
        "usual-place-of-residence",
      ]
    ),
    (2024, ["avoidable-admissions", "falls-standardised", "residential-admissions", "usual-place-of-residence"]),
    (2025, ["discharge-delay", "emergency-admissions-65", "residential-admissions"]),
  ])
  func nationalMetricsAreThoseOfTheReturn(_ year: Int, _ ids: [String]) throws {
    #expect(try metrics(year).filter { $0.scope == .national }.map(\.id).sorted() == ids)
  }

  /// Handbook 0.9: 2C was delayed transfers, and is residential admissions from 2023-24.
  @Test func codeMeansAnotherMetricInAnotherYear() throws {
    #expect(try metric(2016, code: "2C") == nil)
    let old = try metrics(2016).filter { $0.code?.hasPrefix("2C") ?? false }
    #expect(old.count == 3)
    #expect(old.allSatisfy { $0.name.contains("Delayed transfers") && $0.numerator.kind == .dtocSitrep })
    #expect(try metric(2024, code: "2C")?.id == "residential-admissions")
    #expect(try metric(2022, code: "2A(2)")?.id == "residential-admissions")
    #expect(try metric(2023, code: "2A(2)") == nil)
    #expect(try metric(2022, code: "2B(1)")?.id == "reablement")
    #expect(try metric(2023, code: "2D(1)")?.id == "reablement")
    #expect(try metric(2024, code: "2D(1)")?.id == "reablement-outcome")
    #expect(try metric(2022, code: "3A")?.id == "ascof-satisfaction")
    #expect(try metric(2023, code: "1D")?.id == "ascof-satisfaction")
    #expect(try metric(2023, code: "3A") == nil)
  }

  /// Handbook 2.1, column "polarity": these are better when high, all others of the handbook when low.
  @Test(arguments: years) func polarityIsThatOfTheHandbook(_ year: FinancialYear) throws {
    let high = [
      "reablement", "reablement-offered", "reablement-outcome", "ascof-satisfaction", "long-term-condition-support",
      "dementia-diagnosis", "usual-place-of-residence",
    ]
    for metric in try metrics(year.start) {
      if case .local = metric.scope { continue }
      #expect(metric.polarity == (high.contains(metric.id) ? .high : .low), "\(metric.id)")
    }
  }

  /// Handbook 6.32: 18+ for delayed transfers, 65+ for residential admissions.
  @Test func agesOfTheDenominatorAreSaid() throws {
    #expect(try metrics(2016).first { $0.id == "delayed-transfers" }?.denominator?.ages == "18+")
    #expect(try metrics(2020).first { $0.id == "residential-admissions" }?.denominator?.ages == "65+")
    #expect(try metrics(2018).first { $0.id == "non-elective-admissions" }?.numerator.ages == "all")
  }

  @Test func rulesOfASCOF2CChangeWithTheCollection() throws {
    let rules = try (2014...2018).map { year in
      try metrics(year).first { $0.id == "ascof-delayed-transfers" }?.periodRule
    }
    #expect(
      rules == [
        .meanOfTwelve(.asCounted), .meanOfTwelve(.asCounted), .meanOfTwelve(.asCounted), .meanOfTwelve(.averageDay),
        .meanOfTwelve(.averageDay),
      ])
  }

  /// Handbook 2.2: the last month is February 2020.
  @Test func delayedTransfersEndWithFebruary2020() throws {
    let metric = try #require(try metrics(2019).first { $0.id == "delayed-transfers-per-day" })
    #expect(metric.collectedTo == .month(year: 2020, month: 2))
    #expect(metric.seriesBreaks.map(\.from.description) == ["2017-04", "2020-03"])
    #expect(metric.neverCompare.contains { $0.contains("discharge ready date") })
  }

  /// The councils whose documents the catalogue follows: their local metrics stand in the years of those documents.
  @Test(arguments: [
    ("E09000003", [2014, 2015]), ("E06000049", [2014, 2015]), ("E08000031", [2014, 2015]),
    ("E06000017", [2015, 2016]), ("E06000041", [2016, 2017]),
  ])
  func localMetricsAreThereInTheYearsOfTheDocuments(_ area: String, _ expected: [Int]) throws {
    let found = try Self.years.map(\.start).filter { year in
      try metrics(year).contains { metric in
        if case .local(let areas) = metric.scope { areas.contains(area) } else { false }
      }
    }
    #expect(found == expected)
  }
}
