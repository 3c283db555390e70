import Metrics
import Testing

@testable import Returns

/// Counts of a council's own services. The calls are those of Barnet's point of access, April and May 2014.
struct LocalCountsTests {
  private let header = "measure,period,count"

  private func outcome(_ lines: String...) -> Outcome {
    Outcome(.localCounts, csv: ([header] + lines).joined(separator: "\n") + "\n")
  }

  @Test func measuresAreNamedAsTheCatalogueNamesThem() {
    let outcome = outcome("Calls answered in time,Apr-14,60", "calls_answered_in_time,2014-05,95", "Calls,2014-15,7951")
    #expect(outcome.findings.isEmpty)
    #expect(outcome.measurements.map(\.key.measure) == ["calls-answered-in-time", "calls-answered-in-time", "calls"])
    #expect(outcome.measurements.map(\.number) == [60, 95, 7951])
    #expect(outcome.measurements.map(\.key.period.description) == ["2014-04", "2014-05", "2014-15"])
    #expect(outcome.measurements.map(\.origin.cell) == ["C2", "C3", "C4"])
  }

  @Test func zeroIsAFigureAndAStarIsNone() {
    let outcome = outcome("weekend referrals,2014-04,0", "weekend referrals,2014-05,*")
    #expect(outcome.measurements.map(\.value) == [.known(0), .missing(.suppressed)])
  }

  @Test func breakdownIsKeptApart() {
    let outcome = Outcome(.localCounts, csv: "measure,period,count,locality\ncalls,2014-04,5,West\ncalls,2014-04,12,\n")
    #expect(outcome.measurements.map(\.key.breakdown) == ["part:west", "total"])
  }

  @Test(arguments: [
    (",2014-04,5", "A2"), ("calls,soon,5", "B2"), ("calls,2014-04,many", "C2"), ("calls,2014-04,-1", "C2"),
  ])
  func faultyRowIsNamedAndNothingIsUsed(_ row: String, _ cell: String) {
    let outcome = outcome(row, "calls,2014-05,6")
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.findings.contains { $0.code == .valueUnreadable && ($0.place?.cell ?? "").contains(cell) })
  }

  @Test func columnThatIsMissingIsNamed() {
    let outcome = Outcome(.localCounts, csv: "measure,count\ncalls,5\n")
    #expect(outcome.findings.map(\.code) == [.columnMissing])
  }
}
