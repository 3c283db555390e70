import struct Foundation.Decimal
import Metrics
import Programme
import TestSupport
import Testing
import YAMLDocuments

struct RAGRuleLoaderTests {
  private func rule(_ name: String, _ tolerance: Decimal? = nil) throws -> RAGRule? {
    try RAGRuleLoader.rule(
      named: name, tolerance: tolerance, unit: nil, precision: .unrounded, source: nil, in: Repository.templates)
  }

  @Test func theRulesThatCouncilsUseAreThere() throws {
    let names = RAGRuleLoader.names(in: Repository.templates)
    #expect(names == ["fingertips", "four-step", "met-or-not", "same-quarter-last-year", "tolerance"])
    for name in names {
      let rule = try #require(try rule(name))
      #expect(!rule.words.contains("{"))
      #expect(!rule.source.isEmpty)
      #expect(rule.steps.map(\.colour).contains(.red))
    }
  }

  /// Havering: green within 10 %, amber beyond it if no worse than the same quarter last year, else red.
  @Test func haveringsRuleHasItsTolerance() throws {
    let rule = try #require(try rule("same-quarter-last-year"))
    let ten = Tolerance(amount: 10, unit: .percent)
    #expect(rule.steps.map(\.colour) == [.green, .green, .amber, .red])
    #expect(rule.steps.map(\.conditions) == [[.met], [.offByAtMost(ten)], [.noWorseThanLastYear], []])
  }

  @Test func toleranceOfTheProgrammeTakesThePlaceOfTheRulesOwn() throws {
    let rule = try #require(try rule("four-step", 2))
    let two = Tolerance(amount: 2, unit: .percent)
    #expect(rule.steps.map(\.conditions) == [[.betterByAtLeast(two)], [.met], [.offByAtMost(two)], []])
  }

  @Test func stepsThatNothingCanReachAreLeftOut() throws {
    #expect(try rule("tolerance", 0)?.steps.map(\.colour) == [.green, .red])
    #expect(try rule("four-step", 0)?.steps.map(\.colour) == [.green, .red])
  }

  @Test func unknownNameIsNoRule() throws {
    #expect(try rule("traffic-lights") == nil)
    #expect(try rule("../metrics/2016-17") == nil)
  }

  @Test(arguments: [
    ("title: A\nsource: B\nsteps:\n  - {colour: pink, status: met, words: x}\n", 4),
    ("title: A\nsource: B\nsteps:\n  - {colour: red, status: missed, words: x}\n", 4),
    ("title: A\nsource: B\nsteps:\n  - {colour: red, status: met, when: [good], words: x}\n", 4),
    ("title: A\nsource: B\nsteps:\n  - {colour: red, status: met}\n", 4),
    ("title: A\nsource: B\ntolerance: much\nsteps:\n  - {colour: red, status: met, words: x}\n", 3),
    ("title: A\nsource: B\nin: pounds\nsteps:\n  - {colour: red, status: met, words: x}\n", 3),
    ("title: A\nsource: B\nstepz: []\n", 3), ("title: A\nsource: B\nsteps: []\n", 1),
    ("title: A\nsteps:\n  - {colour: red, status: met, words: x}\n", 1),
  ])
  func faultyRuleIsNamedWithItsLine(_ text: String, _ line: Int) throws {
    let folder = try TemporaryFolder(["rag/own.yaml": text])
    #expect {
      _ = try RAGRuleLoader.rule(
        named: "own", tolerance: nil, unit: nil, precision: .unrounded, source: nil, in: folder.files)
    } throws: { ($0 as? YAMLFault)?.line == line }
  }
}
