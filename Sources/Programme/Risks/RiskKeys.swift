import Metrics

/// Numbers of entries: for files one that no two of them share, for people one as short as it can be.
enum RiskKeys {
  /// The entries with their keys and titles. A key is the number, with the name of the register before it where there is
  /// one; an entry without a number gets that of its place. A title does without the register where the number has letters
  /// and no other register has it: `EN4`, but `north 4`.
  static func unique(_ risks: [Risk], log: inout FindingLog) -> [Risk] {
    var used: Set<String> = []
    var places: [String: Int] = [:]
    let registers = Dictionary(grouping: risks, by: \.id).mapValues { Set($0.map(\.register)) }
    return risks.map { risk in
      var risk = risk
      places[risk.register, default: 0] += 1
      let number = risk.id.isEmpty ? String(places[risk.register] ?? 0) : risk.id
      let plain = [risk.register, number].filter { !$0.isEmpty }.map(plain).joined(separator: "/")
      if used.contains(plain) {
        log.add(
          .riskIdTwice, at: risk.place("id"), "The number \"\(risk.id)\" stands twice in one register.",
          advice: "Give each entry a number of its own. Both are kept.")
      }
      var key = plain
      var next = 2
      while !used.insert(key).inserted {
        key = "\(plain)-\(next)"
        next += 1
      }
      risk.key = key
      let tellsItself = risk.id.contains(where: \.isLetter) && registers[risk.id]?.count == 1
      let title = risk.register.isEmpty || tellsItself ? risk.id : "\(risk.register) \(risk.id)"
      risk.title = risk.id.isEmpty ? key : title
      return risk
    }
  }

  /// Without white space and slashes, as a part of the name of a figure.
  private static func plain(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "/" }.joined(separator: "-")
  }
}
