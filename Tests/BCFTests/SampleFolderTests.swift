import Foundation
import TestSupport
import Testing

/// What `bcf check` finds in the samples, held against `SampleData/expected`.
///
/// The rows say what the councils' documents contradict themselves in. They are no independent source throughout: many were
/// taken from a run and held against the documents afterwards, so they guard against change more than they prove. Notes
/// (level information) count only where the table has their code.
@Suite struct SampleFolderTests {
  private struct Found {
    let code: String
    let level: String
    let place: String
    let message: String
  }

  private static func found(in sample: String, _ more: [String] = []) async throws -> [Found] {
    let run = try await Program.run(["check", "SampleData/\(sample)", "--format", "json"] + more)
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let findings = try #require(document["findings"] as? [[String: Any]])
    let hasErrors = findings.contains { $0["level"] as? String == "error" }
    #expect(run.status == (hasErrors ? 1 : 0), "\(run.errors)")
    return findings.map { finding in
      func text(_ key: String) -> String { finding[key] as? String ?? "" }
      let place = [text("file"), text("sheet"), text("cell")].filter { !$0.isEmpty }.joined(separator: ":")
      return Found(code: text("code"), level: text("level"), place: place, message: text("message"))
    }
  }

  @Test(arguments: try ExpectedFinding.samples) func whatIsFoundIsWhatTheDocumentHas(sample: String) async throws {
    var rest = try await Self.found(in: sample)
    let expected = try ExpectedFinding.rows(for: sample)
    for row in expected {
      let place = rest.firstIndex { found in
        found.code == row.code && found.level == row.level && found.place == row.place
          && row.numbers.allSatisfy(found.message.contains)
      }
      guard let place else {
        Issue.record("\(sample), not found: \(row)")
        continue
      }
      rest.remove(at: place)
    }
    let codes = Set(expected.map(\.code))
    for found in rest where found.level != "information" || codes.contains(found.code) {
      Issue.record("\(sample), not expected: \(found.level) [\(found.code)] \(found.place): \(found.message)")
    }
  }

  /// Cheshire East 14: the plan holds no figure of any metric. Each is not supplied, none is green, and no page is missing.
  @Test("Cheshire East 14: every metric is not supplied, none green") func cheshireEastSuppliesNoMetric() async throws {
    let folder = try TemporaryFolder()
    let run = try await Program.run(
      "report", "SampleData/cheshire-east-2014-15", "--output", folder.path("out"))
    #expect(run.errors.contains("10 in all: 0 green, 0 amber, 0 red, 10 grey"))
    #expect(run.errors.components(separatedBy: ": not supplied\n").count == 11)
    let files = try folder.files(in: "out")
    for page in ["index", "highlight-report", "exception-report", "board-paper", "findings", "glossary"] {
      #expect(files["\(page).html"] != nil, "\(page)")
    }
    #expect(try folder.text("out/index.html").contains("not assessable, because no metric could be judged"))
    #expect(try folder.text("out/money.html").contains("cannot be calculated"))
    let pages = files.keys.filter { $0.hasPrefix("metrics/") && $0.hasSuffix(".html") }
    #expect(pages.count == 10)
    for page in pages {
      let text = try folder.text("out/\(page)")
      #expect(text.contains("not supplied"), "\(page)")
      for colour in ["green", "amber", "red", "blue"] {
        #expect(!text.contains("class=\"status \(colour)\""), "\(page)")
      }
    }
  }
}
