import Metrics
import Spreadsheets
import Testing

@testable import Returns

struct TableTests {
  private let columns = [Table.Column("discharge_date", aliases: ["date of discharge"]), Table.Column("age")]

  private func find(
    _ rows: [[String]], _ optional: [Table.Column] = [], name: String = "-"
  ) -> (table: Table?, findings: [Finding]) {
    var log = FindingLog()
    let file = SourceFile(name: "list.csv", workbook: Workbook(sheets: [Grid.sheet(name, rows)]))
    let table = Table.find(in: file, columns: columns, optional: optional, log: &log)
    return (table, log.findings)
  }

  @Test(arguments: [
    "discharge_date", "Discharge Date", "DISCHARGE-DATE", " dischargedate ", "Date of discharge", "date_of_discharge:",
  ])
  func headingCountsWhateverItsCaseSpacesAndPunctuation(_ heading: String) {
    #expect(find([[heading, "Age"], ["x", "1"]]).table?.rows.count == 1)
  }

  @Test(arguments: ["discharge", "discharge_date2", "date"])
  func otherHeadingsDoNot(_ heading: String) { #expect(find([[heading, "Age"]]).table == nil) }

  @Test func plusSignTellsHeadingsApart() {
    #expect(Table.normalised("65+") == "65+")
    #expect(Table.normalised("Admissions 65+") != Table.normalised("Admissions 65"))
  }

  @Test func headerIsTheFirstRowWithAllColumns() throws {
    let table = try #require(
      find([["A title"], [], ["age", "of whom"], ["", "age", "discharge_date"], ["", "80", "x"]]).table)
    #expect(table.headerRow == 3)
    #expect(table.preamble == ["A title", "age", "of whom"])
    #expect(table.rows.first?.label("age") == "80")
    #expect(table.rows.first?.address("age") == "B5")
  }

  @Test(arguments: [(59, true), (60, false)])
  func headerIsSoughtInSixtyRows(_ above: Int, _ isFound: Bool) {
    let titles = (0..<above).map { ["line \($0)"] }
    #expect((find(titles + [["discharge_date", "age"]]).table != nil) == isFound)
  }

  @Test func missingColumnsAreNamedAtTheBestRow() {
    let findings = find([["A title"], ["discharge_date", "old"]]).findings
    #expect(findings.map(\.code) == [.columnMissing])
    #expect(findings.first?.message == "The header row has no column \"age\".")
    #expect(findings.first?.place == Finding.Place(file: "list.csv", cell: "A2"))
  }

  @Test func withoutAnyHeadingAllColumnsAreNamed() {
    let findings = find([["a"], ["b"]], name: "Sheet1").findings
    #expect(findings.first?.message == "No header row was found; the columns \"discharge_date\", \"age\" are needed.")
    #expect(findings.first?.place == Finding.Place(file: "list.csv"))
  }

  @Test func optionalColumnMayBeAbsent() throws {
    let table = try #require(find([["discharge_date", "age"], ["x", "1"]], [Table.Column("note")]).table)
    #expect(table.rows.first?["note"] == nil)
    #expect(table.rows.first?.label("note").isEmpty == true)
    let with = find([["discharge_date", "age", "note"], ["x", "1", "here"]], [Table.Column("note")]).table
    #expect(with?.rows.first?.label("note") == "here")
  }

  @Test func rowsWithOneCellAndTotalsArePassedOver() {
    let rows = [
      ["discharge_date", "age"], ["x", "1"], [], ["a note"], ["Total", "2"], ["TOTALS", "3"], [" ", "4"], ["y", "5"],
    ]
    #expect(find(rows).table?.rows.map(\.number) == [1, 7])
  }

  private func find(in sheets: [Sheet]) -> (table: Table?, findings: [Finding]) {
    var log = FindingLog()
    let file = SourceFile(name: "list.xls", workbook: Workbook(sheets: sheets))
    let table = Table.find(in: file, columns: columns, log: &log)
    return (table, log.findings)
  }

  @Test func tableMayStandInAnySheet() {
    let list = Grid.sheet("list", [["discharge_date", "age"]])
    #expect(find(in: [Grid.sheet("empty", []), list]).table?.sheet.name == "list")
    #expect(find(in: [Grid.sheet("notes", [["age", "of whom"]]), list]).table?.sheet.name == "list")
  }

  @Test func missingColumnIsNamedAtTheSheetThatComesNearest() {
    let findings = find(in: [Grid.sheet("notes", [["x"]]), Grid.sheet("list", [[], ["age"]])]).findings
    #expect(findings.map(\.message) == ["The header row has no column \"discharge_date\"."])
    #expect(findings.first?.place == Finding.Place(file: "list.xls", sheet: "list", cell: "A2"))
  }

  @Test func fileWithoutACellHasNoHeader() { #expect(find(in: []).findings.map(\.code) == [.columnMissing]) }

  @Test func rangeGoesFromTheFirstRowToTheLast() {
    let rows = [["discharge_date", "age"], ["x", "1"], ["y", "2"]]
    #expect(find(rows).table?.range(of: ["discharge_date", "age"]) == "A2:B3")
    #expect(find([["discharge_date", "age"]]).table?.range(of: ["discharge_date", "age"]) == "")
  }

  @Test func placeOfACellLeavesOutTheSheetOfACSV() throws {
    let table = try #require(find([["discharge_date", "age"], ["x", "1"]]).table)
    let row = try #require(table.rows.first)
    #expect(table.place(row, "age") == Finding.Place(file: "list.csv", cell: "B2"))
  }

  @Test func schemeWhoseNameBeginsWithTotalIsNotATotal() {
    #expect(find([["discharge_date", "age"], ["Totally new scheme", "1"]]).table?.rows.count == 1)
  }
}
