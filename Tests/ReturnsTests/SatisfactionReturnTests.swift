import Metrics
import Testing

struct SatisfactionReturnTests {
  private func outcome(_ rows: [String]) -> Outcome {
    Outcome(.satisfaction, csv: (["period,answer,count"] + rows).joined(separator: "\n") + "\n")
  }

  /// By hand: 70 + 42 + 4 = 116.
  @Test func answersAddUpToTheTotalOfTheirPeriod() {
    let result = outcome([
      "2016-17-Q1,Very satisfied,70", "2016-17-Q1,satisfied,42", "2016-17-Q1,neither / nor,4", "2016-17-Q2,satisfied,1",
    ])
    #expect(result.counts("survey-answers") == ["2016-17-Q1": 116, "2016-17-Q2": 1])
    #expect(result.counts("survey-answers", "answer:very-satisfied") == ["2016-17-Q1": 70])
    #expect(result.counts("survey-answers", "answer:satisfied") == ["2016-17-Q1": 42, "2016-17-Q2": 1])
    #expect(result.counts("survey-answers", "answer:neither-nor") == ["2016-17-Q1": 4])
    #expect(result.measurements.first?.origin.cell == "C2:C4")
  }

  @Test func noughtIsAnAnswerCountToo() {
    #expect(outcome(["2016-17-Q1,satisfied,0"]).counts("survey-answers") == ["2016-17-Q1": 0])
  }

  @Test(arguments: ["satisfied", "Satisfied", " SATISFIED. "])
  func answerThatStandsTwiceInAPeriodRefusesTheList(_ second: String) {
    let result = outcome(["2016-17-Q1,satisfied,42", "2016-17-Q1,\(second),42"])
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.valueUnreadable])
    #expect(result.findingCells == ["B3"])
  }

  @Test func sameAnswerInAnotherPeriodIsFine() {
    #expect(outcome(["2016-17-Q1,satisfied,42", "2016-17-Q2,satisfied,42"]).findings.isEmpty)
  }

  @Test(arguments: [
    ("2016 Q1,satisfied,1", "A3"), (",satisfied,1", "A3"), ("2016-17-Q1,satisfied,some", "C3"),
    ("2016-17-Q1,satisfied,-1", "C3"), ("2016-17-Q1,satisfied,1.5", "C3"), ("2016-17-Q1,?,1", "B3"),
  ])
  func unreadableCellRefusesTheList(_ row: String, _ cell: String) {
    let result = outcome(["2016-17-Q1,very satisfied,7", row])
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.valueUnreadable])
    #expect(result.findingCells == [cell])
  }

  @Test func rowOfTotalsIsNotAnAnswer() {
    let result = outcome(["2016-17-Q1,satisfied,42", "2016-17-Q1,not satisfied,4", "2016-17-Q1,Total,46"])
    #expect(result.counts("survey-answers") == ["2016-17-Q1": 46])
    #expect(result.findings.isEmpty)
  }

  @Test(arguments: ["45", "47"])
  func totalThatTheAnswersDoNotAddUpToIsReported(_ total: String) {
    let result = outcome(["2016-17-Q1,satisfied,42", "2016-17-Q1,not satisfied,4", "2016-17-Q1,Total,\(total)"])
    #expect(result.counts("survey-answers") == ["2016-17-Q1": 46])
    #expect(result.codes == [.partsDifferFromTotal])
    #expect(result.findingCells == ["C4"])
  }

  @Test func answerThatIsHeldBackHoldsBackTheTotal() {
    let result = outcome(["2016-17-Q1,satisfied,42", "2016-17-Q1,not satisfied,*"])
    #expect(result.counts("survey-answers") == ["2016-17-Q1": .missing(.suppressed)])
    #expect(result.counts("survey-answers", "answer:satisfied") == ["2016-17-Q1": 42])
    #expect(result.counts("survey-answers", "answer:not-satisfied") == ["2016-17-Q1": .missing(.suppressed)])
  }
}
