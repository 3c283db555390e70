import Foundation
import Metrics
import Testing

/// Plans that are more than a number for a year: phased, revised, ranges, other units, no number yet.
struct PlanKindTests {
  private let days = Sample.metric(denominator: nil, multiplier: 1, unit: "days")
  private let rate = Sample.metric(unit: "per 100,000")
  private let year = Period.year(Sample.year)

  private func target(
    _ metric: Metric, _ entries: [PlanEntry], quarter: Int = 2, outturn: MetricValue? = nil
  ) -> Target? {
    Plan(entries: entries).target(for: metric, quarter: Sample.quarter(quarter)) { period in
      period == Sample.quarter(quarter, of: 2015) ? outturn : nil
    }.target
  }

  private func months(_ values: [Decimal], from first: Int = 7) -> [PlanEntry] {
    values.enumerated().map { offset, value in
      Sample.entry(days, .month(year: 2016, month: first + offset), .atMost, value)
    }
  }

  @Test func planPhasedByMonthAddsUp() {
    #expect(target(days, months([100, 110, 95]))?.value == 305)
    #expect(target(days, months([100, 110, 95]))?.derivation.hasPrefix("The sum of the plans for 3 months.") == true)
  }

  @Test func phasedPlanWinsOverTheYearButNotOverTheQuarter() {
    let yearly = Sample.entry(days, year, .atMost, 1200)
    #expect(target(days, months([100, 110, 95]) + [yearly])?.value == 305)
    #expect(target(days, months([100, 110]) + [yearly])?.value == 300)
    let own = Sample.entry(days, Sample.quarter(2), .atMost, 290)
    #expect(target(days, months([100, 110, 95]) + [yearly, own])?.value == 290)
  }

  @Test func phasedPlanOfTheYearToDateAddsUpFromApril() {
    let toDate = Sample.metric(denominator: nil, multiplier: 1, unit: "days", rule: .yearToDate)
    #expect(target(toDate, months([10, 20, 30, 40, 50, 60], from: 4))?.value == 210)
    #expect(target(toDate, months([10, 20, 30, 40, 50], from: 4)) == nil)
  }

  /// A percentage has no part of a year, and no sum of months.
  @Test func planOfAPercentageIsNeverAddedUp() {
    let share = Sample.percentage(rule: .survey)
    let entries = (7...9).map { Sample.entry(share, .month(year: 2016, month: $0), .atLeast, 90) }
    #expect(target(share, entries) == nil)
  }

  /// Barnet, point of access: 40 % to 70 % of calls answered in time; 95 % is no failure.
  @Test func farEndOfARangeIsNoFailure() throws {
    let share = Sample.percentage(rule: .survey)
    let found = try #require(target(share, [Sample.entry(share, year, kind: .range(70), 40)]))
    #expect(found.test == .atLeast)
    #expect(found.value == 40)
    #expect(found.farEnd == 70)
    for (value, colour, words) in [(39, RAG.red, false), (40, .green, false), (70, .green, false), (95, .green, true)] {
      let judgement = Judge.judgement(
        of: Sample.value(share, Decimal(value), of: 100), against: .target(found), rule: Sample.rule(), lastYear: nil)
      #expect(judgement.colour == colour)
      #expect(judgement.reason.contains("no failure") == words)
    }
  }

  @Test func rangeWhereLowIsGoodIsJudgedByItsUpperEnd() throws {
    let found = try #require(target(days, [Sample.entry(days, Sample.quarter(2), kind: .range(70), 40)]))
    #expect(found.test == .atMost)
    #expect(found.value == 70)
    #expect(found.farEnd == 40)
  }

  /// Half a year of a range: 6/12 of both its ends, also where it begins at 0.
  @Test(arguments: [(Decimal(0), Decimal(1200), Decimal(0)), (400, 1200, 200)])
  func bothEndsOfARangeHaveTheirPartOfTheYear(_ low: Decimal, _ high: Decimal, _ farEnd: Decimal) throws {
    let toDate = Sample.metric(denominator: nil, multiplier: 1, unit: "days", rule: .yearToDate)
    let found = try #require(target(toDate, [Sample.entry(toDate, year, kind: .range(high), low)]))
    #expect(found.value == 600)
    #expect(found.farEnd == farEnd)
    #expect(found.wholeYear == 1200)
  }

  /// 95 % of a forecast of 160 admissions are 152 admissions, and no rate of 152.
  @Test func planRelativeToACountIsACount() throws {
    let entries = [
      Sample.entry(rate, Sample.quarter(2), kind: .limit(.atMost), 95, of: .forecast),
      Sample.entry(rate, Sample.quarter(2), kind: .reference, 160, unit: .count),
    ]
    let found = try #require(target(rate, entries))
    #expect(found.isCount)
    #expect(found.value == 152)
  }

