import Metrics
import Spreadsheets
import Testing

@testable import Returns

struct CellProblemsTests {
  private func messages(_ count: Int) throws -> [Finding] {
    var log = FindingLog()
    let sheet = Grid.sheet("List", [["age"], ["80"]])
    let file = SourceFile(name: "list.xls", workbook: Workbook(sheets: [sheet]))
    let table = try #require(Table.find(in: file, columns: [Table.Column("age")], log: &log))
    var problems = CellProblems()
    #expect(problems.isEmpty)
    for row in 0..<count { problems.add("an age", at: "B\(row + 2)") }
    problems.report(table, log: &log)
    return log.findings
  }

  @Test func withoutProblemsNothingIsReported() throws { #expect(try messages(0).isEmpty) }

  @Test(arguments: [
    (1, "1 cell is not an age: B2."), (2, "2 cells are not an age: B2, B3."),
    (5, "5 cells are not an age: B2, B3, B4, B5, B6."), (6, "6 cells are not an age: B2, B3, B4, B5, B6 and 1 more."),
  ])
  func cellsAreNamedUpToFive(_ count: Int, _ message: String) throws {
    let findings = try messages(count)
    #expect(findings.map(\.message) == [message])
    #expect(findings.first?.place == Finding.Place(file: "list.xls", sheet: "List", cell: "B2"))
    #expect(findings.first?.code == .valueUnreadable)
  }
}
