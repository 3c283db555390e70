import Foundation
import Metrics
import Returns
import Spreadsheets
import Testing

/// Acceptance cases of Wokingham's project initiation document of June 2017 that concern metrics, targets and plans.
struct WokinghamCasesTests {
  private let names = ["Top 2%", "Top 3-5%", "Top 6-10%"]

  private func target(
    _ baselines: [Decimal], _ rounding: CohortTarget.Rounding, agreed: Decimal
  ) throws -> CohortTarget {
    CohortTarget(
      cohorts: Array(zip(names, baselines)), percent: try Case.number("7.5"), rounding: rounding, agreed: agreed)
  }

  private func codes(_ target: CohortTarget) -> [FindingCode] {
    var log = FindingLog()
    target.report(at: Case.place, log: &log)
    return log.findings.map(\.code)
  }

  /// Wokingham 1: 7.5 % of 1,567, 1,286 and 1,576: truncated 117 + 96 + 118 = 331 as agreed, rounded 332, unrounded
  /// 332.175.
  @Test func case1NonElectiveTargetByCohort() throws {
    let truncated = try target([1567, 1286, 1576], .truncated, agreed: 331)
    #expect(truncated.parts.map(\.target) == [117, 96, 118])
    #expect(truncated.total == 331)
    #expect(try truncated.exactTotal == Case.number("332.175"))
    #expect(truncated.isAsAgreed == true)
    #expect(codes(truncated).isEmpty)
    let rounded = try target([1567, 1286, 1576], .rounded, agreed: 331)
    #expect(rounded.parts.map(\.target) == [118, 96, 118])
    #expect(rounded.total == 332)
    #expect(codes(rounded) == [.targetDiffersFromAgreed])
  }

  /// Wokingham 2: 7.5 % of 2,315, 1,981 and 2,383: truncated 173 + 148 + 178 = 499, rounded 502.
  @Test func case2EmergencyTargetByCohort() throws {
    let truncated = try target([2315, 1981, 2383], .truncated, agreed: 499)
    #expect(truncated.parts.map(\.target) == [173, 148, 178])
    #expect(codes(truncated).isEmpty)
    let rounded = try target([2315, 1981, 2383], .rounded, agreed: 499)
    #expect(rounded.parts.map(\.target) == [174, 149, 179])
    #expect(rounded.total == 502)
    #expect(codes(rounded) == [.targetDiffersFromAgreed])
  }

  /// Wokingham 4: "top 5-10%" overlaps "top 3-5%", "top 6-10%" does not.
  @Test(arguments: [("top 5-10%", [FindingCode.cohortsOverlap]), ("top 6-10%", [])])
  func case4CohortsThatOverlap(_ label: String, _ codes: [FindingCode]) {
    let rows = ["Top 2%", "Top 3-5%", label].map { "2015-04,\($0),100" }
    let file = (["month,cohort,admissions"] + rows).joined(separator: "\n") + "\n"
    var log = FindingLog()
    _ = ReturnReaders.measurements(
      kind: .nonElective, name: "cohorts.csv", source: .memory(Array(file.utf8)), log: &log)
    #expect(log.findings.map(\.code).filter { $0 == .cohortsOverlap } == codes)
  }

  /// Wokingham 4: 315 + 473 + 788 people are 1,576; the two lower cohorts together 1,261.
  @Test func case4PeopleOfTheCohorts() {
    #expect(PrintedFigure(printed: 1576, places: 0, computed: 315 + 473 + 788, unit: "people").agrees)
    #expect(PrintedFigure(printed: 1261, places: 0, computed: 473 + 788, unit: "people").agrees)
    #expect(!PrintedFigure(printed: 1576, places: 0, computed: 473 + 788, unit: "people").agrees)
  }

  /// Wokingham 22: the text says 5 and 7 admissions where 6.8 are worked out.
  @Test(arguments: [(5, false), (7, true)])
  func case22AdmissionsInTheText(_ printed: Int, _ agrees: Bool) throws {
    let figure = PrintedFigure(
      printed: Decimal(printed), places: 0, computed: try Case.number("6.8"), unit: "admissions")
    #expect(figure.agrees == agrees)
  }

