import TestSupport
import Testing

@Suite struct ReportOptionsTests {
  @Test(arguments: ["2016-17", "2016-07", "2016 Q1", "nonsense", "", "2016-17-Q5", "2016-17-Q0", "2016-18-Q2"])
  func periodThatIsNoQuarterStopsTheRun(period: String) async throws {
    let folder = try TemporaryFolder()
    for arguments in [["check", Sample.folder], ["report", Sample.folder, "--output", folder.path("out")]] {
      let run = try await Program.run(arguments + ["--period", period])
      #expect(run.status == 2)
      #expect(run.errors.contains("2016-17-Q"), "no example of a quarter: \(run.errors)")
      #expect(run.output == "")
    }
    #expect(try folder.files(in: "").isEmpty)
  }

  @Test func quarterOfAnotherYearThanTheFoldersIsRefused() async throws {
    for period in ["2015-16-Q4", "2017-18-Q1"] {
      let run = try await Program.run("check", Sample.folder, "--period", period)
      #expect(run.status == 2)
      #expect(run.errors.contains("framework year 2016-17"))
    }
  }

  @Test(arguments: ["2016-02-30", "tomorrow", "11/25/2016", ""])
  func dayThatDoesNotExistIsRefused(day: String) async throws {
    let run = try await Program.run("check", Sample.folder, "--period", "2016-17-Q2", "--as-at", day)
    #expect(run.status == 2)
    #expect(run.errors.contains("is not a date"))
  }

  @Test func folderWithoutTemplatesIsRefused() async throws {
    for arguments in [["check", Sample.folder] + Sample.quarter, ["validate", "Package.swift"]] {
      let run = try await Program.run(arguments + ["--templates", "Sources"])
      #expect(run.status == 2)
      #expect(run.errors.contains("Sources is not a folder of templates"))
    }
  }

  @Test func templatesCanBeNamed() async throws {
    #expect(
      try await Program.run(["check", Sample.folder] + Sample.quarter + ["--templates", "Templates"]).status == 0)
  }
}
