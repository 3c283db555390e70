import Metrics
import Testing

/// SALT STS004 with the published figures of West Sussex for 2020-21 (ASCOF 2B(1)): 16/28, 79/102, 107/163, 202/293.
/// The division by sex is made up.
struct ReablementSALTTests {
  private let discharges =
    "Number of discharges in period to rehabilitation where the intention is for the patient to go back home"
  private let atHome = "Of these: number at home 91 days later"

  private func outcome(
    _ top: [String], _ discharged: [String], _ home: [String], title: String = "STS004 Table 1 2020-21"
  ) -> Outcome {
    let rows = [[title], [title.isEmpty ? "" : "Council code:", "938"]] + headings(top)
    return Outcome(.reablement, [Grid.sheet("STS004", rows + [[discharges] + discharged, [atHome] + home])])
  }

  private func headings(_ top: [String]) -> [[String]] {
    top.map { [""] + $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init) }
  }

  private let bySex = ["65-74||75-84||85+||Total", "Male|Female|Male|Female|Male|Female|"]
  private let discharged = ["12", "16", "50", "52", "60", "103", "293"]
  private let home = ["6", "10", "40", "39", "37", "70", "202"]

  @Test func agesOverSexes() {
    let result = outcome(bySex, discharged, home)
    #expect(result.findings.isEmpty)
    #expect(result.measurements.allSatisfy { $0.key.period.description == "2020-21-Q3" && $0.key.areaCode == "938" })
    for (band, all, stayed) in [("65-74", 28, 16), ("75-84", 102, 79), ("85+", 163, 107), ("total", 293, 202)] {
      #expect(result.figure("discharged-to-reablement", band, area: "938") == .known(.init(all)))
      #expect(result.figure("at-home-on-day-91", band, area: "938") == .known(.init(stayed)))
    }
    #expect(result.figure("at-home-on-day-91", "65-74:male", area: "938") == 6)
    // By hand: 6 + 40 + 37.
    #expect(result.figure("at-home-on-day-91", "male", area: "938") == 83)
  }

  @Test func sexesOverAges() {
    let top = ["Male|||Female|||Total", "65 - 74|75 - 84|85 and over|65 - 74|75 - 84|85 and over|"]
    let result = outcome(
      top, ["12", "50", "60", "16", "52", "103", "293"], ["6", "40", "37", "10", "39", "70", "202"])
    #expect(result.findings.isEmpty)
    #expect(result.figure("discharged-to-reablement", "85+", area: "938") == 163)
    #expect(result.figure("at-home-on-day-91", "75-84:female", area: "938") == 39)
  }

  @Test(arguments: [["65-74|75-84|85+|Total"], ["Aged 65 to 74|Aged 75 to 84|85 and over|All"]])
  func oneRowOfAges(_ top: [String]) {
    let result = outcome(top, ["28", "102", "163", "293"], ["16", "79", "107", "202"])
    #expect(result.findings.isEmpty)
    #expect(result.figure("at-home-on-day-91", area: "938") == 202)
    #expect(result.figure("at-home-on-day-91", "65-74:male", area: "938") == nil)
    #expect(result.measurements.count == 8)
  }

  @Test func totalThatIsNotThereIsAddedUp() {
    let result = outcome(["65-74|75-84|85+"], ["28", "102", "163"], ["16", "79", "107"])
    #expect(result.figure("discharged-to-reablement", area: "938") == 293)
    #expect(result.measurements.first { $0.key.breakdown == "total" }?.origin.cell == "B4:D4")
  }

  @Test(arguments: ["292", "294"])
  func bandsThatDoNotAddUpAreReportedAndTheTotalIsUsed(_ total: String) {
    let result = outcome(bySex, Array(discharged.dropLast()) + [total], home)
    #expect(result.codes == [.partsDifferFromTotal])
    #expect(result.findingCells == ["H5"])
    #expect(result.figure("discharged-to-reablement", area: "938") == .known(total == "292" ? 292 : 294))
  }

  @Test(arguments: ["*", "[c]", "<5"])
  func heldBackIsNeverZero(_ marker: String) {
    let result = outcome(["65-74|75-84|85+"], ["28", "102", "163"], [marker, "79", "107"])
    #expect(result.findings.isEmpty)
    #expect(result.figure("at-home-on-day-91", "65-74", area: "938") == .missing(.suppressed))
    #expect(result.figure("at-home-on-day-91", area: "938") == .missing(.suppressed))
    #expect(result.figure("at-home-on-day-91", "85+", area: "938") == 107)
  }

  @Test(arguments: [("28", false), ("29", true)])
  func moreAtHomeThanWereDischargedIsReported(_ atHome: String, _ isReported: Bool) {
    let result = outcome(["65-74|75-84|85+"], ["28", "102", "163"], [atHome, "79", "107"])
    #expect(result.codes == (isReported ? [.numeratorAboveDenominator] : []))
  }

  @Test(arguments: ["", "some", "1.5", "-1", "12%"])
  func cellThatIsNoCountRefusesTheTable(_ text: String) {
    let result = outcome(["65-74|75-84|85+"], ["28", text, "163"], ["16", "79", "107"])
    #expect(result.measurements.isEmpty)
    #expect(result.findings.map(\.message) == ["1 cell is not a whole number of people: C4."])
  }

  @Test func yearMustBeSaid() {
    let result = outcome(["65-74|75-84|85+"], ["28", "102", "163"], ["16", "79", "107"], title: "STS004")
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.layoutUnknown])
  }

  @Test func ageBandThatIsMissingMakesItNoTableOfSALT() {
    let result = outcome(["65-74|75-84"], ["28", "102"], ["16", "79"])
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.columnMissing])
    #expect(result.findings.first?.message.contains("SALT table STS004") == true)
  }
}
