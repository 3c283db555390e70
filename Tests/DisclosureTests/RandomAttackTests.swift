import Disclosure
import Testing

/// A thousand synthetic tables: months, quarters and years, margins, complements with percentages, groups to date.
struct RandomAttackTests {
  private static let policy = DisclosurePolicy(id: "p", suppressBelow: 6)
  private static let alone = DisclosurePolicy(id: "p", suppressBelow: 6, isSecondaryOn: false)

  @Test func nothingIsRecoveredFromAThousandTables() throws {
    var told = 0
    var (withheld, large) = (0, 0)
    for seed in 0..<1_000 {
      let table = try RandomTables.table(seed: seed)
      let result = DisclosureControl.apply(Self.policy, to: table)
      #expect(DisclosureAudit.recoveries(from: result).isEmpty, "seed \(seed)")
      #expect(result.unprotected.isEmpty, "seed \(seed)")
      let statuses = table.values.map { result.status(of: $0.label) }
      withheld += statuses.count { $0 == .secondary }
      large += statuses.count { $0 != .small }
      let unprotected = DisclosureControl.apply(Self.alone, to: table)
      told += DisclosureAudit.recoveries(from: unprotected).contains(where: \.isExact) ? 1 : 0
    }
    // Without secondary suppression nearly all of these tables tell a count, so the attack is one.
    #expect(told > 900)
    // Half of the counts are 1 to 8, which is far more than in a real report; even so three quarters stay.
    #expect(Double(withheld) / Double(large) < 0.25)
  }

  /// Opening any single value that was withheld for protection gives the audit something to find.
  @Test func nothingIsWithheldWithoutNeed() throws {
    for seed in 0..<60 {
      let result = DisclosureControl.apply(Self.policy, to: try RandomTables.table(seed: seed))
      for value in result.table.values where result.status(of: value.label) == .secondary {
        guard case .count(let sum) = value.content else { continue }
        let facts = result.facts.map {
          $0.value == value ? PublishedFact(value, .count(result.controlled(sum))) : $0
        }
        #expect(!DisclosureAudit.recoveries(from: facts, policy: Self.policy).isEmpty, "seed \(seed), \(value.label)")
      }
    }
  }

  @Test(arguments: [(8, 5, false), (6, 5, false), (5, 10, false), (5, 1, true), (2, 1, false)])
  func otherPoliciesHoldAsWell(_ below: Int, _ base: Int, _ suppressesZero: Bool) throws {
    let policy = DisclosurePolicy(
      id: "p", suppressBelow: below, suppressesZero: suppressesZero, roundingBase: base)
    for seed in 0..<20 {
      let result = DisclosureControl.apply(policy, to: try RandomTables.table(seed: seed))
      #expect(DisclosureAudit.recoveries(from: result).isEmpty, "seed \(seed)")
    }
  }

  /// The third way, without any cleverness: all tables of three months up to 26 that look the same are written down.
  @Test func writingDownAllTablesAgrees() throws {
    let months = ["a", "b", "c"]
    let policy = Tables.below5
    for seed in stride(from: 0, to: 640, by: 7) {
      let counts = [seed % 8, seed / 8 % 8, 3 + seed / 64]
      let table = try Tables.make(["a": counts[0], "b": counts[1], "c": counts[2]], sums: ["all": months])
      let result = DisclosureControl.apply(policy, to: table)
      let sums = months.map { [$0] } + [months]
      let shown = zip(sums, table.values).filter { !result.isWithheld($0.1.label) }.map(\.0)
      let small = zip(sums, table.values).filter { result.status(of: $0.1.label) == .small }.map(\.0)
      let total = { (names: [String], counts: [Int]) in
        zip(months, counts).reduce(0) { names.contains($1.0) ? $0 + $1.1 : $0 }
      }
      var possible = [Set<Int>](repeating: [], count: small.count)
      var guessed = possible
      for number in 0..<27 * 27 * 27 {
        let other = [number % 27, number / 27 % 27, number / 729]
        guard shown.allSatisfy({ total($0, other) == total($0, counts) }) else { continue }
        let isGuess = small.allSatisfy { (1...4).contains(total($0, other)) }
        for (place, names) in small.enumerated() {
          possible[place].insert(total(names, other))
          if isGuess { guessed[place].insert(total(names, other)) }
        }
      }
      #expect(possible.allSatisfy { $0.isSuperset(of: 1...4) }, "\(counts)")
      // With nothing of the small sums shown at all, the symbols alone may leave one possibility.
      #expect(shown.isEmpty || guessed.allSatisfy { $0.count > 1 }, "\(counts)")
    }
  }
}
