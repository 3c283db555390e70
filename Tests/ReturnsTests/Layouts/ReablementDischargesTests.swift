import Metrics
import Testing

/// The denominator of the offered rate; published for 2020-21: West Sussex 26,195.
struct ReablementDischargesTests {
  private func outcome(_ rows: [String]) -> Outcome {
    Outcome(.reablement, csv: (["period,hospital_discharges_65_plus"] + rows).joined(separator: "\n") + "\n")
  }

  @Test(arguments: ["2020-21-Q3", "Oct-Dec 2020", "Q3 2020/21"])
  func dischargesOfAQuarter(_ period: String) {
    let result = outcome(["\(period),\"26,195\""])
    #expect(result.counts("hospital-discharges-65-plus") == ["2020-21-Q3": 26195])
    #expect(result.findings.isEmpty)
  }

  /// Hospital Episode Statistics hold back counts of 1 to 7.
  @Test func smallCountIsHeldBack() {
    #expect(outcome(["2020-21-Q3,*"]).counts("hospital-discharges-65-plus") == ["2020-21-Q3": .missing(.suppressed)])
  }

  @Test(arguments: [("2020,5", "A2"), ("2020-21-Q3,few", "B2"), ("2020-21-Q3,1.5", "B2"), ("2020-21-Q3,-1", "B2")])
  func cellThatCannotBeRefusesTheTable(_ row: String, _ cell: String) {
    let result = outcome([row, "2019-20-Q3,7"])
    #expect(result.measurements.isEmpty)
    #expect(result.findingCells == [cell])
  }
}
