import Metrics

/// What does not fit between schemes, metrics, milestones and risks.
public enum SchemeFindings {
  /// The findings about a programme; none where it has neither schemes nor contributions.
  public static func add(_ programme: Programme, log: inout FindingLog) {
    reportUnknownCommentary(programme, log: &log)
    guard let register = programme.schemes else { return }
    for metric in programme.metrics where register.serving(metric.id).isEmpty {
      log.add(
        .metricUnserved, at: Finding.Place(file: "contributions.csv"), "No scheme serves \(metric.shortName).",
        advice: "Add the scheme that is to move it, or ask the board why nothing does.")
    }
    for scheme in register.schemes where !register.serves(scheme) {
      log.add(
        .schemeServesNothing, at: Finding.Place(file: "schemes.csv"),
        "The scheme \"\(scheme.name)\" serves no metric.",
        advice: "Say in contributions.csv what it is for; a row with the strength \"other\" will do.")
    }
    report(register.contributions.map(\.scheme), in: "contributions.csv", register, log: &log)
    guard !register.schemes.isEmpty else { return }
    report((programme.milestones ?? []).map(\.scheme), in: "milestones.csv", register, log: &log)
    report((programme.risks ?? []).map(\.scheme), in: "risks.csv", register, log: &log)
  }

  /// Names that the register does not have, each once.
  private static func report(
    _ names: [String], in file: String, _ register: SchemeRegister, log: inout FindingLog
  ) {
    var seen: Set<NameKey> = []
    for name in names where !NameKey(name).isEmpty && !register.knows(name) && seen.insert(NameKey(name)).inserted {
      let rows = names.count { NameKey($0) == NameKey(name) }
      log.add(
        .schemeUnknown, at: Finding.Place(file: file),
        """
        \(rows == 1 ? "A row names" : "\(rows) rows name") a scheme "\(name)" that is neither a scheme nor a priority of \
        schemes.csv.
        """,
        advice: "Add it to schemes.csv, or correct the name. Until then it belongs to no priority.")
    }
  }

  private static func reportUnknownCommentary(_ programme: Programme, log: inout FindingLog) {
    let folders = Set(programme.commentary.keys.filter { $0.contains("/") }.map { String($0.prefix { $0 != "/" }) })
    let slugs = (programme.schemes?.priorities ?? []).map(\.slug)
    for folder in folders.sorted() where !slugs.contains(folder) {
      log.add(
        .commentaryUnused, at: Finding.Place(file: "commentary/\(folder)"),
        "The folder belongs to no priority, and what stands in it is shown nowhere.",
        advice: slugs.isEmpty
          ? "Add schemes.csv, which names the priorities." : "Name it after one of: \(slugs.joined(separator: ", ")).")
    }
  }
}
