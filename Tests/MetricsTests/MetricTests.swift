import Metrics
import Testing

struct MetricTests {
  private func months(_ rule: Metric.PeriodRule, _ quarter: Int) -> [String] {
    Sample.metric(rule: rule).months(for: Sample.quarter(quarter)).map(\.description)
  }

  @Test func ruleSaysWhichMonthsAQuarterIsAbout() {
    #expect(months(.quarter, 2) == ["2016-07", "2016-08", "2016-09"])
    #expect(months(.survey, 4) == ["2017-01", "2017-02", "2017-03"])
    #expect(months(.yearToDate, 2).count == 6)
    #expect(months(.yearToDate, 4).last == "2017-03")
    #expect(months(.averageDay, 2) == months(.quarter, 2))
    #expect(months(.snapshot(.lastThursday), 2) == ["2016-09"])
    #expect(months(.meanOfTwelve(.averageDay), 4).count == 12)
  }

  @Test func cohortIsTheSameInEveryQuarter() {
    for quarter in 1...4 {
      #expect(months(.cohort(quarter: 3, matureAfterDays: 91), quarter) == ["2016-10", "2016-11", "2016-12"])
    }
  }

  @Test func onlySumsAccumulate() {
    let rules: [Metric.PeriodRule] = [
      .quarter, .yearToDate, .cohort(quarter: 3, matureAfterDays: 91), .survey, .averageDay, .asPublished,
      .snapshot(.lastThursday), .meanOfTwelve(.asCounted), .latestKnown,
    ]
    #expect(rules.filter { Sample.metric(rule: $0).accumulates } == [.quarter, .yearToDate])
  }
}
