import Dates
import struct Foundation.Decimal
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
        .schemeServesNothing, at: scheme.place("scheme"),
        "The scheme \"\(scheme.name)\" serves no metric.",
        advice: "Say in contributions.csv what it is for; a row with the strength \"other\" will do.")
    }
    report(register.contributions.map(\.scheme), in: "contributions.csv", register, log: &log)
    reportAmbiguous(register, log: &log)
    reportUnowned(register, log: &log)
    for scheme in register.schemes + register.priorities.compactMap(\.own) { report(scheme, register, log: &log) }
    reportOverlaps(programme, register, log: &log)
    guard !register.schemes.isEmpty else { return }
    report((programme.milestones ?? []).map(\.scheme), in: "milestones.csv", register, log: &log)
    let risks = Dictionary(grouping: programme.risks ?? []) { $0.place("scheme").file }
    for (file, risks) in risks.sorted(by: { $0.key < $1.key }) {
      report(risks.map(\.scheme), in: file, register, log: &log)
    }
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

  /// What a scheme depends on, and its own dates.
  private static func report(_ scheme: Scheme, _ register: SchemeRegister, log: inout FindingLog) {
    for name in scheme.dependsOn where !register.knows(name) {
      log.add(
        .dependencyUnknown, at: scheme.place("depends_on"),
        "The scheme \"\(scheme.name)\" depends on \"\(name)\", which is neither a scheme nor a priority of schemes.csv.",
        advice: "Add it to schemes.csv, or correct the name; names are parted by semicolons.")
    }
    guard let start = scheme.start, let end = scheme.end, end < start else { return }
    log.add(
      .endsBeforeStart, at: scheme.place("end"),
      "The scheme \"\(scheme.name)\" ends before it starts: start \(scheme.startDate.text), end \(scheme.endDate.text).",
      advice: "Correct the start or the end.")
  }

  /// Schemes that nobody answers for, as one finding: a document often names no owner at all.
  private static func reportUnowned(_ register: SchemeRegister, log: inout FindingLog) {
    let unowned = register.schemes.filter { OwnerRole.isMissing($0.ownerRole) }
    guard let first = unowned.first else { return }
    log.add(
      .schemesUnowned, at: first.place("owner_role"),
      """
      \(unowned.count) of \(register.schemes.count) schemes \(unowned.count == 1 ? "has" : "have") no owner, first \
      "\(first.name)".
      """,
      advice: "Name the role that answers for each under owner_role.")
  }

  /// The findings that depend on the day of the report: a scheme that has ended and is said to run.
  public static func add(_ programme: Programme, asAt: CivilDate, log: inout FindingLog) {
    for scheme in programme.schemes?.schemes ?? [] where scheme.status == .running {
      guard let end = scheme.end, end < asAt else { continue }
      log.add(
        .schemeEnded, at: scheme.place("end"),
        """
        The scheme "\(scheme.name)" ended (\(scheme.endDate.text)) before the report of \(asAt.inWords), and its status \
        is "\(scheme.statusText)".
        """,
        advice: "Correct the end or the status, or say who carries it on.")
    }
  }

  /// A name that two schemes have means both.
  private static func reportAmbiguous(_ register: SchemeRegister, log: inout FindingLog) {
    var seen: Set<NameKey> = []
    for contribution in register.contributions where seen.insert(NameKey(contribution.scheme)).inserted {
      let meant = register.schemes(called: contribution.scheme)
      guard meant.count > 1 else { continue }
      log.add(
        .schemeAmbiguous, at: Finding.Place(file: "contributions.csv"),
        """
        "\(contribution.scheme)" means \(meant.count) schemes: \(meant.map { "\($0.priority): \($0.name)" }.joined(separator: ", ")).
        """,
        advice: "Name the priority before it, with a colon, or use the id. Until then it counts for each of them.")
    }
  }

  /// Several schemes that claim to move one metric by a number: the sum may count a case twice.
  private static func reportOverlaps(_ programme: Programme, _ register: SchemeRegister, log: inout FindingLog) {
    for target in OwnTargets.all(register) where target.isOverlap {
      let parts = target.combined.parts.map { part in
        "\(part.scheme) \(part.isApproximate ? "about " : "")\(DecimalText.grouped(part.value, places: places(part.value)))"
      }
      let sum = DecimalText.grouped(target.combined.value, places: places(target.combined.value))
      let unit = target.unit.isEmpty ? "" : " \(target.unit)"
      let metric = programme.metrics.first { $0.id == target.metric }?.shortName ?? target.metric
      log.add(
        .targetsOverlap, at: Finding.Place(file: "contributions.csv"),
        """
        Several schemes have a target of their own for \(metric): \(parts.joined(separator: ", ")); together \
        \(target.combined.isApproximate ? "about " : "")\(sum)\(unit).
        """,
        advice: "Agree that no case counts for two of them. One target for all of them is that sum.")
    }
  }

  private static func places(_ number: Decimal) -> Int { DecimalText.rounded(number, places: 0) == number ? 0 : 2 }

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
