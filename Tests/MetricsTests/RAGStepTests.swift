import Foundation
import Metrics
import Testing

/// The rules beyond met and not met, on both sides of each of their limits.
struct RAGStepTests {
  private func judge(_ value: String, _ test: TargetTest, _ limit: Decimal, _ rule: RAGRule) throws -> Judgement {
    let metric = Sample.percentage()
    return Judge.judgement(
      of: Sample.value(metric, try Sample.number(value), of: 100), against: Sample.target(test, limit), rule: rule,
      lastYear: nil)
  }

  /// 5 % of 80 are 4: blue from 84, green from 80, amber from 76.
  @Test(
    arguments: [
      ("84", .blue), ("83.999", .green), ("80", .green), ("79.999", .amber), ("76", .amber), ("75.999", .red),
    ] as [(String, RAG)])
  func fourStepsWhereHighIsGood(_ value: String, _ colour: RAG) throws {
    let judgement = try judge(value, .atLeast, 80, Sample.rule(.fourStep, 5))
    #expect(judgement.colour == colour)
    #expect((judgement.status == .better) == (colour == .blue))
  }

  @Test(
    arguments: [
      ("76", .blue), ("76.001", .green), ("80", .green), ("80.001", .amber), ("84", .amber), ("84.001", .red),
    ] as [(String, RAG)])
  func fourStepsWhereLowIsGood(_ value: String, _ colour: RAG) throws {
    #expect(try judge(value, .atMost, 80, Sample.rule(.fourStep, 5)).colour == colour)
  }

  /// Edge case 13 of the handbook: 79.96 prints as 80.0. Unrounded it misses 80.0, as printed it meets it.
  @Test(
    arguments: [
      ("79.96", .red, .green), ("79.95", .red, .green), ("79.9499", .red, .red), ("80", .green, .green),
    ] as [(String, RAG, RAG)])
  func figuresMayBeComparedAsTheyArePrinted(_ value: String, _ unrounded: RAG, _ printed: RAG) throws {
    #expect(try judge(value, .atLeast, 80, Sample.rule()).colour == unrounded)
    #expect(try judge(value, .atLeast, 80, Sample.rule(precision: .printed)).colour == printed)
  }

  @Test func ruleWithoutAStepForTheFigureIsGreyAndSaysSo() throws {
    let green = RAGRule(name: "half", steps: Array(Sample.rule().steps.prefix(1)), source: "Board")
    let judgement = try judge("79", .atLeast, 80, green)
    #expect(judgement.colour == .grey)
    #expect(judgement.status == .noRule)
    #expect(judgement.reason.contains("No step of the rule"))
  }

  /// Havering's scorecard: 10 % off 100 is green up to 110; beyond it amber if no worse than a year ago.
  @Test(
    arguments: [
      (110, 90, .green), (111, 112, .amber), (111, 111, .amber), (111, 110, .red),
    ] as [(Decimal, Decimal, RAG)])
  func haveringsRule(_ now: Decimal, _ lastYear: Decimal, _ colour: RAG) {
    let metric = Sample.metric(denominator: nil, multiplier: 1)
    let judgement = Judge.judgement(
      of: Sample.value(metric, now), against: Sample.target(.atMost, 100), rule: Sample.rule(.sameQuarterLastYear, 10),
      lastYear: Sample.value(metric, lastYear))
    #expect(judgement.colour == colour)
  }
}
