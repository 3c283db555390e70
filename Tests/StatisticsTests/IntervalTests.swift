import Foundation
import Statistics
import Testing

/// Expected limits were worked out with scipy 1.17.1 (`chi2.ppf`, `norm.ppf`, `binomtest(...).proportion_ci`,
/// `t.interval`) unless another source is named.
struct CountIntervalTests {
  /// The values for 65 are those published with PHEindicatormethods.
  @Test(arguments: [
    (65, 0.95, 50.163187710459454, 82.84913854593984), (10, 0.95, 4.787449913967564, 18.391458605756473),
    (10, 0.998, 2.916318374695686, 24.193724927880535), (1000, 0.95, 938.9724987154902, 1063.9525812714862),
  ])
  func byars(count: Double, confidence: Double, lower: Double, upper: Double) {
    let limits = CountInterval.limits(of: count, confidence: confidence)
    #expect(limits.method == .byars)
    #expect(isNear(limits.lower, lower))
    #expect(isNear(limits.upper, upper))
  }

  @Test(arguments: [
    (0, 0.95, 0, 3.6888794541139354), (1, 0.95, 0.025317807984289897, 5.571643390938898),
    (9, 0.95, 4.115373097378334, 17.084803451419166), (9, 0.998, 2.452424404363775, 22.65737330906293),
    (2.5, 0.95, 0.4156058067433315, 8.006382137314663),
  ])
  func exact(count: Double, confidence: Double, lower: Double, upper: Double) {
    let limits = CountInterval.limits(of: count, confidence: confidence)
    #expect(limits.method == .exact)
    #expect(isNear(limits.lower, lower))
    #expect(isNear(limits.upper, upper))
  }

  @Test(arguments: [(9.0, Interval.Method.exact), (9.999, .exact), (10.0, .byars), (10.001, .byars)])
  func methodChangesAtTen(count: Double, method: Interval.Method) {
    #expect(CountInterval.limits(of: count).method == method)
  }

  /// z = 3.0902 at 99.8 %: the bracket 1 - 1/(9 x 1) - z/3 is -0.14 for a count of 1, and 1 - 1/18 - z/(3 sqrt 2) is
  /// 0.216 for 2.
  @Test func negativeLimitOfByarsIsNotGiven() {
    let one = CountInterval.byars(1, confidence: 0.998)
    #expect(one.lower == nil)
    #expect(one.reason == .negativeLowerLimit)
    #expect(one.value == 1)
    #expect((one.upper ?? 0) > 1)
    let two = CountInterval.byars(2, confidence: 0.998)
    #expect((two.lower ?? -1) > 0)
    #expect(two.reason == nil)
    #expect(CountInterval.byars(0).lower == nil)
  }

  @Test func impossibleCountsHaveNoInterval() {
    #expect(CountInterval.limits(of: -1).reason == .invalidCount)
    #expect(CountInterval.limits(of: .nan).value == nil)
    #expect(CountInterval.limits(of: .infinity).reason == .invalidCount)
    for confidence in [0, 1, -0.5, 95, Double.nan] {
      #expect(CountInterval.limits(of: 5, confidence: confidence).reason == .invalidConfidence)
      #expect(CountInterval.limits(of: 50, confidence: confidence).upper == nil)
    }
  }
}

struct RateIntervalTests {
  /// ASCOF 2020-21, Rutland: 52 of 10,345 are 502.7 per 100,000. Limits: Byar's of 52 (38.8332919..., 68.192463...)
  /// over 10,345, from scipy.
  @Test func publishedRateOfRutland() {
    let rate = RateInterval.rate(events: 52, population: 10_345)
    #expect(isNear(rate.value, 502.658289028516))
    #expect(isNear(rate.lower, 375.3822324459268))
    #expect(isNear(rate.upper, 659.1827888844795))
    #expect(rate.method == .byars)
  }

  @Test func limitsAreThoseOfTheCountScaled() {
    let rate = RateInterval.rate(events: 9, population: 18, multiplier: 2)
    #expect(rate.value == 1)
    #expect(isNear(rate.lower, 4.115373097378334 / 9))
    #expect(isNear(rate.upper, 17.084803451419166 / 9))
    #expect(rate.method == .exact)
  }

  @Test func ratesMayExceedTheirPopulation() {
    #expect(RateInterval.rate(events: 300, population: 100, multiplier: 1).value == 3)
  }

  @Test(arguments: [0.0, -1, .nan, .infinity])
  func withoutPopulationThereIsNoRate(population: Double) {
    #expect(RateInterval.rate(events: 12, population: population).reason == .noDenominator)
    #expect(RateInterval.rate(events: 12, population: population).value == nil)
  }
}

struct ProportionIntervalTests {
  /// 65 of 100 as published with PHEindicatormethods; 24 of 28 and 202 of 293 are ASCOF 2020-21 (Rutland, West Sussex).
  @Test(arguments: [
    (65, 100, 0.95, 0.5525444329688797, 0.7363575175690247), (24, 28, 0.95, 0.6851019783647471, 0.943009946802506),
    (0, 10, 0.95, 0, 0.27753279986288926), (10, 10, 0.95, 0.7224672001371107, 1),
    (202, 293, 0.998, 0.6010144850275426, 0.7658675851794096),
  ])
  func wilson(numerator: Double, denominator: Double, confidence: Double, lower: Double, upper: Double) {
    let interval = ProportionInterval.wilson(
      numerator: numerator, denominator: denominator, confidence: confidence)
    #expect(isNear(interval.value, numerator / denominator))
    #expect(isNear(interval.lower, lower))
    #expect(isNear(interval.upper, upper))
    #expect(interval.method == .wilson)
  }

  @Test func multiplierMakesPercentages() {
    let interval = ProportionInterval.wilson(numerator: 65, denominator: 100, multiplier: 100)
    #expect(isNear(interval.value, 65))
    #expect(isNear(interval.upper, 73.63575175690247))
  }

  @Test func impossibleProportionsHaveNoInterval() {
    #expect(
      ProportionInterval.wilson(numerator: 11, denominator: 10).reason == .numeratorAboveDenominator)
    #expect(ProportionInterval.wilson(numerator: 10, denominator: 10).reason == nil)
    #expect(ProportionInterval.wilson(numerator: -1, denominator: 10).reason == .invalidCount)
    #expect(ProportionInterval.wilson(numerator: 0, denominator: 0).reason == .noDenominator)
    #expect(ProportionInterval.wilson(numerator: 1, denominator: 2, confidence: 1).reason == .invalidConfidence)
  }
}

struct MeanIntervalTests {
  /// numpy and scipy: mean, `t.interval(0.95, 5, mean, sem)`.
  @Test func meanOfSixValues() {
    let interval = MeanInterval.mean([79.1, 68.9, 76.4, 85.7, 55.6, 73.9])
    #expect(isNear(interval.value, 73.26666666666667))
    #expect(isNear(interval.lower, 62.46192955544894))
    #expect(isNear(interval.upper, 84.0714037778844))
    let same = MeanInterval.mean(73.26666666666667, standardDeviation: 10.295759644954163, count: 6)
    #expect(isNear(same.lower, 62.46192955544894))
  }

  @Test func oneValueHasAMeanAndNoLimits() {
    let interval = MeanInterval.mean([5])
    #expect(interval.value == 5)
    #expect(interval.lower == nil)
    #expect(interval.reason == .tooFewValues)
    #expect(MeanInterval.mean([]).reason == .noPoints)
    #expect(MeanInterval.mean([4, 4]).lower == 4)
    #expect(MeanInterval.mean([1, .infinity]).value == nil)
  }
}
