import Foundation
import Metrics
import Programme
import Testing

/// Acceptance cases of Wolverhampton's plan of March 2014 that concern money.
@Suite struct WolverhamptonMoneyCasesTests {
  @Test("Wolverhampton 6: urgent care rows 4,726,401, printed 4,926,401: 200,000 apart")
  func case6() throws {
    let sample = try SampleMoney("wolverhampton-2014-15")
    let check = try sample.check("mental-health.csv", "Urgent care in all", "2014-15")
    #expect(check.computed == 4_726_401)
    #expect(check.difference == 200_000)
    #expect(check.outcome == .differs)
    let total = try sample.check("mental-health.csv", "Mental health in all", "2014-15")
    #expect(total.agreesWithSubtotals)
    #expect(total.difference == 200_000)
  }

  @Test("Wolverhampton 7: recovery rows 7,079,045 with one TBA, printed blank")
  func case7() throws {
    let sample = try SampleMoney("wolverhampton-2014-15")
    let check = try sample.check("mental-health.csv", "Recovery and reablement in all", "2014-15")
    #expect(check.computed == 7_079_045)
    #expect(check.outcome == .notPrinted)
    #expect(check.open.map(\.amount.text) == ["TBA"])
    #expect(
      sample.messages(.moneyTotalMissing).contains { $0.contains("7,079,045") && $0.contains("1 to be announced") })
  }

  @Test("Wolverhampton 8: phase 2 adds up to 16,762,699, its part of the fund to 3,344,014")
  func case8() throws {
    let sample = try SampleMoney("wolverhampton-2014-15")
    let check = try sample.check("nursing-and-residential.csv", "Phase 2 in all", "2014-15")
    #expect(check.parts.count == 15)
    #expect(check.printed == 16_762_699)
    #expect(check.outcome == .agrees)
    let part = try #require(sample.money.comparisons.first { $0.comparison.name.hasPrefix("In-reach phase 2") })
    #expect(part.left?.amount == 3_344_014)
    #expect(part.outcome == .agrees)
  }

  @Test("Wolverhampton 9: training 65,000, printed 5,000: 60,000 apart")
  func case9() throws {
    let check = try SampleMoney("wolverhampton-2014-15").check(
      "nursing-and-residential.csv", "Training in all", "2014-15")
    #expect(check.computed == 65_000)
    #expect(check.difference == -60_000)
    #expect(check.outcome == .differs)
  }

  @Test("Wolverhampton 10: dementia adds up to 6,283,758 with 5 TBA, 7 with Heantun Court, none of them zero")
  func case10() throws {
    let sample = try SampleMoney("wolverhampton-2014-15")
    let check = try sample.check("dementia.csv", "Dementia in all", "2014-15")
    #expect(check.computed == 6_283_758)
    #expect(check.outcome == .agrees)
    #expect(check.open.count == 7)
    #expect(check.open.count { $0.name.hasPrefix("Budget") } == 5)
    #expect(sample.messages(.moneyOpen).contains { $0.contains("7 to be announced") })
  }

  @Test("Wolverhampton 11: sources 20,024 and 26,955")
  func case11() throws {
    let sample = try SampleMoney("wolverhampton-2014-15")
    for (column, sum) in [("Minimum", Decimal(20_024)), ("Proposed", 26_955)] {
      let check = try sample.check("sources-and-applications.csv", "Total source", column)
      #expect(check.computed == sum)
      #expect(check.outcome == .agrees)
    }
  }

  @Test("Wolverhampton 12: deficits of 1,713 and 1,613 that nothing explains")
  func case12() throws {
    let sample = try SampleMoney("wolverhampton-2014-15")
    for column in ["Minimum", "Proposed"] {
      #expect(try sample.check("sources-and-applications.csv", "Surplus or deficit", column).computed == -1713)
    }
    for name in ["minimum", "proposed"] {
      let compared = try sample.comparison("Deficit of 2014-15 with the sources of the first table, \(name)")
      #expect(compared.left?.amount == -1_613_000)
      #expect(compared.outcome == .agrees)
    }
    #expect(sample.messages(.moneyDeficit).count == 4)
  }

  @Test("Wolverhampton 13: 3 blank cells, unexplained 5,797, of which 2,085 stands elsewhere, leaving 3,712")
  func case13() throws {
    let sample = try SampleMoney("wolverhampton-2014-15")
    let proposed = try sample.check("sources-and-applications.csv", "Total application", "Proposed")
    #expect(proposed.computed == 22_871)
    #expect(proposed.open.map(\.cell).filter { $0 != "E22" } == ["E9", "E10", "E12"])
    #expect(proposed.open.filter { $0.amount.state == .blank }.count == 3)
    #expect(proposed.difference == 5797)
    #expect(proposed.elsewhere.compactMap(\.amount.amount) == [1319, 766])
    #expect(proposed.outcome == .unexplained)
    let message = try #require(sample.messages(.moneyCellsBlank).first { $0.contains("Proposed") })
    for words in ["3 blank cells (E9, E10, E12)", "unexplained £5,797k", "£2,085k", "£3,712k", "Nothing is filled in"] {
      #expect(message.contains(words), "\(message)")
    }
    let minimum = try sample.check("sources-and-applications.csv", "Total application", "Minimum")
    #expect(minimum.computed == 10_107)
    #expect(minimum.difference == 11_630)
    #expect(minimum.open.map(\.cell) == ["D11"])
  }

  @Test("Wolverhampton 14: applications of 2014-15 add up to 28,568 and 21,637 exactly, with one TBC")
  func case14() throws {
    let sample = try SampleMoney("wolverhampton-2014-15")
    for (column, sum) in [("Minimum", Decimal(21_637)), ("Proposed", 28_568)] {
      let check = try sample.check("applications-2014-15.csv", "Total application", column)
      #expect(check.computed == sum)
      #expect(check.outcome == .agrees)
    }
    #expect(
      sample.findings.contains {
        $0.code == .moneyOpen && $0.place?.file == "money/applications-2014-15.csv"
          && $0.message.contains("1 to be confirmed (E16)")
      })
  }

  @Test("Wolverhampton 15: the Care Bill money, 773 less 71 is 702, with 287 of capital 989")
  func case15() throws {
    let sample = try SampleMoney("wolverhampton-2014-15")
    #expect(try sample.check("care-bill.csv", "Sub-total", "Amount").computed == 702)
    #expect(try sample.check("care-bill.csv", "Grand total", "Amount").computed == 989)
    let gross = try sample.footing("care-bill.csv").table.items.compactMap { $0.amounts["Amount"]?.amount }
      .filter { $0 > 0 && $0 != 287 }.reduce(0, +)
    #expect(gross == 773)
  }

  @Test("Wolverhampton: £18.5m cuts 18,561 off, £11.6m rounds 11,630; dementia and the Care Bill burden disagree")
  func headlines() throws {
    let sample = try SampleMoney("wolverhampton-2014-15")
    #expect(try sample.comparison("The headline of the CCG's money").outcome == .truncated)
    #expect(try sample.comparison("The headline of the minimum, printed without a unit").outcome == .roundedHeadline)
    #expect(try sample.comparison("Dementia in the two tables").difference == 3_000_000)
    #expect(try sample.comparison("Care Bill burden in the two tables").difference == 100_000)
    #expect(
      try sample.comparison("Care Bill burden of 2014-15 against the table of the Care Bill").difference == 11_000)
    for (name, difference) in [
      ("Care Bill burden of the first table against the table of the Care Bill", Decimal(111_000)),
      ("Care Bill burden of 2014-15 against the revenue of the Care Bill", 298_000),
      ("Mental health, service budgets against the applications of 2014-15", 5_293_446),
      ("Dementia, service budgets against the applications of 2014-15", 1_006_758),
    ] {
      #expect(try sample.comparison(name).difference == difference, "\(name)")
    }
    #expect(try sample.comparison("Workstreams of 2014-15 against the CCG's money").outcome == .agrees)
    #expect(sample.money.derived.map(\.value.amount) == [6_931_000])
  }
}
