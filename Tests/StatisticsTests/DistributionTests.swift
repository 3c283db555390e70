import Foundation
import Statistics
import Testing

/// Whether a number is another one but for its last digits.
func isNear(_ number: Double?, _ expected: Double, within tolerance: Double = 1e-12) -> Bool {
  guard let number else { return false }
  return number == expected || abs(number - expected) <= tolerance * abs(expected)
}

/// Expected values: see `DistributionTables`.
struct DistributionTests {
  @Test(arguments: DistributionTables.normalCumulative)
  func normalProbability(x: Double, probability: Double) {
    #expect(isNear(NormalDistribution.cumulative(x), probability, within: 2e-14), "\(NormalDistribution.cumulative(x))")
  }

  @Test(arguments: DistributionTables.normalQuantile)
  func normalQuantile(probability: Double, x: Double) {
    #expect(
      isNear(NormalDistribution.quantile(probability), x, within: 1e-14), "\(NormalDistribution.quantile(probability))")
  }

  @Test(arguments: DistributionTables.incompleteGamma)
  func incompleteGamma(shape: Double, x: Double, lower: Double, upper: Double) {
    let parts = GammaFunction.incomplete(shape, x)
    #expect(isNear(parts.lower, lower, within: 1e-13), "\(parts.lower / lower - 1)")
    #expect(isNear(parts.upper, upper, within: 1e-13), "\(parts.upper / upper - 1)")
  }

  @Test(arguments: DistributionTables.chiSquaredQuantile)
  func chiSquaredQuantile(probability: Double, degrees: Double, x: Double) {
    let found = ChiSquaredDistribution.quantile(probability, degrees: degrees)
    #expect(isNear(found, x, within: 1e-13), "\(found / x - 1)")
    let upper = ChiSquaredDistribution.upperQuantile(1 - probability, degrees: degrees)
    #expect(isNear(upper, x, within: 1e-12) || probability < 1e-4, "\(upper / x - 1)")
  }

  @Test(arguments: DistributionTables.incompleteBeta)
  func incompleteBeta(a: Double, b: Double, x: Double, part: Double) {
    let found = BetaFunction.incomplete(a, b, at: x)
    #expect(isNear(found, part, within: 1e-13), "\(found / part - 1)")
  }

  @Test(arguments: DistributionTables.studentCumulative)
  func studentProbability(t: Double, degrees: Double, probability: Double) {
    let found = StudentDistribution.cumulative(t, degrees: degrees)
    #expect(isNear(found, probability, within: 1e-13), "\(found / probability - 1)")
  }

  @Test(arguments: DistributionTables.studentQuantile)
  func studentQuantile(probability: Double, degrees: Double, t: Double) {
    let found = StudentDistribution.quantile(probability, degrees: degrees)
    #expect(isNear(found, t, within: 1e-13), "\(found / t - 1)")
  }

  @Test func publishedNormalLimits() {
    // statistics of public health: 95 % and 99.8 %.
    #expect(isNear(NormalDistribution.limit(confidence: 0.95), 1.959963984540054, within: 1e-15))
    #expect(isNear(NormalDistribution.limit(confidence: 0.998), 3.090232306167813, within: 1e-14))
  }

  @Test func endsOfTheScaleAreInfiniteAndBeyondThemIsNothing() {
    #expect(NormalDistribution.quantile(0) == -.infinity)
    #expect(NormalDistribution.quantile(1) == .infinity)
    #expect(NormalDistribution.quantile(0.5) == 0)
    #expect(NormalDistribution.quantile(1.1).isNaN)
    #expect(NormalDistribution.cumulative(.infinity) == 1)
    #expect(NormalDistribution.cumulative(-.infinity) == 0)
    #expect(StudentDistribution.quantile(0.5, degrees: 3) == 0)
    #expect(StudentDistribution.quantile(1, degrees: 3) == .infinity)
    #expect(StudentDistribution.quantile(0.9, degrees: 0).isNaN)
    #expect(ChiSquaredDistribution.quantile(0, degrees: 3) == 0)
    #expect(ChiSquaredDistribution.quantile(1, degrees: 3) == .infinity)
    #expect(ChiSquaredDistribution.quantile(0.5, degrees: -1).isNaN)
    #expect(GammaFunction.incomplete(3, 0) == (0, 1))
    #expect(BetaFunction.incomplete(2, 3, at: 0) == 0)
    #expect(BetaFunction.incomplete(2, 3, at: 1) == 1)
  }
}
