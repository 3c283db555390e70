import Foundation
import Metrics
import Testing

/// Sources that give a quarter or a year in place of months, and times of which only a part is known.
struct CoarserPeriodsTests {
  private let count = Sample.delayedDays

  private func value(
    _ rule: Metric.PeriodRule, _ quarter: Period, _ measurements: [Measurement], collectedTo: Period? = nil
  ) throws -> MetricValue {
    let metric = Sample.metric(denominator: nil, multiplier: 1, rule: rule, collectedTo: collectedTo)
    return MetricCalculator(
      store: Sample.store(measurements), area: Sample.rutland, shares: [], asAt: try Sample.day("2021-12-31")
    ).value(of: metric, for: quarter)
  }

  private let cohort = Metric.PeriodRule.cohort(quarter: 3, matureAfterDays: 91)

  /// ASCOF 2020-21 (handbook 2.5): Rutland 24 of 28 is 85.7 %.
  @Test(arguments: [Period.quarter(FinancialYear(start: 2020), 3), .year(FinancialYear(start: 2020))])
  func cohortMayComeAsAQuarterOrUnderItsYear(_ period: Period) throws {
    let home = Metric.Count(kind: .reablement, measure: "home", breakdowns: ["total"], label: "people at home")
    let all = Metric.Count(kind: .reablement, measure: "all", breakdowns: ["total"], label: "people discharged")
    let metric = Sample.metric(numerator: home, denominator: all, multiplier: 100, polarity: .high, rule: cohort)
    let store = Sample.store([Sample.measurement(home, period, 24), Sample.measurement(all, period, 28)])
    let found = MetricCalculator(
      store: store, area: Sample.rutland, shares: [], asAt: try Sample.day("2021-12-31")
    ).value(of: metric, for: Sample.quarter(4, of: 2020))
    #expect(DecimalText.plain(try #require(found.rate), places: 1) == "85.7")
    #expect(
      found.notes == [
        "people at home: \(period.inWords) as the source gives it, not by month",
        "people discharged: \(period.inWords) as the source gives it, not by month",
      ])
  }

  /// ASCOF 2020-21 (handbook 2.4): West Sussex 1,054 admissions of 200,968 people are 524.5 for each 100,000.
  @Test func yearStandsForItsTwelveMonthsOnly() throws {
    let people = Sample.measurement(Sample.adults, .month(year: 2020, month: 6), 200_968, area: "E06000017")
    let year = Sample.measurement(count, .year(FinancialYear(start: 2020)), 1_054)
    let calculator = MetricCalculator(
      store: Sample.store([year, people]), area: Sample.rutland, shares: [], asAt: try Sample.day("2021-12-31"))
    let whole = calculator.value(of: Sample.metric(rule: .yearToDate), for: Sample.quarter(4, of: 2020))
    #expect(DecimalText.plain(try #require(whole.rate), places: 1) == "524.5")
    #expect(whole.notes.contains("delayed days: 2020-21 as the source gives it, not by month"))
    let half = calculator.value(of: Sample.metric(rule: .yearToDate), for: Sample.quarter(2, of: 2020))
    #expect(half.rate == nil)
    #expect(calculator.value(of: Sample.metric(), for: Sample.quarter(4, of: 2020)).rate == nil)
  }

  /// April to June by month (191) and July to September as a quarter (162) are 353.
  @Test func quartersAndMonthsMayBeMixed() throws {
    let months = Sample.months(count, [61, 62, 68])
    let quarter = Sample.measurement(count, Sample.quarter(2), 162)
    let found = try value(.yearToDate, Sample.quarter(2), months + [quarter])
    #expect(found.numerator == 353)
    #expect(
      found.notes == [
        "delayed days: 2016-17 Q2 (July to September 2016) as the source gives it, not by month"
      ])
    #expect(found.numeratorParts.count == 4)
  }

  @Test func monthsWinWhereTheyAreAllKnown() throws {
    let months = Sample.months(count, [61, 62, 68])
    let found = try value(.quarter, Sample.quarter(1), months + [Sample.measurement(count, Sample.quarter(1), 999)])
    #expect(found.numerator == 191)
    #expect(found.notes.isEmpty)
  }

  /// A month that is held back does not stop the quarter, which is published.
  @Test func quarterStandsForMonthsThatAreSuppressed() throws {
    let may = Sample.measurement(count, .month(year: 2016, month: 5), nil, reason: .suppressed)
    let months = Sample.months(count, [61, 62, 68]).filter { $0.key.period != may.key.period } + [may]
    let found = try value(.quarter, Sample.quarter(1), months + [Sample.measurement(count, Sample.quarter(1), 191)])
    #expect(found.numerator == 191)
    let suppressed = try value(.quarter, Sample.quarter(1), months)
    guard case .missing(.suppressed, _) = suppressed.outcome else {
      Issue.record("the reason was lost")
      return
    }
  }

  /// Handbook 2.2 and 6.5: the last month of delayed transfers is February 2020.
  @Test func partOfAQuarterIsNoImprovement() throws {
    let february = Period.month(year: 2020, month: 2)
    let last = Sample.months(count, [nil, nil, nil, nil, nil, nil, nil, nil, nil, 100, 80], from: 2019)
    let before = Sample.months(count, Array(repeating: 110, count: 12), from: 2018)
    let partial = try value(.quarter, Sample.quarter(4, of: 2019), last + before, collectedTo: february)
    guard case .missing(.notCollected, let sentence) = partial.outcome else {
      Issue.record("\(partial.outcome)")
      return
    }
    #expect(
      sentence
        == """
        The collection of delayed days ended with February 2020: none for March 2020. Only 2 of 3 months are there: \
        January 2020, February 2020. That is a part, and must not be compared with the whole.
        """)
    #expect(partial.rate == nil)
    #expect(partial.isPartial)
    // 100 + 80 days of a published file may be told, those of a local one may not.
    let edition = Edition(published: try Sample.day("2020-04-09"))
    let published = try value(
      .quarter, Sample.quarter(4, of: 2019), last.map { $0.with(edition: edition) }, collectedTo: february)
    guard case .missing(_, let told) = published.outcome else {
      Issue.record("\(published.outcome)")
      return
    }
    #expect(told.contains("January 2020, February 2020 (180 delayed days)."))
    let whole = try value(.quarter, Sample.quarter(4, of: 2018), before, collectedTo: february)
    #expect(whole.numerator == 330)
    #expect(!whole.isPartial)
    #expect(Change(from: whole, to: partial) == nil)
    let judged = Judge.judgement(
      of: partial, against: Sample.target(.atMost, 300), rule: Sample.rule(), lastYear: whole)
    #expect(judged.colour == .grey)
  }

  /// The day before the end of the collection is not after it.
  @Test func monthWithinTheCollectionIsNotSubmitted() throws {
    let found = try value(
      .quarter, Sample.quarter(4, of: 2019), Sample.months(count, [110], from: 2019),
      collectedTo: .month(year: 2020, month: 2))
    #expect(found.outcome == .missing(.notSubmitted, "No delayed days for January 2020 in any return."))
  }
}
