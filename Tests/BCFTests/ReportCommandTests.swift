import Foundation
import TestSupport
import Testing

/// The whole job on the sample. Published figures: NHS England, delayed transfers by local authority, Rutland;
/// Office for National Statistics, mid-2016.
@Suite struct ReportCommandTests {
  @Test func sampleGivesExactlyThePromisedFiles() async throws {
    let folder = try TemporaryFolder()
    let run = try await Sample.report(Sample.folder, to: folder.path("out"))
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(Set(try folder.files(in: "out").keys) == Sample.promised)
    #expect(try folder.files(in: "").keys.filter { $0.hasPrefix(".") } == [])
  }

  /// 107 + 83 + 162 = 352 delayed days; 352 / 30,873 x 100,000 = 1,140.1548...
  @Test(arguments: ["index.html", "highlight-report.html", "quarterly-return.html", "metrics/delayed-transfers.html"])
  func delayedDaysAreTheSumOfTheMonthsOnEachPage(page: String) async throws {
    let folder = try TemporaryFolder()
    _ = try await Sample.report(Sample.folder, to: folder.path("out"))
    let text = try folder.text("out/" + page)
    #expect(text.contains("1,140.2"))
    if page != "highlight-report.html" { #expect(text.contains("352 delayed days, 30,873 people aged 18 and over")) }
  }

  @Test func delayedDaysAreTheSumOfTheMonthsInXML() async throws {
    let folder = try TemporaryFolder()
    _ = try await Sample.report(Sample.folder, to: folder.path("out"))
    let xml = try folder.text("out/quarterly-return.xml")
    let group = try #require(
      xml.components(separatedBy: "<group ").first { $0.contains("<measure metric=\"delayed-transfers\"") })
    #expect(group.contains("period=\"2016-07-01/P3M\""))
    let measure = try #require(
      group.components(separatedBy: "<measure ").first { $0.hasPrefix("metric=\"delayed-transfers\"") })
    #expect(measure.contains("<numerator>352</numerator>"))
    #expect(measure.contains("<denominator>30873</denominator>"))
    // 35,200,000 / 30,873 by long division.
    #expect(measure.contains("<value>1140.1548278431</value>"))
    for days in [107, 83, 162] { #expect(measure.contains("value=\"\(days)\"/>")) }
  }

  @Test func eachMonthStandsInTheTableWithItsFile() async throws {
    let folder = try TemporaryFolder()
    _ = try await Sample.report(Sample.folder, to: folder.path("out"))
    let lines = try folder.text("out/data/measurements.csv").split(separator: "\n")
    #expect(
      lines.first == "return,measure,breakdown,area_code,area_name,period,value,missing,edition,file,sheet,cell")
    for (month, days, file) in [("2016-07", 107, "July_16"), ("2016-08", 83, "Aug_16"), ("2016-09", 162, "Sept_16")] {
      let start =
        "dtoc-sitrep,delayed-days,total,510,Rutland UA,\(month),\(days),,revised 2017-05-11,"
        + "returns/delayed-transfers/\(file).xls,"
      #expect(lines.count { $0.hasPrefix(start) } == 1, "\(month)")
    }
  }

  @Test func verdictNamesFindingsMetricsAndTheDashboard() async throws {
    let folder = try TemporaryFolder()
    let run = try await Sample.report(Sample.folder, to: folder.path("out") + "/")
    #expect(run.errors.contains("0 errors, \(try Sample.inconsistencies) inconsistencies"))
    #expect(run.errors.contains("6 in all: 1 green, 2 amber, 1 red, 2 grey"))
    #expect(run.errors.contains(folder.path("out/index.html")))
  }

  /// Satisfaction is answered "on track" at 117 of 126 on purpose; seventeen amounts of the published papers disagree.
  @Test func answerThatTheFiguresContradictIsFound() async throws {
    let folder = try TemporaryFolder()
    _ = try await Sample.report(Sample.folder, to: folder.path("out"))
    #expect(try folder.text("out/findings.html").contains("answer-disagrees"))
  }

  @Test func twoRunsGiveTheSameBytesWhereverTheFolderIs() async throws {
    let folder = try TemporaryFolder.withSample()
    _ = try await Sample.report(Sample.folder, to: folder.path("one"))
    _ = try await Sample.report(folder.path("programme") + "/", to: folder.path("two"))
    #expect(try folder.files(in: "one") == folder.files(in: "two"))
  }

  @Test func dayOfTheReportIsEightWeeksAfterTheQuarterUnlessGiven() async throws {
    let folder = try TemporaryFolder()
    _ = try await Sample.report(Sample.folder, to: folder.path("one"))
    // 30 September and 56 days is 25 November.
    _ = try await Sample.report(Sample.folder, to: folder.path("two"), quarter: ["--period", "2016-17-Q2"])
    #expect(try folder.files(in: "one") == folder.files(in: "two"))
  }

  @Test(arguments: ["Q2 2016/17", "2016-17 Q2", "Jul-Sep 2016"])
  func quarterIsReadHoweverPeopleWriteIt(period: String) async throws {
    let run = try await Program.run("check", Sample.folder, "--period", period)
    #expect(run.status == 0)
  }

  /// 31 December and 91 days is 1 April. Of the 33 people of 65 and over who were discharged from October to
  /// December 2016, 27 were at home and 1 in extra care housing: 28 / 33 = 84.848... %.
  @Test(arguments: [("2017-03-31", false), ("2017-04-01", true)])
  func cohortHasAFigureFromTheDayOfItsLastOutcome(day: String, isKnown: Bool) async throws {
    let folder = try TemporaryFolder()
    _ = try await Sample.report(
      Sample.folder, to: folder.path("out"), quarter: ["--period", "2016-17-Q4", "--as-at", day])
    let page = try folder.text("out/metrics/reablement.html")
    #expect(page.contains("cohort maturing") == !isKnown)
    #expect(page.contains("28 people at home on day 91, 33 people discharged into reablement") == isKnown)
    let xml = try folder.text("out/quarterly-return.xml")
    let measure = try #require(xml.components(separatedBy: "<measure ").first { $0.hasPrefix("metric=\"reablement\"") })
    #expect(measure.contains("<value>84.8484848485</value>") == isKnown)
    #expect(measure.contains("<value xsi:nil=\"true\" missing=\"not-yet-available\"/>") == !isKnown)
  }

  @Test func yearEndSheetIsAskedInTheFourthQuarterOnly() async throws {
    let folder = try TemporaryFolder()
    _ = try await Sample.report(Sample.folder, to: folder.path("q2"))
    _ = try await Sample.report(
      Sample.folder, to: folder.path("q4"), quarter: ["--period", "2016-17-Q4", "--as-at", "2017-05-31"])
    let line = "<question id=\"feedback.implemented\" reference=\"6.1\" status="
    #expect(try !folder.text("q2/quarterly-return.xml").contains("feedback"))
    #expect(try folder.text("q4/quarterly-return.xml").contains(line + "\"unanswered\""))
  }
}
