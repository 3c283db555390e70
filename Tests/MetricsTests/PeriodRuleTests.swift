import Foundation
import Metrics
import Testing

/// One figure for each rule, worked out by hand.
struct PeriodRuleTests {
  private let adults: [Measurement] = [2015, 2016, 2017].map {
    Sample.measurement(Sample.adults, .month(year: $0, month: 6), 30_873, area: "E06000017")
  }

  private func value(
    _ metric: Metric, _ quarter: Period, _ measurements: [Measurement]
  ) throws -> MetricValue {
    MetricCalculator(
      store: Sample.store(measurements), area: Sample.rutland, shares: [], asAt: try Sample.day("2020-12-31")
    ).value(of: metric, for: quarter)
  }

  private func number(_ value: MetricValue, _ places: Int) throws -> String {
    DecimalText.plain(try #require(value.rate), places: places)
  }

  private let perDay = Sample.metric(denominator: nil, multiplier: 1, rule: .averageDay)

  /// Rutland 2017-18 (handbook 2.2): 191, 162, 135 and 151 delayed days in 91, 92, 92 and 90 days are 2.0989, 1.7609,
  /// 1.4674 and 1.6778 people.
  @Test(arguments: [(1, "2.0989"), (2, "1.7609"), (3, "1.4674"), (4, "1.6778")])
  func averageDayOfRutland(_ quarter: Int, _ people: String) throws {
    let months = Sample.months(Sample.delayedDays, [61, 62, 68, 54, 53, 55, 44, 46, 45, 50, 51, 50], from: 2017)
    let found = try value(perDay, Sample.quarter(quarter, of: 2017), months)
    #expect(try number(found, 4) == people)
    #expect(found.calendarDays == [91, 92, 92, 90][quarter - 1])
    #expect(found.notes.contains("\(found.calendarDays ?? 0) calendar days"))
  }

  /// January to March 2016 has 31 + 29 + 31 = 91 days, the year after 90. 20, 10 and 10 people a day are 620, 290 and
  /// 310 days: 1,220 / 91 = 13.4066. The mean of the three months would be 13.3333.
  @Test func leapFebruaryHas29DaysAndMonthsAreNotAveraged() throws {
    let winter = [nil, nil, nil, nil, nil, nil, nil, nil, nil, 620, 290, 310] as [Decimal?]
    let leap = try value(perDay, Sample.quarter(4, of: 2015), Sample.months(Sample.delayedDays, winter, from: 2015))
    #expect(leap.calendarDays == 91)
    #expect(try number(leap, 4) == "13.4066")
    let plain = try value(perDay, Sample.quarter(4), Sample.months(Sample.delayedDays, winter))
    #expect(plain.calendarDays == 90)
    #expect(try number(plain, 4) == "13.5556")
  }

  /// 162 days / 92 days / 30,873 adults x 100,000 = 5.7036; the adults stay adults beside the number.
  @Test func averageDayForEach100000Adults() throws {
    let months = Sample.months(Sample.delayedDays, [nil, nil, nil, 54, 53, 55])
    let found = try value(Sample.metric(rule: .averageDay), Sample.quarter(2), months + adults)
    #expect(try number(found, 4) == "5.7036")
    #expect(found.denominatorCount == 30_873)
    #expect(found.denominator == Decimal(30_873 * 92))
  }

  /// 1 person a day in April, 2 in May ... 12 in March: the mean is 78 / 12 = 6.5, for 65,000 adults 10.0.
  /// All days by all days would be 2,384 / 365 = 6.53.
  @Test func meanOfTwelveAverageDays() throws {
    let days: [Decimal] = [30, 62, 90, 124, 155, 180, 217, 240, 279, 310, 308, 372]
    let people = Sample.measurement(Sample.adults, .month(year: 2016, month: 6), 65_000, area: "E06000017")
    let metric = Sample.metric(rule: .meanOfTwelve(.averageDay))
    let found = try value(metric, Sample.quarter(4), Sample.months(Sample.delayedDays, days) + [people])
    #expect(try number(found, 6) == "10")
    #expect(found.numerator == Decimal(string: "6.5"))
    #expect(found.periodWords == "mean of the months April 2016 to March 2017")
    #expect(found.notes.contains("Mean of 12 months, each divided by its calendar days"))
  }

  /// Handbook 2.2: the mean of twelve of England in 2018-19, 4,564.5 for 44,022,560 adults, is 10.4.
  @Test func meanOfTwelveAsCounted() throws {
    let counts = Array(repeating: [4_564, 4_565] as [Decimal], count: 6).flatMap { $0 }
    let people = Sample.measurement(Sample.adults, .month(year: 2018, month: 6), 44_022_560, area: "E06000017")
    let metric = Sample.metric(rule: .meanOfTwelve(.asCounted))
    let found = try value(
      metric, Sample.quarter(4, of: 2018), Sample.months(Sample.delayedDays, counts, from: 2018) + [people])
    #expect(found.numerator == Decimal(string: "4564.5"))
    #expect(try number(found, 1) == "10.4")
  }

  @Test func meanOfTwelveIsNotKnownBeforeTheYearIsOver() throws {
    let metric = Sample.metric(denominator: nil, multiplier: 1, rule: .meanOfTwelve(.asCounted))
    let year = Sample.months(Sample.delayedDays, Array(repeating: 1, count: 12))
    for quarter in 1...3 {
      let found = try value(metric, Sample.quarter(quarter), year)
      #expect(
        found.outcome
          == .missing(
            .notYetAvailable, "It is the mean of twelve months, so it is known only after 31 March 2017."))
    }
    let short = try value(metric, Sample.quarter(4), Array(year.prefix(11)))
    guard case .missing(.notSubmitted, let sentence) = short.outcome else {
      Issue.record("a mean of eleven months")
      return
    }
    #expect(sentence.contains("March 2017") && sentence.contains("11 of 12 months"))
  }

