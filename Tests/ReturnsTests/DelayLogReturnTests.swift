import Metrics
import Testing

@testable import Returns

/// The daily local log. Everything in it is synthetic; days are counted by hand, the first one in and the last one out.
struct DelayLogReturnTests {
  private static let header = "ready_date,delay_ended,reason,responsible_body,trust_code"

  private func outcome(
    _ rows: [String], header: String = header, above: String = "", covers: (String, String)? = nil
  ) -> Outcome {
    Outcome(
      .delayLog, csv: ([above + header] + rows).joined(separator: "\n") + "\n",
      coverage: covers.flatMap { months($0.0, $0.1) })
  }

  /// Ready on the 3rd and discharged on the 5th: the 3rd and the 4th.
  @Test(arguments: [
    ("2016-08-03", "2016-08-05", 2), ("2016-08-03", "2016-08-04", 1), ("2016-08-03", "2016-08-03", 0),
    ("2016-08-01", "2016-09-01", 31), ("2016-08-31", "2016-09-01", 1), ("2016-07-31", "2016-08-02", 1),
  ])
  func firstDayCountsAndTheDayOfTheDischargeDoesNot(_ ready: String, _ ended: String, _ days: Int) {
    let outcome = outcome(["\(ready),\(ended),A,NHS,RXX"], covers: ("2016-08", "2016-08"))
    #expect(outcome.findings.isEmpty)
    #expect(outcome.counts("delayed-days") == ["2016-08": .known(.init(days))])
    #expect(outcome.counts("delays") == ["2016-08": .known(days == 0 ? 0 : 1)])
  }

  /// 20 January to 5 March 2016: 12 + 29 + 4 days; a year later, without 29 February, 12 + 28 + 4.
  @Test(arguments: [("2016", [12, 29, 4]), ("2017", [12, 28, 4])])
  func delayIsCountedInEachMonthThatItCrosses(_ year: String, _ days: [Int]) {
    let outcome = outcome(["\(year)-01-20,\(year)-03-05,A,NHS,RXX"])
    let expected = Dictionary(
      uniqueKeysWithValues: zip(["01", "02", "03"], days).map { ("\(year)-\($0)", Measurement.Value.known(.init($1))) })
    #expect(outcome.counts("delayed-days") == expected)
    #expect(outcome.counts("delays").values.allSatisfy { $0 == 1 })
    // Open at the end of January with 33 or 32 days to come, at the end of February with 4.
    #expect(outcome.counts("delays-open-at-month-end")["\(year)-01"] == 1)
    #expect(outcome.counts("delays-open-at-month-end")["\(year)-03"] == 0)
    #expect(outcome.counts("delayed-days-after-month-end")["\(year)-01"] == .known(.init(days[1] + days[2])))
    #expect(outcome.counts("delayed-days-after-month-end")["\(year)-02"] == 4)
  }

  @Test func openDelayLastsToTheEndOfTheLastMonthCovered() {
    let outcome = outcome(["2016-08-30,,A,NHS,RXX"], covers: ("2016-08", "2016-09"))
    #expect(outcome.findings.isEmpty)
    #expect(outcome.counts("delayed-days") == ["2016-08": 2, "2016-09": 30])
    #expect(outcome.counts("delays-open-at-month-end") == ["2016-08": 1, "2016-09": 1])
    #expect(outcome.counts("delayed-days-after-month-end") == ["2016-08": 30, "2016-09": 0])
  }

  /// Nothing says whether a patient who is still there on 20 September stays until the 30th.
  @Test func openDelayWithoutADayLeavesTheLastMonthOpen() {
    let outcome = outcome(["2016-08-30,,A,NHS,RXX", "2016-09-10,2016-09-20,A,NHS,RXX"])
    #expect(outcome.codes == [.openDelaysWithoutDay])
    #expect(outcome.findingCells == ["A2"])
    #expect(outcome.counts("delayed-days") == ["2016-08": 2, "2016-09": .missing(.notYetAvailable)])
  }

