import Foundation
import Metrics
import Programme
import Testing

/// Acceptance cases of Wokingham's project initiation document of June 2017 that concern benefits.
@Suite struct WokinghamBenefitCasesTests {
  private static func benefits() throws -> Benefits { try #require(try SampleMoney("wokingham-2017-18").benefits) }

  @Test("Wokingham 1 and 2: 331 and 499 by truncation as agreed, 332 and 502 by rounding, flagged")
  func case1and2() throws {
    let sample = try SampleMoney("wokingham-2017-18")
    let targets = try #require(sample.benefits?.targets)
    #expect(targets.map(\.agreed) == [331, 499])
    #expect(targets.map(\.byRule.total) == [331, 499])
    #expect(targets.map(\.byOtherRule.total) == [332, 502])
    #expect(try targets.map(\.byRule.exactTotal) == [number("332.175"), number("500.925")])
    #expect(sample.messages(.targetRoundingMatters).count == 2)
    #expect(sample.messages(.targetRoundingMatters)[0].contains("332.175"))
    #expect(sample.messages(.targetDiffersFromAgreed) == [])
    let rounded = try Loaded([
      "benefits.yaml": """
      targets:
        - id: a
          name: A
          percent: 7.5
          rounding: half-up
          agreed: 331
          cohorts: [{name: x, baseline: 1567}, {name: y, baseline: 1286}, {name: z, baseline: 1576}]
      """
    ])
    #expect(rounded.moneyCodes == [.targetDiffersFromAgreed])
    #expect(rounded.programme?.benefits?.targets.first?.agreed == 331)
  }

  @Test("Wokingham 4: 1,576 people; the label top 5-10 % overlaps top 3-5 %")
  func case4() throws {
    let sample = try SampleMoney("wokingham-2017-18")
    #expect(sample.benefits?.targets.map(\.headcount) == [1576, 1576])
    #expect(sample.messages(.cohortsOverlap).count == 2)
  }

  @Test("Wokingham 5: half a year is 165.5 admissions and £177,742, not £178,279; 166 is displayed")
  func case5() throws {
    let phase = try #require(try Self.benefits().phases.first)
    let half = phase.years[1]
    #expect(try half.level == number("165.5"))
    #expect(half.displayedLevel == 166)
    #expect(DecimalText.rounded(try #require(half.value), places: 0) == 177_742)
    #expect(DecimalText.rounded(try #require(half.valueOfRoundedLevel), places: 0) == 178_279)
    #expect(DecimalText.rounded(try #require(phase.years[2].value), places: 0) == 355_484)
    #expect(try SampleMoney("wokingham-2017-18").messages(.benefitLevelRounded) == [])
  }

  @Test("Wokingham 5: a value of the rounded level is found")
  func roundedLevel() throws {
    let loaded = try Loaded([
      "benefits.yaml": """
      targets: [{id: a, name: A, percent: 100, rounding: truncate, cohorts: [{name: x, baseline: 331}]}]
      unit_values: [{id: u, name: U, amount: "1,073.97", per: admission}]
      phasing: [{benefit: A, target: a, unit_value: u, shares: {2017-18: 50}}]
      """, "benefits.csv": "version,benefit,kind,2017-18\nmain,A,benefit,\"178,279\"\n",
    ])
    #expect(loaded.moneyCodes == [.benefitLevelRounded])
    #expect(loaded.moneyFindings[0].message.contains("177,742"))
  }

  @Test("Wokingham 7: nothing is planned for 2016-17, so that there is no percentage of it")
  func case7() throws {
    let first = try #require(try Self.benefits().phases.first?.years.first)
    #expect(first.level == 0)
    #expect(PlanAttainment.percent(actual: 0, plan: first.level) == nil)
    #expect(try PlanAttainment.words(actual: 120, plan: number("165.5")) == "72.5 %")
  }

  @Test("Wokingham 8: benefits 237,208 and net -108,267 in 2017-18; net -373,026 in 2018-19")
  func case8() throws {
    let appraisal = try #require(try Self.benefits().main).appraisal
    #expect(appraisal.benefits == [0, 237_208, 524_019, 524_019, 524_019])
    #expect(appraisal.net == [109_700, -108_267, -373_026, -373_026, -373_026])
  }

  @Test(
    "Wokingham 9: payback 2018-19, the first year with a saving since the beginning, not the first saving of a year")
  func case9() throws {
    let benefits = try Self.benefits()
    let appraisal = try #require(benefits.main).appraisal
    #expect(appraisal.cumulative == [109_700, 1433, -371_593, -744_619, -1_117_645])
    #expect(appraisal.paybackYear == "2018-19")
    #expect(benefits.printedPayback == "2018-19")
  }

  @Test("Wokingham 10: return on investment 162 %, net benefit over gross cost")
  func case10() throws {
    let appraisal = try #require(try Self.benefits().main).appraisal
    #expect(appraisal.grossCost == 691_620)
    #expect(DecimalText.rounded(try #require(appraisal.returnOnInvestment), places: 0) == 162)
    let printed = Appraisal(years: ["all"], costs: [691_620], benefits: [1_809_267])
    #expect(try DecimalText.rounded(#require(printed.returnOnInvestment), places: 1) == number("161.6"))
  }

  @Test(
    "Wokingham 11: NPV at 4 % -951,701, within £5 of the printed -951,703; at 3.5 % -970,675; undiscounted first year")
  func case11() throws {
    let benefits = try Self.benefits()
    let appraisal = try #require(benefits.main).appraisal
    func value(_ rate: String, _ convention: Appraisal.Convention) throws -> Decimal {
      let value = try #require(appraisal.netPresentCost(rate: try number(rate), convention: convention))
      return DecimalText.rounded(value, places: 0)
    }
    #expect(try value("4", .endOfYear) == -951_701)
    #expect(try value("3.5", .endOfYear) == -970_675)
    #expect(try value("3.5", .firstYearUndiscounted) == -1_004_648)
    #expect(try #require(benefits.printed.first { $0.name == "Net present value" }).agrees)
    #expect(abs(try value("4", .endOfYear) + 951_703) <= 5)
  }

  @Test("Wokingham 14: the appendix differs by 3,489, 119,346 and 277,600, with what each is made of")
  func case14() throws {
    let sample = try SampleMoney("wokingham-2017-18")
    let differences = try #require(sample.benefits).differences
    #expect(differences.map(\.year) == ["2017-18", "2019-20", "2020-21"])
    #expect(differences.map(\.difference) == [3489, 119_346, 277_600])
    #expect(differences[0].parts.map(\.difference) == [119, 3370])
    #expect(sample.places(.benefitVersionsDiffer) == ["benefits.csv I24", "benefits.csv K24", "benefits.csv L24"])
    // On the appendix's own costs and benefits.
    let appendix = Appraisal(
      years: ["1", "2", "3", "4", "5"], costs: [108_552, 128_944, 150_993, 150_993, 150_993],
      benefits: [0, 240_697, 524_019, 643_365, 801_619])
    #expect(appendix.netCost == -1_519_225)
    #expect(DecimalText.rounded(try #require(appendix.returnOnInvestment), places: 0) == 220)
  }

  @Test("Wokingham 17: £414 a week is £1,794 a month; it was used as £413.3 a month")
  func case17() throws {
    let sample = try SampleMoney("wokingham-2017-18")
    let rate = try #require(sample.benefits?.impliedRates.first)
    #expect(try DecimalText.rounded(rate.implied, places: 1) == number("413.3"))
    #expect(rate.right == 1794)
    #expect(rate.outcome == .spanMixed)
    let message = try #require(sample.messages(.benefitUnitMixed).first)
    for words in ["413.3", "£414 per week", "£1,794 per month"] { #expect(message.contains(words), "\(message)") }
    #expect(try sample.comparison("Care home instead of care at home").outcome == .agrees)
  }

  @Test("Wokingham 17: close means within 1 %, and the right rate is no finding")
  func closeness() throws {
    let week = UnitValue(id: "u", name: "U", amount: 414, span: .week)
    func outcome(_ amount: Decimal) throws -> ImpliedRate.Outcome {
      try #require(ImpliedRate(name: "x", unitValue: week, span: .month, amount: amount, quantity: 100)).outcome
    }
    #expect(try outcome(41_814) == .spanMixed)
    #expect(try outcome(41_815) == .differs)
    #expect(try outcome(179_400) == .agrees)
    #expect(ImpliedRate(name: "x", unitValue: week, span: .month, amount: 1, quantity: 0) == nil)
    #expect(RateSpan.week.converted(414, to: .each("admission")) == nil)
  }

  @Test("Wokingham 25: circa 370 and 331 are about 701, one entry")
  func case25() throws {
    let combined = try Self.benefits().combined
    #expect(combined.count == 1)
    #expect(combined[0].value == 701)
    #expect(combined[0].isApproximate)
  }

  @Test("Wokingham 29: appointments cannot be measured yet: levels are shown, and no pound is counted")
  func case29() throws {
    let benefits = try Self.benefits()
    let main = try #require(benefits.main)
    let line = try #require(main.lines.first { $0.name.hasPrefix("GP appointments") })
    #expect(main.excluded[line.row] == .notMeasurable)
    let levels = try #require(benefits.versions.last?.lines(.level).first { $0.name.hasPrefix("GP appointments") })
    #expect(benefits.versions.last?.years.compactMap { levels.amounts[$0]?.amount } == [19, 39, 74, 99, 99])
    #expect(main.appraisal.grossBenefit == 1_809_265)
  }

  @Test("Wokingham: what is printed agrees but for rounding, and nothing else disagrees")
  func nothingElse() throws {
    let sample = try SampleMoney("wokingham-2017-18")
    #expect(sample.benefits?.printed.count == 5)
    #expect(sample.benefits?.printed.allSatisfy(\.agrees) == true)
    #expect(sample.places(.moneyDiffers) == [])
    #expect(
      sample.findings.filter { $0.place?.file.hasPrefix("benefits") == true && $0.code == .figuresDisagree } == [])
  }
}
