import Dates
import Foundation
import Metrics
import Testing

struct MetricCalculatorTests {
  private func value(
    of metric: Metric, _ quarter: Int, in store: MeasurementStore, shares: [CommissionerShare] = [],
    asAt: String = "2017-06-30"
  ) throws -> MetricValue {
    MetricCalculator(store: store, area: Sample.rutland, shares: shares, asAt: try Sample.day(asAt))
      .value(of: metric, for: Sample.quarter(quarter))
  }

  private func population(_ number: Decimal?, mid year: Int) -> Measurement {
    Sample.measurement(
      Sample.adults, .month(year: year, month: 6), number, area: "E06000017", file: "mid-\(year).xls")
  }

  private let months = Sample.months(Sample.delayedDays, [61, 62, 68, 54, 53, 55, 44, 46, 45, 50, 51, 50])
  private let count = Sample.metric(denominator: nil, multiplier: 1)

  @Test func quarterIsTheSumOfItsMonths() throws {
    let store = Sample.store(months)
    #expect(try (1...4).map { try value(of: count, $0, in: store).numerator } == [191, 162, 135, 151])
    let second = try value(of: count, 2, in: store)
    #expect(second.periodWords == "July to September 2016")
    #expect(second.numeratorParts.map(\.key.period.description) == ["2016-07", "2016-08", "2016-09"])
    #expect(second.denominator == 1)
  }

  @Test func yearToDateIsTheSumFromApril() throws {
    let metric = Sample.metric(denominator: nil, multiplier: 1, rule: .yearToDate)
    let store = Sample.store(months)
    #expect(try (1...4).map { try value(of: metric, $0, in: store).numerator } == [191, 353, 488, 639])
    #expect(try value(of: metric, 4, in: store).periodWords == "April 2016 to March 2017")
  }

  /// 162 days of 30,873 adults (mid-2016) are 524.73 per 100,000.
  @Test func rateIsMadeOfTheSums() throws {
    let rate = try value(of: Sample.metric(), 2, in: Sample.store(months, [population(30_873, mid: 2016)]))
    #expect(rate.denominator == 30_873)
    #expect(DecimalText.grouped(try #require(rate.rate), places: 2) == "524.73")
    #expect(rate.notes == ["Population: mid-2016 estimate, mid-2016.xls"])
  }

  /// 9 of 10 in one month and 10 of 90 in the next are 19 of 100, not the mean of 90 % and 11 %.
  @Test func percentagesAreNeverAveraged() throws {
    let home = Metric.Count(kind: .reablement, measure: "at-home", breakdowns: ["total"], label: "people at home")
    let all = Metric.Count(kind: .reablement, measure: "discharged", breakdowns: ["total"], label: "discharges")
    let metric = Sample.metric(numerator: home, denominator: all, multiplier: 100, unit: "%", polarity: .high)
    let store = Sample.store(Sample.months(home, [9, 10, 0]), Sample.months(all, [10, 90, 0]))
    #expect(try value(of: metric, 1, in: store).rate == 19)
  }

  /// A metric is not supplied where no return counts it in any period, also where a cohort of it would still be maturing; one
  /// month of another year, or one that is withheld, is enough for it to be supplied.
  @Test func whatNoReturnCountsIsNotSupplied() throws {
    let other = Metric.Count(kind: .falls, measure: "admissions", breakdowns: ["total"], label: "admissions")
    let cohort = Sample.metric(denominator: nil, multiplier: 1, rule: .cohort(quarter: 3, matureAfterDays: 91))
    for store in [Sample.store(), Sample.store(Sample.months(other, [1, 2, 3]))] {
      for metric in [count, cohort] {
        let found = try value(of: metric, 2, in: store, asAt: "2016-10-31")
        #expect(found.outcome == .notSupplied("No return in the folder gives delayed days."))
        #expect(found.rate == nil)
        #expect(FigureWords.actual(found) == "Not supplied. No return in the folder gives delayed days.")
        #expect(FigureWords.absence(found) == "not supplied")
      }
    }
    for number in [5, nil] as [Decimal?] {
      let store = Sample.store(Sample.months(Sample.delayedDays, [number], from: 2014))
      guard case .missing(.notSubmitted, _) = try value(of: count, 2, in: store).outcome else {
        Issue.record("\(number.map(String.init(describing:)) ?? "none")")
        continue
      }
    }
  }

