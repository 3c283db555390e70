import Foundation
import Metrics
import Spreadsheets
import Testing

@testable import Returns

struct FigureReaderTests {
  private func value(_ text: String, _ markers: MarkerMap = .none) -> Metrics.Measurement.Value? {
    var figures = FigureReader(markers: markers)
    return figures.value(.text(text), at: "A1")
  }

  @Test(arguments: [(" 1,234 ", 1234), ("\t5,166 ", 5166), ("1,234 [r]", 1234), ("1\u{A0}234", 1234), ("0", 0)])
  func figureIsReadInItsDress(_ text: String, _ number: Int) { #expect(value(text) == .known(Decimal(number))) }

  @Test(arguments: ["12%", "£12", "-1", "(1)", "\u{2013}1", "1e3", "", "-", "5 [c]"])
  func countIsNoPercentageNoMoneyAndNotNegative(_ text: String) { #expect(value(text) == nil) }

  @Test func markerOfTheSourceComesFirst() {
    #expect(value("-", .delayedTransfers) == .missing(.notSubmitted))
    #expect(value("-", .monthlyActivityCSV) == .known(0))
    #expect(value("12", .delayedTransfers) == .known(12))
  }

  private func findings(_ marked: Int) -> [Finding] {
    var figures = FigureReader()
    var log = FindingLog()
    for row in 1...7 { _ = figures.number(.text(row <= marked ? "5 [r]" : "5"), at: "B\(row)") }
    figures.report(file: "file.xls", sheet: Sheet(name: "Data", cells: []), log: &log)
    return log.findings
  }

  @Test(arguments: [
    (1, "1 number carries a mark that points to a note: B1. It is used."),
    (7, "7 numbers carry marks that point to notes: B1, B2, B3, B4, B5 and 2 more. They are used."),
  ])
  func marksAreKeptAsOneFinding(_ count: Int, _ message: String) {
    let found = findings(count)
    #expect(found.map(\.code) == [.noteMarks])
    #expect(found.first?.message == message)
    #expect(found.first?.place == Finding.Place(file: "file.xls", sheet: "Data", cell: "B1"))
    #expect(found.first?.level == .information)
  }

  @Test func withoutMarksNothingIsSaid() { #expect(findings(0).isEmpty) }
}
