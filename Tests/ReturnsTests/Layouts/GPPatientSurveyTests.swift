import Metrics
import Testing

/// Support for people with a long-term condition, wave by wave. Counts are made up; 51 + 30 + 19 = 100.
struct GPPatientSurveyTests {
  private let header = "wave,\"Yes, definitely\",\"Yes, to some extent\",No"

  private func outcome(_ rows: [String], header: String? = nil) -> Outcome {
    Outcome(.satisfaction, csv: ([header ?? self.header] + rows).joined(separator: "\n") + "\n")
  }

  @Test(arguments: [
    ("Jul-Sep 2015", "2015-16-Q2"), ("Jan-Mar 2016", "2015-16-Q4"), ("January to March 2017", "2016-17-Q4"),
    ("2017", "2016-17-Q4"), ("2018", "2017-18-Q4"), ("2014-15 Q2", "2014-15-Q2"),
  ])
  func waveIsTheQuarterOfItsFieldwork(_ wave: String, _ period: String) {
    let result = outcome(["\(wave),51,30,19"])
    #expect(result.findings.isEmpty)
    #expect(result.counts("survey-answers") == [period: 100])
    #expect(result.counts("survey-answers", "answer:yes-definitely") == [period: 51])
    #expect(result.counts("survey-answers", "answer:yes-to-some-extent") == [period: 30])
    #expect(result.counts("survey-answers", "answer:no") == [period: 19])
  }

  /// Two waves a year until 2016, one from 2017.
  @Test(arguments: ["Jul-Sep 2016", "Apr-Jun 2015", "Oct-Dec 2015", "2016", "2015-16", "2015-07", ""])
  func waveThatWasNeverHeldRefusesTheTable(_ wave: String) {
    let result = outcome(["\(wave),51,30,19"])
    #expect(result.measurements.isEmpty)
    #expect(result.findingCells == ["A2"])
  }

  @Test func weightedCountsNeedNotBeWhole() {
    let result = outcome(["2017,50.5,30.25,19.25"])
    #expect(result.counts("survey-answers") == ["2016-17-Q4": 100])
  }

  @Test func otherAnswersCountInTheTotal() {
    let result = outcome(
      ["2017,51,30,19,40,10,150"], header: header + ",I have not needed such support,Don't know,Total")
    #expect(result.findings.isEmpty)
    #expect(result.counts("survey-answers") == ["2016-17-Q4": 150])
    #expect(result.counts("survey-answers", "answer:no-support-needed") == ["2016-17-Q4": 40])
  }

  @Test func totalIsChecked() {
    let result = outcome(["2017,51,30,19,101"], header: header + ",Total")
    #expect(result.codes == [.partsDifferFromTotal])
    #expect(result.findingCells == ["E2"])
  }

  @Test func areasAreKeptApart() {
    let result = outcome(["2017,51,30,19,03W", "2017,5,3,2,04C"], header: header + ",area_code")
    #expect(result.figure("survey-answers", area: "03W") == 100)
    #expect(result.figure("survey-answers", area: "04C") == 10)
  }

  @Test(arguments: ["2017,some,30,19", "2017,,30,19", "2017,-1,30,19"])
  func cellThatIsNoNumberRefusesTheTable(_ row: String) {
    let result = outcome(["Jan-Mar 2016,51,30,19", row])
    #expect(result.measurements.isEmpty)
    #expect(result.findingCells == ["B3"])
  }
}
