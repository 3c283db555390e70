import Foundation
import Metrics
import Testing

struct JudgeTests {
  private func judge(
    _ value: MetricValue, _ plan: Plan.Resolution, _ rule: RAGRule = Sample.rule(), lastYear: MetricValue? = nil
  ) -> Judgement {
    Judge.judgement(of: value, against: plan, rule: rule, lastYear: lastYear)
  }

  private func percent(_ numerator: String) throws -> MetricValue {
    Sample.value(Sample.percentage(), try Sample.number(numerator), of: 100)
  }

  private func days(_ text: String) throws -> MetricValue {
    Sample.value(Sample.metric(denominator: nil, multiplier: 1), try Sample.number(text))
  }

  @Test func metIsGreenAndMissedIsRedWithoutATolerance() throws {
    let met = judge(try days("950"), Sample.target(.atMost, 950))
    #expect(met.status == .met)
    #expect(met.colour == .green)
    let missed = judge(try days("950.0000000001"), Sample.target(.atMost, 950))
    #expect(missed.status == .notMet)
    #expect(missed.colour == .red)
  }

  /// 5 % of 200 is 10: amber up to 210 where low is good, down to 190 where high is good.
  @Test(
    arguments: [
      (.atMost, "200", .green), (.atMost, "200.01", .amber), (.atMost, "210", .amber), (.atMost, "210.01", .red),
      (.atLeast, "200", .green), (.atLeast, "199.99", .amber), (.atLeast, "190", .amber), (.atLeast, "189.99", .red),
      (.fewerThan, "199.99", .green), (.fewerThan, "200", .amber), (.moreThan, "200.01", .green),
      (.moreThan, "200", .amber),
    ] as [(TargetTest, String, RAG)])
  func toleranceInPercentIsOfThePlan(_ test: TargetTest, _ value: String, _ colour: RAG) throws {
    let judgement = judge(try days(value), Sample.target(test, 200), Sample.rule(.tolerance, 5))
    #expect(judgement.colour == colour)
    #expect(judgement.status == [.green: .met, .amber: .near, .red: .notMet][colour])
  }

  /// 2 points below 83 % are 81 %, not 81.34 %.
  @Test(arguments: [("83", .green), ("82.999", .amber), ("81", .amber), ("80.999", .red)] as [(String, RAG)])
  func toleranceInPointsIsOfTheUnitWhereHighIsGood(_ value: String, _ colour: RAG) throws {
    let rule = Sample.rule(.tolerance, 2, .points)
    #expect(judge(try percent(value), Sample.target(.atLeast, 83), rule).colour == colour)
  }

  @Test(arguments: [("10", .green), ("10.001", .amber), ("12", .amber), ("12.001", .red)] as [(String, RAG)])
  func toleranceInPointsIsOfTheUnitWhereLowIsGood(_ value: String, _ colour: RAG) throws {
    let rule = Sample.rule(.tolerance, 2, .points)
    #expect(judge(try percent(value), Sample.target(.atMost, 10), rule).colour == colour)
  }

  /// Beyond the tolerance the same quarter of last year decides: 80 of 100 against 79, 80 and 81.
  @Test(arguments: [("79", .amber), ("80", .amber), ("81", .red)] as [(String, RAG)])
  func lastYearDecidesBeyondTheTolerance(_ lastYear: String, _ colour: RAG) throws {
    let judgement = judge(
      try percent("80"), Sample.target(.atLeast, 90), Sample.rule(.sameQuarterLastYear, 2, .points),
      lastYear: try percent(lastYear))
    #expect(judgement.colour == colour)
    #expect(judgement.status == (colour == .amber ? .offButNoWorse : .notMet))
    #expect(judgement.reason.contains("the same quarter last year"))
  }

  @Test func withoutLastYearMissedIsRedAndSaysSo() throws {
    let rule = Sample.rule(.sameQuarterLastYear, 2, .points)
    let missing = Sample.value(Sample.percentage(), nil, of: nil, outcome: .missing(.notSubmitted, "None."))
    for lastYear in [nil, missing] {
      let judgement = judge(try percent("80"), Sample.target(.atLeast, 90), rule, lastYear: lastYear)
      #expect(judgement.colour == .red)
      #expect(judgement.reason.contains("there is no figure, so an improvement cannot be shown"))
    }
  }

