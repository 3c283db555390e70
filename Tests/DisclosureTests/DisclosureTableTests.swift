import Disclosure
import Testing

struct DisclosureTableTests {
  private static let cell = PublishedValue("a", .count(.cell("a")))

  private static let faulty: [(String, [String: Int], [PublishedValue])] = [
    ("negative", ["a": -1], [cell]), ("too large", ["a": 2_000_000_000_000], [cell]),
    ("twice", ["a": 1], [cell, cell]), ("not there", ["b": 1], [cell]),
    ("importance", ["a": 1], [PublishedValue("a", .count(.cell("a")), importance: 7)]),
    ("coefficient", ["a": 1], [PublishedValue("a", .count(CellSum(["a": 1_001])))]),
    ("denominator", ["a": 0], [PublishedValue("a", .ratio(.init(.cell("a"), per: .cell("a"))))]),
    ("decimals", ["a": 1], [PublishedValue("a", .ratio(.init(.cell("a"), per: .cell("a"), decimals: 7)))]),
    ("too large", ["a": 1], [PublishedValue("a", .count(.known(.max) + .known(1)))]),
  ]

  @Test(arguments: faulty.indices) func wrongDescriptionIsRefused(_ place: Int) {
    let (word, counts, values) = Self.faulty[place]
    do throws(DisclosureFault) {
      _ = try DisclosureTable(counts: counts, values: values)
      Issue.record("accepted: \(word)")
    } catch { #expect(error.message.contains(word), "\(error.message)") }
  }

  @Test func sumsAddAndSubtract() {
    let sum = CellSum.total(of: ["a", "b"]) + .known(3) - .cell("a")
    #expect(sum == CellSum(["b": 1], constant: 3))
  }

  /// 24 of 28 is 85.714 %, 63 of 112 is 56.25 %: half away from zero 56.3.
  @Test func ratiosAreRoundedHalfAwayFromZero() {
    let ratio = PublishedValue.Ratio(.cell("a"), per: .cell("b"))
    #expect(ratio.scaled(24, 28) == 857)
    #expect(ratio.scaled(63, 112) == 563)
    #expect(ratio.scaled(-63, 112) == -563)
    #expect(ratio.scaled(1, 0) == nil)
  }
}
