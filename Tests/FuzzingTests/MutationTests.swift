import FuzzTargets
import Testing

/// Damaged files of every kind: whatever the bytes, a reader ends soon, with a result or its own error, and takes little
/// memory. `make fuzz` looks for much longer, and by what it finds out about the code.
///
/// Each reader works in a process of its own, so that a crash is one failed test and memory can be measured.
struct MutationTests {
  static let inputs = 600
  static let longestInput = Duration.seconds(5)
  /// What the readers may need beyond what the files as they are need.
  static let mostGrowth = 96 << 20

  @Test(.timeLimit(.minutes(2)), arguments: FuzzTarget.allCases)
  func damagedFileIsReadOrRefused(_ target: FuzzTarget) async {
    await #expect(processExitsWith: .success) { [name = target.rawValue] in
      ProcessLimits.set(seconds: 60, bytes: 4 << 30)
      let target = try #require(FuzzTarget(rawValue: name))
      let files = try Corpus.files(of: target).map(\.bytes)
      for file in files { _ = target.outcome(of: file) }
      let before = try #require(ProcessLimits.peak())
      var mutation = Mutation(seed: 20_161_125, files: files)
      var outcomes = (read: 0, refused: 0)
      let clock = ContinuousClock()
      for number in 0..<MutationTests.inputs {
        let input = mutation.damaged(files[number % files.count])
        var outcome = FuzzTarget.Outcome.unsuitable
        let duration = clock.measure { outcome = target.outcome(of: input) }
        #expect(duration < MutationTests.longestInput, "input \(number)")
        switch outcome {
        case .read: outcomes.read += 1
        case .refused: outcomes.refused += 1
        case .unsuitable: break
        case .wrong(let what): Issue.record("input \(number): \(what)")
        }
      }
      let growth = try #require(ProcessLimits.peak()) - before
      #expect(growth < MutationTests.mostGrowth)
      // Both ways are taken, or the damage does not reach the reader.
      #expect(outcomes.refused > MutationTests.inputs / 20)
      if !CorpusTests.waiting.contains(name) { #expect(outcomes.read > MutationTests.inputs / 20) }
    }
  }
}
