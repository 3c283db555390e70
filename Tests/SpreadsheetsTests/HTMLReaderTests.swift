import Spreadsheets
import Testing

struct HTMLReaderTests {
  private func page(_ body: String) -> [UInt8] { Array("<html><body>\(body)</body></html>".utf8) }

  @Test func eachTableIsASheet() throws {
    let workbook = try SpreadsheetReader.workbook(
      from: page(
        """
        <p>no</p><table><tr><td>1</td><td>a</td></tr></table><table><caption> Days &amp; nights </caption><tr><td>2</td>\
        <td><table><tr><td>inner</td></tr></table></td></tr></table>
        """))
    #expect(workbook.description == .html)
    #expect(
      CellListing.lines(of: workbook) == """
        Table 1\tA1\ttext\t1
        Table 1\tB1\ttext\ta
        Days & nights\tA1\ttext\t2
        Table 3\tA1\ttext\tinner

        """)
  }

  /// A cell that spans rows takes the place of cells below it.
  @Test func spansMoveCellsAndMergeThem() throws {
    let sheet = try firstSheet(
      of: page(
        """
        <table><tr><td rowspan=2>a<td colspan=2>b<td>c<tr><td>d<td>e<td>f<tr><td>g<td rowspan=9 colspan=2>h</table>
        """))
    #expect(
      cells(of: sheet) == [
        "A1": .text("a"), "B1": .text("b"), "D1": .text("c"), "B2": .text("d"), "C2": .text("e"), "D2": .text("f"),
        "A3": .text("g"), "B3": .text("h"),
      ])
    #expect(sheet.mergedRanges.map { "\($0.first):\($0.last)" } == ["A1:A2", "B1:C1", "B3:C3"])
  }

  @Test func charactersAreThoseOfMarkUTF8OrWindows() throws {
    let text = "<table><tr><td>£ \u{2013}</td></tr></table>"
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let windows = text.unicodeScalars.map { $0 == "\u{2013}" ? 0x96 : UInt8(truncatingIfNeeded: $0.value) }
    let utf16: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [Array(text.utf8), mark + Array(text.utf8), windows, utf16] {
      #expect(try firstSheet(of: bytes)[0, 0] == .text("£ \u{2013}"))
    }
    // What the page says of itself is no proof.
    let meta = Array("<meta charset=\"iso-8859-1\">".utf8)
    #expect(try firstSheet(of: meta + Array(text.utf8))[0, 0] == .text("£ \u{2013}"))
  }

  @Test func pageWithoutATableIsRefused() {
    #expect(fault(in: page("<p>1</p>"))?.reason == .notASpreadsheet)
  }

  @Test func limitsHoldOnBothSides() {
    let file = page("<table><tr><td>four</td><td></td></tr></table>")
    #expect(
      fault(in: file, [.heldCells: 2, .columns: 2, .textBytes: 4, .depth: 6, .wholeFileBytes: file.count]) == nil)
    #expect(fault(in: file, [.heldCells: 1])?.advice.contains("limit held-cells") == true)
    #expect(fault(in: file, [.columns: 1])?.advice.contains("limit columns") == true)
    #expect(fault(in: file, [.textBytes: 3])?.advice.contains("limit text-bytes") == true)
    #expect(fault(in: file, [.depth: 4])?.advice.contains("limit depth") == true)
    #expect(fault(in: file, [.wholeFileBytes: file.count - 1])?.advice.contains("limit whole-file-bytes") == true)
  }

  @Test func wideSpansHaveALimit() {
    let cells = String(repeating: "<td colspan=1000>a</td>", count: 17)
    #expect(fault(in: page("<table><tr>\(cells)</tr></table>"))?.advice.contains("limit columns") == true)
  }
}
