import Disclosure

/// Short names for tests.
enum Tables {
  static let below5 = DisclosurePolicy(id: "below-5", suppressBelow: 5)
  static let below5Alone = DisclosurePolicy(id: "below-5-alone", suppressBelow: 5, isSecondaryOn: false)

  /// Counts that are printed as they are, and sums of them with their importance.
  static func make(
    _ counts: KeyValuePairs<String, Int>, sums: KeyValuePairs<String, [String]> = [:], importance: Int = 1,
    more: [PublishedValue] = []
  ) throws(DisclosureFault) -> DisclosureTable {
    let cells = counts.map { PublishedValue($0.key, .count(.cell($0.key))) }
    let totals = sums.map { PublishedValue($0.key, .count(.total(of: $0.value)), importance: importance) }
    return try DisclosureTable(
      counts: Dictionary(counts.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 }), values: cells + totals + more)
  }

  /// Rows and columns with their margins and the total of all.
  static func margins(_ rows: [[Int]]) throws(DisclosureFault) -> DisclosureTable {
    var counts: [String: Int] = [:]
    var values: [PublishedValue] = []
    for (row, cells) in rows.enumerated() {
      for (column, count) in cells.enumerated() {
        counts["\(row).\(column)"] = count
        values.append(PublishedValue("\(row).\(column)", .count(.cell("\(row).\(column)"))))
      }
      let names = cells.indices.map { "\(row).\($0)" }
      values.append(PublishedValue("row \(row)", .count(.total(of: names)), importance: 1))
    }
    for column in rows.first?.indices ?? 0..<0 {
      let names = rows.indices.map { "\($0).\(column)" }
      values.append(PublishedValue("column \(column)", .count(.total(of: names)), importance: 1))
    }
    values.append(PublishedValue("all", .count(.total(of: counts.keys)), importance: 2))
    return try DisclosureTable(counts: counts, values: values)
  }
}
