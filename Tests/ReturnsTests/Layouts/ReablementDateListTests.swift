import Metrics
import Testing

/// Day 91 worked out from dates. The days are those of Python's datetime: 1 October 2016 and 91 days is 31 December.
struct ReablementDateListTests {
  private let header =
    "discharge_date,age_at_discharge,date_of_death,readmission_date,care_home_date,home_again_date,reablement_ended"

  private func outcome(_ rows: [String], extracted: String? = "2017-06-30") -> Outcome {
    let notes = extracted.map { ["Extracted on \($0)"] } ?? []
    return Outcome(.reablement, csv: (notes + [header] + rows).joined(separator: "\n") + "\n")
  }

  private func atHome(_ row: String, extracted: String? = "2017-06-30") -> [String: Measurement.Value] {
    outcome([row], extracted: extracted).counts("at-home-on-day-91")
  }

  @Test(arguments: [("2016-12-30", 0), ("2016-12-31", 0), ("2017-01-01", 1)])
  func deathUpToDayNinetyOneIsOut(_ death: String, _ expected: Int) {
    #expect(atHome("2016-10-01,80,\(death),,,,") == ["2016-10": expected == 1 ? 1 : 0])
    #expect(outcome(["2016-10-01,80,\(death),,,,"]).counts("discharged-to-reablement") == ["2016-10": 1])
  }

  @Test(arguments: [("2016-12-30", 0), ("2016-12-31", 0), ("2017-01-01", 1)])
  func careHomeOnDayNinetyOneIsOut(_ move: String, _ expected: Int) {
    #expect(atHome("2016-10-01,80,,,\(move),,") == ["2016-10": expected == 1 ? 1 : 0])
  }

  @Test(arguments: [("2016-12-30", 0), ("2016-12-31", 0), ("2017-01-01", 1)])
  func readmissionWithoutAnEndUpToDayNinetyOneIsOut(_ readmission: String, _ expected: Int) {
    let result = outcome(["2016-10-01,80,,\(readmission),,,"])
    #expect(result.counts("at-home-on-day-91") == ["2016-10": expected == 1 ? 1 : 0])
    #expect(result.findings.isEmpty)
  }

  /// Somebody who leaves hospital on day 91 is at home on it.
  @Test(arguments: [("2016-12-30", 1), ("2016-12-31", 1), ("2017-01-01", 0)])
  func whoIsHomeAgainByDayNinetyOneCounts(_ home: String, _ expected: Int) {
    #expect(atHome("2016-10-01,80,,2016-11-05,,\(home),") == ["2016-10": expected == 1 ? 1 : 0])
  }

  /// 2016 has a 29 February: 91 days after 1 December 2015 is 1 March 2016, after 31 December 2015 is 31 March 2016.
  @Test(arguments: [
    ("2015-12-01", "2016-03-01", 0), ("2015-12-01", "2016-03-02", 1), ("2015-12-31", "2016-03-31", 0),
    ("2015-12-31", "2016-04-01", 1), ("2016-12-31", "2017-04-01", 0), ("2016-12-31", "2017-04-02", 1),
  ])
  func leapDayIsADay(_ discharge: String, _ death: String, _ expected: Int) {
    #expect(Array(atHome("\(discharge),80,\(death),,,,").values) == [expected == 1 ? 1 : 0])
  }

  /// 31 December 2016 matures on 1 April 2017, 31 December 2015 on 31 March 2016.
  @Test(arguments: [
    ("2016-12-31", "2017-03-31", false), ("2016-12-31", "2017-04-01", true), ("2015-12-31", "2016-03-30", false),
    ("2015-12-31", "2016-03-31", true),
  ])
  func outcomeIsKnownWhenTheListIsOfDayNinetyOneOrLater(_ discharge: String, _ day: String, _ isKnown: Bool) {
    let value: Measurement.Value = isKnown ? 1 : .missing(.notYetAvailable)
    #expect(Array(atHome("\(discharge),80,,,,,", extracted: day).values) == [value])
  }

