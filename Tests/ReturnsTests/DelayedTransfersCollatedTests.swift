import Metrics
import Testing

@testable import Returns

/// The collated file of handbook 3.1: everything quoted, months in no order, `NA` before April 2017.
struct DelayedTransfersCollatedTests {
  private static let header = """
    "Code","Name","Awaiting completion of assessment","Awaiting public funding","Awaiting further non-acute NHS care",\
    "Awaiting residential home placement or availability","Awaiting nursing home placement or availability",\
    "Awaiting care package in own home","Awaiting community equipment and adaptations","Patient or family choice",\
    "Disputes","Housing","Other","Total Delayed Transfers of Care","Period"
    """
  /// Published figures of Derby, April 2019 and November 2015, as they stand in the workbooks by reason.
  private static let derby2019 = """
    "507","Derby UA","15","38","118","31","25","7","9","103","29","5","0","380","April 2019"
    """
  private static let derby2015 = """
    "507","Derby UA","443","18","93","75","22","122","26","240","0","14","NA","1053","November 2015"
    """

  private func outcome(_ rows: String...) -> Outcome {
    Outcome(.dtocSitrep, csv: ([Self.header] + rows).joined(separator: "\n") + "\n")
  }

  @Test func rowsAreAreasAndMonths() throws {
    let outcome = outcome(Self.derby2019, Self.derby2015)
    #expect(outcome.findings.isEmpty)
    #expect(outcome.measurements.count == 24)
    let values = outcome.counts("delayed-days")
    #expect(values == ["2019-04": 380, "2015-11": 1053])
    #expect(outcome.counts("delayed-days", "reason:Di") == ["2019-04": 31, "2015-11": 75])
    #expect(outcome.counts("delayed-days", "reason:Dii") == ["2019-04": 25, "2015-11": 22])
    #expect(outcome.counts("delayed-days", "reason:O") == ["2019-04": 0, "2015-11": .missing(.notCollected)])
    let total = try #require(outcome.measurement("507", "total"))
    #expect(total.areaName == "Derby UA")
    #expect(total.origin.cell == "N2")
  }

  @Test func commaInANameIsText() {
    let row = Self.derby2019.replacing("Derby UA", with: "Bournemouth, Christchurch and Poole")
    #expect(outcome(row).measurement("507", "total")?.areaName == "Bournemouth, Christchurch and Poole")
  }

  @Test func rowOfDashesIsMissingThoughItsTotalIsZero() {
    let dashes = Array(repeating: "\"-\"", count: 11).joined(separator: ",")
    let outcome = outcome("\"811\",\"Poole UA\",\(dashes),\"0\",\"April 2019\"")
    #expect(outcome.values(of: "811")["total"] == .missing(.notSubmitted))
    #expect(outcome.values(of: "811")["reason:A"] == .missing(.notSubmitted))
  }

  @Test func reasonsThatDoNotAddUpAreReportedAtTheTotal() {
    let outcome = outcome(Self.derby2019.replacing("\"380\"", with: "\"381\""))
    #expect(outcome.codes == [.partsDifferFromTotal])
    #expect(outcome.findingCells == ["N2"])
    #expect(outcome.values(of: "507")["total"] == 381)
  }

  @Test(arguments: [("April 2019", "2019-20"), ("\"15\"", "\"many\"")])
  func cellThatCannotBeReadRefusesTheFile(_ good: String, _ bad: String) {
    let outcome = outcome(Self.derby2019.replacing(good, with: bad), Self.derby2015)
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.valueUnreadable])
    #expect(outcome.findingCells == [good == "April 2019" ? "O2" : "C2"])
  }

  @Test func headingOfNoReasonRefusesTheFile() {
    let csv = Self.header.replacing("Disputes", with: "Weather") + "\n" + Self.derby2019 + "\n"
    let outcome = Outcome(.dtocSitrep, csv: csv)
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.layoutUnknown])
    #expect(outcome.findingCells == ["K1"])
  }
}
