import Foundation
import Metrics
import Programme
import Testing

/// Acceptance cases of the other councils that concern benefits, and the rules by hand.
@Suite struct BenefitCasesTests {
  @Test("Barnet 17: 2,268 x £2,900 = £6,577,200, x £1,900 = £4,309,200; the net benefit falls to £3,413,584")
  func barnet17() throws {
    let entry = try #require(try SampleMoney("barnet-2014-15").benefits?.sensitivities.first)
    #expect(entry.value == 6_577_200)
    #expect(entry.otherValue == 4_309_200)
    #expect(entry.difference == 2_268_000)
    #expect(entry.otherNet == -3_413_584)
  }

  @Test("Barnet 18: one saving on five sheets counts once, 3.1 and not 15.5")
  func barnet18() throws {
    let sample = try SampleMoney("barnet-2014-15")
    let main = try #require(sample.benefits?.main)
    #expect(main.excluded.values.filter { $0 == .countedElsewhere }.count == 4)
    let last = try #require(main.appraisal.benefits.last)
    // 3,100,000 once, with 1,000,000, 318,092 and 29,500.
    #expect(last == 4_447_592)
    #expect(main.lines.filter { !$0.group.isEmpty }.reduce(0) { $0 + main.sum($1) } == 15_500_000)
    #expect(sample.messages(.benefitShared).count == 4)
  }

  @Test("Barnet 22: £3,345,830 of staff time releases no cash: £0 in the sums, shown as excluded")
  func barnet22() throws {
    let sample = try SampleMoney("barnet-2014-15")
    let main = try #require(sample.benefits?.main)
    let line = try #require(main.lines.first { $0.name == "Time of staff" })
    #expect(main.sum(line) == 3_345_830)
    #expect(main.excluded[line.row] == .notCashable)
    #expect(BenefitLine.Exclusion.notCashable.rawValue == "non-cashable, excluded")
    #expect(main.appraisal.benefits.prefix(5).allSatisfy { $0 == 0 })
    #expect(sample.messages(.benefitNotCashable).first?.contains("£3,345,830") == true)
  }

  @Test("Barnet: 60 % optimism bias may mean 40 or 60 %; a realisation factor says which")
  func barnetOptimism() throws {
    let message = try #require(try SampleMoney("barnet-2014-15").messages(.realisationUnclear).first)
    #expect(message.contains("40 %") && message.contains("60 %"))
    let loaded = try Loaded([
      "benefits.csv": "benefit,kind,optimism_bias,realisation,2014-15\nA,benefit,60,40,1440\n"
    ])
    #expect(loaded.programme?.benefits?.main?.appraisal.benefits == [576])
    #expect(loaded.moneyCodes == [])
  }

  @Test("Rutland: the points of access have their money back in 2019-20")
  func rutlandPayback() throws {
    let main = try #require(try SampleMoney("rutland-2016-17").benefits?.main)
    #expect(main.appraisal.benefits == [0, 592_126, 1_153_569, 1_159_755, 1_159_755, 289_939])
    let whole = Appraisal(
      years: main.years, costs: [2_273_100, 0, 0, 0, 0, 0], benefits: main.appraisal.benefits)
    #expect(whole.paybackYear == "2019-20")
    #expect(whole.netCost == -2_082_044)
  }

  @Test("Cheshire East 14: benefits without numbers are named, and nothing is worked out")
  func cheshireEast14() throws {
    let sample = try SampleMoney("cheshire-east-2014-15")
    let main = try #require(sample.benefits?.main)
    #expect(main.excluded.count == 5)
    #expect(main.appraisal.grossBenefit == 0)
    #expect(!main.hasCosts)
    #expect(sample.messages(.benefitNotMeasurable).count == 5)
  }

  @Test("Costs that are not there leave the return open, and a benefit that never pays has no payback")
  func edges() throws {
    let none = Appraisal(years: ["1"], costs: [0], benefits: [5])
    #expect(none.returnOnInvestment == nil)
    #expect(Appraisal(years: ["1", "2"], costs: [10, 0], benefits: [4, 6]).paybackYear == nil)
    #expect(Appraisal(years: ["1", "2"], costs: [10, 0], benefits: [4, 7]).paybackYear == "2")
    #expect(none.netPresentCost(rate: -100, convention: .endOfYear) == nil)
    #expect(none.netPresentCost(rate: 0, convention: .firstYearUndiscounted) == -5)
  }

  @Test("Dis-benefits are taken off, and words that mean nothing are told")
  func disbenefits() throws {
    let loaded = try Loaded([
      "benefits.csv": "benefit,kind,cash,2014-15\nA,benefit,yes,10\nB,dis-benefit,yes,4\nC,gain,maybe,1\n"
    ])
    #expect(loaded.programme?.benefits?.main?.appraisal.benefits == [7])
    #expect(loaded.moneyCodes == [.wordUnknown, .wordUnknown])
  }

  @Test("A fault of benefits.yaml names its line")
  func faults() throws {
    for text in [
      "targets: [{id: a, name: A, percent: 5, rounding: up, cohorts: []}]", "appraisal: {rate: -100}",
      "appraisal: {convention: monthly}", "unknown: 1", "unit_values: [{id: a, name: A, per: week}]",
    ] {
      #expect(
        try Loaded(["benefits.yaml": text + "\n"]).error?.message.hasPrefix("benefits.yaml, line 1") == true, "\(text)")
    }
    let unknown = try Loaded(["benefits.yaml": "phasing: [{benefit: A, target: x, shares: {2014-15: 5}}]\n"])
    #expect(unknown.moneyCodes == [.settingUnknown])
  }

  /// A misspelt heading would otherwise make the first row that says "benefit" the headings.
  @Test func aMisspeltHeadingIsTheOneFinding() throws {
    let loaded = try Loaded([
      "benefits.csv": "version,benfit,kind,scheme,2016-17\nplan,Fewer falls,benefit,Falls service,\"1,000\"\n"
    ])
    let findings = loaded.findings.filter { $0.place?.file == "benefits.csv" }
    #expect(
      findings.map(\.message) == [
        "The header row has no column \"benefit\"; it has version, benfit, kind, scheme, 2016-17."
      ])
    #expect(findings.map { $0.place?.cell } == ["A1"])
    #expect(findings.map(\.code) == [.columnMissing])
  }
}