  @Test(arguments: ["As at 5 October 2016", "As at: 2016-10-05", "As at:,05/10/2016"])
  func monthThatIsNotOverOnTheDayOfTheLogHasNoFigure(_ line: String) throws {
    let outcome = outcome(["2016-09-29,,A,NHS,RXX"], above: line + "\n")
    #expect(outcome.findings.isEmpty)
    #expect(outcome.counts("delayed-days") == ["2016-09": 2, "2016-10": .missing(.notYetAvailable)])
    #expect(try #require(outcome.measurements.first).edition.description == "as at 2016-10-05")
  }

  /// A log of 30 September is whole for September, one of the 29th is not.
  @Test(arguments: [("29", Measurement.Value.missing(.notYetAvailable)), ("30", 2)])
  func monthIsOverAtTheEndOfItsLastDay(_ day: String, _ value: Measurement.Value) {
    let outcome = outcome(
      ["2016-09-29,,A,NHS,RXX"], above: "As at \(day) September 2016\n", covers: ("2016-09", "2016-09"))
    #expect(outcome.counts("delayed-days") == ["2016-09": value])
  }

  @Test func partsHaveTheNamesOfTheSitrep() {
    let outcome = outcome(
      [
        "2016-08-01,2016-08-11,A2,NHS,rxx", "2016-08-01,2016-08-06,D2,Both,RYY",
        "2016-08-10,2016-08-12,Di,Social Care,RYY",
      ], covers: ("2016-08", "2016-08"))
    #expect(outcome.findings.isEmpty)
    for (breakdown, days, delays) in [
      ("total", 17, 3), ("reason:A", 10, 1), ("reason:Dii", 5, 1), ("reason:Di", 2, 1), ("reason:B", 0, 0),
      ("responsible:nhs", 10, 1), ("responsible:both", 5, 1), ("responsible:social-care", 2, 1), ("trust:RXX", 10, 1),
      ("trust:RYY", 7, 2),
    ] {
      #expect(outcome.counts("delayed-days", breakdown) == ["2016-08": .known(.init(days))], "\(breakdown)")
      #expect(outcome.counts("delays", breakdown) == ["2016-08": .known(.init(delays))], "\(breakdown)")
    }
    #expect(Set(outcome.measurements.map(\.key.areaCode)) == [""])
    #expect(outcome.measurements.first?.origin.cell == "A2:E4")
  }

  @Test func monthsOutsideTheCoverageAreLeftOut() {
    let outcome = outcome(["2016-07-30,2016-09-03,A,NHS,RXX"], covers: ("2016-08", "2016-08"))
    #expect(outcome.counts("delayed-days") == ["2016-08": 31])
    let later = self.outcome(["2016-10-01,2016-10-03,A,NHS,RXX"], covers: ("2016-08", "2016-08"))
    #expect(later.counts("delayed-days") == ["2016-08": 0])
  }

  @Test func emptyLogThatCoversMonthsHasNoDelaysInThem() {
    #expect(outcome([], covers: ("2016-08", "2016-09")).counts("delayed-days") == ["2016-08": 0, "2016-09": 0])
    #expect(outcome([]).measurements.isEmpty)
  }

  @Test func authorityIsKeptWhereTheLogNamesIt() {
    let outcome = outcome(
      [
        "2016-08-01,2016-08-03,A,NHS,RXX,510", "2016-08-01,2016-08-02,A,NHS,RXX,507",
        "2016-08-01,2016-08-09,A,NHS,RXX,",
      ],
      header: Self.header + ",LA code")
    #expect(outcome.codes == [.recordsWithoutArea])
    #expect(outcome.findingCells == ["F4"])
    #expect(outcome.values(of: "510")["total"] == 2)
    #expect(outcome.values(of: "507")["total"] == 1)
  }

  @Test func trustMayBeNamedWithoutACode() {
    let outcome = outcome(
      ["2016-08-01,2016-08-03,A,NHS,Trust of the Vale"],
      header: "Ready date,Discharge date,Reason for delay,Responsible organisation,Trust")
    #expect(outcome.counts("delayed-days", "trust:Trust of the Vale") == ["2016-08": 2])
  }

  @Test func nameOfATrustStandsBesideItsCode() {
    let outcome = outcome(
      ["2016-08-01,2016-08-03,A,NHS,RXX,Trust of the Vale"], header: Self.header + ",trust_name")
    #expect(outcome.measurements.first { $0.key.breakdown == "trust:RXX" }?.partName == "Trust of the Vale")
  }

  // Faults

