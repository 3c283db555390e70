import Foundation
import Spreadsheets
import Testing

struct ProportionScaleTests {
  private func scale(_ texts: [String]) throws -> ProportionScale {
    ProportionScale(ofColumn: try texts.map { try #require(ReadNumber($0)) })
  }

  @Test(arguments: [
    (["88.4%", "0.5%", "0%", "100%"], ProportionScale.percent), (["1%"], .percent), (["88.4", "0.5"], .percent),
    (["0.884", "1.01"], .percent), (["2"], .percent), (["0", "100"], .percent),
    (["88.4%", "12.5"], .percent), (["88.4%", "0"], .percent), (["88.4%", "12.5", "1"], .percent),
    (["0.884", "1", "0"], .fraction), (["0.884"], .fraction), (["0.5", "0.5"], .fraction),
    (["0.0001", "1"], .fraction),
    (["0.9999"], .fraction), (["0", "1"], .undecidable), (["1.0"], .undecidable), (["0"], .undecidable),
    ([], .undecidable), (["88.4%", "0.884"], .conflict), (["88.4%", "0.884", "50"], .conflict),
    (["88.4%", "1"], .conflict),
    (["88.4", "-0.1"], .noProportion), (["100.1"], .noProportion), (["100.1%"], .noProportion),
    (["-1%"], .noProportion), (["£5", "6"], .noProportion), (["0.5", "£0.5"], .noProportion),
  ])
  func columnHasOneScaleOrSaysWhyNot(_ texts: [String], _ expected: ProportionScale) throws {
    #expect(try scale(texts) == expected)
  }

  /// Excel stores 88.4 % as 0.884, and only the number arrives.
  @Test func fractionOfANumberCellBecomesAnExactPercentage() throws {
    let column = try [0.884, 0.07, 0.1 + 0.2, 1].map { try #require(CellValue.number($0).readNumber) }
    let scale = ProportionScale(ofColumn: column)
    #expect(scale == .fraction)
    #expect(column.map { scale.percentage(of: $0)?.description } == ["88.4", "7", "30.000000000000004", "100"])
  }

  @Test func percentageStaysAsWritten() throws {
    let column = try ["0.5", "66.54"].map { try #require(ReadNumber($0)) }
    #expect(column.map { ProportionScale.percent.percentage(of: $0)?.description } == ["0.5", "66.54"])
  }

  @Test(arguments: [ProportionScale.undecidable, .conflict, .noProportion])
  func withoutAScaleNothingIsAPercentage(_ scale: ProportionScale) {
    #expect(scale.percentage(of: ReadNumber(1)) == nil)
  }
}
