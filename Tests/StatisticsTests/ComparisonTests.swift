import Statistics
import Testing

/// Expected values from scipy 1.17.1: `norm.sf` of a pooled z, `binom` and `hypergeom` tails doubled.
struct ComparisonTests {
  private func counted(_ numerator: Double, _ denominator: Double) -> CountedPeriod {
    CountedPeriod(numerator: numerator, denominator: denominator)
  }

  @Test func ratesOfTwoYears() throws {
    let comparison = try #require(Comparison(rates: counted(52, 10_345), counted(40, 10_400)))
    #expect(comparison.method == .pooledRates)
    #expect(isNear(comparison.z, -1.2765207835834091))
    #expect(isNear(comparison.p, 0.20177148465220018))
    #expect(isNear(comparison.difference, 384.61538461538464 - 502.658289028516, within: 1e-11))
    #expect(isNear(comparison.ratio, 384.61538461538464 / 502.658289028516))
    #expect(!comparison.isSignificant())
  }

  /// Bury: 5,680, then 5,980 delayed days, 5.3 % more.
  @Test func daysOfBury() throws {
    let comparison = try #require(Comparison(rates: counted(5680, 145_000), counted(5980, 145_790)))
    #expect(isNear(comparison.z, 2.484906070323365))
    #expect(isNear(comparison.p, 0.012958562159890713))
    #expect(comparison.isSignificant())
    let counts = try #require(Comparison(rates: counted(5680, 1), counted(5980, 1), multiplier: 1))
    #expect(counts.difference == 300)
    #expect(isNear(counts.ratio, 1.0528169014084507))
  }

  @Test(arguments: [
    (9, 10_345, 2, 10_400, 0.06415823616632395), (20, 10_345, 9, 10_345, 0.06142834573984146),
    (0, 1000, 0, 1000, 1), (0, 1000, 5, 1000, 0.0625),
  ])
  func smallRatesAreComparedExactly(_ a: Double, _ n: Double, _ b: Double, _ m: Double, _ p: Double) throws {
    let comparison = try #require(Comparison(rates: counted(a, n), counted(b, m)))
    #expect(comparison.method == .exactRates)
    #expect(isNear(comparison.p, p))
  }

  @Test(arguments: [(10.0, Comparison.Method.pooledRates), (9.0, .exactRates)])
  func ratesAreExactBelowTen(_ events: Double, _ method: Comparison.Method) {
    #expect(Comparison(rates: counted(events, 100), counted(50, 100))?.method == method)
    #expect(Comparison(rates: counted(50, 100), counted(events, 100))?.method == method)
  }

  /// ASCOF 2020-21, West Sussex and Lewisham.
  @Test func proportions() throws {
    let comparison = try #require(Comparison(proportions: counted(202, 293), counted(265, 347), multiplier: 100))
    #expect(comparison.method == .pooledProportions)
    #expect(isNear(comparison.z, 2.1077272861533443))
    #expect(isNear(comparison.p, 0.0350545856672424))
    #expect(isNear(comparison.difference, 76.36887608069165 - 68.94197952218431, within: 1e-11))
  }

  @Test(arguments: [
    (24, 28, 30, 34, 1), (1, 20, 8, 20, 0.019656019656019656), (24, 28, 20, 30, 0.16372448110854984),
  ])
  func smallProportions(_ a: Double, _ n: Double, _ b: Double, _ m: Double, _ p: Double) throws {
    let comparison = try #require(Comparison(proportions: counted(a, n), counted(b, m)))
    // 24 of 28 and 20 of 30: the least expected count is 28 x 14/58 = 6.8, so z is used there.
    guard (a, b) != (24, 20) else {
      #expect(comparison.method == .pooledProportions)
      return
    }
    #expect(comparison.method == .exactProportions)
    #expect(isNear(comparison.p, p, within: 1e-11))
  }

  /// 5 of 50 and 5 of 50 expect 5 each; 4 of 50 and 5 of 50 expect 4.5.
  @Test(arguments: [(5.0, Comparison.Method.pooledProportions), (4.0, .exactProportions)])
  func proportionsAreExactBelowAnExpectedCountOfFive(_ events: Double, _ method: Comparison.Method) {
    #expect(Comparison(proportions: counted(events, 50), counted(5, 50))?.method == method)
  }

  @Test func allAndNothingAlikeDoNotDiffer() throws {
    let all = try #require(Comparison(proportions: counted(10, 10), counted(20, 20)))
    #expect(all.z == 0)
    #expect(all.p == 1)
    let none = try #require(Comparison(rates: counted(0, 10), counted(0, 20)))
    #expect(none.z == 0)
    #expect(none.ratio == nil)
  }

  @Test func impossiblePeriodsAreNotCompared() {
    #expect(Comparison(rates: counted(1, 0), counted(1, 1)) == nil)
    #expect(Comparison(rates: counted(-1, 1), counted(1, 1)) == nil)
    #expect(Comparison(proportions: counted(2, 1), counted(1, 1)) == nil)
    #expect(Comparison(rates: counted(2, 1), counted(1, 1)) != nil)
  }
}

struct BenchmarkVerdictTests {
  private let interval = Interval(value: 50, lower: 40, upper: 60, method: .byars)

