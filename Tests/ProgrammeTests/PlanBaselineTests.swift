import Metrics
import Programme
import Testing

/// Baselines, labels and footnotes of `plan.csv`. The figures are those of Barnet's business case of October 2014.
struct PlanBaselineTests {
  private static let header = "metric,period,test,value,baseline,label,footnote,how_set"
  private static let delays = "delayed days per 100,000 (average per month)"
  private static let note = "* - Average Quarterly Rate"

  private func loaded(_ rows: String...) throws -> Loaded { try Loaded(table: "plan.csv", [Self.header] + rows) }

  @Test func percentSignAndFootnoteAreRead() throws {
    let result = try loaded(
      "reablement,2016-17,at least,76.8,71.9%,,,Planned",
      "delayed-transfers,2016-17,at most,492.3*,635.3*,,\(Self.note),Planned")
    #expect(result.findings.isEmpty)
    let entries = try #require(result.programme).plan.entries
    #expect(entries.map(\.value) == [try number("76.8"), try number("492.3")])
    #expect(entries.map(\.baseline?.value) == [try number("71.9"), try number("635.3")])
    #expect(entries.map(\.baseline?.cell) == ["cell E2", "cell E3"])
    #expect(entries.map(\.averaging) == [nil, .quarter])
  }

  /// A mark without its footnote, a percent sign of what is no percentage, a text.
  @Test(arguments: [
    ("delayed-transfers,2016-17,at most,492.3*,,,,", "D2"), ("delayed-transfers,2016-17,at most,492.3,635.3*,,,", "E2"),
    ("delayed-transfers,2016-17,at most,492.3%,,,,", "D2"),
    ("delayed-transfers,2016-17,at most,492.3,about 600,,,", "E2"),
    ("reablement,2016-17,at least,76.8,\u{00A3}71.9,,,", "E2"),
  ])
  func figureThatIsNoneIsRefused(_ row: String, _ cell: String) throws {
    let result = try loaded(row)
    #expect(result.codes == [.planUnreadable])
    #expect(result.findings.first?.place?.cell == cell)
    #expect(try #require(result.programme).plan.entries.isEmpty)
  }

  @Test func labelAndFootnoteThatDisagreeAreToldOnce() throws {
    let rows = ["2015-16", "2016-17"].map { "delayed-transfers,\($0),at most,492.3*,,\"\(Self.delays)\",\(Self.note)," }
    let result = try loaded(rows[0], rows[1])
    #expect(result.codes == [.averagingUnclear])
    #expect(result.findings.first?.place?.cell == "G2")
    #expect(result.findings.first?.message.contains("each month, the footnote one for each quarter") == true)
    #expect(try #require(result.programme).plan.entries.map(\.averaging) == [.quarter, .quarter])
  }

  /// Barnet 5: an average quarterly rate of 492.3 is the plan for each quarter; without that word a year's plan is cut.
  @Test(arguments: [(note, "492.3"), ("* - a rate", "123.075")])
  func quarterlyAverageOfAYearIsThePlanForEachQuarter(_ footnote: String, _ value: String) throws {
    let programme = try #require(try loaded("delayed-transfers,2016-17,at most,492.3*,,,\(footnote),").programme)
    let metric = try #require(programme.metrics.first { $0.id == "delayed-transfers" })
    let target = programme.plan.target(for: metric, quarter: .quarter(FinancialYear(start: 2016), 2)).target
    #expect(target?.value == (try number(value)))
  }

  /// Barnet 2: 1,935 "average per month" without a footnote, of a metric that is taken for each quarter.
  @Test func labelOfAMonthForAQuartersMetricIsToBeConfirmed() throws {
    let result = try loaded("delayed-transfers,2016-17,at most,\"1,838\",\"1,935\",\"\(Self.delays)\",,")
    #expect(result.codes == [.averagingUnclear])
    #expect(result.findings.first?.place?.cell == "F2")
    let quarterly = Self.delays.replacing("month", with: "quarter")
    #expect(try loaded("delayed-transfers,2016-17,at most,1838,,\"\(quarterly)\",,").findings.isEmpty)
  }
}
