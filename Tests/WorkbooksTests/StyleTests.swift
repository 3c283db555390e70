import Dates
import Testing
import Workbooks
import XMLDocuments

struct StyleTests {
  @Test func copyDiffersOnlyInWhatWasChanged() {
    var expected = Style()
    expected.isBold = true
    #expect(Style().with { $0.isBold = true } == expected)
    #expect(Style() != expected)
  }

  /// The look of the only cell.
  private func look(_ style: Style, _ content: Cell.Content = .number(1)) throws -> (
    look: XMLElement, styles: XMLElement
  ) {
    let written = try WrittenWorkbook(cells: [Cell(row: 0, column: 0, content: content, style: style)])
    let cell = try #require(written.part("xl/worksheets/sheet1.xml").firstDescendant(named: "c"))
    let styles = try written.part("xl/styles.xml")
    let looks = try #require(styles.child(named: "cellXfs")).children
    return (looks[try #require(Int(cell.attributes["s"] ?? "0"))], styles)
  }

  private func item(_ list: String, _ index: String, _ style: Style) throws -> XMLElement {
    let (look, styles) = try look(style)
    return try #require(styles.child(named: list)).children[try #require(look.attributes[index].flatMap { Int($0) })]
  }

  @Test func lettersAreThoseOfTheStyle() throws {
    let font = try item(
      "fonts", "fontId",
      Style().with {
        $0.isBold = true
        $0.isItalic = true
        $0.isUnderlined = true
        $0.fontSize = 14.5
        $0.fontColour = Colour(red: 0x1D, green: 0x70, blue: 0xB8)
      })
    #expect(font.children.map(\.name).prefix(3) == ["b", "i", "u"])
    #expect(font.child(named: "sz")?.attributes["val"] == "14.5")
    #expect(font.child(named: "color")?.attributes["rgb"] == "FF1D70B8")
  }

  @Test(arguments: [(Colour.black, "FF000000"), (.white, "FFFFFFFF"), (Colour(red: 1, green: 2, blue: 3), "FF010203")])
  func fillHasItsColour(_ colour: Colour, _ expected: String) throws {
    let fill = try item("fills", "fillId", Style().with { $0.fill = colour })
    #expect(fill.firstDescendant(named: "patternFill")?.attributes["patternType"] == "solid")
    #expect(fill.firstDescendant(named: "fgColor")?.attributes["rgb"] == expected)
  }

  @Test func borderStandsOnAllSides() throws {
    let border = try item("borders", "borderId", Style().with { $0.border = .init(.medium, colour: .black) })
    for side in ["left", "right", "top", "bottom"] {
      #expect(border.child(named: side)?.attributes["style"] == "medium")
      #expect(border.child(named: side)?.child(named: "color")?.attributes["rgb"] == "FF000000")
    }
  }

  @Test func placingIsThatOfTheStyle() throws {
    let alignment = try look(
      Style().with {
        $0.horizontal = .left
        $0.vertical = .top
        $0.indent = 2
        $0.wrapsText = true
      }
    ).look.child(named: "alignment")
    #expect(
      alignment?.attributes == ["horizontal": "left", "vertical": "top", "indent": "2", "wrapText": "1"])
  }

  /// Format 14 of Excel would show the month first on an American computer.
  @Test(arguments: [nil, "dd/mm/yyyy"])
  func dayIsShownDayFirstEverywhere(_ format: String?) throws {
    let day = try #require(CivilDate(year: 2016, month: 9, day: 30))
    let (look, styles) = try look(Style().with { $0.numberFormat = format }, .date(day))
    let formats = try #require(styles.child(named: "numFmts")).children
    #expect(formats.map { $0.attributes["formatCode"] } == ["dd/mm/yyyy;@"])
    #expect(formats.first?.attributes["numFmtId"] == look.attributes["numFmtId"])
  }

  @Test func cellsOfOneStyleShareOneFormat() throws {
    let style = Style().with { $0.isBold = true }
    let cells = (0..<50).map { Cell(row: $0, column: 0, content: .number(1), style: style) }
    let looks = try WrittenWorkbook(cells: cells).part("xl/styles.xml").child(named: "cellXfs")
    // The look of which nothing is said is always there.
    #expect(looks?.children.count == 2)
  }
}
