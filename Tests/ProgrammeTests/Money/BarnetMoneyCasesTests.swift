import Foundation
import Metrics
import Programme
import Testing

/// Acceptance cases of Barnet's business case of October 2014 that concern money.
@Suite struct BarnetMoneyCasesTests {
  @Test("Barnet 13: the envelope foots to 0 in every row and column; shares of the tiers")
  func case13() throws {
    let sample = try SampleMoney("barnet-2014-15")
    let footing = try sample.footing("envelope.csv")
    #expect(footing.checks.count == 11)
    #expect(footing.count(.agrees) == 11)
    let table = footing.table
    let whole = try #require(table.lines.last?.amounts["Total"]?.amount)
    let shares = (1...5).compactMap { tier in table.lines.last?.amounts["Tier \(tier)"]?.amount.map { $0 * 100 / whole }
    }
    #expect(
      try shares.map { DecimalText.rounded($0, places: 2) } == ["0.27", "2.51", "3.11", "32", "62.1"].map(number))
    #expect(try sample.comparison("Core resource in the text").right?.amount == 77_903_304)
    #expect(try sample.comparison("Core resource in the text").outcome == .roundedHeadline)
    #expect(try sample.comparison("Influenced resource in the text").right?.amount == 58_613_868)
    #expect(try sample.comparison("Influenced resource in the text").outcome == .roundedHeadline)
    let tiers = try sample.comparison("Tiers 1 and 2 of the envelope")
    #expect(try DecimalText.rounded(#require(tiers.left?.amount), places: 2) == number("2.78"))
    #expect(tiers.outcome == .agrees)
    #expect(try sample.comparison("Tier 5 of the envelope").outcome == .agrees)
  }

  @Test(
    "Barnet 14: two gaps are £1 off, the others exact; the cumulative gap is within £1; with no tolerance they fail")
  func case14() throws {
    let sample = try SampleMoney("barnet-2014-15")
    let checks = try sample.footing("funding-gap.csv").checks
    let gaps = checks.filter { $0.kind == .difference }
    #expect(gaps.filter { $0.outcome == .rounding }.map(\.column) == ["2015-16", "2018-19"])
    #expect(gaps.filter { $0.outcome == .agrees }.count == 5)
    #expect(gaps.first { $0.column == "2015-16" }?.computed == -7_823_289)
    let last = try #require(checks.last { $0.kind == .cumulative })
    #expect(last.computed == -77_099_872)
    #expect(last.printed == -77_099_871)
    #expect(last.outcome == .rounding)
    #expect(sample.messages(.moneyDiffers) == [])
    #expect(try sample.comparison("Baseline of the gap against the envelope").outcome == .agrees)
    let strict = try Loaded([
      "money.yaml": "tables: [{file: gap.csv, unit: GBP, deficit: known}]\n",
      "money/gap.csv": """
      line,role,2015/16
      Funding,,"£134,496,516"
      Net expenditure,,"£142,319,805"
      Gap,difference,"-£7,823,288"

      """,
    ])
    #expect(strict.moneyCodes == [.moneyDiffers])
  }

  @Test("Barnet 15: cost-benefit table foots; £9.7m is cut off, £9.8m is right; £1m is £0.9m")
  func case15() throws {
    let sample = try SampleMoney("barnet-2014-15")
    let footing = try sample.footing("cost-benefit.csv")
    #expect(footing.count(.agrees) == footing.checks.count)
    #expect(footing.checks.count == 9)
    for name in [
      "Running costs", "One-off investment", "Net benefit", "Avoided expenditure", "Savings of the health service",
    ] {
      #expect(try sample.comparison("\(name) in the text").outcome == .roundedHeadline, "\(name)")
    }
    #expect(try sample.comparison("Total savings in the text").outcome == .truncated)
    let message = try #require(sample.messages(.figuresDisagree).first { $0.hasPrefix("Total savings") })
    for words in ["\u{2212}£9.7m", "\u{2212}£9,784,450", "\u{2212}£9.8m", "cut off"] {
      #expect(message.contains(words), "\(message)")
    }
    #expect(
      try sample.comparison("Savings of social care in the text, £1m beside figures with one decimal").outcome
        == .differs)
    #expect(try sample.comparison("Parts of the net benefit in the text").outcome == .agrees)
    // 8.9 and 1.0 are 9.9 million, and the text has 9.7.
    let parts = try sample.comparison("Savings of health and social care together against the total in the text")
    #expect(parts.left?.amount == -9_900_000)
    #expect(parts.difference == -200_000)
    #expect(
      try sample.comparison("Saving of the council in the text against its net cost").difference == -93_267)
  }

  @Test("Barnet 16: 19,236,598 less 5,681,584 is £13,555,014, shown as £13.6m and never £13.5m")
  func case16() throws {
    let sample = try SampleMoney("barnet-2014-15")
    let compared = try sample.comparison("Gap that is left in 2019-20")
    #expect(compared.right?.amount == -13_555_014)
    #expect(compared.outcome == .roundedHeadline)
    #expect(compared.rightHeadline?.words == "\u{2212}£13.6m")
  }

  @Test("Barnet 19: costs of the project sheets by their own numbers")
  func case19() throws {
    let sample = try SampleMoney("barnet-2014-15")
    for name in [
      "Healthy Living Pharmacy, 12 pharmacies at £4,000", "Healthy Living Pharmacy, 60 % of 4,200 people",
      "Falls, existing and new investment", "Care home service, 1,525 beds at £300",
      "Structured education, five years and the pilots",
    ] {
      #expect(try sample.comparison(name).outcome == .agrees, "\(name)")
    }
    let beds = try sample.comparison("Care home service, 3,051 beds at £300")
    #expect(beds.left?.amount == 915_300)
    #expect(beds.difference == 300)
    let dementia = try sample.comparison("Dementia services, spending that is not new in 2014-15 and by 2019-20")
    #expect(dementia.left?.amount == 130_425)
    #expect(dementia.right?.amount == 250_034)
    #expect(dementia.outcome == .differs)
    let people = try sample.comparison("Structured education, people that the yearly money pays for in five years")
    #expect(people.left?.amount == 1200)
    #expect(people.difference == 22)
    let share = try sample.comparison("Structured education, 5 % of the people of the section on needs")
    #expect(try share.left?.amount == number("1167.75"))
    #expect(try share.difference == number("-10.25"))
  }

  @Test(
    "Barnet 20: project sheets against the cost-benefit table, with the inputs; £356,534 of the CCG's are left over")
  func case20() throws {
    let sample = try SampleMoney("barnet-2014-15")
    let exact = [
      ("Public Health, running costs against the project sheets", Decimal(310_720), 4),
      ("Council, running costs against the project sheets", 12_000, 1),
      ("Section 256, running costs against the project sheets", 2_670_539, 6),
    ]
    for (name, sum, inputs) in exact {
      let compared = try sample.comparison(name)
      #expect(compared.left?.amount == sum, "\(name)")
      #expect(compared.outcome == .agrees, "\(name)")
      #expect(compared.left?.places.count == inputs)
    }
    let trail = try #require(try sample.comparison(exact[2].0).left?.trail)
    for number in ["298,065", "497,366", "1,000,000", "636,171", "84,000", "154,937"] {
      #expect(trail.contains(number))
    }
    let left = try sample.comparison(
      "CCG, running costs against the project sheets of falls, stroke and the multi-disciplinary team")
    #expect(left.left?.amount == 753_073)
    #expect(left.difference == -356_534)
    #expect(
      try sample.comparison("Section 256, one-off investment against the project sheet").outcome == .roundedHeadline)
    let new = try sample.comparison("Section 256, running costs against what is new on the project sheets")
    #expect(new.left?.amount == 2_724_612)
    #expect(new.difference == 54_073)
  }
}
