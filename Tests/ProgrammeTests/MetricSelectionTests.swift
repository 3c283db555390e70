import Metrics
import Programme
import TestSupport
import Testing

/// Which metrics a programme reports.
struct MetricSelectionTests {
  private let national = ["delayed-transfers", "non-elective-admissions", "reablement", "residential-admissions"]
  private let plan = "metric,period,test,value\n"

  private func ids(_ plan: String, _ settings: String = "") throws -> [String]? {
    try Loaded(["plan.csv": plan], settings: Settings.least + settings).programme?.metrics.map(\.id)
  }

  @Test func withoutAListTheyAreTheNationalOnes() throws { #expect(try ids(plan) == national) }

  @Test func metricThatThePlanNamesIsReportedToo() throws {
    let rows = plan + "satisfaction,2016-17,at least,93\nfalls,2016-17,at most,1.66\nreablement,2016-17,at least,83\n"
    #expect(try ids(rows) == national + ["falls", "satisfaction"])
    #expect(try ids(plan + "dementia-diagnosis,2016-17,at least,66.7\n") == national + ["dementia-diagnosis"])
  }

  /// A plan that is not there, or cannot be read, must not make a metric vanish.
  @Test func localMetricOfTheAreaWhoseReturnIsThereIsReported() throws {
    let falls = "returns: [{kind: falls, files: returns/falls.csv}]\n"
    #expect(try ids(plan, falls) == national + ["falls"])
    #expect(try ids("", falls) == national + ["falls"])
    let elsewhere = Settings.least.replacing("E06000017", with: "E06000018") + falls
    #expect(try Loaded([:], settings: elsewhere).programme?.metrics.map(\.id) == national)
    // The survey that Wokingham uses is read from the same return as Rutland's.
    #expect(
      try ids(plan, "returns: [{kind: satisfaction, files: returns/satisfaction.csv}]\n")
        == national + ["satisfaction"])
  }

  @Test func listChoosesMetricsAndTheirOrder() throws {
    let rows = plan + "falls,2016-17,at most,1.66\n"
    #expect(try ids(rows, "metrics: [reablement, dementia-diagnosis]\n") == ["reablement", "dementia-diagnosis"])
  }

  @Test(arguments: [("gossip", "no metric \"gossip\""), ("reablement", "\"reablement\" stands twice")])
  func faultOfTheListNamesItsLine(_ second: String, _ words: String) throws {
    let settings = Settings.least + "metrics:\n  - reablement\n  - \(second)\n"
    let error = try #require(try Loaded([:], settings: settings).error)
    #expect(error.message.hasPrefix("programme.yaml, line 5: "), "\(error.message)")
    #expect(error.message.contains(words))
  }

  /// As before there was a choice: the order of the sample's pages.
  @Test func sampleReportsTheSameMetricsInTheSameOrder() {
    #expect(Loaded(Repository.sample).programme?.metrics.map(\.id) == national + ["falls", "satisfaction"])
  }
}
