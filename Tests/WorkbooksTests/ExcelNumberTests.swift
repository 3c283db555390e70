import Dates
import Spreadsheets
import TestSupport
import Testing
@testable import Workbooks

import struct Foundation.Decimal

struct ExcelNumberTests {
  private func decimal(_ text: String) throws -> Decimal { try #require(Decimal(string: text)) }

  @Test(
    arguments: [
      "0", "1", "-1", "0.1", "0.30", "1140.1548278431", "100000000", "123456789012345", "-0.000123456789012345", "8.41",
      "9.99999999999999", "1e30", "123456789012345000000", "0.1e-20", "8.00000000000001",
    ])
  func numberIsReadBackAsItWas(_ text: String) throws {
    let number = try decimal(text)
    let value = try WrittenWorkbook(cells: [Workbooks.Cell(row: 0, column: 0, content: .number(number))]).value(0, 0)
    let read = try #require(value?.number)
    #expect(Decimal(string: read.description) == number)
  }

  @Test func fifteenDigitsOfAnyNumberComeBack() throws {
    var generator = SeededGenerator(seed: 5)
    var cells: [Workbooks.Cell] = []
    var numbers: [Decimal] = []
    for row in 0..<2000 {
      let digits = Int.random(in: 100_000_000_000_000...999_999_999_999_999, using: &generator)
      let number = Decimal(
        sign: .plus, exponent: Int.random(in: -20...5, using: &generator), significand: Decimal(digits))
      numbers.append(number)
      cells.append(Workbooks.Cell(row: row, column: 0, content: .number(number)))
    }
    let sheet = try #require(try WrittenWorkbook(cells: cells).read().sheets.first)
    for (row, number) in numbers.enumerated() {
      #expect(sheet[row, 0]?.number.flatMap { Decimal(string: $0.description) } == number)
    }
  }

  @Test(arguments: ["1234567890123456", "0.1234567890123456", "1000000000000001", "0.3333333333333333333"])
  func sixteenDigitsAreRefused(_ text: String) throws {
    let workbook = try Workbooks.Workbook.sample(
      cells: [Workbooks.Cell(row: 2, column: 2, content: .number(decimal(text)))])
    let fault = workbook.fault()
    #expect(fault?.reason == .digits)
    #expect(fault?.cell == "C3")
  }

  @Test func notANumberIsRefused() throws {
    #expect(ExcelNumber.double(.nan) == nil)
  }

  /// Excel: 1 January 1900 is 1, 28 February 1900 is 59, 1 March 1900 is 61; 25 November 2016 is 42,699.
  @Test(
    arguments: [
      (1900, 1, 1, 1.0), (1900, 2, 28, 59), (1900, 3, 1, 61), (2016, 11, 25, 42_699), (9999, 12, 31, 2_958_465),
    ])
  func dayHasTheNumberThatExcelGivesIt(_ year: Int, _ month: Int, _ day: Int, _ serial: Double) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(ExcelNumber.serial(date) == serial)
    let value = try WrittenWorkbook(cells: [Workbooks.Cell(row: 0, column: 0, content: .date(date))]).value(0, 0)
    #expect(value == .date(CellDate(day: date)))
  }

  @Test func dayBefore1900IsRefused() throws {
    let date = try #require(CivilDate(year: 1899, month: 12, day: 31))
    let workbook = try Workbooks.Workbook.sample(cells: [Workbooks.Cell(row: 0, column: 0, content: .date(date))])
    #expect(workbook.fault()?.reason == .date)
  }
}
