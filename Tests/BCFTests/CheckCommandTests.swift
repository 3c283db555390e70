import Foundation
import TestSupport
import Testing

@Suite struct CheckCommandTests {
  private func document(_ run: Run) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func jsonCountsWhatItLists() async throws {
    let run = try await Sample.check(Sample.folder, format: "json")
    #expect(run.status == 0)
    #expect(run.errors == "")
    let document = try document(run)
    #expect(document["period"] as? String == "2016-17-Q2")
    let counts = try #require(document["counts"] as? [String: Int])
    let findings = try #require(document["findings"] as? [[String: Any]])
    #expect(Set(counts.keys) == ["error", "inconsistency", "warning", "information"])
    for (level, count) in counts {
      #expect(findings.count { $0["level"] as? String == level } == count, "\(level)")
    }
    #expect(counts["error"] == 0)
    for finding in findings {
      for key in ["code", "message", "advice"] { #expect((finding[key] as? String)?.isEmpty == false) }
    }
  }

  @Test func errorIsInTheJSONAndInTheExitCode() async throws {
    let folder = try TemporaryFolder.withSample()
    try folder.replace("falls,2016-17,at most", with: "falls,2016-17,about", in: "programme/plan.csv")
    let run = try await Sample.check(folder.path("programme"), format: "json")
    #expect(run.status == 1)
    let findings = try #require(try document(run)["findings"] as? [[String: Any]])
    let first = try #require(findings.first)
    #expect(first["code"] as? String == "plan-unreadable")
    #expect(first["level"] as? String == "error")
    #expect(first["file"] as? String == "plan.csv")
    // The row of the falls plan is the twelfth line, the test its third column.
    #expect(first["cell"] as? String == "C12")
  }

  @Test func textIsTheDefaultAndSaysHowManyThereAre() async throws {
    let run = try await Program.run(["check", Sample.folder] + Sample.quarter)
    #expect(run.status == 0)
    #expect(run.output == (try await Sample.check(Sample.folder)).output)
    #expect(run.output.contains("inconsistency [answer-disagrees]"))
    #expect(run.output.contains("0 errors, \(try Sample.inconsistencies) inconsistencies"))
  }

  @Test func nothingIsWritten() async throws {
    let folder = try TemporaryFolder.withSample()
    let before = try folder.files(in: "")
    _ = try await Sample.check(folder.path("programme"))
    #expect(try folder.files(in: "") == before)
  }
}
