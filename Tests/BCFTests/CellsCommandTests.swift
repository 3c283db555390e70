import Foundation
import TestSupport
import Testing

@Suite struct CellsCommandTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("a,\n,\"b\tc\"\n", to: "one.csv")
    try folder.write("12\n", to: "two.csv")
    return folder
  }

  @Test func oneFileHasFourColumns() async throws {
    let folder = try folder()
    let run = try await Program.run("cells", folder.path("one.csv"))
    #expect(run.status == 0)
    #expect(run.output == "sheet\tcell\ttype\tvalue\n-\tA1\ttext\ta\n-\tB2\ttext\tb\\tc\n")
    #expect(run.errors == "")
  }

  @Test func twoFilesHaveTheNameOfTheFileBeforeThem() async throws {
    let folder = try folder()
    let run = try await Program.run("cells", folder.path("one.csv"), folder.path("two.csv"))
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "file\tsheet\tcell\ttype\tvalue")
    #expect(lines.dropFirst().map { $0.prefix { $0 != "\t" } } == ["one.csv", "one.csv", "two.csv"])
    #expect(lines.dropFirst().allSatisfy { $0.split(separator: "\t").count == 5 })
  }

  /// The Rutland row of July 2016 as NHS England published it: 84 acute, 23 non-acute, 107 in all.
  @Test func workbookShowsSheetAndAddress() async throws {
    let run = try await Program.run("cells", Sample.folder + "/returns/delayed-transfers/July_16.xls")
    #expect(run.status == 0)
    for cell in ["F17\tnumber\t84", "G17\tnumber\t23", "H17\tnumber\t107"] {
      #expect(run.output.contains("LA - by Type of Care\t\(cell)\n"))
    }
  }

  @Test func fileThatIsNoSpreadsheetStopsTheCommand() async throws {
    let folder = try folder()
    try folder.write("", to: "empty.xls")
    try folder.write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0], to: "picture.xls")
    for name in ["empty.xls", "picture.xls", "nowhere.xls", "."] {
      let run = try await Program.run("cells", folder.path("one.csv"), folder.path(name))
      #expect(run.status == 2, "\(name)")
      #expect(run.output == "", "\(name)")
      #expect(run.errors.hasPrefix("bcf: "), "\(name)")
    }
  }
}
