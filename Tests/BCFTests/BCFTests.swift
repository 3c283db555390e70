import Testing

/// The contract of the command line as a whole: help, version, exit codes.
@Suite struct BCFTests {
  private static let commands = ["report", "check", "cells", "normalise", "validate"]

  @Test func withoutArgumentsItShowsItsHelp() async throws {
    let run = try await Program.run()
    #expect(run.status == 0)
    for command in Self.commands { #expect(run.output.contains("  \(command) ")) }
    #expect(run.output.contains("Exit codes: 0 fine, 1 findings of level error, 2 could not go on."))
    #expect(run.errors == "")
  }

  @Test(arguments: commands) func helpHasAnExample(command: String) async throws {
    for arguments in [[command, "--help"], [command, "-h"], ["help", command]] {
      let run = try await Program.run(arguments)
      #expect(run.status == 0)
      #expect(run.output.contains("Example: bcf \(command) "))
      #expect(run.errors == "")
    }
  }

  @Test func versionIsANumber() async throws {
    let run = try await Program.run("--version")
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [
    ["--nonsense"], ["nonsense"], ["report", "--nonsense"], ["report", Sample.folder],
    ["report", Sample.folder, "--period", "2016-17-Q2"],
    ["check", Sample.folder, "--period", "2016-17-Q2", "--format", "xml"], ["check"], ["cells"], ["normalise"],
    ["normalise", "--return", "gossip", "Package.swift"], ["normalise", "Package.swift"], ["validate"],
    ["validate", "a.xml", "b.xml"], ["check", Sample.folder, "--period"],
  ])
  func wrongArgumentsExitWithTwo(arguments: [String]) async throws {
    let run = try await Program.run(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("Error: "))
    #expect(run.errors.contains("Usage: "))
  }
}
