import struct Foundation.Decimal
import Metrics
import Spreadsheets
import Testing

/// The ASCOF time series; figures as published for 2024-25 and before (handbook 2.4, 2.5 and 2.7).
struct OutcomesFrameworkSeriesTests {
  private func sheet(_ name: String, _ title: String, _ years: [String], _ rows: [[String]], extra: [String] = [])
    -> Sheet
  {
    let figures = years.flatMap { year in
      (["numerator", "denominator", "outcome"] + extra).map { "\(year) - \($0)" }
    }
    let header = ["Local authority code", "Local authority", "ONS area code"] + figures
    return Grid.sheet(name, [[title], ["This worksheet contains one table."], header] + rows)
  }

  private var residential: Sheet {
    sheet(
      "Table_2c",
      "Table 2c: Adults aged 65 and over whose long-term support needs are met by admission to care homes [note 9]",
      ["2020 to 2021", "2024 to 2025"],
      [
        ["England", "England", "E92000001", "52133", "10464019", "498.2", "65060", "10981090", "592.5"],
        ["517", "Rutland", "E06000017", "52", "10345", "502.7", "54", "10949", "493.2"],
        ["714", "City of London", "E09000001", "[c]", "[c]", "[c]", "11", "1399", "786.3"],
        ["H6X4G", "Cumberland", "E06000063", "[z]", "[z]", "[z]", "[c]", "[c]", "[c]"],
        ["M", "Metropolitan Districts", "[z]", "[x]", "[x]", "[x]", "14460", "2128970", "679.3"],
        ["[note 9] Counts are rounded."],
      ])
  }

  private func value(_ outcome: Outcome, _ measure: String, _ part: String, _ area: String, _ period: String)
    -> Measurement.Value?
  {
    outcome.measurements.first {
      $0.key.measure == measure && $0.key.breakdown == part && $0.key.areaCode == area
        && $0.key.period.description == period
    }?.value
  }

  @Test func yearsAreInTheHeadings() {
    let result = Outcome(.residentialAdmissions, [Grid.sheet("Cover", [["ASCOF"]]), residential])
    #expect(result.findings.isEmpty)
    #expect(value(result, "permanent-admissions", "total", "-", "2020-21") == 52133)
    #expect(value(result, "permanent-admissions", "total", "E06000017", "2024-25") == 54)
    #expect(
      value(result, "published-outcome", "total", "E06000017", "2024-25") == .known(Decimal(string: "493.2") ?? 0))
    #expect(value(result, "population-65-plus", "total", "M", "2024-25") == 2_128_970)
    #expect(value(result, "permanent-admissions", "total", "E09000001", "2020-21") == .missing(.suppressed))
    #expect(value(result, "permanent-admissions", "total", "E06000063", "2020-21") == .missing(.notApplicable))
    #expect(value(result, "permanent-admissions", "total", "M", "2020-21") == .missing(.notAvailable))
    #expect(result.measurements.count == 5 * 2 * 3)
    #expect(result.measurements.first?.origin.sheet == "Table_2c")
  }

  /// 65,060 / 10,981,090 = 592.47 per 100,000; the unrounded counts give 592.4502 at least, and 592.4 is 592.45 at most.
  @Test(arguments: [("592.5", false), ("592.4", true), ("592.3", true), ("592.6", true)])
  func publishedOutcomeIsCheckedWithinRounding(_ printed: String, _ isReported: Bool) {
    let result = Outcome(.residentialAdmissions, [Grid.replacing(["I4": printed], in: residential)])
    #expect(result.codes == (isReported ? [.publishedRateDiffers] : []))
  }

  @Test func reablementOfTwelveWeeksIsAnotherMeasure() {
    // Published 2024-25: England 72,795 / 120,005 = 60.7; West Sussex 350 / 526 printed with two decimals.
    let table = sheet(
      "Table_2d_1",
      "Table 2d: People aged 65 and over discharged from hospital into reablement and who remained in the community "
        + "within 12 weeks [Note 15]",
      ["2024 to 2025"],
      [
        ["England", "England", "E92000001", "72795", "120005", "60.7"],
        ["938", "West Sussex", "E10000032", "350", "526", "66.54"],
      ])
    let result = Outcome(.reablement, [table])
    #expect(result.findings.isEmpty)
    #expect(value(result, "in-community-after-12-weeks", "total", "-", "2024-25") == 72795)
    #expect(
      value(result, "published-outcome", "total", "E10000032", "2024-25")
        == .known(Decimal(string: "66.54") ?? 0))
    #expect(!result.measurements.contains { $0.key.measure == "at-home-on-day-91" })
  }

  @Test func surveyTablesHaveMarginAndRespondents() {
    let table = sheet(
      "Table_1d", "Table 1d: Overall satisfaction of people who use services with their care and support",
      ["2015 to 2016"], [["England", "England", "E92000001", "[x]", "[x]", "64.4", "0.4", "71353"]],
      extra: ["margin of error", "number of respondents"])
    let carers = sheet(
      "Table_1e", "Table 1e: Overall satisfaction of carers with social services", ["2015 to 2016"],
      [["England", "England", "E92000001", "1", "2", "50"]])
    let result = Outcome(.satisfaction, [carers, table])
    #expect(result.findings.isEmpty)
    #expect(value(result, "survey-outcome", "total", "-", "2015-16") == .known(Decimal(string: "64.4") ?? 0))
    #expect(value(result, "margin-of-error", "total", "-", "2015-16") == .known(Decimal(string: "0.4") ?? 0))
    #expect(value(result, "respondents", "total", "-", "2015-16") == 71353)
    #expect(result.measurements.count == 3)
  }

  @Test func cellThatIsNeitherNumberNorMarkerRefusesTheFile() {
    let result = Outcome(.residentialAdmissions, [Grid.replacing(["G5": "few"], in: residential)])
    #expect(result.measurements.isEmpty)
    #expect(result.codes.contains(.valueUnreadable))
    #expect(result.findingCells.contains("G5"))
  }

  @Test func workbookWithoutTheMeasureIsReported() {
    let result = Outcome(.falls, [residential])
    #expect(result.measurements.isEmpty)
    let other = Outcome(.satisfaction, [residential])
    #expect(other.measurements.isEmpty)
    #expect(other.codes == [.layoutUnknown])
  }
}
