import Foundation
import Metrics
import Testing

@testable import Reports

/// Findings as text, as JSON and in groups: the same findings, counted the same way.
@Suite struct FindingsRenderingTests {
  private func log(errors: Int = 1, warnings: Int = 7) -> FindingLog {
    var log = FindingLog()
    log.add(.syntheticData, at: Finding.Place(file: "a.csv"), "Made up.", advice: "Nothing.")
    for number in 0..<warnings {
      log.add(.figureMissing, at: nil, "Figure \(number) is missing.", advice: "Look for it.")
    }
    for number in 0..<errors {
      log.add(
        .fileUnreadable, at: Finding.Place(file: "b \"\(number)\".xls", sheet: "LA - by reason", cell: "F17"),
        "Broken \u{2013} <b>.", advice: "Mend it.")
    }
    return log
  }

  @Test func jsonListsWhatItCountsWorstFirst() throws {
    let report = try SmallProgramme().report()
    let text = try FindingsJSON.text(log(), of: report.quarterlyReturn, in: report.period)
    #expect(text.hasSuffix("}\n"))
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(document["period"] as? String == "2016-17-Q2")
    let checklist = try #require(document["checklist"] as? [String: Any])
    #expect(checklist["title"] as? String == "Incomplete Template")
    #expect(checklist["readyForUpload"] as? Bool == false)
    #expect((checklist["sheets"] as? [[String: Any]])?.compactMap { $0["id"] as? String }.first == "cover")
    #expect(
      document["counts"] as? [String: Int] == ["error": 1, "inconsistency": 0, "warning": 7, "information": 1])
    let findings = try #require(document["findings"] as? [[String: Any]])
    #expect(
      findings.compactMap { $0["level"] as? String }
        == ["error"] + Array(repeating: "warning", count: 7) + ["information"])
    let first = try #require(findings.first as? [String: String])
    #expect(
      first == [
        "code": "file-unreadable", "level": "error", "file": "b \"0\".xls", "sheet": "LA - by reason", "cell": "F17",
        "message": "Broken \u{2013} <b>.", "advice": "Mend it.",
      ])
    #expect(findings[1]["file"] == nil)
  }

  @Test func withoutFindingsTheJSONIsStillWhole() throws {
    let report = try SmallProgramme().report()
    let text = try FindingsJSON.text(FindingLog(), of: report.quarterlyReturn, in: report.period)
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect((document["findings"] as? [Any])?.isEmpty == true)
    #expect((document["counts"] as? [String: Int])?.count == 4)
  }

  @Test func textHasTheWorstFirstAndPutsThoseOfAKindTogether() throws {
    let lines = FindingsText.text(log()).split(separator: "\n").map(String.init)
    #expect(lines[0] == "error [file-unreadable]")
    #expect(lines[1] == "  b \"0\".xls, sheet LA - by reason, cell F17: Broken \u{2013} <b>.")
    #expect(lines[2] == "    Mend it.")
    #expect(lines[3] == "warning [figure-missing]")
    #expect(lines[4] == "  Figure 0 is missing.")
    #expect(lines.last == "1 error, 0 inconsistencies, 7 warnings, 1 note")
    #expect(lines.count { $0.hasPrefix("warning [") } == 1)
  }

  @Test(arguments: [(5, nil), (6, "  ... and 1 more of this kind."), (7, "  ... and 2 more of this kind.")])
  func noMoreThanFivePlacesOfAKindAreListed(warnings: Int, rest: String?) {
    let lines = FindingsText.text(log(warnings: warnings)).split(separator: "\n").map(String.init)
    #expect(lines.count { $0.hasPrefix("  Figure ") } == 5)
    #expect(lines.first { $0.hasPrefix("  ... ") } == rest)
  }

  @Test func withoutFindingsItSaysSo() { #expect(FindingsText.text(FindingLog()) == "No findings.") }

  @Test(arguments: [
    (0, "0 errors, 0 inconsistencies, 2 warnings, 1 note"), (1, "1 error, 0 inconsistencies, 2 warnings, 1 note"),
    (2, "2 errors, 0 inconsistencies, 2 warnings, 1 note"),
  ])
  func countsHaveTheirPlural(errors: Int, words: String) {
    #expect(FindingsText.summary(log(errors: errors, warnings: 2), LevelWords()) == words)
  }

  @Test func placeIsAsExactAsItIsKnown() {
    #expect(FindingsText.words(Finding.Place(file: "a.csv")) == "a.csv")
    #expect(FindingsText.words(Finding.Place(file: "a.csv", cell: "B2")) == "a.csv, cell B2")
    #expect(FindingsText.words(Finding.Place(file: "a.yaml", cell: "line 7")) == "a.yaml, line 7")
    #expect(FindingsText.words(Finding.Place(file: "a.xls", sheet: "S", cell: "")) == "a.xls, sheet S")
  }
}