  @Test func breakdownsOfACountAreAdded() throws {
    let satisfied = Metric.Count(
      kind: .satisfaction, measure: "answers", breakdowns: ["very", "quite"], label: "satisfied people")
    let all = Metric.Count(
      kind: .satisfaction, measure: "answers", breakdowns: ["very", "quite", "not"], label: "answers")
    let metric = Sample.metric(numerator: satisfied, denominator: all, multiplier: 100, unit: "%", rule: .survey)
    let answers = zip(["very", "quite", "not"], [60, 33, 7] as [Decimal]).map {
      Sample.measurement(satisfied, Sample.quarter(2), $1, breakdown: $0)
    }
    #expect(try value(of: metric, 2, in: Sample.store(answers)).rate == 93)
    #expect(try value(of: metric, 3, in: Sample.store(answers)).outcome != .known)
  }

  @Test func missingMonthGivesNoFigure() throws {
    let two = Array(months.prefix(2))
    let absent = try value(of: count, 1, in: Sample.store(two))
    guard case .missing(.notSubmitted, let told) = absent.outcome else {
      Issue.record("a month that is in no return was passed over")
      return
    }
    #expect(told.hasPrefix("No delayed days for June 2016 in any return."))
    #expect(absent.numerator == nil)
    #expect(absent.rate == nil)
    let dash = try value(of: count, 1, in: Sample.store(Sample.months(Sample.delayedDays, [61, nil, 68])))
    guard case .missing(.notSubmitted, let sentence) = dash.outcome else {
      Issue.record("a missing month was passed over")
      return
    }
    #expect(sentence.contains("May 2016"))
    #expect(dash.rate == nil)
  }

  @Test func zeroIsAFigure() throws {
    let none = try value(of: count, 1, in: Sample.store(Sample.months(Sample.delayedDays, [0, 0, 0])))
    #expect(none.outcome == .known)
    #expect(none.rate == 0)
  }

  /// A rate made of a suppressed count is suppressed, not "not submitted" (handbook 6.9 and 6.11).
  @Test(arguments: [MissingReason.suppressed, .notApplicable, .notYetAvailable, .notCollected])
  func reasonOfAMissingMonthIsKept(_ reason: MissingReason) throws {
    let may = Sample.measurement(Sample.delayedDays, .month(year: 2016, month: 5), nil, reason: reason)
    let found = try value(of: count, 1, in: Sample.store([months[0], may, months[2]]))
    guard case .missing(let told, _) = found.outcome else {
      Issue.record("a missing month was passed over")
      return
    }
    #expect(told == reason)
  }

  /// The cohort of October to December 2016 is mature on 1 April 2017: 31 December and 91 days.
  @Test(arguments: [("2016-12-31", false), ("2017-03-31", false), ("2017-04-01", true), ("2017-04-02", true)])
  func cohortIsKnownFromTheDayOfItsMaturity(_ asAt: String, _ isKnown: Bool) throws {
    let metric = Sample.metric(denominator: nil, multiplier: 1, rule: .cohort(quarter: 3, matureAfterDays: 91))
    for quarter in [2, 3, 4] {
      let found = try value(of: metric, quarter, in: Sample.store(months), asAt: asAt)
      #expect((found.outcome == .known) == isKnown)
      #expect(found.numerator == (isKnown ? 135 : nil))
      if !isKnown {
        guard case .cohortMaturing(let sentence) = found.outcome else {
          Issue.record("not told as maturing")
          continue
        }
        #expect(sentence.contains("October to December 2016") && sentence.contains("1 April 2017"))
      }
    }
  }

  @Test func matureCohortWithoutAReturnIsMissing() throws {
    let metric = Sample.metric(denominator: nil, multiplier: 1, rule: .cohort(quarter: 3, matureAfterDays: 91))
    let found = try value(of: metric, 4, in: Sample.store(Array(months.prefix(8))))
    guard case .missing(.notSubmitted, _) = found.outcome else {
      Issue.record("\(found.outcome)")
      return
    }
  }

  private func share(_ code: String, _ percent: String, from: String = "2015-04-01", to: String? = nil) throws
    -> CommissionerShare
  {
    CommissionerShare(
      commissionerCode: code, areaCode: "E06000017", percent: try Sample.number(percent),
      validFrom: try Sample.day(from),
      validTo: try to.map { try Sample.day($0) }, source: "GP lists", origin: Sample.origin("shares.csv"))
  }

  private let admissions = Metric.Count(
    kind: .nonElective, measure: "admissions", breakdowns: ["total"], label: "non-elective admissions")

  private var shared: Metric {
    Sample.metric("nel", numerator: admissions, denominator: nil, isShared: true, multiplier: 1)
  }