  @Test(arguments: [
    (39.999, ImprovementDirection.increase, BenchmarkVerdict.better), (40, .increase, .similar),
    (60, .increase, .similar), (60.001, .increase, .worse), (39.999, .decrease, .worse), (40, .decrease, .similar),
    (60.001, .decrease, .better), (39.999, .neutral, .higher), (60.001, .neutral, .lower), (50, .neutral, .similar),
  ])
  func benchmarkOnALimitIsSimilar(
    _ benchmark: Double, _ direction: ImprovementDirection, _ verdict: BenchmarkVerdict
  ) {
    #expect(BenchmarkVerdict(interval, benchmark: benchmark, direction: direction) == verdict)
  }

  @Test(arguments: [
    (39.999, ImprovementDirection.increase, PlanVerdict.met), (40, .increase, .notDistinguishable),
    (60, .increase, .notDistinguishable), (60.001, .increase, .notMet), (60.001, .decrease, .met),
    (39.999, .decrease, .notMet),
  ])
  func planIsMetBeyondChance(_ plan: Double, _ direction: ImprovementDirection, _ verdict: PlanVerdict) {
    #expect(PlanVerdict(interval, plan: plan, direction: direction) == verdict)
  }

  @Test func withoutLimitsOrDirectionThereIsNoVerdict() {
    let open = Interval(value: 1, lower: nil, upper: 3, method: .byars, reason: .negativeLowerLimit)
    #expect(BenchmarkVerdict(open, benchmark: 2, direction: .increase) == nil)
    #expect(PlanVerdict(open, plan: 2, direction: .increase) == nil)
    #expect(PlanVerdict(interval, plan: 50, direction: .neutral) == nil)
    #expect(PlanVerdict(interval, plan: 90, direction: .neutral) == nil)
  }
}

/// Wolverhampton checks its targets with a calculator of significance whose formula its plan does not give; the method
/// is ours. Baselines: ASCOF 2020-21. Expected values: scipy 1.17.1 (`norm`, `brentq`).
struct TargetCheckTests {
  private let rutland = CountedPeriod(numerator: 52, denominator: 10_345)
  private let westSussex = CountedPeriod(numerator: 202, denominator: 293)

  private func rate(_ target: Double, _ direction: ImprovementDirection = .decrease) -> TargetCheck? {
    TargetCheck(.rate, baseline: rutland, target: target, multiplier: 100_000, direction: direction)
  }

  @Test func targetNearTheBaselineIsChance() throws {
    let check = try #require(rate(480))
    #expect(isNear(check.comparison.z, -0.23248294523194427, within: 1e-11))
    #expect(isNear(check.comparison.p, 0.8161629321115957, within: 1e-11))
    #expect(!check.isSignificant)
    #expect(!check.isOutsideBaseline)
  }

  @Test func targetFarFromTheBaselineIsNot() throws {
    let check = try #require(rate(280))
    #expect(isNear(check.comparison.p, 0.010471112999614975, within: 1e-11))
    #expect(check.isSignificant)
    #expect(check.isOutsideBaseline)
  }

  /// Both sides of the edge, 327.1229182636791, and of the baseline's lower limit, 375.3822324459268.
  @Test func leastSignificantTargetIsTheEdge() {
    #expect(isNear(rate(480)?.leastSignificantTarget, 327.1229182636791, within: 1e-9))
    #expect(rate(327.12)?.isSignificant == true)
    #expect(rate(327.13)?.isSignificant == false)
    #expect(rate(375.38)?.isOutsideBaseline == true)
    #expect(rate(375.39)?.isOutsideBaseline == false)
  }

  @Test func proportionsRise() throws {
    func check(_ target: Double) throws -> TargetCheck {
      try #require(
        TargetCheck(.proportion, baseline: westSussex, target: target, multiplier: 100, direction: .increase))
    }
    #expect(isNear(try check(75).comparison.p, 0.10256332678881176, within: 1e-11))
    #expect(isNear(try check(77).comparison.p, 0.02808302176362354, within: 1e-11))
    #expect(try check(75).isSignificant == false)
    #expect(try check(77).isSignificant)
    #expect(isNear(try check(75).leastSignificantTarget, 76.16792698120005, within: 1e-9))
  }

  @Test func someBaselinesAreTooSmallForAnyTarget() throws {
    // 2 events: even none at all would be p = 0.5 (exact, 2 x 0.5 x 0.5).
    let tiny = CountedPeriod(numerator: 2, denominator: 1000)
    let check = try #require(
      TargetCheck(.rate, baseline: tiny, target: 0, multiplier: 1000, direction: .decrease))
    #expect(isNear(check.comparison.p, 0.5))
    #expect(check.leastSignificantTarget == nil)
    #expect(rate(480, .neutral)?.leastSignificantTarget == nil)
    #expect((rate(480, .increase)?.leastSignificantTarget ?? 0) > 502.66)
  }

  @Test func impossibleTargetsAreNotChecked() {
    #expect(rate(-1) == nil)
    #expect(
      TargetCheck(.proportion, baseline: westSussex, target: 101, multiplier: 100, direction: .increase) == nil)
    #expect(
      TargetCheck(
        .rate, baseline: rutland, target: 1, plannedDenominator: 0, multiplier: 1, direction: .decrease) == nil)
  }
}
