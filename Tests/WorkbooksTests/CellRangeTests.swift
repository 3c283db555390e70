import Testing
import Workbooks

struct CellRangeTests {
  @Test func addressIsWrittenAsExcelWritesIt() {
    #expect("\(CellPosition(row: 0, column: 0))" == "A1")
    #expect("\(CellPosition(row: 4, column: 25))" == "Z5")
    #expect("\(CellPosition(row: 4, column: 26))" == "AA5")
    #expect("\(CellPosition(row: 1_048_575, column: 16_383))" == "XFD1048576")
    #expect(CellPosition(row: 4, column: 2).absolute == "$C$5")
  }

  @Test func rangeOfOneCellIsItsAddress() {
    #expect("\(CellRange(row: 4, column: 2))" == "C5")
    #expect("\(CellRange(rows: 4...8, columns: 2...3))" == "C5:D9")
    #expect(CellRange(rows: 4...8, columns: 2...3).absolute == "$C$5:$D$9")
  }

  @Test(
    arguments: [
      ("4 Income", "'4 Income'!$C$5"), ("Trust's plan", "'Trust''s plan'!$C$5"), ("a''b", "'a''''b'!$C$5"),
    ])
  func nameOfASheetIsQuotedWithItsApostrophesDoubled(_ name: String, _ reference: String) {
    #expect(CellRange(row: 4, column: 2).reference(onSheet: name) == reference)
  }

  @Test func positionsFollowTheOrderOfReading() {
    #expect(CellPosition(row: 0, column: 9) < CellPosition(row: 1, column: 0))
    #expect(CellPosition(row: 1, column: 0) < CellPosition(row: 1, column: 1))
  }
}
