import Foundation
import TestSupport
import Testing

/// `bcf check` finds in each sample what `SampleData/expected/` says, each with its place and its numbers, and nothing else
/// that is wrong: every error, inconsistency and warning stands there. Notes are listed where they matter.
@Suite struct SampleFindingsTests {
  /// A row of a table of expected findings.
  struct Expected: Hashable, CustomStringConvertible {
    let code: String
    let level: String
    let place: String

    var description: String { "\(level) \(code) \(place)" }
  }

  static let samples =
    (try? FileManager.default.contentsOfDirectory(
      atPath: Repository.folder.appendingPathComponent("SampleData/expected").path))?.filter { $0.hasSuffix(".csv") }
    .map { String($0.dropLast(4)) }.sorted() ?? []

  @Test(arguments: samples) func findsWhatIsExpectedAndNothingElse(_ sample: String) async throws {
    let run = try await Program.run("check", "SampleData/\(sample)", "--format", "json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.errors)")
    let findings = try #require(document["findings"] as? [[String: Any]]).map { finding in
      (
        row: Expected(
          code: finding["code"] as? String ?? "", level: finding["level"] as? String ?? "",
          place: [finding["file"], finding["cell"]].compactMap { $0 as? String }.joined(separator: ":")),
        message: finding["message"] as? String ?? ""
      )
    }
    var open = findings
    for (expected, numbers) in try Self.rows(of: sample) {
      let found = open.firstIndex { finding in
        finding.row == expected && numbers.allSatisfy { finding.message.contains($0) }
      }
      if let found {
        open.remove(at: found)
      } else {
        let near = findings.filter { $0.row.code == expected.code }.map { "\($0.row.place): \($0.message)" }
        Issue.record("\(sample): not found: \(expected), \(numbers); of this code there are \(near)")
      }
    }
    for finding in open where finding.row.level != "information" {
      Issue.record("\(sample): not expected: \(finding.row): \(finding.message)")
    }
  }

  /// The rows of a table, with the numbers that the message must show.
  private static func rows(of sample: String) throws -> [(Expected, numbers: [String])] {
    let lines = try Repository.text("SampleData/expected/\(sample).csv").split(separator: "\n").map(String.init)
    let header = try #require(lines.firstIndex(of: "code,level,place,numbers"))
    return try lines[(header + 1)...].map { line in
      let cells = CSVLine.cells(of: line)
      try #require(cells.count == 4, "\(sample): \(line)")
      return (
        Expected(code: cells[0], level: cells[1], place: cells[2]),
        cells[3].components(separatedBy: " | ").filter { !$0.isEmpty }
      )
    }
  }
}

/// A line of a CSV without line breaks in its cells.
private enum CSVLine {
  static func cells(of line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
