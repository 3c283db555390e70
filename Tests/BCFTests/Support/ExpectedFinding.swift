import Foundation
import TestSupport
import Testing

/// A finding that `bcf check` is to have about a sample, a row of `SampleData/expected/NAME.csv`.
struct ExpectedFinding: Hashable, CustomStringConvertible {
  let code: String
  let level: String
  /// File and cell or line: `milestones.csv:F56`.
  let place: String
  /// What the message is to say: the numbers that disagree, dates, marks.
  let numbers: [String]

  var description: String { "\(level) [\(code)] \(place): \(numbers.joined(separator: " | "))" }

  /// The samples that have such a table.
  static var samples: [String] {
    get throws {
      let folder = Repository.folder.appendingPathComponent("SampleData/expected").path
      return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".csv") }
        .map { String($0.dropLast(4)) }.sorted()
    }
  }

  /// The rows for a sample. The last column may hold commas; the first line is a note, the second the heading.
  static func rows(for sample: String) throws -> [ExpectedFinding] {
    let lines = try Repository.text("SampleData/expected/\(sample).csv").split(separator: "\n").map(String.init)
    #expect(lines.dropFirst().first == "code,level,place,numbers")
    return try lines.dropFirst(2).map { line in
      let cells = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
      try #require(cells.count == 4, "\(line)")
      return ExpectedFinding(
        code: cells[0], level: cells[1], place: cells[2],
        numbers: cells[3].components(separatedBy: " | ").filter { !$0.isEmpty })
    }
  }
}
