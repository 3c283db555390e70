import struct Foundation.Decimal
import Metrics
import Testing

/// Percentages of surveys. England as published: 64.4 in 2015-16 of 71,353 with a margin of 0.4 (handbook 2.7).
struct SurveyOutcomesTests {
  private func outcome(_ rows: [String], _ header: String) -> Outcome {
    Outcome(.satisfaction, csv: ([header] + rows).joined(separator: "\n") + "\n")
  }

  private let weighted = "period,outcome,margin_of_error,respondents"

  private func known(_ text: String) -> Measurement.Value { .known(Decimal(string: text) ?? 0) }

  @Test(arguments: ["64.4,0.4", "64.4%,0.4%", "0.644,0.004"])
  func outcomeHasItsMarginAndRespondents(_ figures: String) {
    let result = outcome(["2015-16,\(figures),\"71,353\""], weighted)
    #expect(result.findings.isEmpty)
    #expect(result.counts("survey-outcome") == ["2015-16": known("64.4")])
    #expect(result.counts("margin-of-error") == ["2015-16": known("0.4")])
    #expect(result.counts("respondents") == ["2015-16": 71353])
  }

  @Test func areaMayBeNamedByItsCode() {
    let result = outcome(["2015-16,64.4,0.4,71353,England", "2015-16,66,4,310,E06000017"], weighted + ",area_code")
    #expect(result.figure("survey-outcome", area: "-") == known("64.4"))
    #expect(result.figure("respondents", area: "E06000017") == 310)
  }

  @Test(arguments: [
    ("*", MissingReason.suppressed), ("[c]", .suppressed), ("[x]", .notAvailable), ("[z]", .notApplicable),
  ])
  func markersAreReasons(_ marker: String, _ reason: MissingReason) {
    let result = outcome(["2015-16,64.4,0.4,400", "2016-17,\(marker),\(marker),*"], weighted)
    #expect(result.counts("survey-outcome")["2016-17"] == .missing(reason))
    #expect(result.counts("respondents")["2016-17"] == .missing(.suppressed))
  }

  @Test(arguments: [
    ("2016,64,1,400", "A2"), ("2016-17,101,1,400", "B2"), ("2016-17,-1,1,400", "B2"), ("2016-17,£64,1,400", "B2"),
    ("2016-17,64,101,400", "C2"), ("2016-17,64,1,some", "D2"), ("2016-17,1,1,400", "B2"),
  ])
  func cellThatCannotBeRefusesTheTable(_ row: String, _ cell: String) {
    let result = outcome([row], weighted)
    #expect(result.measurements.isEmpty)
    #expect(result.findingCells.first == cell)
  }

  @Test func scoreOfALocalSurvey() {
    let result = outcome(["2016-17-Q2,93%,120"], "period,score,responses")
    #expect(result.counts("survey-outcome") == ["2016-17-Q2": 93])
    #expect(result.counts("respondents") == ["2016-17-Q2": 120])
    #expect(result.counts("margin-of-error").isEmpty)
  }

  @Test(arguments: [("120", [FindingCode]()), ("121", [.numeratorAboveDenominator])])
  func satisfiedOfAllInALocalSurvey(_ satisfied: String, _ codes: [FindingCode]) {
    let result = outcome(["2016-17-Q2,\(satisfied),120"], "period,numerator,denominator")
    #expect(result.codes == codes)
    #expect(result.counts("survey-answers") == ["2016-17-Q2": 120])
    #expect(
      result.counts("survey-answers", "answer:satisfied") == ["2016-17-Q2": .known(Decimal(string: satisfied) ?? 0)])
  }

  @Test func periodThatStandsTwiceIsKeptTwice() {
    let result = outcome(["2016-17-Q2,1,2", "2016-17-Q2,1,3"], "period,numerator,denominator")
    #expect(result.measurements.filter { $0.key.breakdown == "total" }.map(\.value) == [2, 3])
  }
}
