import Metrics
import Testing

/// SALT counts of admissions by route. Sums by hand; the figures are made up.
struct ResidentialSALTTests {
  private func outcome(
    _ rows: [String], header: String = "route,residential,nursing,total", title: String = "Aged 65 and over, 2018-19"
  ) -> Outcome {
    Outcome(.residentialAdmissions, csv: "\"\(title)\"\n\(header)\n" + rows.joined(separator: "\n") + "\n")
  }

  private let rows = [
    "STS001 table 1b: new clients,20,10,30", "STS002a table 5: sequel to short-term support,5,3,8",
    "STS002b table 2b: change of setting from community,12,7,19",
  ]

  /// 20 + 5 + 12 - 4 = 33 and 10 + 3 + 7 - 1 = 19.
  @Test(arguments: [
    "Less: self-funders with depleted funds and a 12-week disregard,4,1,5", "Deferred payment (DPA),4,1,5",
    "minus transfers from residential to nursing,-4,-1,-5", "Transfers between homes,(4),(1),(5)",
    "Change of setting: residential to nursing,4,1,5",
  ])
  func whatIsLeftOutIsTakenOffWhateverItsSign(_ row: String) {
    let result = outcome(rows + [row])
    #expect(result.findings.isEmpty)
    #expect(result.counts("permanent-admissions") == ["2018-19": 52])
    #expect(result.counts("permanent-admissions", "residential") == ["2018-19": 33])
    #expect(result.counts("permanent-admissions", "nursing") == ["2018-19": 19])
  }

  @Test func totalsOfRowsAreChecked() {
    let result = outcome(["STS001 new clients,20,10,31"])
    #expect(result.codes == [.partsDifferFromTotal])
    #expect(result.findingCells == ["D3"])
    #expect(result.counts("permanent-admissions") == ["2018-19": 30])
  }

  @Test(arguments: [("Total,37,20,57", [FindingCode]()), ("Total,38,20,58", [.partsDifferFromTotal])])
  func rowOfTotalsIsChecked(_ total: String, _ codes: [FindingCode]) {
    let result = outcome(rows + [total])
    #expect(result.codes == codes)
    #expect(result.counts("permanent-admissions") == ["2018-19": 57])
  }

  @Test func youngerPeopleAreLeftOut() {
    let result = outcome(
      ["STS001 new clients,18-64,2,1", "STS001 new clients,65+,20,10"], header: "route,age_band,residential,nursing",
      title: "2018-19")
    #expect(result.counts("permanent-admissions") == ["2018-19": 30])
  }

  @Test func countThatIsHeldBackHoldsBackTheSum() {
    let result = outcome(["STS001 new clients,20,*,*", "STS002b change of setting,2,1,3"])
    #expect(result.counts("permanent-admissions", "residential") == ["2018-19": 22])
    #expect(result.counts("permanent-admissions", "nursing") == ["2018-19": .missing(.suppressed)])
    #expect(result.counts("permanent-admissions") == ["2018-19": .missing(.suppressed)])
  }

  @Test(arguments: [
    ("Gifts,1,1,2", "A4"), ("STS002a,few,1,2", "B4"), ("STS002a,1,-1,0", "C4"), ("Less transfers,21,0,21", "B4"),
  ])
  func cellThatCannotBeRefusesTheTable(_ row: String, _ cell: String) {
    let result = outcome(["STS001 new clients,20,10,30", row])
    #expect(result.measurements.isEmpty)
    #expect(result.codes.contains(.valueUnreadable))
    #expect(result.findingCells.contains(cell))
  }

  @Test(arguments: ["Aged 65 and over", "2018-19"])
  func yearAndAgeMustBeSaid(_ title: String) {
    let result = outcome(rows, title: title)
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.layoutUnknown])
  }
}
