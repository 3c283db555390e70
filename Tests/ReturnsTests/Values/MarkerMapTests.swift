import Metrics
import Returns
import Spreadsheets
import Testing

struct MarkerMapTests {
  /// What the publishers say of their own markers, source by source.
  @Test(arguments: [
    ("-", Measurement.Value.missing(.notSubmitted)), ("NA", .missing(.notApplicable)), ("", .missing(.notSubmitted)),
  ])
  func delayedTransfers(_ text: String, _ value: Measurement.Value) {
    #expect(MarkerMap.delayedTransfers.value(of: .text(text)) == value)
  }

  @Test func dashOfTheMonthlyActivityCSVIsZero() {
    #expect(MarkerMap.monthlyActivityCSV.value(of: .text(" \t-   ")) == 0)
    #expect(MarkerMap.monthlyActivityCSV.value(of: nil) == nil)
  }

  @Test(arguments: [
    ("..", Measurement.Value.missing(.notAvailable)), (".", .missing(.notApplicable)), ("*", .missing(.suppressed)),
  ])
  func socialServicesExpenditure(_ text: String, _ value: Measurement.Value) {
    #expect(MarkerMap.socialServicesExpenditure.value(of: .text(text)) == value)
  }

  @Test(arguments: [
    ("[c]", Measurement.Value.missing(.suppressed)), ("[x]", .missing(.notAvailable)),
    ("[z]", .missing(.notApplicable)), ("", .missing(.notAvailable)),
  ])
  func adultSocialCareOutcomes(_ text: String, _ value: Measurement.Value) {
    #expect(MarkerMap.adultSocialCareOutcomes.value(of: .text(text)) == value)
  }

  @Test(arguments: ["-", "*", "..", ""])
  func dischargeReadyDate(_ text: String) {
    #expect(MarkerMap.dischargeReadyDate.value(of: .text(text)) == .missing(.suppressed))
  }

  @Test func valueNotAvailableOfASpreadsheetIsAnAbsenceAndABrokenFormulaIsNone() {
    #expect(MarkerMap.spreadsheet.value(of: .error("#N/A")) == .missing(.notAvailable))
    #expect(MarkerMap.spreadsheet.value(of: .text("#n/a")) == .missing(.notAvailable))
    #expect(MarkerMap.spreadsheet.value(of: .text("NA")) == .missing(.notAvailable))
    for error in ["#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"] {
      #expect(MarkerMap.spreadsheet.value(of: .error(error)) == nil)
    }
  }

  @Test(arguments: ["*", "[c]", "<5", "<8", "1-7"])
  func localCounts(_ text: String) {
    #expect(MarkerMap.localCounts.value(of: .text(text)) == .missing(.suppressed))
  }

  @Test(arguments: ["", "-", "<", "<50", "1-70", "NA"])
  func localCountsExplainNothingElse(_ text: String) { #expect(MarkerMap.localCounts.value(of: .text(text)) == nil) }

  /// What a source does not explain has no meaning in it.
  @Test func markerOfAnotherSourceMeansNothing() {
    #expect(MarkerMap.delayedTransfers.value(of: .text("*")) == nil)
    #expect(MarkerMap.delayedTransfers.value(of: .error("#N/A")) == nil)
    #expect(MarkerMap.socialServicesExpenditure.value(of: .text("-")) == nil)
    #expect(MarkerMap.socialServicesExpenditure.value(of: nil) == nil)
    #expect(MarkerMap.none.value(of: .text("-")) == nil)
    #expect(MarkerMap.none.value(of: nil) == nil)
  }

  @Test(arguments: ["na", "Na", " NA ", "\u{A0}na\t"])
  func caseAndWhiteSpaceAroundDoNotMatter(_ text: String) {
    #expect(MarkerMap.delayedTransfers.value(of: .text(text)) == .missing(.notApplicable))
  }

  @Test(arguments: ["NA NA", "NAT", "--", "- -", "-5", "5-", "n/a", "N A", "-\u{301}"])
  func markerIsTheWholeText(_ text: String) {
    #expect(MarkerMap.delayedTransfers.value(of: .text(text)) == nil)
  }

  @Test func numbersAndDatesAreNoMarkers() {
    for cell in [CellValue.number(0), .boolean(false), .date(CellDate(day: nil))] {
      #expect(MarkerMap.delayedTransfers.value(of: cell) == nil)
    }
  }
}
