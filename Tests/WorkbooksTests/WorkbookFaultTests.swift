import Dates
import Testing
import Workbooks

struct WorkbookFaultTests {
  private func fault(
    _ sheet: Workbooks.Sheet, names: [DefinedName] = []
  ) throws -> WorkbookFault.Reason? {
    try Workbooks.Workbook.sample(sheets: [sheet], definedNames: names).fault()?.reason
  }

  private func fault(_ rule: Validation.Rule, prompt: Validation.Message? = nil) throws -> WorkbookFault.Reason? {
    try fault(
      Sheet(
        name: "S", cells: [], validations: [Validation(range: CellRange(row: 0, column: 0), rule: rule, prompt: prompt)]
      ))
  }

  private func fault(
    _ content: Cell.Content, row: Int = 0, column: Int = 0, _ style: Style = Style()
  ) throws -> WorkbookFault.Reason? {
    try fault(Sheet(name: "S", cells: [Cell(row: row, column: column, content: content, style: style)]))
  }

  @Test(
    arguments: ["", "a[b", "a]b", "a:b", "a*b", "a?b", "a/b", "a\\b", "'a", "a'", "History", "HISTORY"])
  func nameThatNoSheetCanHaveIsRefused(_ name: String) throws {
    #expect(try fault(Sheet(name: name, cells: [])) == .name)
  }

  @Test func nameOfASheetHasAtMost31Characters() throws {
    #expect(try fault(Sheet(name: String(repeating: "é", count: 31), cells: [])) == nil)
    #expect(try fault(Sheet(name: String(repeating: "a", count: 32), cells: [])) == .tooLong)
    #expect(try fault(Sheet(name: "a\nb", cells: [])) == .character)
    #expect(try fault(Sheet(name: "a\u{0}b", cells: [])) == .character)
  }

  @Test func twoSheetsWithOneNameAreRefused() throws {
    let workbook = try Workbooks.Workbook.sample(sheets: [Sheet(name: "Sum", cells: []), Sheet(name: "SUM", cells: [])])
    #expect(workbook.fault()?.reason == .name)
  }

  @Test func workbookNeedsASheetThatIsSeen() throws {
    #expect(try Workbooks.Workbook.sample(sheets: []).fault()?.reason == .name)
    #expect(try fault(Sheet(name: "S", visibility: .hidden, cells: [])) == .name)
  }

  @Test(
    arguments: [
      "", "1a", "a b", "a-b", "C5", "XFD1", "r1c1", "R", "c", "R5", "TRUE", "a!b", "A\n",
    ])
  func nameThatNoRangeCanHaveIsRefused(_ name: String) throws {
    let names = [DefinedName(name, sheet: "S", range: CellRange(row: 0, column: 0))]
    let reason = try fault(Sheet(name: "S", cells: []), names: names)
    #expect(reason == .name || reason == .character)
  }

  @Test(arguments: ["_a", "XFE1", "answer.1", "ABCD1", "a", "rc1x", "été", "cash", "road"])
  func nameThatARangeCanHaveIsWritten(_ name: String) throws {
    let names = [DefinedName(name, sheet: "S", range: CellRange(row: 0, column: 0))]
    #expect(try fault(Sheet(name: "S", cells: []), names: names) == nil)
  }