  @Test func lastAgreedRowHoldsAndTheOthersStay() throws {
    let first = Sample.entry(
      days, Sample.quarter(2), kind: .limit(.atMost), 300, agreedOn: try Sample.day("2016-04-01"))
    let second = Sample.entry(
      days, Sample.quarter(2), kind: .limit(.atMost), 280, agreedOn: try Sample.day("2016-09-30"))
    let found = try #require(target(days, [second, first]))
    #expect(found.value == 280)
    #expect(found.earlier.map(\.value) == [300])
    let before = Plan(entries: [second, first])
    #expect(before.known(on: try Sample.day("2016-09-29")).entries.map(\.value) == [300])
    #expect(before.known(on: try Sample.day("2016-09-30")).entries.count == 2)
  }

  /// Hillingdon's outturn in place of its plan would be last year's error: both are asked for by name.
  @Test func planMayBeRelativeToLastYearsOutturn() throws {
    let relative = Sample.entry(rate, year, .atMost, 95, of: .lastYearsOutturn)
    let outturn = Sample.value(rate, 400, of: 40_000, in: Sample.quarter(2, of: 2015))
    #expect(target(rate, [relative], outturn: outturn)?.value == 950)
    #expect(target(rate, [relative]) == nil)
    let plan = Plan(entries: [relative, Sample.entry(rate, .year(Sample.year.previous), .atMost, 900)])
    guard case .referenceMissing(let sentence) = plan.target(for: rate, quarter: Sample.quarter(2)) else {
      Issue.record("The plan of last year took the place of its outturn.")
      return
    }
    #expect(sentence.contains("outturn of 2015-16-Q2"))
  }

  /// Rutland: 0.36 % of 8,540 people are 360 for each 100,000, or 30.744 people.
  @Test func planMayBeInAnotherUnit() throws {
    let entry = Sample.entry(
      rate, Sample.quarter(2), kind: .limit(.fewerThan), try Sample.number("0.36"), unit: .percent)
    let found = try #require(target(rate, [entry]))
    #expect(found.value == 360)
    #expect(found.derivation.hasPrefix("0.36 percent is 360 per 100,000."))
  }

  /// Wolverhampton: 0.63 for each 100 is 630 for each 100,000.
  @Test func perHundredAndPerHundredThousandAreNotMixed() throws {
    let entry = Sample.entry(rate, Sample.quarter(2), kind: .limit(.atLeast), try Sample.number("0.63"), unit: .percent)
    #expect(target(rate, [entry])?.value == 630)
  }

  @Test(arguments: [(30, RAG.green), (31, .red)])
  func planMayBeACount(_ count: Int, _ colour: RAG) throws {
    let entry = Sample.entry(rate, Sample.quarter(2), kind: .limit(.atMost), 30, unit: .count)
    let found = try #require(target(rate, [entry]))
    #expect(found.isCount)
    let value = Sample.value(rate, Decimal(count), of: 8540)
    let judgement = Judge.judgement(of: value, against: .target(found), rule: Sample.rule(), lastYear: nil)
    #expect(judgement.colour == colour)
    #expect(judgement.reason.hasPrefix("\(count) delayed days against at most 30 delayed days"))
    #expect(DecimalText.plain(try #require(found.rate(beside: value)), places: 4) == "351.2881")
  }

  @Test(arguments: [
    (PlanEntry.Kind.baselineBeingSet, Judgement.Status.baselineBeingSet), (.notMeasurableYet, .notMeasurableYet),
  ])
  func planWithoutANumberIsAStatusOfItsOwn(_ kind: PlanEntry.Kind, _ status: Judgement.Status) {
    let plan = Plan(entries: [Sample.entry(days, year, kind: kind, 0)])
    let judgement = Judge.judgement(
      of: Sample.value(days, 0), against: plan.target(for: days, quarter: Sample.quarter(2)), rule: Sample.rule(),
      lastYear: nil)
    #expect(judgement.status == status)
    #expect(judgement.colour == .grey)
    #expect(judgement.reason.contains("Agreed by the board."))
  }

  /// Wokingham, practice appointments: there is no figure because it cannot be measured, not because nobody sent it.
  @Test func notMeasurableExplainsTheMissingFigure() {
    let plan = Plan(entries: [Sample.entry(days, year, kind: .notMeasurableYet, 0)])
    let missing = Sample.value(days, nil, of: nil, outcome: .missing(.notSubmitted, "No return."))
    let judgement = Judge.judgement(
      of: missing, against: plan.target(for: days, quarter: Sample.quarter(2)), rule: Sample.rule(), lastYear: nil)
    #expect(judgement.status == .notMeasurableYet)
  }
}
