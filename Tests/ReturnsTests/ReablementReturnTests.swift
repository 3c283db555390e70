import Metrics
import Testing

struct ReablementReturnTests {
  private func outcome(_ rows: [String]) -> Outcome {
    Outcome(
      .reablement,
      csv: (["discharge_date,age_at_discharge,day_91_location"] + rows).joined(separator: "\n") + "\n")
  }

  private func counts(_ rows: [String]) -> (Measurement.Value?, Measurement.Value?) {
    let result = outcome(rows)
    return (
      result.counts("at-home-on-day-91")["2016-10"], result.counts("discharged-to-reablement")["2016-10"]
    )
  }

  /// ASCOF 2B(1): at home are also extra care housing and adult placement.
  @Test(arguments: ["home", "own home", "extra care", "adult placement", "Extra Care", "adult-placement", "extra_care"])
  func personAtHomeCountsInBoth(_ place: String) { #expect(counts(["2016-10-01,80,\(place)"]) == (1, 1)) }

  @Test(arguments: [
    "hospital", "residential home", "nursing home", "residential care", "nursing care", "died", "not known", "Died",
  ])
  func personElsewhereCountsInTheDenominatorOnly(_ place: String) {
    #expect(counts(["2016-10-01,80,\(place)"]) == (0, 1))
  }

  @Test func peopleUnderSixtyFiveDoNotCount() {
    #expect(counts(["2016-10-01,64,home", "2016-10-02,65,home"]) == (1, 1))
    #expect(counts(["2016-10-01,64,home"]) == (0, 0))
  }

  /// The bands of SALT STS004.
  @Test(arguments: [(65, "65-74"), (74, "65-74"), (75, "75-84"), (84, "75-84"), (85, "85+"), (101, "85+")])
  func peopleAreCountedByAgeBandToo(_ age: Int, _ band: String) {
    let result = outcome(["2016-10-01,\(age),home"])
    for other in ["65-74", "75-84", "85+"] {
      let count: Measurement.Value = other == band ? 1 : 0
      #expect(result.counts("discharged-to-reablement", other) == ["2016-10": count])
      #expect(result.counts("at-home-on-day-91", other) == ["2016-10": count])
    }
  }

  @Test func outcomeThatIsNotYetDueMakesTheNumeratorUnknown() {
    #expect(
      counts(["2016-10-01,80,home", "2016-10-31,80,not yet due"]) == (.missing(.notYetAvailable), 2))
  }

  @Test func outcomeOfSomebodyYoungerMayBeOpen() {
    #expect(counts(["2016-10-01,80,home", "2016-10-31,64,not yet due"]) == (1, 1))
  }

  @Test func openOutcomeConcernsItsOwnMonthOnly() {
    let result = outcome(["2016-09-30,80,home", "2016-10-01,80,not yet due"])
    #expect(result.counts("at-home-on-day-91") == ["2016-09": 1, "2016-10": .missing(.notYetAvailable)])
  }

  @Test(arguments: ["", "care home", "home?", "at home", "unknown"])
  func unknownPlaceRefusesTheList(_ place: String) {
    let result = outcome(["2016-10-01,80,home", "2016-10-01,80,\(place)"])
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.valueUnreadable])
    #expect(result.findingCells == ["C3"])
  }
}
