import Dates
import struct Foundation.Decimal
import Metrics
import Spreadsheets
import Testing

/// Edge cases 19 to 22 of the handbook, section 6: files.
struct HandbookEdgeCasesFilesTests {
  private static let header =
    "Code,Name,Awaiting community equipment and adaptations,Total Delayed Transfers of Care,Period"
  private static let row = "E06000058,\"Bournemouth, Christchurch and Poole\",7,7,April 2019"

  @Test func edgeCase19EncodingsAndShapes() {
    let plain = Self.header + "\n" + Self.row + "\n"
    let units: [UInt8] = plain.replacing("\n", with: "\r\n").utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let utf16: [UInt8] = [0xFF, 0xFE] + units
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(plain.utf8)
    for bytes in [Array(plain.utf8), marked, utf16, Array("Title\n\n\(plain)".utf8)] {
      let file = EdgeReturn(.dtocSitrep, bytes: bytes)
      #expect(file.measurements.map(\.areaName) == Array(repeating: "Bournemouth, Christchurch and Poole", count: 2))
      #expect(file.values == [.known(7), .known(7)])
    }
    #expect(EdgeReturn(.dtocSitrep, plain).findings.isEmpty)
    #expect(EdgeReturn(.dtocSitrep, bytes: utf16).codes == [.dialectFound])
    // A heading that stands twice is no layout of this file.
    let twice = Self.header.replacing("Code,", with: "Code,Disputes,Disputes,")
    #expect(EdgeReturn(.dtocSitrep, twice + "\nE06000058,0,0,BCP,7,7,April 2019\n").codes == [.layoutUnknown])
  }

  @Test(arguments: ["Adaptions", "adaptations ", "Adaptations"])
  func edgeCase20SpellingOfHeadings(_ word: String) {
    let known = EdgeReturn(.dtocSitrep, Self.header.replacing("adaptations", with: word) + "\n" + Self.row + "\n")
    #expect(known.findings.isEmpty)
    #expect(known.measurements.contains { $0.key.breakdown == "reason:F" })
    let unknown = EdgeReturn(
      .dtocSitrep, Self.header.replacing("equipment", with: "transport") + "\n" + Self.row + "\n")
    #expect(unknown.codes == [.layoutUnknown])
    #expect(unknown.cells == ["C1"])
  }

  @Test func edgeCase21DuplicateSubmissions() throws {
    let january = Edition(published: try day("2018-01-11"))
    let may = Edition(published: try day("2018-01-11"), revised: try day("2018-05-10"))
    func codes(_ first: (Decimal, Edition), _ second: (Decimal, Edition)) throws -> ([FindingCode], Decimal?) {
      var log = FindingLog()
      let store = MeasurementStore(
        [
          try EdgeFigures.count(EdgeFigures.days, "2017-11", first.0, edition: first.1, file: "a.xls"),
          try EdgeFigures.count(EdgeFigures.days, "2017-11", second.0, edition: second.1, file: "b.xls"),
        ], log: &log)
      return (log.findings.map(\.code), store.all.first?.number)
    }
    // The later revision wins, whatever the order, and nothing is added up.
    #expect(try codes((541, january), (543, may)) == ([.editionSuperseded], 543))
    #expect(try codes((543, may), (541, january)) == ([.editionSuperseded], 543))
    #expect(try codes((541, may), (543, may)).0 == [.figuresContradict])
    #expect(try codes((541, may), (541, may)) == ([], 541))
  }

  @Test func edgeCase22FileNameThatLies() {
    func workbook(_ name: String) -> EdgeReturn {
      let rows: [[String]] = [
        [], ["", "Title:", "Monthly Hospital Activity"], [], [], ["", "Period:", "April 2016"], [], [],
        ["", "Published:", "10th June 2016"], ["", "Revised:", "-"], [], [], [], ["", "Commissioner Level Data"],
        [
          "", "Year", "Period", "Region Code", "Region Name", "Org Code", "Org Name",
          "Total Non-elective G&A Admissions (FFCEs)",
        ], ["", "2016-17", "APRIL", "", "", "03W", "NHS EAST LEICESTERSHIRE AND RUTLAND CCG", "2737"],
      ]
      let cells = rows.enumerated().flatMap { row, texts in
        texts.enumerated().compactMap { column, text -> Cell? in
          guard !text.isEmpty else { return nil }
          return Cell(CellAddress(row: row, column: column), text == "2737" ? .number(2737) : .text(text))
        }
      }
      return EdgeReturn(.nonElective, [Sheet(name: "Commissioner", cells: cells)], name: name)
    }
    let lying = workbook("MAR_Comm-May-2016.xls")
    #expect(lying.codes.contains(.fileNameMisleads))
    #expect(lying.measurements.map(\.key.period) == [.month(year: 2016, month: 4)])
    #expect(!workbook("MAR_Comm-April-2016.xls").codes.contains(.fileNameMisleads))
  }
}
