import Spreadsheets
import Testing

struct SheetTests {
  private static func cell(_ row: Int, _ column: Int, _ number: Double) -> Cell {
    Cell(CellAddress(row: row, column: column), .number(number))
  }

  private let sheet = Sheet(name: "S", cells: [cell(4, 0, 3), cell(0, 2, 1), cell(0, 1, 0), cell(0, 2, 2)])

  @Test func cellsStandInReadingOrder() {
    #expect(sheet.cells.map(\.address.description) == ["B1", "C1", "A5"])
    #expect(sheet.rowNumbers == [0, 4])
  }

  @Test func laterCellWinsWhereAnAddressComesTwice() { #expect(sheet[0, 2] == .number(2)) }

  @Test func emptyCellHasNoValue() {
    #expect(sheet[0, 0] == nil)
    #expect(sheet[4, 0] == .number(3))
    #expect(sheet[9, 9] == nil)
    #expect(Sheet(name: "S", cells: [])[0, 0] == nil)
  }

  @Test func rowGivesItsCellsFromLeftToRight() {
    #expect(sheet.row(0).map(\.address.description) == ["B1", "C1"])
    #expect(sheet.row(1).isEmpty)
    #expect(sheet.row(4).count == 1)
    #expect(sheet.row(5).isEmpty)
  }

  /// Published files spell both `LA - by Type of Care` and `LA - by type of care`.
  @Test func sheetIsFoundWhateverItsCase() {
    let workbook = Workbook(sheets: [
      Sheet(name: "England", cells: []), Sheet(name: "LA - by type of care ", cells: []),
    ])
    #expect(workbook.sheet(named: "LA - by Type of Care")?.name == "LA - by type of care ")
    #expect(workbook.sheet(named: "LA - by") == nil)
  }
}
