import Foundation
import Metrics
import Statistics
import Testing

/// The numeric checks of the handbook, 2.2 and 2.4 to 2.9, fed as measurements to the metrics of the catalogue. The
/// delayed days of 2015-16 and 2016-17 and the rates of 2020-21 are checked on the published files by
/// `DelayedTransfersHandbookTests` and `ASCOFConformanceTests`.
struct HandbookNumbersTests {
  private func percentage(_ id: String, _ year: Int, _ part: Decimal, _ whole: Decimal) throws -> Decimal? {
    let cohort = Period.quarter(FinancialYear(start: year), 3)
    return try Case.value(
      try Case.metric(id, year), part, of: whole, in: .quarter(FinancialYear(start: year), 4), counted: cohort
    ).rate
  }

  /// Handbook 2.2: 8,827 days of West Sussex, 2017-18 Q1, of 672,004 people are 1313.5 per 100,000.
  @Test func delayedTransfersOfWestSussexIn2017() throws {
    let metric = try Case.metric("delayed-transfers", 2016)
    let value = try Case.value(metric, 8827, of: 672_004, in: .quarter(FinancialYear(start: 2016), 1))
    #expect(try Case.rounded(value.rate, 1) == Case.number("1313.5"))
  }

  /// Handbook 2.2: Bury, 5,680 and 5,980 days, +5.3 %; Lancashire, 14,182 and 13,159 days, -7.2 %.
  @Test(arguments: [(5680, 5980, "5.3"), (14_182, 13_159, "-7.2")])
  func delayedTransfersFromYearToYear(_ before: Int, _ after: Int, _ percent: String) throws {
    let change = try PlannedChange(
      from: PlannedChange.Figure(Decimal(before), basis: .quarter),
      to: PlannedChange.Figure(Decimal(after), basis: .quarter))
    #expect(try Case.rounded(change.percent, 1) == Case.number(percent))
  }

  /// Handbook 2.2: 5,548 days from April to December are 7,397.3 in a straight line, below Hillingdon's ceiling of 9,337.
  @Test func projectionOfHillingdon() throws {
    let year = try #require(YearProjection.straightLine(yearToDate: 5548, months: 9).value)
    #expect(abs(year - 7397.3) < 0.05)
    #expect(year < 9337)
  }

  /// Handbook 2.4: numerator, people of 65 and over, published rate per 100,000.
  @Test(arguments: [
    (2020, 52_133, 10_464_019, "498.2"), (2020, 1054, 200_968, "524.5"), (2020, 369, 29_354, "1257.1"),
    (2020, 52, 10_345, "502.7"), (2020, 13, 617, "2107"), (2020, 443, 138_216, "320.5"),
    (2024, 65_060, 10_981_090, "592.5"), (2024, 1250, 212_898, "587.1"), (2024, 11, 1399, "786.3"),
    (2024, 54, 10_949, "493.2"),
  ])
  func residentialAdmissions(_ year: Int, _ count: Int, _ people: Int, _ rate: String) throws {
    let metric = try Case.metric("residential-admissions", year)
    let value = try Case.value(
      metric, Decimal(count), of: Decimal(people), in: .quarter(FinancialYear(start: year), 4),
      counted: .year(FinancialYear(start: year)))
    let perHundredThousand = try #require(value.rate) * 100_000 / metric.multiplier
    #expect(try DecimalText.rounded(perHundredThousand, places: 1) == Case.number(rate))
  }

