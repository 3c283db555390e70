import Metrics

/// Findings as plain text, for a terminal.
public enum FindingsText {
  /// The most places that are listed for one code before the rest is only counted.
  public static let placesShown = 5

  /// All findings, worst first, those with the same code together; ends without a line break.
  public static func text(_ log: FindingLog, _ levels: LevelWords = LevelWords()) -> String {
    guard !log.findings.isEmpty else { return "No findings." }
    var lines: [String] = []
    for group in FindingGroup.groups(of: log) {
      lines.append("\(group.code.level.rawValue) [\(group.code.rawValue)]")
      for finding in group.findings.prefix(placesShown) {
        lines.append("  \(finding.place.map { words($0) + ": " } ?? "")\(finding.message)")
        lines.append("    \(finding.advice)")
      }
      if group.findings.count > placesShown {
        lines.append("  ... and \(group.findings.count - placesShown) more of this kind.")
      }
    }
    lines.append(summary(log, levels))
    return lines.joined(separator: "\n")
  }

  /// `2 errors, 1 inconsistency, 0 warnings, 3 pieces of information`.
  public static func summary(_ log: FindingLog, _ levels: LevelWords = LevelWords()) -> String {
    FindingLevel.allCases.map { levels.counted(log.count(of: $0), $0) }.joined(separator: ", ")
  }

  /// File, sheet and cell: `Sept_16.xls, sheet LA - by reason, cell F17`.
  public static func words(_ place: Finding.Place) -> String {
    var words = place.file
    if let sheet = place.sheet { words += ", sheet \(sheet)" }
    if let cell = place.cell, !cell.isEmpty { words += cell.hasPrefix("line ") ? ", \(cell)" : ", cell \(cell)" }
    return words
  }
}

/// The findings with one code, in the order in which they were met.
public struct FindingGroup: Sendable {
  /// The code.
  public let code: FindingCode
  /// The findings.
  public let findings: [Finding]

  /// All findings of a log, worst first.
  public static func groups(of log: FindingLog) -> [FindingGroup] {
    var order: [FindingCode] = []
    var byCode: [FindingCode: [Finding]] = [:]
    for finding in log.byLevel {
      if byCode[finding.code] == nil { order.append(finding.code) }
      byCode[finding.code, default: []].append(finding)
    }
    return order.map { FindingGroup(code: $0, findings: byCode[$0] ?? []) }
  }
}
