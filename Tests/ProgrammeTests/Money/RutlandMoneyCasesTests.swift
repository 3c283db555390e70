import Foundation
import Metrics
import Programme
import Testing

/// Acceptance cases of the papers of the Rutland Health and Wellbeing Board of 28 June 2016 that concern money.
@Suite struct RutlandMoneyCasesTests {
  @Test("Rutland 7: 2,061 + 186 + 200 = 2,447, and the contingency of 117 outside: 2,564 with it")
  func case7() throws {
    let sample = try SampleMoney("rutland-2016-17")
    let total = try sample.check("pooled-fund.csv", "Total plan", "2016-17")
    #expect(total.computed == 2447)
    #expect(total.outcome == .agrees)
    #expect(try sample.comparison("Carry forward and contingency in the text").outcome == .agrees)
    #expect(sample.money.derived.first?.value.amount == 2_564_000)
  }

  @Test(
    "Rutland 8: schemes for long term conditions 813 against 898; with £85k of carers' money 528 + 898 + 936 + 85 = 2,447"
  )
  func case8() throws {
    let sample = try SampleMoney("rutland-2016-17")
    let listed = try sample.comparison(
      "Schemes for long term conditions that Appendix A lists, against their stated total")
    #expect(listed.left?.amount == 813_000)
    #expect(listed.difference == -85_000)
    #expect(listed.outcome == .differs)
    let footing = try sample.footing("schemes.csv")
    #expect(footing.checks.map(\.computed) == [528, 898, 936, 85, 2447])
    #expect(footing.count(.agrees) == 5)
    #expect(try sample.comparison("Priorities against the plan").outcome == .agrees)
    let all = try sample.comparison("All schemes that Appendix A lists, against the plan")
    #expect(all.left?.amount == 2_362_000)
    #expect(all.difference == -85_000)
  }

  @Test("Rutland: £45k of the carry-forward is not traced")
  func carryForward() throws {
    let sample = try SampleMoney("rutland-2016-17")
    let trace = try #require(sample.money.carriedForward.first)
    #expect(trace.found == 155_000)
    #expect(trace.untraced == 45_000)
    let message = try #require(sample.messages(.moneyNotTraced).first)
    for words in ["£200,000", "£155,000", "£45,000 is not traced"] { #expect(message.contains(words), "\(message)") }
  }

  /// Appendix A: 100 + 405 + 125 + 135 = 765. Business cases: 405 + 125 + 135 = 665.
  @Test("Rutland: £100k of the commissioner in Appendix A is carry forward in the business case")
  func commissioner() throws {
    let money = try SampleMoney("rutland-2016-17").comparison(
      "Money of the commissioner, Appendix A against the business cases")
    #expect(money.left?.amount == 765_000)
    #expect(money.difference == 100_000)
  }

  @Test("Rutland 10: the risk share of £101k is exposed as a whole or not at all")
  func case10() throws {
    let money = try SampleMoney("rutland-2016-17").money
    #expect(money.riskShareAmount?.amount == 101_000)
    #expect(RiskShare.state(isMet: false) == .triggered)
    #expect(RiskShare.state(isMet: true) == .notTriggered)
    #expect(RiskShare.state(isMet: nil) == .notKnown)
  }

  @Test("Rutland 11: cost tables and funding tables agree")
  func case11() throws {
    let sample = try SampleMoney("rutland-2016-17")
    let costs = try sample.footing("priority-costs.csv")
    #expect(costs.checks.map(\.computed) == [528_000, 898_000, 936_000, 85_000])
    #expect(costs.count(.agrees) == 4)
    let compared = sample.money.comparisons.filter { $0.comparison.name.hasPrefix("Costs against funding") }
    #expect(compared.count == 4)
    #expect(compared.allSatisfy { $0.outcome == .agrees })
  }

  @Test("Rutland 22: phase 3 by quarter 224,900, printed 366,750, in the table of costs 398,300")
  func case22() throws {
    let sample = try SampleMoney("rutland-2016-17")
    let third = try sample.check("access-spend.csv", "Phase 3", "Total")
    #expect(third.computed == 224_900)
    #expect(third.difference == 141_850)
    #expect(try sample.check("access-spend.csv", "Phase 1", "Total").outcome == .agrees)
    let differences = try (1...3).map {
      try #require(
        try sample.comparison("Points of access, phase \($0) by quarter against the table of costs").difference)
    }
    #expect(differences == [4000, 7200, -31_550])
    let quarters = try sample.comparison("Points of access, quarters of phase 3 against the table of costs")
    #expect(quarters.difference == -173_400)
    #expect(try sample.comparison("Points of access, total spend in the text").difference == -473_100)
    #expect(try sample.comparison("Points of access, phase 3 in the text").difference == 33_250)
    for name in ["savings", "costs"] {
      #expect(try sample.comparison("Points of access, \(name) in the summary").outcome == .truncated)
    }
  }

  @Test("Rutland 23: every cell of the split to the penny; phase 3 keeps a penny")
  func case23() throws {
    let sample = try SampleMoney("rutland-2016-17")
    let footing = try sample.footing("access-by-organisation.csv")
    let costs: [(phase: String, cost: Decimal, percent: Decimal)] = [
      ("Phase 1", 703_600, 100), ("Phase 2", 1_171_200, 77), ("Phase 3", 398_300, 23),
    ]
    for line in footing.table.items {
      let share = try #require(Decimal(string: line.texts["share"] ?? ""))
      for (phase, cost, percent) in costs {
        guard let printed = line.amounts[phase]?.amount else { continue }
        #expect(printed == DecimalText.rounded(cost * share / percent, places: 2), "\(line.name), \(phase)")
      }
    }
    let third = try sample.check("access-by-organisation.csv", "Total", "Phase 3")
    #expect(try third.computed == number("398300.01"))
    #expect(third.outcome == .rounding)
    #expect(sample.messages(.moneyRounded).contains { $0.contains("£398,300.01") })
  }

  /// 1,171,200.00 less 334,628.57, 349,838.96 and 410,680.52 is what the city's crisis response pays.
  @Test("Rutland: an organisation pays for phase 2, and the text has it in phase 3")
  func scope() throws {
    let services = try SampleMoney("rutland-2016-17").comparison(
      "Points of access, services that the text puts in phase 2, against its cost by organisation")
    #expect(try services.difference == number("-76051.95"))
  }

  /// 707,600, 1,178,400 and 366,750 of 2,252,750 are 31.4, 52.3 and 16.3 %.
  @Test("Rutland: printed shares of the phases are not those of the spending")
  func shares() throws {
    let sample = try SampleMoney("rutland-2016-17")
    for phase in 1...3 {
      let share = try sample.comparison("Points of access, share of phase \(phase) in the spending as printed")
      #expect(share.outcome == .differs)
    }
  }

  @Test("Rutland: savings by phase are up to £2 off their totals, which add up to 4,355,144")
  func savings() throws {
    let sample = try SampleMoney("rutland-2016-17")
    let rows = try sample.footing("access-savings.csv").checks.filter { $0.kind == .across }
    #expect(rows.map(\.difference) == [1, -2, 1])
    #expect(rows.allSatisfy { $0.outcome == .rounding })
    #expect(try sample.check("access-savings.csv", "All phases", "Total").outcome == .agrees)
    #expect(sample.money.derived.last?.value.amount == 2_082_044)
  }
}