  /// 29 September 2016, 29 December 2016 and 30 March 2017 are Thursdays; 31 December 2015 is one too.
  @Test(arguments: [
    (2016, 2, "snapshot of Thursday 29 September 2016"), (2016, 3, "snapshot of Thursday 29 December 2016"),
    (2016, 4, "snapshot of Thursday 30 March 2017"), (2015, 3, "snapshot of Thursday 31 December 2015"),
  ])
  func snapshotIsTheLastMonthOfTheQuarter(_ year: Int, _ quarter: Int, _ words: String) throws {
    let metric = Sample.metric(denominator: nil, multiplier: 1, rule: .snapshot(.lastThursday))
    let months = Sample.months(Sample.delayedDays, (1...12).map { Decimal($0) }, from: year)
    let found = try value(metric, Sample.quarter(quarter, of: year), months)
    #expect(found.numerator == Decimal(quarter * 3))
    #expect(found.periodWords == words)
  }

  /// 2,744 of 4,599 people is the share of one month; months before it do not matter.
  @Test func snapshotAtTheEndOfTheMonthDividesByTheSameMonth() throws {
    let metric = Sample.percentage(rule: .snapshot(.monthEnd))
    let estimates = (4...6).map {
      Sample.measurement(Sample.adults, .month(year: 2016, month: $0), $0 == 6 ? 4_599 : 1, area: "E06000017")
    }
    let diagnoses = Sample.months(Sample.delayedDays, [1, 1, 2_744])
    let found = try value(metric, Sample.quarter(1), diagnoses + estimates)
    #expect(try number(found, 1) == "59.7")
    #expect(found.periodWords == "end of June 2016")
  }

  @Test func figureAsPublishedIsThatOfTheQuarterAndNotASum() throws {
    let metric = Sample.metric(denominator: nil, multiplier: 1, rule: .asPublished)
    let published = Sample.measurement(Sample.delayedDays, Sample.quarter(2), 251)
    let months = Sample.months(Sample.delayedDays, [nil, nil, nil, 80, 85, 90])
    #expect(try value(metric, Sample.quarter(2), months + [published]).rate == 251)
    #expect(try value(metric, Sample.quarter(1), months + [published]).rate == nil)
  }
}
