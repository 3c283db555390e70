import Metrics
import Programme
import TestSupport
import Testing

/// Acceptance cases about placeholders. The texts are our own; only the markers are those of the plans.
@Suite struct PlaceholderCasesTests {
  /// Fifteen markers like those of Wolverhampton's plan, at lines that are known, among lines without any.
  private static let lines: [(line: Int, text: String)] = [
    (3, "To be updated when the workstreams report."), (5, "Need para on housing"), (9, "| Training | To be updated |"),
    (12, "Table of schemes - TO BE UPDATED"), (14, "Two officers to calculate the effect on hospitals of:"),
    (15, "- meeting the targets of the metrics?"), (16, "- known moves of budgets into the fund?"),
    (19, "Metric | XX | XX per cent"), (23, "To be updated by finance"), (26, "? Finance section"),
    (27, "The fund holds xx million pounds."), (31, "? Finance section again"),
    (35, "Outcome: [outcome of the meeting to be inserted here]"), (38, "Contact: XXX"),
    (42, "Need to update the list"),
  ]

  private static var document: String {
    (1...45).map { number in
      lines.first { $0.line == number }?.text ?? "Line of a plan that is finished and says what it means."
    }.joined(separator: "\n")
  }

  @Test("Wolverhampton 22: 15 markers with their lines")
  func wolverhampton22() throws {
    let checked = try Checked(["documents/plan.md": Self.document])
    let places = checked.places(.placeholderLeft)
    // Two crosses on line 19 are told in one finding.
    #expect(Set(places) == Set(Self.lines.map { "line \($0.line)" }))
    #expect(Set(places).count == 15)
    #expect(places.count == 15)
    #expect(checked.programme.placeholders.map(\.place.file).allSatisfy { $0 == "documents/plan.md" })
    #expect(checked.findings(.toBeConfirmed).isEmpty)
  }

  @Test(arguments: [
    ("What does it mean for people?", 0), ("# Does the review go far enough?", 0), ("- Length of stay?", 1),
    ("| Total | ? |", 1), ("The XXL size and Section XIX", 0), ("taxx", 0), ("XX", 1), ("x", 0),
    ("[See annex B]", 0), ("[name to be inserted]", 1), ("It needs to be updated.", 1),
    ("A long sentence which is not a question at all but that has far more words than a heading does?", 0),
  ])
  func whatIsAPlaceholderAndWhatIsNot(_ line: String, _ count: Int) throws {
    #expect(try Checked(["documents/a.md": line + "\n"]).findings(.placeholderLeft).count == count)
  }

  @Test func toBeConfirmedIsSofter() throws {
    let checked = try Checked(["commentary/next.md": "Day of the workshop: TBC\nCost to be confirmed\n"])
    #expect(checked.places(.toBeConfirmed) == ["line 1", "line 2"])
    #expect(checked.findings(.toBeConfirmed).allSatisfy { $0.level == .information })
    #expect(checked.findings(.placeholderLeft).isEmpty)
    #expect(FindingCode.placeholderLeft.level == .warning)
  }

  @Test func allFilesThatPeopleWriteAreSearched() throws {
    let checked = try Checked([
      "board-paper.yaml": "# XX is a comment\nsubject: Programme\ncontext:\n  - Need para\n",
      "answers/2016-17-Q2.yaml": "narrative.progress: To be updated\n", "commentary/lessons.md": "XX",
      "exceptions/falls.md": "# Problem\nXXX\n", "notes.md": "XX\n",
    ])
    #expect(
      checked.findings(.placeholderLeft).map { "\($0.place?.file ?? "") \($0.place?.cell ?? "")" } == [
        "answers/2016-17-Q2.yaml line 1", "board-paper.yaml line 4", "commentary/lessons.md line 1",
        "exceptions/falls.md line 2",
      ])
  }
}
