import Metrics
import Testing

@testable import Returns

/// The extract by local authority and trust. All figures are synthetic.
struct DelayedTransfersExtractTests {
  private static let header = "Period,LA code,LA name,Provider code,Provider name,Reason,Responsible org,Delayed days"

  private func outcome(_ rows: [String], header: String = header) -> Outcome {
    Outcome(.dtocSitrep, csv: ([header] + rows).joined(separator: "\n") + "\n")
  }

  private let rows = [
    "August 2016,510,Rutland UA,RXX,Trust of the Vale,A,NHS,10",
    "August 2016,510,Rutland UA,RXX,Trust of the Vale,Dii,Both,5",
    "August 2016,510,Rutland UA,ryy,Trust of the Fells,D1,Social Care,7",
    "September 2016,510,Rutland UA,RYY,Trust of the Fells,E,Social Care,2",
    "August 2016,507,Derby UA,RXX,Trust of the Vale,A,NHS,100",
  ]

  @Test func rowsOfAnAuthorityAndAMonthAreAddedUp() throws {
    let outcome = outcome(rows)
    #expect(outcome.findings.isEmpty)
    let august = outcome.measurements.filter {
      $0.key.areaCode == "510" && $0.key.period == .month(year: 2016, month: 8)
    }
    let values = Dictionary(uniqueKeysWithValues: august.map { ($0.key.breakdown, $0.value) })
    // 10 + 5 + 7 = 22
    #expect(values["total"] == 22)
    #expect(values["trust:RXX"] == 15)
    #expect(values["trust:RYY"] == 7)
    #expect(values["responsible:nhs"] == 10)
    #expect(values["responsible:social-care"] == 7)
    #expect(values["responsible:both"] == 5)
    #expect(values["reason:Di"] == 7)
    #expect(values["reason:B"] == 0)
    #expect(values["reason:O"] == .missing(.notCollected))
    #expect(outcome.counts("delayed-days", "trust:RYY")["2016-09"] == 2)
    let trust = try #require(august.first { $0.key.breakdown == "trust:RYY" })
    #expect(trust.partName == "Trust of the Fells")
    #expect(trust.areaName == "Rutland UA")
    #expect(august.first { $0.key.breakdown == "total" }?.partName == nil)
    #expect(outcome.values(of: "507")["total"] == 100)
  }

  @Test func columnsAreFoundByNameInAnyOrder() {
    let outcome = outcome(["7,RXX,E06000017,2016-08"], header: "delayed_days,trust_code,local_authority_code,period")
    #expect(outcome.values(of: "E06000017") == ["total": 7, "trust:RXX": 7])
  }

  @Test func unknownReasonAndBodyCountInTheTotalAndAreNamed() {
    let outcome = outcome([
      "August 2016,510,Rutland UA,RXX,Trust,J2,NHS,10", "August 2016,510,Rutland UA,RXX,Trust,A,Somebody,3",
    ])
    #expect(outcome.codes == [.delayReasonUnknown, .responsibleBodyUnknown])
    #expect(outcome.findingCells == ["F2", "G3"])
    let values = outcome.values(of: "510")
    #expect(values["total"] == 13)
    #expect(values["reason:unknown"] == 10)
    #expect(values["responsible:unknown"] == 3)
  }

  @Test func reasonThatABodyCannotAnswerForIsReported() {
    #expect(outcome(["August 2016,510,Rutland UA,RXX,Trust,C,Social Care,1"]).codes == [.attributionImpossible])
    #expect(outcome(["August 2016,510,Rutland UA,RXX,Trust,C,Social Care,0"]).codes == [])
    #expect(outcome(["August 2016,510,Rutland UA,RXX,Trust,C,NHS,1"]).codes == [])
  }

  @Test func missingPartMakesTheSumMissing() {
    let outcome = outcome(rows + ["August 2016,510,Rutland UA,RZZ,Third trust,A,NHS,-"])
    let values = outcome.counts("delayed-days")
    #expect(values["2016-09"] == 2)
    let rutland = outcome.values(of: "510")
    #expect(rutland["total"] == .missing(.notSubmitted))
    #expect(rutland["trust:RZZ"] == .missing(.notSubmitted))
    #expect(rutland["trust:RXX"] == 15)
    #expect(rutland["responsible:nhs"] == .missing(.notSubmitted))
  }

  @Test func rowThatStandsTwiceRefusesTheFile() {
    let outcome = outcome(rows + [rows[0]])
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.valueUnreadable])
    #expect(outcome.findingCells == ["H7"])
  }

  @Test(arguments: [
    ("August 2016", "2016-17", "A2"), ("510", "", "B2"), ("RXX", "", "D2"), (",10", ",ten", "H2"), (",10", ",-1", "H2"),
  ])
  func cellThatCannotBeReadRefusesTheFile(_ good: String, _ bad: String, _ cell: String) {
    let outcome = outcome([rows[0].replacing(good, with: bad)])
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.valueUnreadable])
    #expect(outcome.findingCells == [cell])
  }

  @Test func columnThatIsMissingIsNamed() {
    let outcome = outcome(["August 2016,510,7"], header: "Period,LA code,Delayed days")
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.columnMissing])
    #expect(outcome.findings.first?.message.contains("\"trust_code\"") == true)
  }

  @Test func editionStandsAboveTheTable() {
    let csv = "Published:,13th October 2016\nRevised:,11th May 2017\n" + Self.header + "\n" + rows[0] + "\n"
    #expect(Outcome(.dtocSitrep, csv: csv).measurement("510", "total")?.edition.description == "revised 2017-05-11")
  }

  @Test func workbookIsReadLikeCSV() {
    let grid = ([Self.header] + rows).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let outcome = Outcome(.dtocSitrep, [Grid.sheet("Extract", grid)])
    #expect(outcome.findings.isEmpty)
    #expect(outcome.values(of: "507")["trust:RXX"] == 100)
  }
}
