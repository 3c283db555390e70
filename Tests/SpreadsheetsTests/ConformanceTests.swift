import Spreadsheets
import TestSupport
import Testing

/// Published workbooks and their cells as another reader found them (see `../shared/data/README.md`).
@Suite(.enabled(if: SharedData.isThere, Comment(rawValue: SharedData.absence)))
struct ConformanceTests {
  /// The workbook of a listing: `cells/dtoc-monthly-sitrep_Apr_19.tsv` is `dtoc-monthly-sitrep/Apr_19.xls`.
  private func workbookPath(of listing: String) throws -> String {
    let name = listing.dropFirst("cells/".count).dropLast(".tsv".count)
    let split = try #require(name.firstIndex(of: "_"))
    return "\(name[..<split])/\(name[name.index(after: split)...]).xls"
  }

  @Test func allListingsAreThere() { #expect(SharedData.files(under: "cells", withExtension: "tsv").count == 8) }

  @Test(arguments: SharedData.files(under: "cells", withExtension: "tsv"))
  func cellsEqualTheListingByteForByte(_ listing: String) throws {
    let expected = try SharedData.bytes(listing)
    let workbook = try SpreadsheetReader.workbook(from: try SharedData.bytes(workbookPath(of: listing)))
    let found = Array(("sheet\tcell\ttype\tvalue\n" + CellListing.lines(of: workbook)).utf8)
    if found != expected {
      let expectedLines = expected.split(separator: 10, omittingEmptySubsequences: false)
      let foundLines = found.split(separator: 10, omittingEmptySubsequences: false)
      let line = zip(expectedLines, foundLines).enumerated().first { $0.element.0 != $0.element.1 }
      Issue.record(
        """
        line \((line?.offset ?? min(expectedLines.count, foundLines.count)) + 1): \
        \(String(decoding: line?.element.1 ?? [], as: UTF8.self)) instead of \
        \(String(decoding: line?.element.0 ?? [], as: UTF8.self))
        """)
    }
  }

  @Test(arguments: SharedData.files(withExtension: "xls"))
  func everyPublishedWorkbookIsRead(_ path: String) throws {
    let workbook = try SpreadsheetReader.workbook(from: try SharedData.bytes(path))
    #expect(workbook.sheets.contains { $0.cells.count > 100 })
  }

  /// Every field of six files with odd encodings; all six are rectangular, so empty fields can be put back.
  @Test func everyPublishedCSVHasItsFields() throws {
    let table = String(decoding: try SharedData.bytes("messy-csv/expected-shapes.tsv"), as: UTF8.self)
    let lines = table.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: "\t").map(String.init) }
    #expect(lines.count == 6)
    for line in lines {
      let sheet = try firstSheet(of: try SharedData.bytes("messy-csv/" + line[0]))
      let rows = try #require(Int(line[3]))
      let width = try #require(Int(line[4]))
      #expect(Int(line[5]) == rows * width)
      var grid = Array(repeating: Array(repeating: "", count: width), count: rows)
      for cell in sheet.cells {
        guard case .text(let text) = cell.value else { continue }
        try #require(cell.address.row < rows && cell.address.column < width, "\(line[0]) \(cell.address)")
        grid[cell.address.row][cell.address.column] = text
      }
      let joined = grid.map { $0.joined(separator: "\u{1F}") }.joined(separator: "\u{1E}")
      #expect(SHA256.hex(Array(joined.utf8)).hasPrefix(line[6]), "\(line[0])")
    }
  }

  /// FIPS 180-4, examples.
  @Test func digestsAreThoseOfTheStandard() {
    #expect(
      SHA256.hex(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(SHA256.hex([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }
}
