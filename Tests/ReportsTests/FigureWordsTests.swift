import struct Foundation.Decimal
import Metrics
import Testing

@testable import Reports

@Suite struct FigureWordsTests {
  @Test(arguments: [
    (
      "delayed-transfers",
      "1,140.2 days per 100,000 (352 delayed days, 30,873 people aged 18 and over), July to September 2016"
    ),
    ("non-elective-admissions", "152 admissions, July to September 2016"),
    (
      "residential-admissions",
      "0.18 % (15 permanent admissions, 8,540 people aged 65 and over), April to September 2016"
    ),
    (
      "satisfaction", "92.9 % (117 people satisfied or very satisfied, 126 people who answered), July to September 2016"
    ),
  ])
  func figureHasItsUnitItsCountsAndItsMonths(metric: String, words: String) throws {
    #expect(FigureWords.actual(try SmallProgramme().report().assessment(metric).value) == words)
  }

  @Test func figureThatIsNotThereSaysWhy() throws {
    var programme = SmallProgramme()
    programme.measurements.removeAll { $0.key.kind == .falls }
    let report = try programme.report()
    #expect(FigureWords.actual(try report.assessment("falls").value).hasPrefix("Not supplied. "))
    #expect(FigureWords.actual(try report.assessment("reablement").value).hasPrefix("Not supplied. "))
  }

  /// Of the year's plan 6/12 belongs to April to September.
  @Test(arguments: [
    ("delayed-transfers", "at most 684.0 days per 100,000"), ("reablement", "at least 83.0 %"),
    ("residential-admissions", "fewer than 0.18 % so far (0.36 % for the year)"),
    ("falls", "at most 0.83 % so far (1.66 % for the year)"), ("non-elective-admissions", "Reference missing"),
  ])
  func planSaysItsTestItsUnitAndWhatItIsForTheYear(metric: String, words: String) throws {
    #expect(FigureWords.plan(try SmallProgramme().report().assessment(metric)) == words)
  }

  @Test func metricWithoutAPlanSaysSo() throws {
    var programme = SmallProgramme()
    programme.plan = "metric,period,test,value\n"
    #expect(FigureWords.plan(try programme.report().assessment("reablement")) == "No plan")
  }

  @Test(arguments: [("684.25", "684.25"), ("684.5", "684.5"), ("684.12345", "684.1235")])
  func planKeepsTheDecimalsThatItWasWrittenWith(value: String, words: String) throws {
    var programme = SmallProgramme()
    programme.plan = programme.plan.replacing("684", with: value)
    #expect(
      FigureWords.plan(try programme.report().assessment("delayed-transfers")) == "at most \(words) days per 100,000")
  }

  /// 684 x 30,873 / 100,000 = 211.17..., 0.18 % of 8,540 = 15.37..., 0.83 % of 8,540 = 70.88..., 93 % of 126 = 117.18.
  @Test(arguments: [
    ("delayed-transfers", "at most 211.2 delayed days among 30,873 people aged 18 and over"),
    ("residential-admissions", "fewer than 15.4 permanent admissions among 8,540 people aged 65 and over"),
    ("falls", "at most 70.9 admissions due to falls among 8,540 people aged 65 and over"),
    ("satisfaction", "at least 117.2 people satisfied or very satisfied among 126 people who answered"),
  ])
  func planIsSaidAsACount(metric: String, words: String) throws {
    #expect(FigureWords.planEquivalents(try SmallProgramme().report().assessment(metric)).first == words)
  }

  @Test func planOfAPlainCountAndPlanWithoutAFigureAreNotSaidAsACount() throws {
    let report = try SmallProgramme().report()
    #expect(FigureWords.planEquivalents(try report.assessment("non-elective-admissions")).isEmpty)
    #expect(FigureWords.planEquivalents(try report.assessment("reablement")).isEmpty)
  }

  /// 352 - 143 = 209 days more; 209 / 30,873 x 100,000 = 676.96...
  @Test func changeSaysWhetherItIsGoodAndWhichWayItWent() throws {
    let delayed = try SmallProgramme().report().assessment("delayed-transfers")
    #expect(FigureWords.change(delayed.sinceLastYear, delayed.metric) == "up 677.0 days per 100,000")
    #expect(FigureWords.change(delayed.sincePreviousQuarter, delayed.metric) == "not known")
  }

  /// 117 / 126 = 92.857 %; 110 / 120 = 91.667 %, 1.19 less; 117 / 120 = 97.5 %, 4.64 more.
  @Test(arguments: [
    (110, 120, "about the same, up 1.2 percentage points"), (117, 120, "about the same, down 4.6 percentage points"),
    (102, 120, "better, up 7.9 percentage points"), (103, 120, "about the same, up 7.0 percentage points"),
    (117, 126, "the same"), (234, 252, "the same"),
  ])
  func changeOfAPercentageIsInPercentagePoints(satisfied: Int, all: Int, words: String) throws {
    var programme = SmallProgramme()
    let quarter = Period.quarter(SmallProgramme.year, 1)
    for (breakdown, count) in [
      ("answer:very-satisfied", satisfied), ("answer:satisfied", 0), ("total", all),
    ] {
      programme.measurements.append(
        SmallProgramme.count(.satisfaction, "survey-answers", breakdown, quarter, count))
    }
    let assessment = try programme.report().assessment("satisfaction")
    #expect(FigureWords.change(assessment.sincePreviousQuarter, assessment.metric) == words)
  }

  /// 352 days in the 92 days of July, August and September: 3.826...
  @Test func delayedDaysAreAlsoPeopleOnAnAverageDay() throws {
    let report = try SmallProgramme().report()
    let words = try #require(FigureWords.averageDay(try report.assessment("delayed-transfers").value))
    #expect(words.contains("3.8"))
    #expect(words.contains("people delayed on an average day"))
    #expect(FigureWords.averageDay(try report.assessment("falls").value) == nil)
  }

  @Test(arguments: [("896.564", "896.6"), ("352", "352"), ("30873", "30,873"), ("0.04", "0.0")])
  func countHasADecimalOnlyWhereItIsAFraction(count: String, words: String) throws {
    #expect(FigureWords.count(try number(count)) == words)
  }
}