  @Test(arguments: [("88", .green), ("87.999", .red)] as [(String, RAG)])
  func withinTheToleranceTheRuleOfLastYearIsGreen(_ value: String, _ colour: RAG) throws {
    let rule = Sample.rule(.sameQuarterLastYear, 2, .points)
    #expect(judge(try percent(value), Sample.target(.atLeast, 90), rule, lastYear: try percent("95")).colour == colour)
  }

  @Test func whatCannotBeJudgedIsGreyAndNeverGreen() throws {
    let good = try days("0")
    let none = Sample.value(good.metric, nil, of: nil, outcome: .missing(.notSubmitted, "No return."))
    let maturing = Sample.value(good.metric, nil, of: nil, outcome: .cohortMaturing("Wait."))
    let unsupplied = Sample.value(good.metric, nil, of: nil, outcome: .notSupplied("Nobody sent it."))
    let target = Sample.target(.atMost, 950)
    for kind in Sample.Rule.allCases {
      let rule = Sample.rule(kind, 100)
      let judgements = [
        judge(none, target, rule, lastYear: good), judge(maturing, target, rule, lastYear: good),
        judge(good, .referenceMissing("No forecast."), rule, lastYear: good), judge(good, .none, rule, lastYear: good),
        judge(unsupplied, target, rule, lastYear: good),
      ]
      #expect(judgements.map(\.status) == [.noData, .cohortMaturing, .referenceMissing, .noPlan, .notSupplied])
      #expect(judgements.allSatisfy { $0.colour == .grey })
      #expect(judgements.map(\.reason).prefix(3) == ["No return.", "Wait.", "No forecast."])
      #expect(judgements[3].reason.contains("plan.csv gives no planned value"))
      #expect(judgements[4].reason == "Nobody sent it.")
    }
  }

  @Test func targetStandsBesideAMissingFigure() throws {
    let missing = Sample.value(Sample.metric(), nil, of: nil, outcome: .missing(.notSubmitted, "No return."))
    #expect(judge(missing, Sample.target(.atMost, 950)).target?.value == 950)
    #expect(judge(missing, .none).target == nil)
  }

  @Test func knownFigureWithoutNumbersIsGrey() {
    #expect(judge(Sample.value(Sample.metric(), nil, of: nil), Sample.target(.atMost, 1)).colour == .grey)
  }

  /// 1/3 against 33.3333333 %: the rate itself has no end, so the comparison multiplies.
  @Test func comparisonIsExact() throws {
    let third = Sample.value(Sample.percentage(), 1, of: 3)
    #expect(judge(third, Sample.target(.atMost, try Sample.number("33.3333333333"))).colour == .red)
    #expect(judge(third, Sample.target(.atMost, try Sample.number("33.3333333334"))).colour == .green)
  }

  @Test func reasonHasTheDecimalsOfTheMetricWhereTheyTellTheNumbersApart() throws {
    let reason = judge(try percent("80"), Sample.target(.atLeast, 83)).reason
    #expect(reason.hasPrefix("80.0 % against at least 83.0 %"))
  }

  /// 31 of 8,540 are 0.36300 %: at two decimals the page would read "0.36 against fewer than 0.36, missed".
  @Test func reasonHasEnoughDecimalsToTellTheNumbersApart() throws {
    let metric = Sample.percentage(decimals: 2)
    let value = Sample.value(metric, 31, of: 8540)
    let reason = judge(value, Sample.target(.fewerThan, try Sample.number("0.36"))).reason
    #expect(reason.hasPrefix("0.363"))
    #expect(reason.contains("fewer than 0.36"))
    let close = judge(try percent("79.9996"), Sample.target(.atLeast, 80)).reason
    #expect(close.hasPrefix("79.9996 % against at least 80.0000 %"))
  }

  @Test func reasonNamesTheTolerance() throws {
    let near = judge(try days("205"), Sample.target(.atMost, 200), Sample.rule(.tolerance, 5))
    #expect(near.reason.hasSuffix("the plan is missed. Amber when it is missed by no more than 5 % of the plan."))
    let far = judge(try days("211"), Sample.target(.atMost, 200), Sample.rule(.tolerance, 5))
    #expect(far.reason.hasSuffix("the plan is missed. Red when it is missed by more."))
  }
}
