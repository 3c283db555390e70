import Dates
import Testing
import Workbooks
import XMLDocuments

struct SheetTests {
  private func part(_ sheet: Workbooks.Sheet) throws -> XMLElement {
    try WrittenWorkbook(.sample(sheets: [sheet])).part("xl/worksheets/sheet1.xml")
  }

  @Test func protectedSheetHasNoPasswordAndItsUnlockedCellsStayOpen() throws {
    let open = Style().with { $0.isLocked = false }
    let cells = [
      Cell(row: 0, column: 0, content: .text("shut")), Cell(row: 0, column: 1, content: .empty, style: open),
    ]
    let written = try WrittenWorkbook(.sample(sheets: [Sheet(name: "S", isProtected: true, cells: cells)]))
    let sheet = try written.part("xl/worksheets/sheet1.xml")
    let protection = try #require(sheet.child(named: "sheetProtection"))
    #expect(protection.attributes["sheet"] == "1")
    #expect(protection.attributes["password"] == nil)
    // 0 means that it is not forbidden (ECMA-376 Part 1, 18.3.1.85).
    #expect(protection.attributes["formatColumns"] == "0")
    #expect(protection.attributes["formatRows"] == "0")
    let styles = try #require(written.part("xl/styles.xml").child(named: "cellXfs")?.children)
    let indices = try #require(sheet.firstDescendant(named: "row")).children.map { Int($0.attributes["s"] ?? "0") ?? 0 }
    #expect(indices.map { styles[$0].child(named: "protection")?.attributes["locked"] } == [nil, "0"])
  }

  @Test func openSheetIsNotProtected() throws {
    #expect(try part(Sheet(name: "S", cells: [])).child(named: "sheetProtection") == nil)
  }

  @Test func widthsHeightsAndPanesStandInTheFile() throws {
    let sheet = try part(
      Sheet(name: "S", columnWidths: [0: 10, 2: 40], rowHeights: [3: 60], cells: [], frozenRows: 2, frozenColumns: 1))
    // Excel adds 5 pixels of 7 to a width in letters (18.3.1.13).
    #expect(
      sheet.child(named: "cols")?.children.map { "\($0.attributes["min"] ?? "") \($0.attributes["width"] ?? "")" }
        == ["1 10.7109375", "3 40.7109375"])
    let row = try #require(sheet.firstDescendant(named: "row"))
    #expect(row.attributes["r"] == "4")
    #expect(row.attributes["ht"] == "60")
    let pane = try #require(sheet.firstDescendant(named: "pane"))
    #expect(pane.attributes["ySplit"] == "2")
    #expect(pane.attributes["xSplit"] == "1")
    #expect(pane.attributes["state"] == "frozen")
  }

  @Test func pageStandsInTheFile() throws {
    let page = PageSetup(
      printArea: CellRange(rows: 0...9, columns: 0...3), isLandscape: true, fitsWidth: true, repeatedRows: 0...1)
    let written = try WrittenWorkbook(.sample(sheets: [Sheet(name: "4 Income", cells: [], page: page)]))
    let sheet = try written.part("xl/worksheets/sheet1.xml")
    let setup = try #require(sheet.child(named: "pageSetup"))
    #expect(setup.attributes["paperSize"] == "9")
    #expect(setup.attributes["orientation"] == "landscape")
    #expect(setup.attributes["fitToHeight"] == "0")
    let names = try #require(written.part("xl/workbook.xml").child(named: "definedNames")).children
    #expect(names.map { $0.attributes["name"] } == ["_xlnm.Print_Area", "_xlnm.Print_Titles"])
    #expect(names.map(\.text) == ["'4 Income'!$A$1:$D$10", "'4 Income'!$1:$2"])
  }

  @Test func conditionalStylesStandInTheFile() throws {
    let red = Style().with {
      $0.fill = Colour(red: 0xD4, green: 0x35, blue: 0x1C)
      $0.fontColour = .white
      $0.isBold = true
    }
    let range = CellRange(rows: 0...4, columns: 1...1)
    let written = try WrittenWorkbook(
      .sample(
        sheets: [
          Sheet(
            name: "S", cells: [],
            conditionalStyles: [
              ConditionalStyle(range: range, condition: .equals("Say \"No\" & <go>"), style: red),
              ConditionalStyle(
                range: range, condition: .formula("=LEN(B1)>1000"), style: Style().with { $0.fill = .black }),
            ])
        ]))
    let formats = try written.part("xl/worksheets/sheet1.xml").children(named: "conditionalFormatting")
    let rules = formats.flatMap(\.children)
    #expect(Set(formats.map { $0.attributes["sqref"] }) == ["B1:B5"])
    #expect(rules.map { $0.attributes["type"] } == ["cellIs", "expression"])
    #expect(rules.map { $0.attributes["operator"] } == ["equal", nil])
    #expect(rules.map { $0.child(named: "formula")?.text } == ["\"Say \"\"No\"\" & <go>\"", "LEN(B1)>1000"])
    let looks = try #require(written.part("xl/styles.xml").child(named: "dxfs")).children
    let fills = try rules.map { rule in
      let index = try #require(rule.attributes["dxfId"].flatMap { Int($0) })
      return looks[index].firstDescendant(named: "bgColor")?.attributes["rgb"]
    }
    #expect(fills == ["FFD4351C", "FF000000"])
  }

  @Test func tableHasItsHeadingsAndItsRange() throws {
    let table = Table(
      name: "metrics", position: CellPosition(row: 2, column: 0), headings: ["Period", "Rate & <sum>"], rowCount: 2)
    let cells = [
      Cell(row: 3, column: 0, content: .text("Q1")), Cell(row: 3, column: 1, content: .number(5)),
      Cell(row: 4, column: 0, content: .text("Q2")), Cell(row: 4, column: 1, content: .text("[x]")),
    ]
    let written = try WrittenWorkbook(.sample(sheets: [Sheet(name: "S", cells: cells, tables: [table])]))
    let part = try written.part("xl/tables/table1.xml")
    #expect(part.attributes["ref"] == "A3:B5")
    #expect(part.attributes["displayName"] == "metrics")
    #expect(part.child(named: "autoFilter") == nil)
    #expect(part.child(named: "tableColumns")?.children.map { $0.attributes["name"] } == ["Period", "Rate & <sum>"])
    #expect(try written.value(2, 0) == .text("Period"))
    #expect(try written.value(2, 1) == .text("Rate & <sum>"))
    #expect(try written.value(4, 1) == .text("[x]"))
  }
}
