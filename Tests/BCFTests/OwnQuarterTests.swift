import Foundation
import TestSupport
import Testing

/// Runs that name no quarter: each folder is for the one of its `programme.yaml`.
@Suite struct OwnQuarterTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder.withAreas(["Rutland", "York"])
    for (area, quarter) in [("0-Rutland", "period: 2016-17-Q2, as_at: 2016-11-25"), ("1-York", "period: 2016-17-Q1")] {
      let file = "areas/\(area)/programme.yaml"
      try folder.write(try folder.text(file) + "report: {\(quarter)}\n", to: file)
    }
    return folder
  }

  @Test func quarterAndDayAreThoseOfTheFolder() async throws {
    let folder = try folder()
    let own = try await Program.run("report", folder.path("areas/0-Rutland"), "--output", folder.path("own"))
    #expect(own.status == 0, "\(own.errors)")
    #expect(own.errors.contains("as at 25 November 2016"))
    let named = try await Sample.report(folder.path("areas/0-Rutland"), to: folder.path("named"))
    #expect(named.status == 0)
    #expect(try folder.files(in: "own") == folder.files(in: "named"))
  }

  /// The day of the setting belongs to its quarter: another quarter has the day on which it is 56 days past.
  @Test func dayOfTheSettingIsNotTakenForAnotherQuarter() async throws {
    let folder = try folder()
    let run = try await Program.run(
      "report", folder.path("areas/0-Rutland"), "--period", "2016-17-Q1", "--output", folder.path("out"))
    #expect(run.errors.contains("as at 25 August 2016"))
  }

  @Test func withoutAnyQuarterTheRunStops() async throws {
    let folder = try TemporaryFolder.withAreas(["Rutland"])
    let run = try await Program.run("check", folder.path("areas/0-Rutland"))
    #expect(run.status == 2)
    #expect(run.errors.contains("The quarter is not named."))
    #expect(run.output == "")
  }

  /// Programmes of different quarters are listed, and not compared.
  @Test func programmesOfDifferentQuartersAreNotCompared() async throws {
    let folder = try folder()
    let run = try await Program.run("report", folder.path("areas"), "--output", folder.path("out"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("York, 2016-17-Q1: "))
    let page = try folder.text("out/index.html")
    #expect(page.contains("as at 25 November 2016") && page.contains("as at 25 August 2016"))
    #expect(page.contains("href=\"york-2016-17/highlight-report.html\""))
    #expect(!page.contains("class=\"colours-by-metric\""))
    let rows = try folder.text("out/data/areas.csv")
    for figure in ["rutland-2016-17/colours/grey", "york-2016-17/findings/inconsistency"] {
      #expect(page.contains("data-figure=\"\(figure)\"") && rows.contains("\n\(figure),"), "\(figure)")
    }
  }

  @Test func programmesOfOneQuarterAreCompared() async throws {
    let folder = try folder()
    let run = try await Program.run(
      ["report", folder.path("areas")] + Sample.quarter + ["--output", folder.path("out")])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.text("out/index.html").contains("colours-by-metric"))
  }

  /// For April to June 2014 nothing was to be sent: the report has no return, and says so.
  @Test func quarterWithoutAReturnHasNone() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "area: {name: Barnet, code: E09000003}\nframework_year: 2014-15\nreport: {period: 2014-15-Q1}\n",
      to: "b/programme.yaml")
    let run = try await Program.run("report", folder.path("b"), "--output", folder.path("out"))
    #expect(run.status == 0, "\(run.errors)")
    let files = try folder.files(in: "out")
    #expect(!files.keys.contains { $0.contains("quarterly-return") })
    #expect(try folder.text("out/index.html").contains("There is no national return for this quarter."))
    #expect(try !folder.text("out/highlight-report.html").contains("quarterly-return.html"))
    #expect(try folder.text("out/data/findings.csv").contains("no-return-this-quarter"))
    let checked = try await Program.run("check", folder.path("b"), "--format", "json")
    #expect(checked.status == 0)
    #expect(!checked.output.contains("checklist"))
    let filled = try await Program.run("return", folder.path("b"), "--period", "2014-15-Q1")
    #expect(filled.status == 2)
    #expect(filled.errors.contains("There is no national return for 2014-15-Q1."))
  }
}
