import Foundation
import TestSupport
import Testing

/// What people really send: each fault gives a message that names file and fault, and exit 1 or 2; nothing crashes.
@Suite struct FaultyInputTests {
  /// The start of every PNG, and its first block: one pixel.
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D] + [UInt8]("IHDR".utf8)
    + [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xDE]

  /// Both commands exit with 1; the finding stands in the list of `check` and on the page of `report`.
  private func expectFinding(_ code: String, naming words: [String], in folder: TemporaryFolder) async throws {
    let check = try await Sample.check(folder.path("programme"))
    #expect(check.status == 1)
    #expect(check.output.contains("error [\(code)]"))
    for word in words { #expect(check.output.contains(word), "\(word) is not named: \(check.output)") }
    let report = try await Sample.report(folder.path("programme"), to: folder.path("out"))
    #expect(report.status == 1)
    #expect(report.errors.contains("Findings: 1 error,"))
    #expect(try folder.text("out/findings.html").contains("error: \(code)"))
    #expect(Set(try folder.files(in: "out").keys) == Sample.promised)
  }

  @Test(arguments: ["returns/falls.csv", "returns/delayed-transfers/Sept_16.xls", "returns/population/mid-2016.xls"])
  func emptyFile(name: String) async throws {
    let folder = try TemporaryFolder.withSample()
    try folder.write("", to: "programme/" + name)
    try await expectFinding("file-unreadable", naming: [name], in: folder)
  }

  @Test(arguments: ["returns/delayed-transfers/Sept_16.xls", "returns/non-elective/Jul_16.xls"])
  func workbookCutInHalf(name: String) async throws {
    let folder = try TemporaryFolder.withSample()
    let bytes = [UInt8](try Data(contentsOf: folder.url.appendingPathComponent("programme/" + name)))
    try folder.write(Array(bytes.prefix(bytes.count / 2)), to: "programme/" + name)
    try await expectFinding("file-unreadable", naming: [name], in: folder)
  }

  @Test(arguments: ["returns/delayed-transfers/Sept_16.xls", "returns/satisfaction.csv"])
  func picture(name: String) async throws {
    let folder = try TemporaryFolder.withSample()
    try folder.write(Self.png, to: "programme/" + name)
    try await expectFinding("file-unreadable", naming: [name], in: folder)
  }

  @Test(arguments: [
    ("returns/satisfaction.csv", "period,answer,count", "period,answer,how_many", "\"count\""),
    ("returns/reablement.csv", "day_91_location", "where", "\"day_91_location\""),
    ("returns/residential-admissions.csv", ",stay\n", ",duration\n", "\"stay\""),
    ("shares.csv", "share_percent", "part", "\"share_percent\""),
    ("plan.csv", ",test,", ",check,", "\"test\""),
  ])
  func tableWithoutAColumn(name: String, old: String, new: String, column: String) async throws {
    let folder = try TemporaryFolder.withSample()
    try folder.replace(old, with: new, in: "programme/" + name)
    try await expectFinding("column-missing", naming: [name, column], in: folder)
  }

  @Test func monthTwiceWithDifferentFiguresInOneFile() async throws {
    let folder = try TemporaryFolder.withSample()
    try folder.replace("2016-08,14\n", with: "2016-08,14\n2016-08,15\n", in: "programme/returns/falls.csv")
    try await expectFinding("figures-contradict", naming: ["returns/falls.csv", "August 2016"], in: folder)
  }

  @Test func monthTwiceWithDifferentFiguresInTwoFiles() async throws {
    let folder = try TemporaryFolder.withSample()
    try folder.write("month,admissions_65_plus\n2016-08,13\n", to: "programme/returns/falls-new.csv")
    try folder.replace("files: returns/falls.csv", with: "files: returns/falls*.csv", in: "programme/programme.yaml")
    try await expectFinding(
      "figures-contradict", naming: ["returns/falls.csv", "returns/falls-new.csv", "August 2016"], in: folder)
  }

  @Test func monthTwiceWithTheSameFigureIsNoFault() async throws {
    let folder = try TemporaryFolder.withSample()
    let months = "programme/returns/delayed-transfers/"
    try FileManager.default.copyItem(
      atPath: folder.path(months + "Sept_16.xls"), toPath: folder.path(months + "Sept_16 copy.xls"))
    let report = try await Sample.report(folder.path("programme"), to: folder.path("out"))
    #expect(report.status == 0)
    #expect(try folder.text("out/quarterly-return.xml").contains("<numerator>352</numerator>"))
  }

  @Test func planForAnUnknownMetric() async throws {
    let folder = try TemporaryFolder.withSample()
    let plan = try folder.text("programme/plan.csv")
    try folder.write(plan + "dementia-care,2016-17,at least,66.7,,National ambition\n", to: "programme/plan.csv")
    try await expectFinding("plan-unknown-metric", naming: ["plan.csv, cell A16", "dementia-care"], in: folder)
  }

  @Test func folderWithoutSettings() async throws {
    let folder = try TemporaryFolder.withSample()
    try FileManager.default.removeItem(atPath: folder.path("programme/programme.yaml"))
    for run in [
      try await Sample.check(folder.path("programme")),
      try await Sample.report(folder.path("programme"), to: folder.path("out")),
    ] {
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.errors.contains("has no programme.yaml"))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
  }

  @Test func folderThatIsNotThere() async throws {
    let run = try await Sample.check("/nowhere/at/all")
    #expect(run.status == 2)
    #expect(run.errors.contains("/nowhere/at/all"))
  }

  @Test(arguments: [
    ("programme.yaml", "framework_year: 2016-17", "framework_year: 2016", "programme.yaml, line 5"),
    ("programme.yaml", "rule: tolerance", "rule: traffic light", "programme.yaml, line 33"),
    ("programme.yaml", "framework_year: 2016-17", "framework_year: [2016", "programme.yaml, line "),
    ("answers/2016-17-Q2.yaml", "budget.pooled: Yes", "budget.pooled: [Yes, No]", "answers/2016-17-Q2.yaml, line 2"),
  ])
  func settingsThatCannotBeReadNameTheLine(name: String, old: String, new: String, place: String) async throws {
    let folder = try TemporaryFolder.withSample()
    try folder.replace(old, with: new, in: "programme/" + name)
    let run = try await Sample.check(folder.path("programme"))
    #expect(run.status == 2)
    #expect(run.errors.contains(place), "\(run.errors)")
  }

  /// People start from a blank copy of the table and fill it in later.
  @Test(arguments: [
    "finance.income:\n  plan: {q1: , q2: }\n", "finance.income: {}\n",
  ])
  func blankTableOfMoneyIsAnOpenQuestion(blank: String) async throws {
    let folder = try TemporaryFolder.withSample()
    try folder.write(blank, to: "programme/answers/2016-17-Q2.yaml")
    let run = try await Sample.report(folder.path("programme"), to: folder.path("out"))
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func nameOfATableWithNothingBehindItIsAnOpenQuestion() async throws {
    let folder = try TemporaryFolder.withSample()
    try folder.write("finance.income:\ncover.email:\n", to: "programme/answers/2016-17-Q2.yaml")
    let run = try await Sample.report(folder.path("programme"), to: folder.path("out"))
    #expect(run.status == 0, "\(run.errors)")
  }

  /// A quarter in which nobody was admitted: the list has its headings, and says which months it covers.
  @Test func emptyListThatCoversTheMonthsCountsZero() async throws {
    let folder = try TemporaryFolder.withSample()
    try folder.write(
      "admission_date,age_at_admission,setting,stay\n", to: "programme/returns/residential-admissions.csv")
    try folder.replace(
      "files: returns/residential-admissions.csv",
      with: "files: returns/residential-admissions.csv\n    covers: 2016-04 to 2016-09", in: "programme/programme.yaml")
    let run = try await Sample.report(folder.path("programme"), to: folder.path("out"))
    #expect(run.status == 0, "\(run.errors)")
  }

  /// Every number of the return lies between 0 and 100,000,000; half of the year's plan belongs to two quarters.
  @Test(arguments: ["-1", "300000000"]) func planOutsideTheRangeOfTheFormIsAFinding(value: String) async throws {
    let folder = try TemporaryFolder.withSample()
    try folder.replace("falls,2016-17,at most,1.66", with: "falls,2016-17,at most,\(value)", in: "programme/plan.csv")
    let check = try await Sample.check(folder.path("programme"))
    let report = try await Sample.report(folder.path("programme"), to: folder.path("out"))
    #expect(check.output.contains("error [plan-unreadable]"))
    #expect(check.status == 1)
    #expect(report.status == 1)
  }

  /// Word writes a vertical tab for a line break, and people paste it into their answers.
  @Test func verticalTabInAnAnswerDoesNotStopTheRun() async throws {
    let folder = try TemporaryFolder.withSample()
    try folder.write(
      "narrative.progress: |\n  One line\u{0B}and another.\n", to: "programme/answers/2016-17-Q2.yaml")
    let run = try await Sample.report(folder.path("programme"), to: folder.path("out"))
    #expect(run.status == 0, "\(run.errors)")
  }

  /// Texts from Windows: an apostrophe and a dash in Windows-1252, or UTF-8 with a mark at its start.
  @Test func commentaryFromWindowsIsRead() async throws {
    let folder = try TemporaryFolder.withSample()
    try folder.write([UInt8]("It".utf8) + [0x92] + [UInt8]("s fine".utf8), to: "programme/commentary/overall.md")
    try folder.write("\u{FEFF}- first\n- second\n", to: "programme/commentary/achieved.md")
    _ = try await Sample.report(folder.path("programme"), to: folder.path("out"))
    let dashboard = try folder.text("out/index.html")
    let highlights = try folder.text("out/highlight-report.html")
    #expect(dashboard.contains("It\u{2019}s fine"))
    #expect(highlights.contains("<li>first</li>"))
  }
}
