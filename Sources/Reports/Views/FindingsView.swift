import Metrics

/// All findings, worst first, those of a kind together.
struct FindingsView {
  struct Row {
    let place: String
    let message: String
    let advice: String
  }

  struct Group {
    let code: String
    let level: String
    let shape: String
    let count: Int
    let isMany: Bool
    let first: [Row]
    let rest: [Row]
    let restWords: String
  }

  struct LevelCount {
    let level: String
    let words: String
    let meaning: String
  }

  let page: PageFrame
  let summary: String
  let levels: [LevelCount]
  let groups: [Group]
  let isEmpty: Bool

  init(_ report: ProgrammeReport, style: String) {
    page = PageFrame(report, heading: "Findings", page: "findings.html", style: style)
    summary = FindingsText.summary(report.log)
    levels = FindingLevel.allCases.map { level in
      LevelCount(
        level: level.rawValue, words: FindingsText.counted(report.log.count(of: level), level),
        meaning: FindingsView.meaning(level))
    }
    groups = FindingGroup.groups(of: report.log).map { group in
      let rows = group.findings.map { finding in
        Row(
          place: finding.place.map(FindingsText.words) ?? "The programme", message: finding.message,
          advice: finding.advice)
      }
      return Group(
        code: group.code.rawValue, level: group.code.level.rawValue, shape: FindingsView.shape(group.code.level),
        count: rows.count, isMany: rows.count > FindingsText.placesShown,
        first: Array(rows.prefix(FindingsText.placesShown)), rest: Array(rows.dropFirst(FindingsText.placesShown)),
        restWords: "\(rows.count - FindingsText.placesShown) more of this kind")
    }
    isEmpty = groups.isEmpty
  }

  private static func meaning(_ level: FindingLevel) -> String {
    switch level {
    case .error: "Something was not used, or two figures contradict each other."
    case .inconsistency: "Figures or answers do not agree. They are used, with this remark."
    case .warning: "Something is missing or unusual."
    case .information: "Worth knowing; nothing to do."
    }
  }

  private static func shape(_ level: FindingLevel) -> String {
    switch level {
    case .error: "\u{2716}"
    case .inconsistency: "\u{2260}"
    case .warning: "\u{25B2}"
    case .information: "i"
    }
  }
}
