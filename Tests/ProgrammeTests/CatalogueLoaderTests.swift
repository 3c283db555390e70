import Metrics
import Programme
import TestSupport
import Testing

struct CatalogueLoaderTests {
  private let year = FinancialYear(start: 2016)

  private static let metric = """
    metrics:
      - id: falls
        name: Admissions due to falls
        short_name: Falls
        numerator: {return: falls, measure: falls-admissions, breakdowns: [total], label: admissions}
        denominator:
          return: population
          measure: population
          breakdowns: [65+]
          label: people
        basis: commissioner
        multiplier: 1000.5
        unit: admissions per thousand
        short_unit: per 1,000
        decimals: 2
        polarity: low
        period: {cohort_quarter: 3, mature_after_days: 91}
        definition: What it is
        source: Where from
        cautions: [One, Two]
        code: 2.24i
        scope: local
        area: [E06000017, E06000041]
        aliases: [Falls prevention]
        publication_lag: 42
        collected_to: 2020-02
        series_breaks: [{from: 2017-04, change: A reason more}]
        never_compare: [Rates]

    """

  private func load(_ text: String) throws -> (metrics: [Metric], error: ProgrammeError?) {
    let folder = try TemporaryFolder(["metrics/2016-17.yaml": text])
    do throws(ProgrammeError) {
      return (try CatalogueLoader.metrics(of: year, in: folder.files), nil)
    } catch { return ([], error) }
  }

