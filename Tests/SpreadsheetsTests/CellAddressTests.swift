import Spreadsheets
import Testing

struct CellAddressTests {
  /// Column letters as every spreadsheet shows them; XFD is the last column of Excel 2007, IV that of Excel 2003.
  @Test(arguments: [
    (0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (255, "IV"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD"),
  ])
  func columnsHaveLetters(_ column: Int, _ letters: String) {
    #expect(CellAddress.letters(ofColumn: column) == letters)
  }

  @Test func rowsAreWrittenFromOne() {
    #expect(CellAddress(row: 13, column: 1).description == "B14")
    #expect(CellAddress(row: 65_535, column: 255).description == "IV65536")
  }

  @Test func rowCountsBeforeColumn() {
    let first = CellAddress(row: 0, column: 9)
    let second = CellAddress(row: 1, column: 0)
    #expect(first < second)
    #expect(!(second < first))
    #expect(CellAddress(row: 1, column: 0) < CellAddress(row: 1, column: 1))
  }
}
