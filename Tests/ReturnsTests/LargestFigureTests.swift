import Metrics
import Returns
import Testing

/// Every numeric cell of the national form takes 0 to 100,000,000 (guidance of 2015-16 and 2016-17).
struct LargestFigureTests {
  private func read(_ count: String) -> (count: Int, codes: [FindingCode]) {
    var log = FindingLog()
    let measurements = ReturnReaders.measurements(
      kind: .falls, name: "falls.csv", source: .memory(Array("month,admissions_65_plus\n2016-04,\(count)\n".utf8)),
      log: &log)
    return (measurements.count, log.findings.map(\.code))
  }

  @Test func hundredMillionIsRead() {
    #expect(read("100000000").count == 1)
    #expect(read("100000000").codes.isEmpty)
  }

  @Test func moreThanThatRefusesTheFile() {
    #expect(read("100000001").count == 0)
    #expect(read("100000001").codes == [.valueUnreadable])
  }
}
