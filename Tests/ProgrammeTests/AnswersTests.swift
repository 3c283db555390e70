import Programme
import Testing
import YAMLDocuments

struct AnswersTests {
  private func answers(_ text: String) throws -> Answers {
    try Answers(YAMLValue.read(Array(text.utf8), file: "answers/2016-17-Q2.yaml"))
  }

  @Test(arguments: ["Yes", "No", "No - In Progress", "2017-03-31", "500000", "0.50", "true"])
  func answerStaysTheTextThatWasTyped(_ text: String) throws {
    #expect(try answers("budget.pooled: \(text)\n")["budget.pooled"] == .text(text))
  }

  @Test func dottedKeysAreFlat() throws {
    let answers = try answers("metrics.falls.progress: A\nmetrics.falls.commentary: B\n")
    #expect(answers.questions == ["metrics.falls.commentary", "metrics.falls.progress"])
    #expect(answers["metrics"] == nil)
  }

  @Test func longAnswerKeepsItsLines() throws {
    #expect(try answers("narrative.progress: |\n  One.\n\n  Two.\n").text("narrative.progress") == "One.\n\nTwo.\n")
  }

  @Test func tableHasRowsAndColumns() throws {
    let table = try answers("finance.income:\n  plan: {q1: 500000, q2: 0.50}\n  actual: {q1: 1}\n")["finance.income"]
    #expect(table == .table(["plan": ["q1": "500000", "q2": "0.50"], "actual": ["q1": "1"]]))
  }

  @Test func tableIsNoText() throws { #expect(try answers("a: {b: {c: d}}\n").text("a") == nil) }

  @Test(arguments: ["a:\n", "a: ''\n", "a: '  '\n", "a: \"\\n\\t\"\n", "b: x\n", ""])
  func emptyAnswerIsNone(_ text: String) throws { #expect(try answers(text).text("a") == nil) }

  @Test func answerKnowsItsLine() throws {
    let answers = try answers("# note\na: 1\n\nb: |\n  text\n")
    #expect(answers.place("a") == "line 2")
    #expect(answers.place("b") == "line 4")
    #expect(answers.place("c") == nil)
    #expect(answers.file == "answers/2016-17-Q2.yaml")
  }

  @Test(arguments: [("a: 1\nb: [1, 2]\n", 2), ("a: 1\nb: {c: 1}\n", 2), ("a: 1\nb: {c: {d: [1]}}\n", 2), ("- a\n", 1)])
  func otherShapesAreFaultsAtTheirLine(_ text: String, _ line: Int) throws {
    do {
      _ = try answers(text)
      Issue.record("the answers were read")
    } catch let fault as YAMLFault {
      #expect(fault.line == line)
    }
  }

  @Test func questionThatIsAnsweredTwiceIsAFault() throws {
    #expect(throws: YAMLFault.self) { try answers("a: 1\na: 2\n") }
  }
}
