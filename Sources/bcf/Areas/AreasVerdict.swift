import Reports

/// The last words of a run over many areas: how many are done, metrics by colour, and where to look.
enum AreasVerdict {
  static func text(_ comparison: AreasComparison, output: String) -> String {
    let failures = comparison.failureCount
    var lines = ["Areas:    \(comparison.count) done, \(failures) could not be done"]
    lines += comparison.verdicts
    let folder = output.hasSuffix("/") ? String(output.dropLast()) : output
    lines.append("Look at:  \(folder)/index.html")
    return lines.joined(separator: "\n")
  }
}