  @Test func nameMustBeUniqueAndLeadSomewhere() throws {
    let range = CellRange(row: 0, column: 0)
    let sheet = Sheet(name: "S", cells: [])
    #expect(
      try fault(
        sheet, names: [DefinedName("x_1", sheet: "S", range: range), DefinedName("X_1", sheet: "S", range: range)])
        == .name)
    #expect(try fault(sheet, names: [DefinedName("x_1", sheet: "T", range: range)]) == .reference)
    #expect(try fault(sheet, names: [DefinedName("x_1", sheet: "S", range: CellRange(row: 0, column: -1))]) == .range)
  }

  @Test func cellOutsideASheetIsRefused() throws {
    #expect(try fault(.number(1), row: 1_048_575, column: 16_383) == nil)
    #expect(try fault(.number(1), row: 1_048_576) == .range)
    #expect(try fault(.number(1), column: 16_384) == .range)
    #expect(try fault(.number(1), row: -1) == .range)
  }

  @Test func twoCellsInOnePlaceAreRefused() throws {
    let cell = Cell(row: 0, column: 0, content: .number(1))
    #expect(try fault(Sheet(name: "S", cells: [cell, cell])) == .overlap)
  }

  @Test func formulaMustSaySomething() throws {
    #expect(try fault(.formula("=", result: .number(0))) == .character)
    #expect(try fault(.formula("A1\u{1}", result: .number(0))) == .character)
    let longest = String(repeating: "1+", count: 4095) + "1"
    #expect(try fault(.formula(longest, result: .number(4096))) == nil)
    #expect(try fault(.formula(longest + "+1", result: .number(4097))) == .tooLong)
  }

  @Test func linkMustLeadToASheet() throws {
    let position = CellPosition(row: 0, column: 0)
    #expect(try fault(.link(sheet: "S", cell: position, text: "x")) == nil)
    #expect(try fault(.link(sheet: "T", cell: position, text: "x")) == .reference)
  }

  @Test func sizesHaveLimits() throws {
    #expect(try fault(Sheet(name: "S", columnWidths: [0: 255], rowHeights: [0: 409], cells: [])) == nil)
    #expect(try fault(Sheet(name: "S", columnWidths: [0: 255.5], cells: [])) == .range)
    #expect(try fault(Sheet(name: "S", rowHeights: [0: 409.5], cells: [])) == .range)
    #expect(try fault(Sheet(name: "S", columnWidths: [0: .nan], cells: [])) == .range)
    #expect(try fault(.empty, Style().with { $0.fontSize = 0.5 }) == .range)
    #expect(try fault(.empty, Style().with { $0.indent = 16 }) == .range)
    #expect(try fault(.empty, Style().with { $0.numberFormat = String(repeating: "0", count: 128) }) == .tooLong)
  }

  @Test func listOfAnswersMustBePlain() throws {
    for list in [[], [""], ["a,b"], ["a\"b"], [" a"], ["a "]] { #expect(try fault(.texts(list)) == .character) }
    #expect(try fault(.texts([String(repeating: "a", count: 128), String(repeating: "b", count: 127)])) == .tooLong)
    #expect(try fault(.definedName("nowhere")) == .reference)
    #expect(try fault(.range(sheet: "T", CellRange(row: 0, column: 0))) == .reference)
  }

  @Test func limitsMustStandInOrder() throws {
    #expect(try fault(.number(from: 1, through: 1)) == nil)
    #expect(try fault(.number(from: 2, through: 1)) == .range)
    let day = try #require(CivilDate(year: 2016, month: 4, day: 1))
    #expect(try fault(.date(from: day, through: day)) == nil)
    #expect(try fault(.date(from: day, through: day.adding(days: -1))) == .range)
    #expect(try fault(.textLength(atMost: -1)) == .range)
  }

  @Test func messageHasLimits() throws {
    let rule = Validation.Rule.textLength(atMost: 1)
    #expect(try fault(rule, prompt: .init(title: String(repeating: "a", count: 33), text: "b")) == .tooLong)
    #expect(try fault(rule, prompt: .init(text: String(repeating: "a", count: 256))) == .tooLong)
  }

  @Test func tableIsCheckedLikeExcelDoes() throws {
    let good = Table(name: "t_one", position: CellPosition(row: 0, column: 0), headings: ["A", "B"], rowCount: 1)
    func fault(_ tables: [Table], cells: [Cell] = []) throws -> WorkbookFault.Reason? {
      try self.fault(Sheet(name: "S", cells: cells, tables: tables))
    }
    func changed(_ change: (inout Table) -> Void) -> Table {
      var table = good
      change(&table)
      return table
    }
    #expect(try fault([good]) == nil)
    #expect(try fault([changed { $0.headings = ["A", "a"] }]) == .name)
    #expect(try fault([changed { $0.headings = [] }]) == .range)
    #expect(try fault([changed { $0.rowCount = 0 }]) == .range)
    #expect(try fault([changed { $0.headings = ["A", "b\nc"] }]) == .character)
    #expect(try fault([good], cells: [Cell(row: 0, column: 1, content: .text("B"))]) == .overlap)
    #expect(
      try fault([
        good,
        changed {
          $0.name = "T_ONE"; $0.position.row = 5
        },
      ]) == .name)
    #expect(
      try fault([
        good,
        changed {
          $0.name = "t_two"; $0.position.row = 1
        },
      ]) == .overlap)
    #expect(
      try fault([
        good,
        changed {
          $0.name = "t_two"; $0.position.row = 2
        },
      ]) == nil)
  }

  @Test func faultNamesItsPlaceAndNotTheContent() throws {
    let secret = "Secret" + String(repeating: "x", count: 40_000)
    let workbook = try Workbooks.Workbook.sample(
      sheets: [Sheet(name: "4 Income", cells: [Cell(row: 4, column: 2, content: .text(secret))])])
    let said = try #require(workbook.fault()).description
    #expect(said.hasPrefix("sheet \"4 Income\", C5: The text has 40006 characters"))
    #expect(!said.contains("Secret"))
  }
}
