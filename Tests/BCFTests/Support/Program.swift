import Foundation
import TestSupport
import Testing

/// What a run of the program left behind.
struct Run {
  /// The exit code; -1 where a signal ended the run.
  let status: Int32
  /// The signal that ended it; 0 where none did.
  let signal: Int32
  let output: String
  let errors: String

  /// Both streams, for looking for what must stand in neither.
  var all: String { output + errors }
}

/// The program `bcf` as it was built beside these tests.
enum Program {
  /// The folder that holds the test bundle also holds the program.
  static let url: URL? = {
    let starts =
      [Bundle.main.executableURL, Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0])]
      + Bundle.allBundles.map(\.bundleURL)
    for start in starts.compactMap({ $0?.resolvingSymlinksInPath() }) {
      var folder = start
      for _ in 0..<4 {
        folder.deleteLastPathComponent()
        let program = folder.appendingPathComponent("bcf")
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: program.path, isDirectory: &isFolder), !isFolder.boolValue {
          return program
        }
      }
    }
    return nil
  }()

  /// Runs the program to its end, or kills it as soon as `moment`, which gets the number of the process, has returned.
  static func run(
    _ arguments: [String], killedAt moment: ((Int32) async throws -> Void)? = nil
  ) async throws -> Run {
    let scratch = try TemporaryFolder()
    let process = Process()
    let program: URL = try #require(url, "bcf was not found beside the tests")
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = Repository.folder
    // Files, not pipes: a pipe that nobody empties stops the program, and one that another child inherits never ends.
    let streams = try ["out", "err"].map { name in
      let file = scratch.url.appendingPathComponent(name)
      try Data().write(to: file)
      return try FileHandle(forWritingTo: file)
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = streams[0]
    process.standardError = streams[1]
    let ended = AsyncStream<Void>.makeStream()
    process.terminationHandler = { _ in ended.continuation.finish() }
    try process.run()
    if let moment {
      try await moment(process.processIdentifier)
      kill(process.processIdentifier, SIGKILL)
    }
    for await _ in ended.stream {}
    for stream in streams { try stream.close() }
    let isSignal = process.terminationReason == .uncaughtSignal
    return Run(
      status: isSignal ? -1 : process.terminationStatus, signal: isSignal ? process.terminationStatus : 0,
      output: try scratch.text("out"), errors: try scratch.text("err"))
  }

  static func run(_ arguments: String...) async throws -> Run { try await run(arguments) }
}
