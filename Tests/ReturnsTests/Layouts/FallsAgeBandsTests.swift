import Metrics
import Testing

/// Counts by five-year age band. Sums by hand: 1 + 2 + 3 + 4 + 5 + 6 = 21.
struct FallsAgeBandsTests {
  private let bands = ["65-69", "70-74", "75-79", "80-84", "85-89", "90+"]

  private func rows(_ counts: [String], bands: [String]? = nil, more: [String] = []) -> Outcome {
    let lines = zip(bands ?? self.bands, counts).map { "2016-17,\($0.0),\($0.1)" }
    return Outcome(.falls, csv: (["period,age_band,admissions"] + lines + more).joined(separator: "\n") + "\n")
  }

  private func columns(_ counts: [String], total: String? = nil) -> Outcome {
    let header = ["period"] + bands + (total == nil ? [] : ["Total"])
    let row = ["2016-17"] + counts + (total.map { [$0] } ?? [])
    return Outcome(.falls, csv: header.joined(separator: ",") + "\n" + row.joined(separator: ",") + "\n")
  }

  private let counts = ["1", "2", "3", "4", "5", "6"]

  @Test func bandsAreKeptAndAddedUp() {
    for result in [rows(counts), columns(counts), columns(counts, total: "21"), rows(counts, more: ["2016-17,65+,21"])]
    {
      #expect(result.findings.isEmpty)
      #expect(result.counts("falls-admissions") == ["2016-17": 21])
      #expect(result.counts("falls-admissions", "65-69") == ["2016-17": 1])
      #expect(result.counts("falls-admissions", "90+") == ["2016-17": 6])
      #expect(result.measurements.count == 7)
    }
  }

  @Test(arguments: ["20", "22"])
  func totalThatDiffersIsReported(_ total: String) {
    let wide = columns(counts, total: total)
    #expect(wide.codes == [.partsDifferFromTotal])
    #expect(wide.findingCells == ["H2"])
    let long = rows(counts, more: ["2016-17,total,\(total)"])
    #expect(long.codes == [.partsDifferFromTotal])
    #expect(long.findingCells == ["C8"])
    #expect(long.counts("falls-admissions") == ["2016-17": total == "20" ? 20 : 22])
  }

  @Test func bandThatIsHeldBackHoldsBackTheTotal() {
    let result = columns(["*", "2", "3", "4", "5", "6"])
    #expect(result.findings.isEmpty)
    #expect(result.counts("falls-admissions") == ["2016-17": .missing(.suppressed)])
    #expect(result.counts("falls-admissions", "65-69") == ["2016-17": .missing(.suppressed)])
    #expect(result.counts("falls-admissions", "70-74") == ["2016-17": 2])
  }

  @Test func bandMayBeNamedInWords() {
    let names = ["65 to 69", "aged 70-74", "75 - 79", "80\u{2013}84", "85-89 years", "90 and over"]
    #expect(rows(counts, bands: names).counts("falls-admissions") == ["2016-17": 21])
  }

  @Test func periodWithoutABandRefusesTheTable() {
    let result = rows(["1", "2", "3", "4", "5"])
    #expect(result.measurements.isEmpty)
    #expect(result.findings.map(\.message) == ["1 cell is not a period with all age bands: A2."])
  }

  @Test(arguments: [("65-74,1", "B8"), ("60-64,1", "B8"), ("65-69,1", "C8"), ("70-74,few", "C8")])
  func cellThatCannotBeRefusesTheTable(_ row: String, _ cell: String) {
    let result = rows(counts, more: ["2016-17,\(row)"])
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.valueUnreadable])
    #expect(result.findingCells == [cell])
  }
}
