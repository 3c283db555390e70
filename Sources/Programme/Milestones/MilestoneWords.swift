/// The words of a milestone's status that say something to `bcf`.
enum MilestoneWords {
  private static let done: Set<String> = [
    "done", "complete", "completed", "finished", "achieved", "met", "closed", "appointed",
  ]
  private static let late: Set<String> = [
    "slippage", "slipping", "slipped", "slip", "slips", "delayed", "delay", "late", "behind", "paused", "realigned",
    "stopped",
    "suspended", "stalled",
  ]

  /// Whether a status says that the work is done: "complete", "[complete]", "COMPLETED June 17"; not "not complete".
  static func meansDone(_ status: String) -> Bool {
    let words = status.lowercased().split { !$0.isLetter }.map(String.init)
    guard let first = words.first else { return false }
    return done.contains(first)
  }

  /// Whether a status says that the work is not on its way as planned: "Slippage", "Paused", "On hold", "Realigned".
  static func meansLate(_ status: String) -> Bool {
    let words = status.lowercased().split { !$0.isLetter }.map(String.init)
    return words.first.map(late.contains) ?? false || words.starts(with: ["on", "hold"])
  }
}

/// Whether a role is named.
enum OwnerRole {
  private static let nobody: Set<String> = [
    "", "tbc", "tba", "tbd", "to be confirmed", "to be agreed", "none", "n a", "na", "vacant", "not known", "unknown",
  ]

  /// Nothing stands there, a dash, or that somebody is to be named.
  static func isMissing(_ role: String) -> Bool {
    nobody.contains(role.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " "))
  }
}
