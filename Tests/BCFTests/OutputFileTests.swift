import Foundation
import TestSupport
import Testing

/// What `--output` may replace, and what happens where nothing can be written.
@Suite struct OutputFileTests {
  private func returnTo(_ path: String) async throws -> Run {
    try await Program.run(["return", Sample.folder] + Sample.quarter + ["--format", "xml", "--output", path])
  }

  @Test func linkStaysALinkAndItsFileIsReplaced() async throws {
    let folder = try TemporaryFolder(["old.xml": "old"])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.xml"), withDestinationPath: folder.path("old.xml"))
    #expect(try await returnTo(folder.path("link.xml")).status == 0)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.xml")) == folder.path("old.xml"))
    #expect(try folder.text("old.xml").contains("<quarterlyReturn"))
  }

  @Test func whatIsNoOrdinaryFileIsLeftAlone() async throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    for name in ["pipe", "."] {
      let run = try await returnTo(folder.path(name))
      #expect(run.status == 2)
      #expect(run.errors.contains("Name a file with --output"), "\(run.errors)")
    }
    let type = try FileManager.default.attributesOfItem(atPath: folder.path("pipe"))[.type] as? FileAttributeType
    #expect(type != .typeRegular)
  }

  @Test func fileInAFolderThatIsNotThereIsRefused() async throws {
    let folder = try TemporaryFolder()
    let run = try await returnTo(folder.path("none/return.xml"))
    #expect(run.status == 2)
    #expect(run.errors.contains("cannot be written"))
  }

  /// `/dev/full` is a disk without room.
  @Test func outputThatCannotBeWrittenWholeIsAFailure() async throws {
    let program = try #require(Program.url)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "'\(program.path)' return --list > /dev/full 2> /dev/null"]
    process.currentDirectoryURL = Repository.folder
    let ended = AsyncStream<Void>.makeStream()
    process.terminationHandler = { _ in ended.continuation.finish() }
    try process.run()
    for await _ in ended.stream {}
    #expect(process.terminationStatus == 2)
  }
}
