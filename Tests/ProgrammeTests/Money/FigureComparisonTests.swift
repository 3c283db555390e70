import Foundation
import Metrics
import Programme
import Testing

@Suite struct FigureComparisonTests {
  private static func compared(_ left: String, _ right: String, _ more: String = "") throws -> ComparedFigures {
    let text = "comparisons:\n  - {name: x, left: \(left), right: \(right)\(more)}\n"
    return try #require(try Loaded(["money.yaml": text]).programme?.money?.comparisons.first)
  }

  @Test(
    "A headline is right only as the unrounded figure rounded to its own decimals",
    arguments: [
      ("9.8", ComparedFigures.Outcome.roundedHeadline), ("9.7", .truncated), ("9.9", .differs),
      ("9.78", .roundedHeadline),
      ("9.79", .differs), ("10", .roundedHeadline), ("9", .truncated), ("9.784450", .agrees),
    ])
  func headline(_ text: String, _ outcome: ComparedFigures.Outcome) throws {
    let headline = "{stated: \"\(text)\", unit: GBP million}"
    // 9,784,450 as a sum has no decimals of its own.
    let exact = "{sum: [{stated: \"8,865,717\", unit: GBP}, {stated: \"918,733\", unit: GBP}]}"
    #expect(try Self.compared(headline, exact).outcome == outcome)
    #expect(try Self.compared(exact, headline).outcome == outcome)
  }

  @Test("A negative headline is cut off towards zero")
  func negative() throws {
    let exact = "{stated: \"-9,784,450\", unit: GBP}"
    #expect(try Self.compared("{stated: -9.7, unit: GBP million}", exact).outcome == .truncated)
    #expect(try Self.compared("{stated: -9.8, unit: GBP million}", exact).outcome == .roundedHeadline)
  }

  @Test(
    "A tolerance is the last distance that is only rounding",
    arguments: [("16", ComparedFigures.Outcome.rounding), ("17", .differs), ("10", .agrees)])
  func tolerance(_ right: String, _ outcome: ComparedFigures.Outcome) throws {
    #expect(try Self.compared("{sum: [4, 6]}", "{sum: [\(right), 0]}", ", tolerance: 6").outcome == outcome)
  }

  @Test(
    "Tests of size",
    arguments: [
      ("at least", "10", true), ("at least", "10.1", false), ("more than", "10", false), ("less than", "10.1", true),
      ("at most", "10", true), ("at most", "9.9", false),
    ])
  func size(_ test: String, _ right: String, _ passes: Bool) throws {
    #expect(try Self.compared("10", right, ", test: \(test)").outcome == (passes ? .agrees : .differs))
  }

  @Test("What is not there is named, and nothing is taken for 0")
  func missing() throws {
    let loaded = try Loaded([
      "money.yaml": """
      tables: [{file: t.csv}]
      comparisons:
        - {name: a, left: {table: t.csv, line: x, column: b}, right: 1}
        - {name: b, left: {table: t.csv, line: y, column: a}, right: 1}
        - {name: c, left: {divide: [1, 0]}, right: 1}
      """, "money/t.csv": "line,a\nx,TBC\ny,TBC\n",
    ])
    #expect(loaded.moneyCodes.filter { $0 == .settingUnknown }.count == 1)
    #expect(loaded.moneyCodes.filter { $0 == .moneyNotCompared }.count == 2)
    #expect(loaded.programme?.money?.comparisons.allSatisfy { $0.difference == nil } == true)
  }
}
