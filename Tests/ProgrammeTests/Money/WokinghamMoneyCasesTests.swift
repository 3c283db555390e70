import Foundation
import Metrics
import Programme
import Testing

/// Acceptance cases of Wokingham's project initiation document of June 2017 that concern money.
@Suite struct WokinghamMoneyCasesTests {
  @Test("Wokingham 13: months of 2017-18 within £6 of the total; 2016-17 appendix and summary £1,148 apart")
  func case13() throws {
    let sample = try SampleMoney("wokingham-2017-18")
    let months = try sample.check("costs-2017-18.csv", "Total costs", "Total")
    #expect(try sample.footing("costs-2017-18.csv").checks.filter { $0.line.name == "Total costs" }.count == 14)
    #expect(months.outcome == .agrees)
    let across = try #require(
      try sample.footing("costs-2017-18.csv").checks.first { $0.line.name == "Total costs" && $0.kind == .across })
    #expect(across.computed == 128_940)
    #expect(across.printed == 128_944)
    #expect(across.outcome == .rounding)
    let first = try sample.comparison("Costs of 2016-17, appendix against summary")
    #expect(first.difference == -1148)
    #expect(first.outcome == .differs)
    let second = try sample.comparison("Costs of 2017-18, appendix against summary")
    #expect(second.difference == 3)
    #expect(second.outcome == .rounding)
    #expect(try sample.comparison("Costs of 2018-19, appendix against summary").outcome == .agrees)
    // 46,841 in the summary; 39,696 + 1,000 + 2,748 + 2,400 + 1,000 = 46,844 in the appendix.
    let running = try sample.comparison("Running costs of 2017-18, summary against appendix")
    #expect(running.difference == -3)
    #expect(running.outcome == .rounding)
    #expect(try sample.comparison("One-off costs of 2016-17, summary against appendix").difference == -1297)
    #expect(try sample.comparison("Running costs of 2016-17, summary against appendix").difference == 2444)
  }

  @Test("Wokingham: gross investment £691,620; a project manager of 46 weeks; 60,803 + 48,896 printed as 109,700")
  func headline() throws {
    let sample = try SampleMoney("wokingham-2017-18")
    let investment = try sample.comparison("Gross investment in the text against the summary")
    #expect(investment.outcome == .agrees)
    #expect(investment.right?.amount == 691_620)
    #expect(
      try sample.comparison("Project manager, 3 days a week at £450 for 46 weeks").left?.amount == 62_100)
    let total = try sample.check("cost-summary.csv", "Total costs", "2016-17")
    #expect(total.computed == 109_699)
    #expect(total.outcome == .rounding)
  }

  @Test("Wokingham 16: headings 2018/20 and 2018/21 are read by their place, each told")
  func case16() throws {
    let sample = try SampleMoney("wokingham-2017-18")
    let years = try sample.footing("saving-profiles.csv").table.columns.map(\.name)
    #expect(years == ["2016-17", "2017-18", "2018-19", "2019-20", "2020-21"])
    #expect(sample.places(.yearHeadingRepaired) == ["money/saving-profiles.csv G2", "money/saving-profiles.csv H2"])
  }

  @Test("Wokingham: navigators of 2020-21 are £361,305, printed £361,304")
  func navigators() throws {
    let check = try SampleMoney("wokingham-2017-18").check(
      "saving-profiles.csv", "Volunteer navigators in all", "2020-21")
    #expect(check.computed == 361_305)
    #expect(check.outcome == .rounding)
  }

  @Test("Wokingham: the amounts that disagree are those of 2016-17, of half years and of the coordinator")
  func nothingElse() throws {
    let sample = try SampleMoney("wokingham-2017-18")
    #expect(sample.places(.moneyDiffers) == [])
    let messages = sample.messages(.figuresDisagree)
    // Appendix less summary: 108,552 - 109,700. Summary less appendix: 60,803 - 62,100 and 48,896 - (108,552 - 62,100).
    let apart = [
      ["£108,552", "£109,700", ": \u{2212}£1,148."], ["£60,803", "£62,100", ": \u{2212}£1,297."],
      ["£48,896", "£46,452", ": +£2,444."],
      // 331 of 9,013 are 3.67 %. 166 x 1,073.97 = 178,279.02, 250 x 170 = 42,500, 0.6 x 25,000 = 15,000.
      ["3.67 %", "5 %", "\u{2212}1.33"], ["£178,279.02", "£177,742", ": +£537.02."], ["£42,500", "£42,415", ": +£85."],
      ["£15,000", "£19,848", ": \u{2212}£4,848."],
    ]
    #expect(messages.count == apart.count)
    for (message, numbers) in zip(messages, apart) {
      for number in numbers { #expect(message.contains(number), "\(message)") }
    }
  }
}
