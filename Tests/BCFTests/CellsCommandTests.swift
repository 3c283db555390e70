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
    #expect(run.errors == folder.path("one.csv") + ": CSV, utf-8, comma, LF\n")
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

  @Test func folderMeansItsFiles() async throws {
    let folder = try folder()
    let run = try await Program.run("cells", folder.path(""))
    #expect(run.status == 0)
    #expect(run.output.contains("one.csv\t-\tA1\ttext\ta\n"))
    #expect(run.output.contains("two.csv\t-\tA1\ttext\t12\n"))
  }

  /// More files than are held at a time, and one that is too large to be held.
  @Test func manyFilesAreListedInTheirOrder() async throws {
    let folder = try TemporaryFolder()
    var expected: [String] = []
    for number in 0..<40 {
      let name = "file\(100 + number).csv"
      let isLarge = number == 20
      try folder.write(String(repeating: "cell\(number)\n", count: isLarge ? 150_000 : 1), to: name)
      expected += [String](repeating: "\(name) cell\(number)", count: isLarge ? 150_000 : 1)
    }
    let run = try await Program.run("cells", folder.path(""))
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t")
      return "\(fields[0]) \(fields[4])"
    }
    #expect(lines == expected)
  }

  @Test func faultyFileAmongManyStopsTheCommandWithoutOutput() async throws {
    let folder = try TemporaryFolder()
    for number in 0..<20 { try folder.write(number == 13 ? "\"a" : "a\n", to: "file\(100 + number).csv") }
    let run = try await Program.run("cells", folder.path(""))
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("file113.csv: The file is damaged: the quotation mark at A1 is never closed."))
  }

  /// A pipe would be waited for without end; the limit leaves room for a machine that runs all tests at once.
  @Test(.timeLimit(.minutes(20))) func pipeIsRefused() async throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path("pipe.csv"), 0o600) == 0)
    for command in [["cells"], ["normalise", "--return", "non-elective"]] {
      let run = try await Program.run(command + [folder.path("pipe.csv")])
      #expect(run.status > 0)
      #expect(run.errors.contains("It is not a file but a pipe"))
    }
  }

  @Test func dialectAndLimitsCanBeSet() async throws {
    let folder = try folder()
    try folder.write("a;b,c\n", to: "three.csv")
    let run = try await Program.run("cells", folder.path("three.csv"), "--separator", "comma")
    #expect(run.output.contains("-\tA1\ttext\ta;b\n-\tB1\ttext\tc\n"))
    let limited = try await Program.run("cells", folder.path("three.csv"), "--limit", "cells=1")
    #expect(limited.status == 2)
    #expect(limited.errors.contains("more than 1 filled cells"))
    for wrong in ["cells", "cells=0", "cells=-1", "rooms=3"] {
      #expect(try await Program.run("cells", folder.path("three.csv"), "--limit", wrong).status == 2)
    }
  }

  /// An export that calls itself a workbook.
  @Test func fileWithAWrongNameIsReadAsWhatItIs() async throws {
    let folder = try folder()
    try folder.write("<html><table><tr><td>541</td></tr></table></html>", to: "export.xls")
    let run = try await Program.run("cells", folder.path("export.xls"))
    #expect(run.status == 0)
    #expect(run.output.contains("\tA1\ttext\t541\n"))
    #expect(run.errors.contains("by its bytes it is something else: web page (HTML)."))
  }

  @Test func xmlIsReadByAMapping() async throws {
    let folder = try folder()
    let document = "<Falls><Admission on=\"2016-04-01\"><Age>80</Age></Admission></Falls>"
    try folder.write(document, to: "falls.xml")
    try folder.write(
      "row: Admission\ncolumns: {admission_date: '@on', age_at_admission: Age}\n", to: "mapping.yaml")
    let run = try await Program.run(
      "normalise", "--return", "falls", folder.path("falls.xml"), "--xml-mapping", folder.path("mapping.yaml"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(",2016-04,1,"))
    let without = try await Program.run("cells", folder.path("falls.xml"))
    #expect(without.status == 2)
    #expect(without.errors.contains("Say how its records become rows"))
    try folder.write("row: Admission\ncolumns: {age_at_admission: Years}\n", to: "mapping.yaml")
    let wrong = try await Program.run(
      "cells", folder.path("falls.xml"), "--xml-mapping", folder.path("mapping.yaml"))
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("\"age_at_admission\" leads to nothing"))
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
      #expect(("\n" + run.errors).contains("\nbcf: "), "\(name)")
    }
  }
}
