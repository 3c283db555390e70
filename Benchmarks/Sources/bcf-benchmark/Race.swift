/// What the runs of one program took.
struct Result {
  let contender: Contender
  /// Whole processes, in the order of the rounds.
  var runs: [Run] = []
  /// The seconds that a rival itself measured, without the start of Python and its imports; empty if it does not.
  var inside: [Double] = []

  /// The seconds of the whole processes, as whoever waits for them counts.
  var times: [Double] { runs.map(\.wall) }
  var peak: Int { runs.map(\.peak).max() ?? 0 }
}

/// Runs `bcf` and the rivals in turn, so that whatever else the machine does meets all of them.
struct Race {
  let settings: Settings

  /// - Returns: ours first, then the rivals in their order, then our steps.
  func run(_ work: Work) throws(BenchmarkError) -> [Result] {
    var results = ([work.ours] + work.rivals + work.steps.map(\.contender)).map { Result(contender: $0) }
    for round in 0..<settings.rounds {
      Console.progress("  round \(round + 1) of \(settings.rounds)")
      for place in results.indices {
        // Each round begins with another program.
        let index = (place + round) % results.count
        var child = Child(results[index].contender.command)
        if index > 0 { child.output = "\(settings.inputs)/results/\(work.key)-time.txt" }
        results[index].runs.append(try child.run())
        if index > 0, let seconds = Self.seconds(in: try TextFile.read(child.output)) {
          results[index].inside.append(seconds)
        }
      }
    }
    return results
  }

  /// The number in the line `seconds 0.5`.
  private static func seconds(in text: String) -> Double? {
    let line = text.split(separator: "\n").last { $0.hasPrefix("seconds ") }
    return line.flatMap { Double($0.dropFirst("seconds ".count)) }
  }
}

/// The middle of some numbers; of an even count, the mean of the middle two.
func median(_ numbers: [Double]) -> Double {
  guard !numbers.isEmpty else { return 0 }
  let sorted = numbers.sorted()
  return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}
