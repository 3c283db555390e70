import Dates
import struct Foundation.Decimal
import Metrics
import Testing

@testable import Reports

@Suite struct MeasurementsCSVTests {
  private func measurement(
    _ value: Measurement.Value, name: String = "Rutland UA", file: String = "returns/a.xls", cell: String = "H17"
  ) -> Measurement {
    Measurement(
      key: Measurement.Key(
        kind: .dtocSitrep, measure: "delayed-days", breakdown: "reason:Dii", areaCode: "510",
        period: .month(year: 2016, month: 4)), areaName: name, value: value,
      edition: Edition(revised: CivilDate(year: 2017, month: 5, day: 11)),
      origin: Origin(file: file, sheet: "LA - by reason", cell: cell))
  }

  /// The row of one measurement, under the header.
  private func row(_ measurement: Measurement) -> String {
    String(MeasurementsCSV.text([measurement]).dropFirst(MeasurementsCSV.text([]).count))
  }

  @Test func headerIsTheOneThatIsPromised() {
    #expect(
      MeasurementsCSV.text([])
        == "return,measure,breakdown,area_code,area_name,period,value,missing,edition,file,sheet,cell\n")
  }

  @Test func rowHasTheFigureAndWhereItCameFrom() {
    #expect(
      row(measurement(.known(107)))
        == "dtoc-sitrep,delayed-days,reason:Dii,510,Rutland UA,2016-04,107,,revised 2017-05-11,returns/a.xls,"
        + "LA - by reason,H17\n")
  }

  @Test(arguments: MissingReason.allCases) func missingValueIsEmptyAndHasItsReason(reason: MissingReason) {
    #expect(row(measurement(.missing(reason))).contains(",2016-04,,\(reason.rawValue),revised"))
  }

  @Test(arguments: [
    ("0", "0"), ("896.564", "896.564"), ("100000000", "100000000"), ("0.10", "0.1"), ("1234.5", "1234.5"),
  ])
  func numberHasNoSeparators(value: String, text: String) throws {
    #expect(row(measurement(.known(try number(value)))).contains(",2016-04,\(text),,"))
  }

  @Test(arguments: [
    ("Bournemouth, Christchurch and Poole", "\"Bournemouth, Christchurch and Poole\""),
    ("The \"Park\"", "\"The \"\"Park\"\"\""), ("Two\nlines", "\"Two\nlines\""), ("A\rB", "\"A\rB\""),
    ("A\r\nB", "\"A\r\nB\""), ("Kent", "Kent"), (" Kent ", " Kent "), ("", ""),
  ])
  func fieldIsQuotedWhereItMustBe(name: String, field: String) {
    #expect(row(measurement(.known(1), name: name)).hasPrefix("dtoc-sitrep,delayed-days,reason:Dii,510,\(field),2016"))
  }

  @Test func fileCanBeNamedWithoutItsFolder() {
    let text = MeasurementsCSV.text([measurement(.known(1))]) { $0.split(separator: "/").last.map(String.init) ?? $0 }
    #expect(text.contains(",a.xls,"))
    #expect(!text.contains("returns/"))
  }
}
