import Metrics
import Testing

@testable import Programme

/// A table under a wrong name is told, with the name that may be meant.
@Suite struct UnusedTableTests {
  private static func findings(_ file: String, settings: String = "") throws -> [Finding] {
    try Loaded([file: "a,b\n1,2\n"], settings: Settings.least + settings).findings.filter { $0.code == .tableUnused }
  }

  @Test(arguments: [
    ("condition.csv", "conditions"), ("Risks.csv", "risks"), ("mielstones.csv", "milestones"),
  ])
  func theNameThatMayBeMeant(_ file: String, _ meant: String) throws {
    let findings = try Self.findings(file)
    #expect(findings.map(\.message) == ["Nothing reads this table; is \(meant) meant?"])
    #expect(findings.map { $0.place?.file } == [file])
  }

  /// A table of money counts only where money.yaml names it.
  @Test func tablesOfMoney() throws {
    let loaded = try Loaded([
      "money.yaml": "tables: [{file: a.csv, title: Costs}]\n", "money/a.csv": "line,2016-17\nStaff,£5\n",
      "money/b.csv": "line,2016-17\nStaff,£5\n", "money/note.txt": "a",
    ])
    #expect(loaded.findings.filter { $0.code == .tableUnused }.map { $0.place?.file } == ["money/b.csv"])
  }

  @Test func anythingElse() throws {
    #expect(try Self.findings("budget-2016.xlsx").map(\.message) == ["Nothing reads this table."])
    for file in ["notes.txt", "returns/list.csv", "benefits.csv", "statements.csv"] {
      #expect(try Self.findings(file).isEmpty)
    }
    let settings = "returns: [{kind: population, path: people.csv}]\n"
    #expect(try Self.findings("people.csv", settings: settings).isEmpty)
  }
}
