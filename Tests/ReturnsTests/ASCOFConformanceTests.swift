import Foundation
import Spreadsheets
import TestSupport
import Testing

@testable import Returns

/// The Adult Social Care Outcomes Framework 2020-21 as published: 48,970 rows in a workbook of Excel 2007.
@Suite(.enabled(if: SharedData.isThere, Comment(rawValue: SharedData.absence)))
struct ASCOFConformanceTests {
  private struct Key: Hashable {
    let code: String
    let measure: String
    let type: String
  }

  private func published() throws -> [Key: CellValue] {
    let workbook = try SpreadsheetReader.workbook(from: try SharedData.bytes("ascof/ascof-2020-21.xlsx"))
    let sheet = try #require(workbook.sheet(named: "in"))
    var values: [Key: CellValue] = [:]
    var row: [Int: CellValue] = [:]
    for cell in sheet.cells {
      if cell.address.column == 0 { row = [:] }
      row[cell.address.column] = cell.value
      // Column I, the measure group, comes behind all others that count.
      guard cell.address.column == 8, let measure = row[4]?.label, ["2A2", "2B1", "2B2"].contains(measure) else {
        continue
      }
      values[Key(code: row[3]?.label ?? "", measure: measure, type: row[6]?.label ?? "")] = row[7]
    }
    return values
  }

  @Test func everyExpectedRowIsFoundAndCanBeRecomputed() throws {
    let found = try published()
    let expected = try firstSheet(try SharedData.bytes("ascof/expected-2020-21.csv"))
    var compared = (rows: 0, recomputed: 0)
    for row in expected.rowNumbers.dropFirst() {
      func label(_ column: Int) -> String { expected[row, column]?.label ?? "" }
      func value(_ type: String) -> CellValue? { found[Key(code: label(3), measure: label(1), type: type)] }
      compared.rows += 1
      for (type, column) in [("Numerator", 5), ("Denominator", 6), ("Outcome", 8)] {
        #expect(value(type)?.label == label(column), "\(type) of row \(row + 1)")
      }
      guard let outcome = value("Outcome")?.decimal else {
        #expect(["[x]", "[c]"].contains(label(8)), "row \(row + 1)")
        continue
      }
      let numerator = try #require(value("Numerator")?.decimal)
      let denominator = try #require(value("Denominator")?.decimal)
      // The outcome is printed with one decimal: it is off by half of its last digit at most.
      let difference = numerator * (try #require(expected[row, 7]?.decimal)) / denominator - outcome
      #expect(abs(difference) <= Decimal(sign: .plus, exponent: -2, significand: 5), "row \(row + 1)")
      compared.recomputed += 1
    }
    #expect(compared.rows == 483)
    #expect(compared.recomputed == 477)
  }

  private func firstSheet(_ bytes: [UInt8]) throws -> Sheet {
    try #require(try SpreadsheetReader.workbook(from: bytes).sheets.first)
  }
}
