import Dates
import Spreadsheets
import Testing
import Workbooks

struct WorkbookTests {
  private func workbook() throws -> Workbooks.Workbook {
    let style = Style().with { $0.isBold = true }
    let cells: [Workbooks.Cell] = [
      Cell(row: 0, column: 0, content: .text("Measure"), style: style),
      Cell(row: 1, column: 0, content: .text("Non-elective")), Cell(row: 1, column: 1, content: .number(3520)),
      Cell(row: 2, column: 1, content: .date(try #require(CivilDate(year: 2016, month: 9, day: 30)))),
      Cell(row: 3, column: 1, content: .formula("=B2*2", result: .number(7040))),
      Cell(row: 4, column: 1, content: .formula("IF(B2>0,\"Yes\",\"No\")", result: .text("Yes"))),
      Cell(row: 5, column: 1, content: .formula("\"\"", result: .text(""))),
      Cell(
        row: 6, column: 1,
        content: .link(sheet: "Trust's lists", cell: CellPosition(row: 1, column: 0), text: "Go <there>")),
      Cell(row: 7, column: 1, content: .empty, style: Style().with { $0.isLocked = false }),
    ]
    let lists = Sheet(
      name: "Trust's lists", visibility: .hidden, cells: [Cell(row: 0, column: 0, content: .text("Yes"))])
    return try .sample(
      sheets: [lists, Sheet(name: "Income & costs", cells: cells)],
      definedNames: [
        DefinedName("answers", sheet: "Trust's lists", range: CellRange(row: 0, column: 0)),
        DefinedName("measure.plan", sheet: "Income & costs", range: CellRange(rows: 1...2, columns: 1...1)),
      ])
  }

  @Test func ourReaderFindsWhatWasWritten() throws {
    let read = try WrittenWorkbook(workbook()).read()
    #expect(read.sheets.map(\.name) == ["Trust's lists", "Income & costs"])
    #expect(read.sheets.map(\.visibility) == [.hidden, .visible])
    let sheet = try #require(read.sheets.last)
    let found = sheet.cells.map {
      "\($0.address) \(CellListing.columns(of: $0.value).type) \(CellListing.columns(of: $0.value).value)"
    }
    #expect(
      found == [
        "A1 text Measure", "A2 text Non-elective", "B2 number 3520", "B3 date 2016-09-30", "B4 number 7040",
        "B5 text Yes", "B7 text Go <there>",
      ])
  }

  @Test func sameValueGivesTheSameBytes() async throws {
    let first = try workbook().bytes()
    #expect(try workbook().bytes() == first)
    // More than the two seconds of a time in a ZIP archive.
    try await Task.sleep(for: .milliseconds(2100))
    #expect(try workbook().bytes() == first)
    var shuffled = try workbook()
    shuffled.sheets[1].cells.reverse()
    #expect(try shuffled.bytes() == first)
  }

  @Test func manyTasksAtOnceGiveTheSameBytes() async throws {
    let workbook = try workbook()
    let expected = try workbook.bytes()
    let all = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<16 { group.addTask { try workbook.bytes() } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(all.allSatisfy { $0 == expected })
  }

  @Test func dayOfCreationStandsInTheFileAndNoClock() throws {
    let core = try WrittenWorkbook(workbook()).part("docProps/core.xml")
    #expect(core.child(named: "created")?.text == "2016-11-25T12:00:00Z")
    #expect(core.child(named: "modified")?.text == "2016-11-25T12:00:00Z")
    #expect(core.child(named: "title")?.text == "Sample")
    #expect(core.child(named: "subject")?.text == "Synthetic")
    var old = try workbook()
    old.created = try #require(CivilDate(year: 1970, month: 1, day: 1))
    #expect(try WrittenWorkbook(old).part("docProps/core.xml").child(named: "created")?.text == "1970-01-01T12:00:00Z")
  }

  @Test func firstSheetThatIsSeenIsInFront() throws {
    let view = try #require(WrittenWorkbook(workbook()).part("xl/workbook.xml").firstDescendant(named: "workbookView"))
    #expect(view.attributes["activeTab"] == "1")
    #expect(view.attributes["firstSheet"] == "1")
  }

  @Test func definedNamesStandInTheFile() throws {
    let names = try #require(WrittenWorkbook(workbook()).part("xl/workbook.xml").child(named: "definedNames"))
    #expect(names.children.map { $0.attributes["name"] } == ["answers", "measure.plan"])
    #expect(names.children.map(\.text) == ["'Trust''s lists'!$A$1", "'Income & costs'!$B$2:$B$3"])
  }

  @Test func linkLeadsToItsCell() throws {
    let sheet = try WrittenWorkbook(workbook()).part("xl/worksheets/sheet2.xml")
    let link = try #require(sheet.firstDescendant(named: "hyperlink"))
    #expect(link.attributes["ref"] == "B7")
    #expect(link.attributes["location"] == "'Trust''s lists'!A2")
  }
}
