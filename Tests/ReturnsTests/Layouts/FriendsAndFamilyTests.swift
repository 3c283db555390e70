import Metrics
import Testing

/// The Friends and Family Test: the first two answers over all, "don't know" among them.
struct FriendsAndFamilyTests {
  private let likely =
    "period,Extremely Likely,Likely,Neither likely nor unlikely,Unlikely,Extremely Unlikely,Don't Know"
  private let good = "period,Very good,Good,Neither good nor poor,Poor,Very poor,Don't know"

  private func outcome(_ header: String, _ rows: [String]) -> Outcome {
    Outcome(.satisfaction, csv: ([header] + rows).joined(separator: "\n") + "\n")
  }

  /// By hand: 60 + 25 = 85 of 60 + 25 + 7 + 3 + 2 + 3 = 100.
  @Test func firstTwoRecommend() {
    let result = outcome(likely, ["2016-04,60,25,7,3,2,3"])
    #expect(result.findings.isEmpty)
    #expect(result.counts("survey-answers") == ["2016-04": 100])
    #expect(result.counts("survey-answers", "recommended") == ["2016-04": 85])
    #expect(result.counts("survey-answers", "answer:extremely-likely") == ["2016-04": 60])
    #expect(result.counts("survey-answers", "answer:dont-know") == ["2016-04": 3])
    #expect(result.measurements.first?.origin.cell == "B2:G2")
  }

  @Test func answersOfTheNewQuestion() {
    let result = outcome(good, ["2020-12,60,25,7,3,2,3"])
    #expect(result.counts("survey-answers", "recommended") == ["2020-12": 85])
    #expect(result.counts("survey-answers", "answer:very-good") == ["2020-12": 60])
  }

  @Test(arguments: [("99", true), ("100", false), ("101", true)])
  func totalIsChecked(_ total: String, _ isReported: Bool) {
    let result = outcome(likely + ",Total responses", ["2016-04,60,25,7,3,2,3,\(total)"])
    #expect(result.codes == (isReported ? [.partsDifferFromTotal] : []))
    #expect(result.counts("survey-answers") == ["2016-04": 100])
  }

  /// By hand: 60 + 26 = 86 of 101 is 85.149 %; without "don't know" it would be 86 of 98, 87.755 %.
  @Test(arguments: [
    ("85%", false), ("85.1%", false), ("0.851", false), ("0.85", false), ("85", false), ("87.8%", true), ("86%", true),
  ])
  func percentageIsChecked(_ percent: String, _ isReported: Bool) {
    let result = outcome(likely + ",Percentage recommended", ["2016-04,60,26,7,3,2,3,\(percent)"])
    #expect(result.codes == (isReported ? [.publishedRateDiffers] : []))
    #expect(result.counts("survey-answers", "recommended") == ["2016-04": 86])
  }

  @Test func answerThatIsHeldBackHoldsBackTheTotal() {
    let result = outcome(likely, ["2016-04,60,25,7,3,*,3"])
    #expect(result.counts("survey-answers") == ["2016-04": .missing(.suppressed)])
    #expect(result.counts("survey-answers", "recommended") == ["2016-04": 85])
  }

  @Test(arguments: [("2016,60,25,7,3,2,3", "A2"), ("2016-04,60,,7,3,2,3", "C2"), ("2016-04,60,25,7,3,2,1.5", "G2")])
  func cellThatCannotBeRefusesTheTable(_ row: String, _ cell: String) {
    let result = outcome(likely, [row])
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.valueUnreadable])
    #expect(result.findingCells == [cell])
  }

  @Test func periodThatStandsTwiceRefusesTheTable() {
    #expect(outcome(likely, ["2016-04,60,25,7,3,2,3", "2016-04,60,25,7,3,2,3"]).measurements.isEmpty)
  }

  @Test func answerWithoutAColumnIsNamed() {
    let result = outcome(likely.replacing(",Don't Know", with: ""), ["2016-04,60,25,7,3,2"])
    #expect(result.measurements.isEmpty)
    #expect(result.findings.first?.message == "The header row has no column \"don't know\".")
  }
}
