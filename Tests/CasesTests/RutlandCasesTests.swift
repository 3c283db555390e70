import Foundation
import Metrics
import Testing

/// Acceptance cases of Rutland's board papers of June 2016 that concern metrics and targets.
struct RutlandCasesTests {
  private let year = Period.year(FinancialYear(start: 2016))
  private let last = Period.quarter(FinancialYear(start: 2016), 4)

  private func judged(
    _ id: String, _ count: Int, _ test: TargetTest, _ limit: String
  ) throws -> (MetricValue, Judgement) {
    let metric = try Case.metric(id, 2016)
    let value = try Case.value(metric, Decimal(count), of: 8540, in: last, counted: year)
    return (value, Case.judgement(value, [Case.entry(metric, year, kind: .limit(test), try Case.number(limit))]))
  }

  /// Rutland 1: 30 of 8,540 are 351.3 per 100,000, 0.3513 %, met; 31 are 363.0, 0.3630 %, not met though they print as
  /// 0.36 %.
  @Test(arguments: [(30, "351.3", "0.3513", Judgement.Status.met), (31, "363.0", "0.3630", .notMet)])
  func case1ResidentialAdmissions(_ count: Int, _ rate: String, _ percent: String, _ status: Judgement.Status) throws {
    let (value, judgement) = try judged("residential-admissions", count, .fewerThan, "0.36")
    #expect(try Case.rounded(value.rate, 4) == Case.number(percent))
    #expect(try Case.rounded(value.rate.map { $0 * 1000 }, 1) == Case.number(rate))
    #expect(judgement.status == status)
  }

  /// Rutland 2: 141 of 8,540 are 1.6511 %, met; 142 are 1.6628 %, not met though they print as 1.66 %.
  @Test(arguments: [(141, "1.6511", Judgement.Status.met), (142, "1.6628", .notMet)])
  func case2Falls(_ count: Int, _ percent: String, _ status: Judgement.Status) throws {
    let (value, judgement) = try judged("falls", count, .atMost, "1.66")
    #expect(try Case.rounded(value.rate, 4) == Case.number(percent))
    #expect(judgement.status == status)
  }

  private func judged(_ plan: (Metric) -> [PlanEntry], _ count: Decimal) throws -> Judgement {
    let metric = try Case.metric("cohort-emergency-attendances", 2016)
    return Case.judgement(Case.local(metric, count, in: last), plan(metric))
  }

  /// Rutland 4: a plan relative to a target or a forecast that nobody gave is not judged.
  @Test(arguments: [PlanEntry.Reference.lastYearsPlan, .forecast])
  func case4ReferenceMissing(_ reference: PlanEntry.Reference) throws {
    let judgement = try judged({ [Case.entry($0, year, kind: .limit(.atMost), 95, of: reference)] }, 1)
    #expect(judgement.status == .referenceMissing)
    #expect(judgement.colour == .grey)
  }

  /// Rutland 5: of last year's target of 1,000 the ceiling is 950; higher is adverse.
  @Test(arguments: [(950, Judgement.Status.met), (951, .notMet)])
  func case5CeilingOfLastYearsTarget(_ count: Int, _ status: Judgement.Status) throws {
    let judgement = try judged(
      { metric in
        [
          Case.entry(metric, .year(FinancialYear(start: 2015)), kind: .limit(.atMost), 1000),
          Case.entry(metric, year, kind: .limit(.atMost), 95, of: .lastYearsPlan),
        ]
      }, Decimal(count))
    #expect(judgement.target?.value == 950)
    #expect(judgement.status == status)
  }

  /// Rutland 5: of a forecast of 3,000 the ceiling is 2,940.
  @Test(arguments: [(2940, Judgement.Status.met), (2941, .notMet)])
  func case5CeilingOfTheForecast(_ count: Int, _ status: Judgement.Status) throws {
    let judgement = try judged(
      { metric in
        [
          Case.entry(metric, year, kind: .reference, 3000),
          Case.entry(metric, year, kind: .limit(.atMost), 98, of: .forecast),
        ]
      }, Decimal(count))
    #expect(judgement.target?.value == 2940)
    #expect(judgement.status == status)
  }

  /// Rutland 19: 36 of 176 are 20.5 %, printed 21 %; 15 % of 27,593.5 are 4,139, so 138 people fewer than 4,277, not the
  /// printed 137.
  @Test func case19QualityPremiumNumbers() throws {
    #expect(try #require(PrintedFigure(printed: 44, places: 0, part: 25, of: 100, multiplier: 176)).agrees)
    let share = try #require(PrintedFigure(printed: 21, places: 0, part: 36, of: 176))
    #expect(try Case.rounded(share.computed, 1) == Case.number("20.5"))
    let people = try Case.number("27593.5") * 15 / 100
    #expect(DecimalText.rounded(people, places: 0) == 4139)
    #expect(!PrintedFigure(printed: 137, places: 0, computed: 4277 - people, unit: "people").agrees)
    #expect(PrintedFigure(printed: 138, places: 0, computed: 4277 - people, unit: "people").agrees)
  }
}