  /// Wokingham 7: of a plan of 0 there is no percentage, and an actual of 0 is on plan; 120 of 165.5 are 72.5 %.
  @Test func case7AttainmentOfAPlanOfZero() throws {
    let metric = try Case.metric("navigator-referrals", 2016)
    let quarter = Period.quarter(FinancialYear(start: 2016), 4)
    let plan = Case.entry(metric, quarter, kind: .limit(.atLeast), 0)
    #expect(Case.judgement(Case.local(metric, 0, in: quarter), [plan]).colour == .green)
    #expect(PlanAttainment.words(actual: 0, plan: 0) == "n/a")
    #expect(PlanAttainment.words(actual: 120, plan: try Case.number("165.5")) == "72.5 %")
  }

  /// Wokingham 19: 825 and 1,320 people of 159,005 are 518.9 and 830.2 for each 100,000, not the published 546 and 882.
  @Test(arguments: [(825, 546, "518.9"), (1320, 882, "830.2")])
  func case19PublishedRateIsKept(_ count: Int, _ published: Int, _ crude: String) throws {
    let figure = try #require(
      PrintedFigure(
        printed: Decimal(published), places: 0, part: Decimal(count), of: 159_005, multiplier: 100_000))
    #expect(try Case.rounded(figure.computed, 1) == Case.number(crude))
    var log = FindingLog()
    figure.report(at: Case.place, log: &log)
    #expect(log.findings.map(\.code) == [.printedFigureDiffers])
    #expect(log.findings[0].message.contains("kept as printed"))
    #expect(figure.printed == Decimal(published))
  }

  /// Wokingham 20: bed days 18.8 and 81.2 % against printed 18.0 and 82.0; admissions 57.5 and 42.5 %; lengths of stay.
  @Test func case20Percentages() throws {
    func figure(_ printed: String, _ part: Decimal, _ whole: Decimal, multiplier: Decimal = 100) throws -> PrintedFigure
    {
      try #require(
        PrintedFigure(printed: try Case.number(printed), places: 1, part: part, of: whole, multiplier: multiplier))
    }
    let days = [try figure("18.0", 39_736, 211_524), try figure("82.0", 171_788, 211_524)]
    #expect(days.map(\.agrees) == [false, false])
    #expect(try days.map(\.expected) == [Case.number("18.8"), Case.number("81.2")])
    #expect(try figure("57.5", 46_486, 80_807).agrees)
    #expect(try figure("42.5", 34_321, 80_807).agrees)
    #expect(try figure("0.9", 39_736, 46_486, multiplier: 1).agrees)
    #expect(try figure("5.0", 171_788, 34_321, multiplier: 1).agrees)
  }

  /// Wokingham 22: 206, 118 and 34 of 345 are 60, 34 and 10 %.
  @Test(arguments: [(206, 60), (118, 34), (34, 10)])
  func case22SharesOfComplexPatients(_ people: Int, _ percent: Int) throws {
    #expect(
      try #require(PrintedFigure(printed: Decimal(percent), places: 0, part: Decimal(people), of: 345)).agrees)
  }

  /// Wokingham 25: about 370 and 331 on one metric are about 701, once.
  @Test func case25CombinedTargetIsApproximate() {
    let wish = CombinedTarget.Part(scheme: "WISH", metric: "non-elective", value: 370, isApproximate: true)
    let chasc = CombinedTarget.Part(scheme: "CHASC", metric: "non-elective", value: 331)
    let targets = CombinedTarget.all(of: [wish, chasc, chasc])
    #expect(targets.count == 1)
    #expect(targets.first?.value == 701)
    #expect(targets.first?.isApproximate == true)
    #expect(CombinedTarget.all(of: [chasc]).first?.isApproximate == false)
  }

  /// Wokingham 29: what cannot be measured yet has no colour, whatever is entered for it.
  @Test(arguments: [19, 39, 74, 99])
  func case29NotMeasurableYetHasNoColour(_ avoided: Int) throws {
    let metric = try Case.metric("navigator-referrals", 2016)
    let quarter = Period.quarter(FinancialYear(start: 2016), 4)
    let judgement = Case.judgement(
      Case.local(metric, Decimal(avoided), in: quarter), [Case.entry(metric, quarter, kind: .notMeasurableYet, 0)])
    #expect(judgement.status == .notMeasurableYet)
    #expect(judgement.colour == .grey)
  }
}