  /// Handbook 2.4: 14,460 of 2,128,970 are 679.2, published as 679.3 because the inputs are rounded.
  @Test func residentialAdmissionsOfRoundedInputs() throws {
    let figure = try #require(
      PrintedFigure(
        printed: try Case.number("679.3"), places: 1, part: 14_460, of: 2_128_970, multiplier: 100_000))
    #expect(try figure.expected == Case.number("679.2"))
    #expect(!figure.agrees)
  }

  /// Handbook 2.5: at home on day 91, 2020-21, and Lancashire in 2017-18.
  @Test(arguments: [
    (2020, 34_152, 43_193, "79.1"), (2020, 202, 293, "68.9"), (2020, 265, 347, "76.4"), (2020, 24, 28, "85.7"),
    (2020, 5, 9, "55.6"), (2020, 420, 568, "73.9"), (2020, 16, 28, "57.1"), (2020, 79, 102, "77.5"),
    (2020, 107, 163, "65.6"), (2017, 1140, 1304, "87.4"),
  ])
  func reablement(_ year: Int, _ home: Int, _ all: Int, _ percent: String) throws {
    let rate = try percentage("reablement", year, Decimal(home), Decimal(all))
    #expect(try Case.rounded(rate, 1) == Case.number(percent))
  }

  /// Handbook 2.5: reablement offered, 2020-21.
  @Test(arguments: [
    (43_193, 1_377_575, "3.1"), (293, 26_195, "1.1"), (347, 4225, "8.2"), (9, 55, "16.4"), (568, 18_975, "3"),
  ])
  func reablementOffered(_ offered: Int, _ discharged: Int, _ percent: String) throws {
    let rate = try percentage("reablement-offered", 2020, Decimal(offered), Decimal(discharged))
    #expect(try Case.rounded(rate, 1) == Case.number(percent))
  }

  /// Handbook 2.5: a discharge on 31 December matures on 1 April, on 31 March of a leap year. The cohort of 2015-16
  /// matures in a leap year, that of 2016-17 does not.
  @Test(arguments: [
    (2015, "2016-03-30", true), (2015, "2016-03-31", false), (2016, "2017-03-31", true), (2016, "2017-04-01", false),
  ])
  func reablementCohortMatures(_ year: Int, _ day: String, _ isMaturing: Bool) throws {
    let cohort = Period.quarter(FinancialYear(start: year), 3)
    let value = try Case.value(
      try Case.metric("reablement", year), 8, of: 10, in: .quarter(FinancialYear(start: year), 4), counted: cohort,
      asAt: day)
    #expect((value.rate == nil) == isMaturing)
  }

  /// Handbook 2.6: the weights of the European Standard Population 2013 from 65 on add up to 19,500.
  @Test func standardPopulationFrom65() {
    let bands = EuropeanStandardPopulation.bands(from: 65)
    #expect(bands.map(\.name) == ["65-69", "70-74", "75-79", "80-84", "85-89", "90+"])
    #expect(bands.map(\.weight) == [5500, 5000, 4000, 2500, 1500, 1000])
    #expect(bands.reduce(0) { $0 + $1.weight } == 19_500)
  }

  /// Handbook 2.6: fewer than 10 events and there is no rate.
  @Test(arguments: [(9.0, false), (10, true)])
  func standardisedRateOfFewEvents(_ events: Double, _ isGiven: Bool) {
    let interval = StandardisedRate.rate([StandardisedRate.Band(events: events, population: 1000, weight: 5500)])
    #expect((interval.value != nil) == isGiven)
  }

  /// Handbook 2.9: 546,404 of 4,035,716 discharges were delayed, 13.5 %.
  @Test func delayedDischarges() throws {
    let figure = try #require(
      PrintedFigure(printed: try Case.number("13.5"), places: 1, part: 546_404, of: 4_035_716))
    #expect(figure.agrees)
  }

  /// Handbook 2.2: delayed days by responsible body add up to the total; four quarters to the year (West Sussex 28,556).
  @Test(arguments: [
    ([251_146, 91_214, 24_798], 367_158), ([282_707, 111_516, 30_912], 425_135), ([4731, 1805, 61], 6597),
    ([4738, 1944, 77], 6759), ([4578, 1895, 113], 6586), ([6368, 2135, 111], 8614), ([6597, 6759, 6586, 8614], 28_556),
    ([681, 13, 0], 694), ([167, 7, 17], 191), ([139, 23, 0], 162), ([117, 17, 1], 135), ([123, 22, 6], 151),
  ])
  func delayedDaysAddUp(_ parts: [Int], _ total: Int) throws {
    let days = try Case.metric("delayed-transfers", 2016)
    let quarter = Period.quarter(FinancialYear(start: 2016), 2)
    let months = Array(zip(quarter.months, parts.prefix(3)))
    let rest = parts.dropFirst(3).reduce(0, +)
    let measurements = try months.enumerated().map { index, month in
      try Case.measurement(days.numerator, Decimal(month.1 + (index == 0 ? rest : 0)), in: month.0)
    }
    var log = FindingLog()
    let people = try Case.measurement(
      try #require(days.denominator), 100_000, in: .month(year: 2016, month: 6))
    let value = MetricCalculator(
      store: MeasurementStore(measurements + [people], log: &log), area: Area(name: "Area", code: "X1", otherCodes: []),
      shares: [], asAt: try #require(.init(iso: "2030-01-01"))
    ).value(of: days, for: quarter)
    #expect(value.numerator == Decimal(total))
    #expect(value.rate == Decimal(total))
  }

  /// Handbook 2.2: delayed days divided by calendar days, Rutland 2017-18 Q1 and England in November 2017.
  @Test(arguments: [(191, 91, "2.0989"), (155_137, 30, "5171.2333")])
  func peopleDelayedOnAnAverageDay(_ days: Int, _ calendarDays: Int, _ average: String) throws {
    #expect(try DecimalText.rounded(Decimal(days) / Decimal(calendarDays), places: 4) == Case.number(average))
    let metric = try Case.metric("delayed-transfers", 2016)
    let quarter = Period.quarter(FinancialYear(start: 2016), 1)
    guard quarter.numberOfDays == calendarDays else { return }
    let value = try Case.value(metric, Decimal(days), of: 30_873, in: quarter)
    #expect(try Case.rounded(value.averageDay, 4) == Case.number(average))
  }

  /// Handbook 2.5: the measure of 2024-25 is another one; England 60.7, West Sussex 66.54.
  @Test(arguments: [(72_795, 120_005, 1, "60.7"), (350, 526, 2, "66.54")])
  func reablementOf2024(_ well: Int, _ all: Int, _ places: Int, _ printed: String) throws {
    let figure = try #require(
      PrintedFigure(printed: try Case.number(printed), places: places, part: Decimal(well), of: Decimal(all)))
    #expect(figure.agrees)
  }

  /// Handbook 2.6: 895 events and the published limits of a directly standardised rate; the limits follow from the rate
  /// by Dobson's method, whatever the age bands were.
  @Test func publishedStandardisedRateFitsItsLimits() throws {
    let (rate, lower, upper) = (10_430.247991, 9717.709068, 11_178.940915)
    let count = CountInterval.byars(895)
    let (below, above) = (895 - (try #require(count.lower)), (try #require(count.upper)) - 895)
    #expect(abs((rate - lower) / below - (upper - rate) / above) < 1e-6)
  }

  /// Handbook 2.8: the ambition for dementia diagnosis is 66.7 % of those estimated.
  @Test(arguments: [(667, true), (666, false)])
  func dementiaAmbition(_ diagnosed: Int, _ isMet: Bool) throws {
    let metric = try Case.metric("dementia-diagnosis", 2021)
    let quarter = Period.quarter(FinancialYear(start: 2021), 4)
    let value = try Case.value(metric, Decimal(diagnosed), of: 1000, in: quarter, counted: quarter.months.last)
    let plan = Case.entry(metric, quarter, kind: .limit(.atLeast), try Case.number("66.7"))
    #expect(Case.judgement(value, [plan]).colour == (isMet ? .green : .red))
  }
}
