import Spreadsheets
import Testing

struct CellTests {
  @Test func onlyTextHasATrimmedText() {
    #expect(CellValue.text("\u{A0} Code \n").trimmedText == "Code")
    #expect(CellValue.text(" ").trimmedText == "")
    #expect(CellValue.number(1).trimmedText == nil)
  }

  @Test func onlyANumberCellHasANumber() {
    #expect(CellValue.number(1.5).number == 1.5)
    #expect(CellValue.text("1.5").number == nil)
    #expect(CellValue.boolean(true).number == nil)
  }
}