  /// 11.6 % of 2,501, 2,600 and 2,702 and 0.4 % of 1,003, 1,001 and 999: 905.148 + 12.012.
  @Test func sharesOfCommissionersStayFractions() throws {
    let store = Sample.store(
      Sample.months(admissions, [2501, 2600, 2702], area: "03W"),
      Sample.months(admissions, [1003, 1001, 999], area: "03V"))
    let found = try value(of: shared, 1, in: store, shares: [try share("03W", "11.6"), try share("03V", "0.4")])
    #expect(found.numerator == Decimal(string: "917.160"))
    #expect(found.notes.count == 2)
    let note = try #require(found.notes.first)
    #expect(["11.6 %", "03W", "GP lists"].allSatisfy { note.contains($0) })
  }

  @Test func shareOfTheMonthIsUsed() throws {
    let store = Sample.store(Sample.months(admissions, [1000, 1000, 1000], area: "03W"))
    let shares = [
      try share("03W", "10", to: "2016-05-31"), try share("03W", "12", from: "2016-06-01"),
      CommissionerShare(
        commissionerCode: "03W", areaCode: "E10000018", percent: 88, validFrom: try Sample.day("2015-04-01"),
        validTo: nil, source: "", origin: Sample.origin),
    ]
    #expect(try value(of: shared, 1, in: store, shares: shares).numerator == 320)
  }

  @Test func monthWithoutAShareOrACommissionerGivesNoFigure() throws {
    let store = Sample.store(Sample.months(admissions, [1000, 1000, 1000], area: "03W"))
    let lateShare = [try share("03W", "10", from: "2016-05-01")]
    guard case .missing(_, let sentence) = try value(of: shared, 1, in: store, shares: lateShare).outcome else {
      Issue.record("no share holds in April")
      return
    }
    #expect(sentence.contains("April 2016") && sentence.contains("shares.csv"))
    let both = [try share("03W", "10"), try share("03V", "5")]
    #expect(try value(of: shared, 1, in: store, shares: both).outcome != .known)
  }

  /// A new row without an end for the old one: 10 % and 12 % hold in June, and together they would be 22 %.
  @Test func commissionerCountsOnceInAMonth() throws {
    let store = Sample.store(Sample.months(admissions, [1000, 1000, 1000], area: "03W"))
    let shares = [try share("03W", "10"), try share("03W", "12", from: "2016-06-01")]
    let found = try value(of: shared, 1, in: store, shares: shares)
    #expect(found.numerator == 320 || found.outcome != .known)
  }

  @Test func reasonOfAMissingCommissionerIsKept() throws {
    let count = Sample.measurement(admissions, .month(year: 2016, month: 4), nil, area: "03W", reason: .suppressed)
    let found = try value(of: shared, 1, in: Sample.store([count]), shares: [try share("03W", "10")])
    guard case .missing(let told, _) = found.outcome else {
      Issue.record("a missing month was passed over")
      return
    }
    #expect(told == .suppressed)
  }

  @Test func populationOfAnotherYearIsNoted() throws {
    let found = try value(
      of: Sample.metric(), 2, in: Sample.store(months, [population(100, mid: 2013), population(200, mid: 2014)]))
    #expect(found.denominator == 200)
    #expect(found.notes == ["Population: mid-2014 estimate, mid-2014.xls; no estimate for mid-2016 is there"])
  }

  @Test func nearestPopulationIsTheEarlierOfTwoAndNeverAMissingOne() throws {
    let both = [population(300, mid: 2017), population(100, mid: 2015)]
    #expect(try value(of: Sample.metric(), 2, in: Sample.store(months, both)).denominator == 100)
    let missing = [population(nil, mid: 2016), population(300, mid: 2017)]
    #expect(try value(of: Sample.metric(), 2, in: Sample.store(months, missing)).denominator == 300)
  }

  /// The fourth quarter of 2016-17 lies in 2017, and is still a quarter of the year that began in 2016.
  @Test func populationIsThatOfTheYearsBeginning() throws {
    let both = [population(100, mid: 2016), population(300, mid: 2017)]
    #expect(try value(of: Sample.metric(), 4, in: Sample.store(months, both)).denominator == 100)
  }

  @Test func noPopulationGivesNoRate() throws {
    let found = try value(of: Sample.metric(), 2, in: Sample.store(months))
    guard case .missing(_, let sentence) = found.outcome else {
      Issue.record("a rate without a population")
      return
    }
    #expect(sentence.contains("people aged 18 and over"))
  }

  @Test func zeroDenominatorGivesNoRate() throws {
    let found = try value(of: Sample.metric(), 2, in: Sample.store(months, [population(0, mid: 2016)]))
    #expect(
      found.outcome
        == .missing(.notApplicable, "There were no people aged 18 and over, so there is no rate."))
    #expect(found.rate == nil)
  }
}