  @Test(arguments: [
    ("soon,2016-08-03,A,NHS,RXX", "A2"), (",2016-08-03,A,NHS,RXX", "A2"), ("2016-08-01,later,A,NHS,RXX", "B2"),
    ("2016-08-01,3016-08-03,A,NHS,RXX", "B2"), ("2016-08-01,2016-08-03,A,NHS,", "E2"),
  ])
  func cellThatCannotBeReadRefusesTheLog(_ row: String, _ cell: String) {
    let outcome = outcome([row, "2016-08-01,2016-08-03,A,NHS,RXX"])
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.valueUnreadable])
    #expect(outcome.findingCells == [cell])
  }

  @Test func datesThatAreReversedRefuseTheLog() {
    let outcome = outcome(["2016-08-03,2016-08-02,A,NHS,RXX"])
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.datesReversed])
    #expect(outcome.findingCells == ["B2"])
  }

  @Test func unknownReasonAndBodyCountInTheTotal() {
    let outcome = outcome(["2016-08-01,2016-08-03,Z9,NHS,RXX", "2016-08-01,2016-08-04,A,Unclear,RXX"])
    #expect(outcome.codes == [.delayReasonUnknown, .responsibleBodyUnknown])
    #expect(outcome.findingCells == ["C2", "D3"])
    #expect(outcome.findings.allSatisfy { !$0.message.contains("Z9") && !$0.message.contains("Unclear") })
    #expect(outcome.counts("delayed-days") == ["2016-08": 5])
    #expect(outcome.counts("delayed-days", "reason:unknown") == ["2016-08": 2])
    #expect(outcome.counts("delayed-days", "responsible:unknown") == ["2016-08": 3])
  }

  @Test(arguments: [("C,Social Care", true), ("C,NHS", false), ("G,Both", true), ("G,Social Care", false)])
  func attributionThatCannotBeIsReported(_ pair: String, _ isReported: Bool) {
    #expect(outcome(["2016-08-01,2016-08-03,\(pair),RXX"]).codes == (isReported ? [.attributionImpossible] : []))
  }

  /// The second delay begins on the 4th, the first lasts to the 5th: the 4th is counted twice.
  @Test func delaysOfOneCaseThatOverlapAreReported() {
    let outcome = outcome(
      [
        "2016-08-01,2016-08-05,A,NHS,RXX,c1", "2016-08-04,2016-08-09,E,Social Care,RXX,c1",
        "2016-08-01,2016-08-09,A,NHS,RXX,c2",
      ],
      header: Self.header + ",case_reference")
    #expect(outcome.codes == [.delaysOverlap])
    #expect(outcome.findingCells == ["A3"])
    #expect(outcome.findings.first?.message.contains("At least 1 day is counted twice") == true)
    #expect(outcome.counts("delayed-days") == ["2016-08": 17])
  }

  @Test func delaysOfOneCaseThatFollowEachOtherAreFine() {
    let outcome = outcome(
      ["2016-08-01,2016-08-05,A,NHS,RXX,c1", "2016-08-05,2016-08-09,E,Social Care,RXX,c1"],
      header: Self.header + ",case_reference")
    #expect(outcome.findings.isEmpty)
  }

  @Test func rowsThatAreTheSameAreMentionedAndCounted() {
    let outcome = outcome(Array(repeating: "2016-08-01,2016-08-05,A,NHS,RXX", count: 2))
    #expect(outcome.codes == [.delaysAlike])
    #expect(outcome.findingCells == ["A3"])
    #expect(outcome.counts("delays") == ["2016-08": 2])
  }

  @Test func logWithNamesOfPersonsIsRefusedAndNothingIsShown() {
    let outcome = outcome(
      ["2016-08-01,2016-08-05,A,NHS,RXX,Somebody"], header: Self.header + ",patient name")
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.identifiablePerson])
    #expect(!outcome.findings.contains { $0.message.contains("Somebody") })
  }

  @Test func columnThatIsMissingIsNamed() {
    let outcome = outcome(["2016-08-01,2016-08-05,A,NHS"], header: "ready_date,delay_ended,reason,responsible_body")
    #expect(outcome.codes == [.columnMissing])
    #expect(outcome.findings.first?.message.contains("\"trust_code\"") == true)
  }
}
