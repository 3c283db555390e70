import Metrics
import Returns
import Testing

struct ReturnReaderTests {
  @Test(arguments: ReturnKind.allCases)
  func everyKindHasItsReader(_ kind: ReturnKind) { #expect(ReturnReaders.reader(of: kind).kind == kind) }

  @Test(arguments: ReturnKind.allCases, [[UInt8](), Array("%PDF-1.4".utf8), [0x50, 0x4B, 3, 4]])
  func fileThatIsNoSpreadsheetIsReportedWithAdvice(_ kind: ReturnKind, _ bytes: [UInt8]) {
    let outcome = Outcome(kind, name: "returns/a.xls", bytes: bytes)
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.fileUnreadable])
    #expect(outcome.findings.first?.place == Finding.Place(file: "returns/a.xls"))
    #expect(outcome.findings.first?.advice.isEmpty == false)
  }

  @Test(arguments: ReturnKind.allCases)
  func tableOfSomethingElseGivesFindingsAndNoFigures(_ kind: ReturnKind) {
    let outcome = Outcome(kind, csv: "colour,size\nred,1\nblue,2\n")
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.findings.contains { $0.level == .error })
  }

  @Test func monthsRunFromFirstToLast() {
    #expect(
      months("2016-11", "2017-02")?.months.map(\.description) == ["2016-11", "2016-12", "2017-01", "2017-02"])
    #expect(months("2016-11", "2016-11")?.months.map(\.description) == ["2016-11"])
  }

  @Test(arguments: [("2016-11", "2016-10"), ("2016-17", "2017-02"), ("2016-11", "2016-17-Q4")])
  func monthsInTheWrongOrderAndOtherPeriodsAreNoRange(_ first: String, _ last: String) {
    #expect(months(first, last) == nil)
  }

  /// A date with a mistyped year must not make a list of thousands of months.
  @Test func rangeOfMoreThanAHundredYearsIsNone() {
    #expect(months("1917-01", "2016-12")?.months.count == 1200)
    #expect(months("1916-12", "2016-12") == nil)
  }
}
