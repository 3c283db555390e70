import Foundation
import Metrics
import Statistics
import Testing

/// Whether a colour turns on few cases. Limits of counts: Byar's formula and Wilson's, by hand.
struct ColourChangeTests {
  private let admissions = Metric.Count(
    kind: .residentialAdmissions, measure: "permanent-admissions", breakdowns: ["total"], label: "permanent admissions")
  private let discharged = Metric.Count(
    kind: .reablement, measure: "discharged-to-reablement", breakdowns: ["total"], label: "people discharged")

  private func rate(_ count: Decimal) -> MetricValue {
    Sample.value(Sample.metric(numerator: admissions, multiplier: 100, unit: "%"), count, of: 8540)
  }

  private func change(
    _ value: MetricValue, _ test: TargetTest, _ limit: Decimal, _ rule: RAGRule = Sample.rule()
  ) -> ColourChange? {
    ColourChange(of: value, plan: Sample.target(test, limit), rule: rule, lastYear: nil)
  }

  /// Rutland: fewer than 0.36 % of 8,540 are fewer than 30.744. Byar's limits of 30 are 20.24 and 42.83.
  @Test func oneAdmissionMoreWouldTurnRutlandRed() throws {
    let found = try #require(change(rate(30), .fewerThan, try Sample.number("0.36")))
    #expect(found.cases == 1)
    #expect(found.isMore)
    #expect(found.colour == .red)
    #expect(found.limits == 21...42)
    #expect(found.words(rate(30).metric).hasPrefix("1 (permanent admissions) more would make it red."))
  }

  @Test func oneAdmissionFewerWouldTurnRutlandGreen() throws {
    let found = try #require(change(rate(31), .fewerThan, try Sample.number("0.36")))
    #expect(found.cases == 1)
    #expect(!found.isMore)
    #expect(found.colour == .green)
  }

  /// Up to 42 chance may bring; 43 it may not: 43 of 8,540 are 0.5035 %.
  @Test(arguments: [("0.49", 12), ("0.50", nil)] as [(String, Int?)])
  func beyondTheLimitsOfChanceThereIsNoRemark(_ limit: String, _ cases: Int?) throws {
    #expect(change(rate(30), .atMost, try Sample.number(limit))?.cases == cases)
  }

  /// Two patients made it red: 2 of 12 on a plan of at most 10.
  @Test func redMadeByTwoPatientsSaysSo() throws {
    let value = Sample.value(Sample.metric(numerator: admissions, denominator: nil, multiplier: 1), 12)
    let found = try #require(change(value, .atMost, 10))
    #expect(found.cases == 2)
    #expect(found.colour == .green)
  }

  /// Wilson's limits of 24 of 28 are 68.51 % and 94.30 %, or 19.18 and 26.40 people.
  @Test func proportionIsHeldAgainstWilsonsLimits() throws {
    let metric = Metric.proportion(discharged)
    let value = Sample.value(metric, 24, of: 28)
    let found = try #require(change(value, .atLeast, 83))
    #expect(found.limits == 20...26)
    #expect(found.cases == 1)
    #expect(found.colour == .red)
    #expect(change(value, .atLeast, 70)?.cases == nil)
    let interval = try #require(value.interval())
    #expect(abs((interval.lower ?? 0) - 68.5097) < 0.001 && abs((interval.upper ?? 0) - 94.3010) < 0.001)
    #expect(interval.method == .wilson)
  }

  @Test func daysAndSharesHaveNoInterval() {
    let days = Sample.value(Sample.metric(), 30, of: 8540)
    #expect(days.interval() == nil)
    #expect(change(days, .atMost, 350) == nil)
    let average = Sample.value(Sample.metric(numerator: admissions, denominator: nil, multiplier: 1), Decimal(30.5))
    #expect(change(average, .atMost, 31) == nil)
  }

  @Test func withoutAPlanThereIsNoColourToTurn() {
    #expect(ColourChange(of: rate(30), plan: .none, rule: Sample.rule(), lastYear: nil) == nil)
  }

  /// Fingertips' comparison with the plan as the benchmark: the limits of 30 are 0.2370 % and 0.5015 %.
  @Test(
    arguments: [("0.23", .red), ("0.24", .amber), ("0.50", .amber), ("0.51", .green)] as [(String, RAG)])
  func intervalIsHeldAgainstThePlan(_ limit: String, _ colour: RAG) throws {
    let judgement = Judge.judgement(
      of: rate(30), against: Sample.target(.atMost, try Sample.number(limit)), rule: Sample.rule(.fingertips),
      lastYear: nil)
    #expect(judgement.colour == colour)
  }
}

extension Metric {
  /// A percentage of people with an outcome among people of the same return.
  fileprivate static func proportion(_ all: Metric.Count) -> Metric {
    Sample.metric(
      numerator: Metric.Count(
        kind: .reablement, measure: "at-home-on-day-91", breakdowns: ["total"], label: "people at home on day 91"),
      denominator: all, multiplier: 100, unit: "%", polarity: .high)
  }
}
