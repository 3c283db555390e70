import Metrics

/// All findings, worst first, those of a kind together.
struct FindingsView: Encodable {
  struct Row: Encodable {
    let place: String
    let message: String
    let advice: String
  }

  struct Group: Encodable {
    let code: String
    let level: String
    let word: String
    let shape: String
    let count: Int
    let isMany: Bool
    let first: [Row]
    let rest: [Row]
    let restWords: String
  }

  struct LevelCount: Encodable {
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
    let words = report.programme.words.levels
    summary = FindingsText.summary(report.log, words)
    levels = FindingLevel.allCases.map { level in
      LevelCount(
        level: words[level].one, words: words.counted(report.log.count(of: level), level),
        meaning: words[level].meaning)
    }
    groups = FindingGroup.groups(of: report.log).map { group in
      let rows = group.findings.map { finding in
        Row(
          place: finding.place.map(FindingsText.words) ?? "The programme", message: finding.message,
          advice: finding.advice)
      }
      return Group(
        code: group.code.rawValue, level: group.code.level.rawValue, word: words[group.code.level].one,
        shape: words[group.code.level].shape,
        count: rows.count, isMany: rows.count > FindingsText.placesShown,
        first: Array(rows.prefix(FindingsText.placesShown)), rest: Array(rows.dropFirst(FindingsText.placesShown)),
        restWords: "\(rows.count - FindingsText.placesShown) more of this kind")
    }
    isEmpty = groups.isEmpty
  }
}
