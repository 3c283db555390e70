/// The name that somebody may have meant.
enum NearestName {
  /// The known name that takes the fewest changes of a letter, where at most a third of the letters differ; nothing
  /// where none is near. Capitals are no difference. Of two as near, the first in the alphabet.
  static func of(_ name: String, among known: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased())
    let allowed = max(1, wanted.count / 3)
    var best: (name: String, changes: Int)?
    for candidate in known.sorted() {
      let letters = Array(candidate.lowercased())
      guard abs(letters.count - wanted.count) <= allowed else { continue }
      let changes = changes(from: wanted, to: letters)
      if changes <= allowed, changes < best?.changes ?? Int.max { best = (candidate, changes) }
    }
    return best?.name
  }

  /// Letters put in, left out, replaced, or two neighbours swapped (optimal string alignment).
  private static func changes(from first: [Character], to second: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        var least = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          least = min(least, before[column - 1] + 1)
        }
        current.append(least)
      }
      (before, last) = (last, current)
    }
    return last[second.count]
  }
}
