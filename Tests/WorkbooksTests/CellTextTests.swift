import Spreadsheets
import Testing
@testable import Workbooks

struct CellTextTests {
  private func readBack(_ text: String) throws -> String? {
    let value = try WrittenWorkbook(cells: [Workbooks.Cell(row: 1, column: 1, content: .text(text))]).value(1, 1)
    guard case .text(let read)? = value else { return nil }
    return read
  }

  @Test(
    arguments: [
      "plain", "“smart” ‘quotes’ – dash", "👩🏽‍⚕️ 🇬🇧", "a < b && c > d \"x\" 'y'", " outer spaces ", "two\nlines",
      "tab\there",
      "\n", "\t", " ", "old\rMac", "Windows\r\nline", "_x0041_", "_x000D_", "a_x005F_x0041_", "__x0041_",
      "_x0041_x0042_",
      "_x004_", "_X0041_", "<script>alert(1)</script>", "=1+1", "=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "12",
      "\u{7F}\u{85}",
      "\u{A0}", "\u{2028}", "]]>", "&amp;", "e\u{301}",
    ])
  func textIsReadBackAsItWas(_ text: String) throws {
    let read = try readBack(text)
    #expect(read.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  /// The rule of `XMLText.legal`.
  @Test func characterThatXMLCannotHoldIsLeftOutAndAVerticalTabIsALineBreak() throws {
    #expect(try readBack("one\u{0B}two") == "one\ntwo")
    #expect(try readBack("one\u{01}two\u{0C}\u{1F}\u{FFFE}\u{FFFF}\u{0}three") == "onetwothree")
  }

  /// Excel: "Total number of characters that a cell can contain: 32,767 characters", counted in UTF-16 units.
  @Test func longestTextFitsAndOneMoreIsRefusedWithItsAddress() throws {
    let longest = String(repeating: "x", count: 32_767)
    #expect(try readBack(longest) == longest)
    let fault = try Workbooks.Workbook.sample(
      cells: [Workbooks.Cell(row: 13, column: 1, content: .text(longest + "x"))]
    ).fault()
    #expect(fault?.reason == .tooLong)
    #expect(fault?.sheet == "Sheet")
    #expect(fault?.cell == "B14")
    #expect(fault?.message.contains("32768") == true)
  }

  @Test func emojiCountsTwice() throws {
    let longest = String(repeating: "😀", count: 16_383)
    #expect(try readBack(longest + "x") == longest + "x")
    let cell = Workbooks.Cell(row: 0, column: 0, content: .text(longest + "😀"))
    #expect(try Workbooks.Workbook.sample(cells: [cell]).fault()?.reason == .tooLong)
  }

  @Test func emptyTextIsAnEmptyCell() throws {
    #expect(try readBack("") == nil)
  }

  @Test func formulaBeginsWithOneEqualsSign() {
    #expect(CellText.formula("A1") == "=A1")
    #expect(CellText.formula("=A1") == "=A1")
  }

  @Test func quotationMarkInAFormulaIsDoubled() {
    #expect(CellText.quoted("say \"Yes\"") == "\"say \"\"Yes\"\"\"")
    #expect(CellText.quoted("") == "\"\"")
  }
}