  @Test func everyKeyOfAMetricIsRead() throws {
    let result = try load(Self.metric)
    let metric = try #require(result.metrics.first)
    #expect(
      metric
        == Metric(
          id: "falls", code: "2.24i", scope: .local(areas: ["E06000017", "E06000041"]), name: "Admissions due to falls",
          shortName: "Falls",
          aliases: ["Falls prevention"],
          numerator: Metric.Count(
            kind: .falls, measure: "falls-admissions", breakdowns: ["total"], label: "admissions"),
          denominator: Metric.Count(
            kind: .population, measure: "population", breakdowns: ["65+"], label: "people", ages: "65+"),
          isSharedByCommissioner: true, multiplier: try number("1000.5"), unit: "admissions per thousand",
          shortUnit: "per 1,000", decimals: 2, polarity: .low, periodRule: .cohort(quarter: 3, matureAfterDays: 91),
          definition: "What it is", source: "Where from", publicationLag: .days(42),
          collectedTo: .month(year: 2020, month: 2),
          seriesBreaks: [Metric.SeriesBreak(from: .month(year: 2017, month: 4), change: "A reason more")],
          neverCompare: ["Rates"], cautions: ["One", "Two"]))
  }

  @Test(arguments: [
    ("quarter", Metric.PeriodRule.quarter), ("year-to-date", .yearToDate), ("survey", .survey),
    ("average-day", .averageDay), ("as-published", .asPublished), ("latest-known", .latestKnown),
    ("mean-of-twelve-months", .meanOfTwelve(.asCounted)), ("mean-of-twelve-average-days", .meanOfTwelve(.averageDay)),
    ("{snapshot: last-thursday}", .snapshot(.lastThursday)), ("{snapshot: month-end}", .snapshot(.monthEnd)),
    ("{cohort_quarter: 1, mature_after_days: 0}", .cohort(quarter: 1, matureAfterDays: 0)),
    ("{cohort_quarter: 4, mature_after_days: 91}", .cohort(quarter: 4, matureAfterDays: 91)),
  ])
  func periodRuleIsRead(_ text: String, _ rule: Metric.PeriodRule) throws {
    let result = try load(Self.metric.replacing("{cohort_quarter: 3, mature_after_days: 91}", with: text))
    #expect(result.metrics.first?.periodRule == rule)
  }

  /// The line is counted in `metric`; a fault of a whole metric stands at its first line.
  @Test(arguments: [
    ("polarity: low", "polarity: down", 2), ("    polarity: low\n", "", 2), ("decimals: 2", "decimals: -1", 2),
    ("decimals: 2", "decimals: 7", 2), ("decimals: 2", "decimals: two", 2), ("return: falls", "return: fals", 5),
    ("return: population", "return: people", 7), ("multiplier: 1000.5", "multiplier: many", 12),
    ("cohort_quarter: 3", "cohort_quarter: 5", 17), ("cohort_quarter: 3", "cohort_quarter: 0", 17),
    ("mature_after_days: 91", "mature_after_days: -1", 17), ("mature_after_days: 91", "mature_after_days: x", 17),
    ("{cohort_quarter: 3, mature_after_days: 91}", "monthly", 17), ("    source: Where from\n", "", 2),
    ("      label: people\n", "", 7), ("measure: falls-admissions, ", "", 5), ("short_unit:", "shortunit:", 14),
    ("label: admissions}", "label: admissions, of all ages}", 5), ("cautions: [One, Two]", "cautions: [{a: b}]", 20),
    ("{cohort_quarter: 3, mature_after_days: 91}", "{snapshot: noon}", 17), ("scope: local", "scope: everywhere", 22),
    ("scope: local", "scope: national", 23), ("area: [E06000017, E06000041]", "area: []", 22),
    ("collected_to: 2020-02", "collected_to: 2020-21", 26), ("from: 2017-04, change", "from: soon, change", 27),
    ("{from: 2017-04, change: A reason more}", "{from: 2017-04}", 27), ("never_compare:", "never_compared:", 28),
  ])
  func everyFaultNamesItsLine(_ good: String, _ bad: String, _ line: Int) throws {
    #expect(Self.metric.contains(good))
    let error = try #require(try load(Self.metric.replacing(good, with: bad)).error)
    #expect(error.message.hasPrefix("Templates/metrics/2016-17.yaml, line \(line): "), "\(error.message)")
  }

  @Test(arguments: ["", "metric: []\n", "metrics: falls\n", "metrics:\n  - [\n"])
  func catalogueWithoutMetricsIsAnError(_ text: String) throws { #expect(try load(text).error != nil) }

  @Test func yearWithoutACatalogueNamesTheKnownYears() throws {
    let folder = try TemporaryFolder(["metrics/2015-16.yaml": "", "metrics/2017-18.yaml": ""])
    do {
      _ = try CatalogueLoader.metrics(of: year, in: folder.files)
      Issue.record("a catalogue was found")
    } catch {
      #expect(error.message.contains("2016-17"))
      #expect(error.advice.contains("2015-16, 2017-18"))
    }
  }

  @Test func basisThatIsMisspeltIsAFault() throws {
    let result = try load(Self.metric.replacing("basis: commissioner", with: "basis: comissioner"))
    #expect(result.error != nil)
  }

  @Test func metricThatStandsTwiceIsAFault() throws {
    let second = Self.metric.split(separator: "\n", maxSplits: 1).last.map(String.init) ?? ""
    let result = try load(Self.metric + second)
    #expect(result.error != nil)
  }

  /// Handbook 1.2: the metrics of the 2016-17 form, and Rutland's two local ones.
  @Test func catalogueOfTheYearBeginsWithTheMetricsOfTheSample() throws {
    let metrics = Array(try CatalogueLoader.metrics(of: year, in: Repository.templates).prefix(6))
    #expect(
      metrics.map(\.id) == [
        "delayed-transfers", "non-elective-admissions", "reablement", "residential-admissions", "falls", "satisfaction",
      ])
    #expect(metrics.map(\.polarity) == [.low, .low, .high, .low, .low, .high])
    #expect(metrics.map(\.isSharedByCommissioner) == [false, true, false, false, false, false])
    #expect(metrics[0].multiplier == 100_000)
    #expect(metrics[0].denominator?.breakdowns == ["18+"])
    #expect(metrics[1].denominator == nil)
    #expect(metrics[2].periodRule == .cohort(quarter: 3, matureAfterDays: 91))
    #expect(metrics[3].denominator?.breakdowns == ["65+"])
    #expect(metrics[5].numerator.breakdowns == ["answer:very-satisfied", "answer:satisfied"])
  }
}
