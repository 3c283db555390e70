import Metrics
import Testing

@testable import Programme

@Suite struct BoardPaperFileTests {
  private static let whole = """
    subject: Progress
    meeting_date: 6 December 2016
    author_role: Manager
    presented_by_role: Director
    paper_for: Note
    strategic_lead: Director
    context: [First., Second.]
    for_discussion: Why?
    financial_implications: [None.]
    recommendations: [Notes it.]
    comments_of_the_executive: [Supported.]
    risk:
      time: {rating: M, comment: Late}
      viability: {rating: low}
      finance: {rating: Med}
      profile: {rating: H}
      equality_and_diversity: {rating: High, comment: Open to all}
    timeline: [{task: Evaluation, target_date: Autumn 2017, responsibility: Manager}]
    appendices: [Return]
    """

  private func paper(_ text: String) throws -> BoardPaper? {
    try Loaded(["board-paper.yaml": text]).programme?.boardPaper
  }

  private func codes(_ text: String) throws -> [FindingCode] {
    var log = FindingLog()
    BoardPaperGaps.report(try paper(text), log: &log)
    return log.findings.map(\.code)
  }

  @Test func everyFieldIsRead() throws {
    let paper = try #require(try paper(Self.whole))
    #expect(paper.subject == "Progress" && paper.purpose == .note)
    #expect(try paper.meetingDate == day("2016-12-06"))
    #expect(paper.context == ["First.", "Second."] && paper.forDiscussion == ["Why?"])
    #expect(paper.risks.map(\.rating) == [.medium, .low, .medium, .high, .high])
    #expect(paper.risks.map(\.topic) == BoardPaperRisk.Topic.allCases && paper.risks.count == 5)
    #expect(paper.timeline == [.init(task: "Evaluation", targetDate: "Autumn 2017", responsibility: "Manager")])
    #expect(try codes(Self.whole) == [])
  }

  @Test func withoutAFileThereIsNoPaper() throws {
    #expect(try Loaded([:]).programme?.boardPaper == nil)
    var log = FindingLog()
    BoardPaperGaps.report(nil, log: &log)
    #expect(log.findings.map(\.code) == [.boardPaperMissing])
  }

  @Test(arguments: [
    "subject", "meeting_date", "author_role", "presented_by_role", "paper_for", "strategic_lead", "context",
    "financial_implications", "recommendations", "comments_of_the_executive", "timeline",
  ])
  func aFieldThatIsNotThereIsFound(_ key: String) throws {
    let lines = Self.whole.split(separator: "\n").filter { !$0.hasPrefix(key) }
    #expect(try codes(lines.joined(separator: "\n")) == [.boardPaperIncomplete])
  }

  @Test(arguments: ["for_discussion", "appendices"])
  func whatAPaperMayLeaveOutIsNotMissed(_ key: String) throws {
    let lines = Self.whole.split(separator: "\n").filter { !$0.hasPrefix(key) }
    #expect(try codes(lines.joined(separator: "\n")) == [])
  }

  @Test(arguments: ["L/M/H", "l / m / h", ""])
  func aFormThatNobodyFilledInIsNotRated(_ rating: String) throws {
    #expect(try codes(Self.whole.replacing("rating: M,", with: "rating: \(rating),")) == [.boardPaperUnrated])
  }

  @Test func aStepWithoutADateIsFound() throws {
    #expect(try codes(Self.whole.replacing(" target_date: Autumn 2017,", with: "")) == [.boardPaperIncomplete])
  }

  @Test(arguments: [
    ("subject: Progress\nfinancial: x\n", 2), ("risk: {times: {rating: L}}\n", 1),
    ("subject: x\nrisk:\n  time: {rating: grave}\n", 3), ("paper_for: information\n", 1),
    ("\nmeeting_date: 31 June 2016\n", 2), ("timeline:\n- {task: x, date: y}\n", 2),
    ("timeline: [{target_date: x}]\n", 1),
    ("context: {a: b}\n", 1),
  ])
  func whatMeansNothingIsRefusedAtItsLine(_ text: String, _ line: Int) throws {
    let error = try #require(try Loaded(["board-paper.yaml": text]).error)
    #expect(error.message.hasPrefix("board-paper.yaml, line \(line): "), "\(error.message)")
  }
}
