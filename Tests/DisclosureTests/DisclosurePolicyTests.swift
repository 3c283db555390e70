import Disclosure
import Testing

struct DisclosurePolicyTests {
  @Test(arguments: [
    (5, 4, true), (5, 5, false), (8, 7, true), (8, 8, false), (5, 1, true), (5, 0, false), (1, 1, false),
  ])
  func thresholdHasTwoSides(_ below: Int, _ count: Int, _ isProtected: Bool) {
    #expect(DisclosurePolicy(id: "p", suppressBelow: below).protects(count) == isProtected)
  }

  @Test func zeroIsProtectedOnlyWhereThePolicySaysSo() {
    #expect(DisclosurePolicy(id: "p", suppressBelow: 5, suppressesZero: true).protectedCounts == 0...4)
    #expect(DisclosurePolicy(id: "p", suppressBelow: 0, suppressesZero: true).protectedCounts == 0...0)
    #expect(DisclosurePolicy(id: "p", suppressBelow: 5).protectedCounts == 1...4)
    #expect(DisclosurePolicy(id: "p", suppressBelow: 1).protectedCounts == nil)
  }

  @Test(arguments: [
    (5, 12, 10), (5, 13, 15), (5, 0, 0), (5, 8, 10), (10, 5, 10), (10, -5, -10), (10, 4, 0), (1, 7, 7), (0, 7, 7),
  ])
  func countsAreRoundedHalfAwayFromZero(_ base: Int, _ count: Int, _ printed: Int) {
    #expect(DisclosurePolicy(id: "p", suppressBelow: 8, roundingBase: base).rounded(count) == printed)
  }

  /// 10 to the nearest 5 is 8 to 12; 0 to the nearest 5 would be 0 to 2, but 1 and 2 are withheld.
  @Test func printedNumberStandsForARange() {
    let policy = DisclosurePolicy(id: "p", suppressBelow: 8, roundingBase: 5)
    #expect(policy.counts(printedAs: 10, isSensitive: true) == 8...12)
    #expect(policy.counts(printedAs: 0, isSensitive: false) == -2...2)
    #expect(policy.counts(printedAs: 0, isSensitive: true) == -2...0)
    #expect(policy.counts(printedAs: 5, isSensitive: false) == 3...7)
    #expect(DisclosurePolicy(id: "p", suppressBelow: 8).counts(printedAs: 9, isSensitive: true) == 9...9)
  }
}