  /// Neither a death nor a move into a care home is undone.
  @Test func deathIsKnownBeforeDayNinetyOne() {
    #expect(atHome("2016-10-01,80,2016-10-20,,,,", extracted: "2016-10-31") == ["2016-10": 0])
    #expect(atHome("2016-10-01,80,,,2016-10-20,,", extracted: "2016-10-31") == ["2016-10": 0])
    #expect(
      atHome("2016-10-01,80,,2016-10-20,,,", extracted: "2016-10-31") == ["2016-10": .missing(.notYetAvailable)])
  }

  @Test func withoutADayOfTheListItsLatestDateIsTakenAndSaid() {
    let rows = ["2016-10-01,80,,,,,", "2016-10-02,80,,,,,", "2016-09-01,80,2016-12-31,,,,"]
    let result = outcome(rows, extracted: nil)
    #expect(result.counts("at-home-on-day-91") == ["2016-09": 1, "2016-10": .missing(.notYetAvailable)])
    #expect(result.counts("discharged-to-reablement") == ["2016-09": 1, "2016-10": 2])
    #expect(result.codes == [.extractUndated])
    #expect(result.findings.first?.message.contains("31 December 2016") == true)
  }

  @Test func readmissionWithoutAColumnOfReturnIsReported() {
    let result = Outcome(
      .reablement,
      csv: """
        Extracted on 30 June 2017
        discharge_date,age,date_of_death,readmission_date,care_home_date
        2016-10-01,80,,2016-10-05,
        2016-10-01,64,,2016-10-05,
        2016-10-01,80,,2017-01-01,

        """)
    #expect(result.counts("at-home-on-day-91") == ["2016-10": 1])
    #expect(result.codes == [.readmissionOpen])
    #expect(result.findingCells == ["D3"])
  }

  @Test(arguments: [("64", 0), ("65", 1)])
  func peopleUnderSixtyFiveDoNotCount(_ age: String, _ expected: Int) {
    #expect(atHome("2016-10-01,\(age),,,,,") == ["2016-10": expected == 1 ? 1 : 0])
  }

  @Test(arguments: [
    ("2016-10-01,80,2016-09-30,,,,", "C3"), ("2016-10-01,80,,2016-09-30,,,", "D3"),
    ("2016-10-01,80,,,2016-09-30,,", "E3"), ("2016-10-01,80,,2016-10-05,,2016-10-04,", "F3"),
    ("2016-10-01,80,,,,2016-10-04,", "F3"), ("2016-10-01,80,,,,,2016-09-30", "G3"),
    ("2016-10-01,80,2017-07-01,,,,", "C3"), ("2017-07-01,80,,,,,", "A3"), ("2016-10-01,80,yes,,,,", "C3"),
  ])
  func dateThatCannotBeRefusesTheList(_ row: String, _ cell: String) {
    let result = outcome([row])
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.valueUnreadable])
    #expect(result.findingCells == [cell])
  }

  @Test func sameDayIsNoContradiction() {
    #expect(atHome("2016-10-01,80,2016-10-01,2016-10-01,,2016-10-01,2016-10-01") == ["2016-10": 0])
  }

  @Test(arguments: ["Position at 30/06/2017", "As at 30 June 2017.", "Known to: 2017-06-30", "Extract of 30 June 2017"])
  func dayOfTheListMayBeSaidInSeveralWays(_ note: String) {
    let result = Outcome(.reablement, csv: "\(note)\n\(header)\n2016-10-01,80,,,,,\n")
    #expect(result.counts("at-home-on-day-91") == ["2016-10": 1])
    #expect(result.findings.isEmpty)
  }

  @Test func columnThatIsMissingIsNamed() {
    let result = Outcome(
      .reablement, csv: "discharge_date,age,date_of_death,readmission_date\n2016-10-01,80,,\n")
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.columnMissing])
    #expect(result.findings.first?.message == "The header row has no column \"care_home_date\".")
  }
}
