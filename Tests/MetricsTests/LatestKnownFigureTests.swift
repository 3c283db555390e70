import Foundation
import Metrics
import Testing

/// The yearly survey of adult social care, England (handbook 2.7): 64.4 in 2015-16, 64.7 in 2016-17, 64.2 in 2019-20,
/// no figure in 2020-21.
struct LatestKnownFigureTests {
  private let count = Metric.Count(
    kind: .satisfaction, measure: "survey-outcome", breakdowns: ["total"], label: "published percentage")

  private var metric: Metric {
    Sample.metric(
      "satisfaction", numerator: count, denominator: nil, multiplier: 1, unit: "%", polarity: .high,
      rule: .latestKnown)
  }

  private func year(_ start: Int, _ value: String?) throws -> Measurement {
    Sample.measurement(
      count, .year(FinancialYear(start: start)), try value.map { try Sample.number($0) }, reason: .notAvailable)
  }

  private func value(_ quarter: Period, _ measurements: [Measurement]) throws -> MetricValue {
    MetricCalculator(
      store: Sample.store(measurements), area: Sample.rutland, shares: [], asAt: try Sample.day("2022-12-31")
    ).value(of: metric, for: quarter)
  }

  @Test func yearThatIsOverIsCarriedWithItsPeriod() throws {
    let years = [try year(2015, "64.4"), try year(2016, "64.7")]
    let second = try value(Sample.quarter(2), years)
    #expect(second.rate == Decimal(string: "64.4"))
    #expect(second.figurePeriod == .year(FinancialYear(start: 2015)))
    #expect(second.isCarried)
    #expect(second.periodWords == "2015-16 (annual)")
    #expect(
      second.notes == [
        "Carried: the figure is that of 2015-16 (annual), the latest that is known; it is not one of 2016-17-Q2."
      ])
    let fourth = try value(Sample.quarter(4), years)
    #expect(fourth.rate == Decimal(string: "64.7"))
    #expect(!fourth.isCarried)
    #expect(fourth.notes.isEmpty)
  }

  @Test func sameFigureCarriedOnIsNoChange() throws {
    let years = [try year(2015, "64.4"), try year(2016, "64.7")]
    let quarters = try (1...4).map { try value(Sample.quarter($0), years) }
    #expect(Change(from: quarters[0], to: quarters[1]) == nil)
    #expect(Change(from: quarters[2], to: quarters[3])?.difference == Decimal(string: "0.3"))
    #expect(Change(from: quarters[3], to: try value(Sample.quarter(1, of: 2017), years)) == nil)
  }

  @Test func yearWithoutAFigureIsPassedAndNamed() throws {
    let found = try value(Sample.quarter(4, of: 2020), [try year(2019, "64.2"), try year(2020, nil)])
    #expect(found.rate == Decimal(string: "64.2"))
    #expect(found.isCarried)
    #expect(found.notes.contains { $0.contains("2020-21") && $0.contains("not available") })
  }

  /// A wave of a survey that comes twice a year.
  @Test func quarterLaterThanTheYearWins() throws {
    let wave = Sample.measurement(count, Sample.quarter(2), 51)
    let found = try value(Sample.quarter(3), [try year(2015, "64.4"), wave])
    #expect(found.rate == 51)
    #expect(found.periodWords == "2016-17 Q2 (July to September 2016)")
  }

  /// The figure of five years ago is carried no longer: 20 quarters from the one asked for.
  @Test func figureIsCarriedForFiveYears() throws {
    let old = [try year(2015, "64.4")]
    #expect(try value(Sample.quarter(3, of: 2020), old).rate != nil)
    #expect(try value(Sample.quarter(4, of: 2020), old).rate == nil)
  }
}
