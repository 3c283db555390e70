import Metrics
import YAMLDocuments

/// Reads how months become the figure of a quarter.
enum PeriodRuleReading {
  private static let words: [(word: String, rule: Metric.PeriodRule)] = [
    ("quarter", .quarter), ("year-to-date", .yearToDate), ("average-day", .averageDay), ("survey", .survey),
    ("as-published", .asPublished), ("mean-of-twelve-months", .meanOfTwelve(.asCounted)),
    ("mean-of-twelve-average-days", .meanOfTwelve(.averageDay)), ("latest-known", .latestKnown),
  ]

  static func rule(_ value: YAMLValue) throws(YAMLFault) -> Metric.PeriodRule {
    guard value.isMap else {
      let text = try value.text()
      guard let found = words.first(where: { $0.word == text }) else {
        let known = words.map(\.word).joined(separator: ", ")
        throw value.fault("The period rule is one of \(known), or a snapshot or a cohort.")
      }
      return found.rule
    }
    if let day = try value.optional("snapshot") {
      try value.allowOnly(["snapshot"])
      guard let day = Metric.SnapshotDay(rawValue: try day.text()) else {
        let known = Metric.SnapshotDay.allCases.map(\.rawValue).joined(separator: " or ")
        throw value.fault("A snapshot is taken on \(known).")
      }
      return .snapshot(day)
    }
    try value.allowOnly(["cohort_quarter", "mature_after_days"])
    let quarter = Int(try value.text("cohort_quarter")) ?? 0
    let days = Int(try value.text("mature_after_days")) ?? -1
    guard (1...4).contains(quarter), days >= 0 else {
      throw value.fault("A quarter from 1 to 4 and days are expected.")
    }
    return .cohort(quarter: quarter, matureAfterDays: days)
  }
}
