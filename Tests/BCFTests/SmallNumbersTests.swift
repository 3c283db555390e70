import TestSupport
import Testing

/// Small numbers in what `bcf report` writes: withheld in a set for publication, marked in a set for the programme.
@Suite struct SmallNumbersTests {
  private static let measurements = "data/measurements.csv"
  private static let marked = "data/measurements-not-for-publication.csv"

  private func row(_ text: String, _ start: String) throws -> String {
    try #require(text.split(separator: "\n").first { $0.hasPrefix(start) }.map(String.init))
  }

  /// April 2016: two permanent admissions, one of them to a nursing home (synthetic case list of the sample).
  @Test func publishedSetWithholdsThem() async throws {
    let folder = try TemporaryFolder.withSample()
    let run = try await Sample.report(folder.path("programme"), to: folder.path("out"))
    #expect(run.status == 0)
    let text = try folder.text("out/" + SmallNumbersTests.measurements)
    let small = try row(text, "residential-admissions,permanent-admissions,total,,,2016-04,")
    #expect(small.contains(",2016-04,,suppressed,"))
    for (name, page) in try folder.files(in: "out") where name.hasSuffix(".html") {
      let page = String(decoding: page, as: UTF8.self)
      #expect(page.contains("<strong>Small numbers.</strong>"))
      #expect(!page.contains("Not for publication"))
    }
    #expect(!(try folder.text("out/quarterly-return.xml").contains("marking=")))
  }

  @Test func internalSetKeepsThemAndSaysSoOnEveryPage() async throws {
    let folder = try TemporaryFolder.withSample()
    let run = try await Program.run(
      ["report", folder.path("programme")] + Sample.quarter + ["--output", folder.path("out"), "--internal"])
    #expect(run.status == 0)
    let files = try folder.files(in: "out")
    #expect(files[SmallNumbersTests.measurements] == nil)
    let text = try folder.text("out/" + SmallNumbersTests.marked)
    let small = try row(text, "residential-admissions,permanent-admissions,total,,,2016-04,")
    #expect(small.contains(",2016-04,2,,"))
    for (name, page) in files where name.hasSuffix(".html") {
      #expect(String(decoding: page, as: UTF8.self).contains("Not for publication"))
    }
    #expect(try folder.text("out/quarterly-return.xml").contains("marking=\"not-for-publication\""))
    let again = try await Sample.report(folder.path("programme"), to: folder.path("out"))
    #expect(again.status == 0)
    #expect(Set(try folder.files(in: "out").keys) == Sample.promised)
  }

  @Test(arguments: ["ascof", "hes-2013", "nhs-digital-2018", "opensafely"])
  func otherPoliciesCanBeChosen(_ policy: String) async throws {
    let folder = try TemporaryFolder.withSample()
    try folder.replace("disclosure:\n", with: "disclosure:\n  policy: \(policy)\n", in: "programme/programme.yaml")
    let run = try await Sample.report(folder.path("programme"), to: folder.path("out"))
    #expect(run.status == 0)
    let check = try await Program.run(["validate", folder.path("out/quarterly-return.xml")])
    #expect(check.status == 0)
  }

  @Test(arguments: [("policy: strict", "no such policy"), ("polcy: ascof", "polcy")])
  func wrongSettingIsNamed(_ setting: String, _ words: String) async throws {
    let folder = try TemporaryFolder.withSample()
    try folder.replace("disclosure:\n", with: "disclosure:\n  \(setting)\n", in: "programme/programme.yaml")
    let check = try await Sample.check(folder.path("programme"))
    #expect((check.output + check.errors).contains(words))
  }
}
