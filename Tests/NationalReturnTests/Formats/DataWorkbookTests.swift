import Dates
import Forms
import struct Foundation.Decimal
import Metrics
@testable import NationalReturn
import Programme
@testable import Spreadsheets
import TestSupport
import Testing

/// The accessible workbook of figures and answers. Source: Government Analysis Function, "Releasing statistics in
/// spreadsheets".
@Suite struct DataWorkbookTests {
  private static func source(_ edition: String, _ figure: ReturnMeasure.Figure = .known(12)) -> ReturnMeasure.Source {
    ReturnMeasure.Source(part: .numerator, file: "f.csv", sheet: "", cell: "", edition: edition, figure: figure)
  }

  private static func document(measures: [ReturnMeasure]) throws -> QuarterlyReturn {
    let base = try FilledReturn(2016, 2).answeringAll().document()
    return QuarterlyReturn(
      form: base.form, areaName: base.areaName, areaCode: base.areaCode, period: base.period, asAt: base.asAt,
      sheets: base.sheets, measures: measures, syntheticFiles: ["f.csv"],
      marking: ReturnMarking(isNotForPublication: true, roundedTo: 5))
  }

  private static let measures = [
    SignedReturn.measure(value: 1140.2, limit: 684, sources: [source("provisional, as at 2016-10-05")]),
    SignedReturn.measure(
      "falls", numerator: .missing(.suppressed), value: nil, limit: nil,
      sources: [source("revised 2017-05-10"), source("final, published 2016-11-01", .missing(.notApplicable))]),
    SignedReturn.measure("reablement", numerator: .missing(.notYetAvailable), value: nil, limit: nil),
  ]

  private func read() throws -> Workbook {
    try SpreadsheetReader.workbook(from: DataWorkbook.bytes(of: Self.document(measures: Self.measures)))
  }

  @Test func sheetsAreCoverContentsNotesAndOneTableEach() throws {
    let workbook = try read()
    #expect(workbook.sheets.map(\.name) == ["Cover", "Contents", "Notes", "Measures", "Sources", "Answers", "Tables"])
    let bytes = try DataWorkbook.bytes(of: Self.document(measures: Self.measures))
    #expect(try DataWorkbook.bytes(of: Self.document(measures: Self.measures)) == bytes)
    let archive = try ZipArchive(.memory(bytes), limits: ReadingLimits())
    for number in 1...7 {
      let sheet = String(
        decoding: try #require(try archive.bytes(of: "xl/worksheets/sheet\(number).xml")), as: UTF8.self)
      #expect(!sheet.contains("<mergeCell"))
      #expect(sheet.components(separatedBy: "<tablePart ").count == (number == 1 ? 1 : 2))
    }
    let cover = workbook.sheets[0].cells.map(\.value.label).joined(separator: "\n")
    #expect(cover.contains("Not for publication"))
    #expect(cover.contains("rounded to the nearest 5"))
    #expect(cover.contains("synthetic and describe nobody: f.csv"))
    let contents = workbook.sheets[1].cells.filter { $0.address.column == 0 && $0.address.row > 2 }.map(\.value.label)
    #expect(contents == ["Notes", "Measures", "Sources", "Answers", "Tables"])
  }

  /// Every cell of a table says something: none is empty, within or below.
  @Test func tablesHaveNoEmptyCells() throws {
    for sheet in try read().sheets.dropFirst() {
      let last = try #require(sheet.cells.map(\.address.row).max())
      let columns = try #require(sheet.cells.filter { $0.address.row == 2 }.map(\.address.column).max())
      #expect(sheet.cells.filter { $0.address.row == 2 }.count == columns + 1)
      for row in 3...last {
        for column in 0...columns {
          #expect(sheet[row, column] != nil, "\(sheet.name) row \(row + 1), column \(column + 1)")
        }
      }
    }
  }

  @Test func shorthandStandsForWhatIsMissing() throws {
    let sheet = try #require(read().sheets.first { $0.name == "Measures" })
    func row(_ row: Int) -> [String] { (0...11).map { sheet[row, $0]?.label ?? "" } }
    #expect(row(2)[11] == "Marks")
    #expect(row(3)[2...5] == ["352", "30873", "100000", "1140.2"])
    #expect(row(3)[8] == "684" && row(3)[11] == "[p]")
    // Suppressed, with a figure that was revised; without a plan.
    #expect(row(4)[2] == "[c]" && row(4)[7] == "[z]" && row(4)[8] == "[z]" && row(4)[11] == "[r]")
    // Not yet there; no source is provisional or revised.
    #expect(row(5)[2] == "[x]" && row(5)[11] == "[z]")
    let sources = try #require(read().sheets.first { $0.name == "Sources" })
    #expect((3...5).map { sources[$0, 2]?.label } == ["12", "12", "[z]"])
    #expect(sources[3, 4]?.label == "[z]" && sources[3, 5]?.label == "[z]")
  }

  @Test(arguments: [
    (MissingReason.suppressed, "[c]"), (.notApplicable, "[z]"), (.notSubmitted, "[x]"), (.notYetAvailable, "[x]"),
    (.notAvailable, "[x]"), (.notCollected, "[x]"), (.referenceMissing, "[x]"),
  ])
  func eachReasonHasItsShorthand(reason: MissingReason, symbol: String) {
    #expect(DataWorkbook.symbol(reason) == symbol)
    #expect(DataWorkbook.shorthand.contains { $0.symbol == symbol })
  }

  @Test func answersStandWithTheirStatus() throws {
    let document = try Self.document(measures: [])
    let workbook = try SpreadsheetReader.workbook(from: DataWorkbook.bytes(of: document))
    #expect(!workbook.sheets.contains { $0.name == "Measures" || $0.name == "Sources" })
    let sheet = try #require(workbook.sheets.first { $0.name == "Answers" })
    let items = document.items.filter { if case .table = $0.question.kind { false } else { true } }
    for (index, item) in items.enumerated() {
      let shown = sheet[index + 3, 3]
      #expect(sheet[index + 3, 1]?.label == item.question.id)
      switch item.answer {
      case .none: #expect(shown?.label == (item.status == .notRelevant ? "[z]" : "[x]"))
      case .text(let text): #expect(shown?.label == text)
      case .number(let number): #expect(shown?.decimal == number)
      case .date(let day): #expect(shown?.day == day)
      case .table: Issue.record("\(item.question.id)")
      }
    }
  }
}
