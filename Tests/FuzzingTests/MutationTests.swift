import FuzzTargets
import Testing

/// Damaged files of every kind: whatever the bytes, a reader ends soon, with a result or its own error, and takes little
/// memory. `make fuzz` looks for much longer, and by what it finds out about the code.
///
/// Each reader works in a process of its own, so that a crash is one failed test and memory can be measured.
struct MutationTests {
  static let inputs = 1500
  /// The most processor time that one input may take, in seconds.
  static let longestInput = 5.0
  /// What the readers may need beyond what the files as they are need.
  static let mostGrowth = 32 << 20

  @Test(.timeLimit(.minutes(20)), arguments: FuzzTarget.allCases)
  func damagedFileIsReadOrRefused(_ target: FuzzTarget) async {
    await #expect(processExitsWith: .success) { [name = target.rawValue as String] in
      ProcessLimits.set(seconds: 60, bytes: 4 << 30)
      try MutationTests.feed(try #require(FuzzTarget(rawValue: name)))
    }
  }

  private static func feed(_ target: FuzzTarget) throws {
    let files = try Corpus.files(of: target).map(\.bytes)
    for file in files { _ = target.outcome(of: file) }
    let before = try #require(ProcessLimits.peak())
    var mutation = Mutation(seed: 20_161_125, files: files)
    var outcomes = (read: 0, refused: 0)
    for number in 0..<inputs {
      let input = mutation.damaged(files[number % files.count])
      let start = ProcessLimits.processorSeconds()
      let outcome = target.outcome(of: input)
      #expect(ProcessLimits.processorSeconds() - start < longestInput, "input \(number)")
      switch outcome {
      case .read: outcomes.read += 1
      case .refused: outcomes.refused += 1
      case .unsuitable: break
      case .wrong(let what): Issue.record("input \(number): \(what)")
      }
    }
    let growth = try #require(ProcessLimits.peak()) - before
    #expect(growth < mostGrowth, "\(growth >> 10) KiB")
    // Both ways are taken, or the damage does not reach the reader. Little of a damaged XML document is well formed.
    #expect(outcomes.refused > inputs / 20, "\(outcomes)")
    #expect(outcomes.read > 0, "\(outcomes)")
  }
}
