import Foundation
import TestSupport
import Testing

/// A run that is killed at any moment leaves the earlier report whole, or the new one.
@Suite struct KilledRunTests {
  private static let quarters = [
    ["--period", "2016-17-Q1", "--as-at", "2016-09-09"], ["--period", "2016-17-Q2", "--as-at", "2016-11-25"],
  ]

  /// Waits a random while, or for the moment at which the run begins to write, and a random while after it.
  private static func wait(for process: Int32, writingBeside output: String, attempt: Int) async throws {
    guard !attempt.isMultiple(of: 4) else {
      try await Task.sleep(for: .milliseconds(Int.random(in: 0...400)))
      return
    }
    let url = URL(fileURLWithPath: output)
    let partial = url.deletingLastPathComponent().path + "/.\(url.lastPathComponent).partial-\(process)"
    let end = ContinuousClock.now + .seconds(10)
    while !FileManager.default.fileExists(atPath: partial), kill(process, 0) == 0, ContinuousClock.now < end {
      try await Task.sleep(for: .microseconds(100))
    }
    try await Task.sleep(for: .microseconds(Int.random(in: 0...6000)))
  }

  @Test(.timeLimit(.minutes(20))) func outputIsOneOfTheWholeReports() async throws {
    let folder = try TemporaryFolder()
    let output = folder.path("out")
    var whole: [[String: Data]] = []
    for quarter in Self.quarters {
      _ = try await Sample.report(Sample.folder, to: output, quarter: quarter)
      whole.append(try folder.files(in: "out"))
    }
    try #require(whole[0] != whole[1])
    try #require(whole.allSatisfy { Set($0.keys) == Sample.promised })
    var killed = 0
    for attempt in 0..<30 {
      let run = try await Program.run(["report", Sample.folder] + Self.quarters[attempt % 2] + ["--output", output]) {
        try await Self.wait(for: $0, writingBeside: output, attempt: attempt)
      }
      if run.signal == SIGKILL { killed += 1 }
      let left = try folder.files(in: "out")
      #expect(whole.contains(left), "attempt \(attempt): neither of the whole reports")
    }
    #expect(killed > 0, "no run was killed before its end")
    #expect(try await Sample.report(Sample.folder, to: output).status == 0)
    #expect(try folder.files(in: "out") == whole[1])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["out"])
  }

  @Test func leftoverOfADeadRunIsRemovedAndThatOfALivingOneIsNot() async throws {
    let folder = try TemporaryFolder()
    // No process has a number as high as this; this test's own process is alive.
    let dead = ".out.partial-2147483600"
    let living = ".out.partial-\(ProcessInfo.processInfo.processIdentifier)"
    let foreign = ".out.partial-notes"
    for name in [dead, living, foreign] { try folder.write("half", to: name + "/index.html") }
    #expect(try await Sample.report(Sample.folder, to: folder.path("out")).status == 0)
    #expect(
      Set(try FileManager.default.contentsOfDirectory(atPath: folder.url.path)) == [living, foreign, "out"])
  }

  @Test func firstReportIsThereWholeOrNotAtAll() async throws {
    let folder = try TemporaryFolder()
    for attempt in 1...6 {
      let output = folder.path("out\(attempt)")
      _ = try await Program.run(["report", Sample.folder] + Sample.quarter + ["--output", output]) {
        try await Self.wait(for: $0, writingBeside: output, attempt: attempt)
      }
      guard FileManager.default.fileExists(atPath: output) else { continue }
      #expect(Set(try folder.files(in: "out\(attempt)").keys) == Sample.promised)
    }
  }
}
