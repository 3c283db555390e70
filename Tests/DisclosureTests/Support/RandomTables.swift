import Disclosure
import TestSupport

/// Tables as reports of the Better Care Fund hold them, filled with small random counts. Synthetic.
enum RandomTables {
  /// A random table; every seed gives another one, and always the same.
  static func table(seed: Int) throws(DisclosureFault) -> DisclosureTable {
    var generator = SeededGenerator(seed: UInt64(seed))
    return switch seed % 4 {
    case 0: try year(&generator)
    case 1: try margins(&generator)
    case 2: try complements(&generator)
    default: try quartersByGroup(&generator)
    }
  }

  private static func count(_ generator: inout SeededGenerator) -> Int {
    // Half of the counts are small, a tenth are 0.
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: 0
    case 1...5: Int.random(in: 1...8, using: &generator)
    default: Int.random(in: 5...40, using: &generator)
    }
  }

  /// Twelve months, four quarters, year to date, and the year; rates per 100,000 of the quarters.
  private static func year(_ generator: inout SeededGenerator) throws(DisclosureFault) -> DisclosureTable {
    let months = (1...12).map { "m\($0)" }
    let counts = Dictionary(uniqueKeysWithValues: months.map { ($0, count(&generator)) })
    let population = Int.random(in: 10_000...200_000, using: &generator)
    var values = months.map { PublishedValue($0, .count(.cell($0))) }
    for quarter in 1...4 {
      let mine = CellSum.total(of: months[quarter * 3 - 3..<quarter * 3])
      values.append(PublishedValue("quarter \(quarter)", .count(mine), importance: 1))
      values.append(
        PublishedValue(
          "rate \(quarter)", .ratio(.init(mine, per: .known(population), multiplier: 100_000)), importance: 1))
      values.append(
        PublishedValue("to date \(quarter)", .count(.total(of: months[0..<quarter * 3])), importance: 2))
    }
    return try DisclosureTable(counts: counts, values: values)
  }

  /// Rows by columns with both margins and a grand total.
  private static func margins(_ generator: inout SeededGenerator) throws(DisclosureFault) -> DisclosureTable {
    let rows = Int.random(in: 2...4, using: &generator)
    let columns = Int.random(in: 2...5, using: &generator)
    var counts: [String: Int] = [:]
    var values: [PublishedValue] = []
    let name = { (row: Int, column: Int) in "r\(row)c\(column)" }
    for row in 0..<rows {
      for column in 0..<columns {
        counts[name(row, column)] = count(&generator)
        values.append(PublishedValue(name(row, column), .count(.cell(name(row, column)))))
      }
      values.append(
        PublishedValue("row \(row)", .count(.total(of: (0..<columns).map { name(row, $0) })), importance: 1))
    }
    for column in 0..<columns {
      values.append(
        PublishedValue("column \(column)", .count(.total(of: (0..<rows).map { name($0, column) })), importance: 1))
    }
    values.append(PublishedValue("all", .count(.total(of: counts.keys)), importance: 2))
    return try DisclosureTable(counts: counts, values: values)
  }

  /// Discharged and at home by month, by quarter and for the half year; percentages, and those who were not at home.
  private static func complements(_ generator: inout SeededGenerator) throws(DisclosureFault) -> DisclosureTable {
    var counts: [String: Int] = [:]
    var values: [PublishedValue] = []
    let groups = [["m1"], ["m2"], ["m3"], ["m4"], ["m5"], ["m6"], ["m1", "m2", "m3"], ["m4", "m5", "m6"]]
    for month in groups.prefix(6).joined() {
      counts["home \(month)"] = count(&generator)
      counts["away \(month)"] = count(&generator)
    }
    for group in groups + [groups.prefix(6).flatMap { $0 }] {
      let home = CellSum.total(of: group.map { "home \($0)" })
      let away = CellSum.total(of: group.map { "away \($0)" })
      let label = group.joined(separator: "+")
      let importance = group.count == 1 ? 0 : group.count == 3 ? 1 : 2
      values.append(PublishedValue("home \(label)", .count(home), importance: importance))
      values.append(PublishedValue("discharged \(label)", .count(home + away), importance: importance))
      values.append(PublishedValue("away \(label)", .implied(away), importance: importance))
      guard counts.contains(where: { group.contains(String($0.key.dropFirst(5))) && $0.value > 0 }) else { continue }
      values.append(
        PublishedValue("percent \(label)", .ratio(.init(home, per: home + away)), importance: importance))
    }
    return try DisclosureTable(counts: counts, values: values)
  }

  /// Three quarters by three groups: group totals to date, quarter totals, and one total of all.
  private static func quartersByGroup(_ generator: inout SeededGenerator) throws(DisclosureFault) -> DisclosureTable {
    var counts: [String: Int] = [:]
    var values: [PublishedValue] = []
    for group in ["a", "b", "c"] {
      for quarter in 1...3 {
        counts["\(group)\(quarter)"] = count(&generator)
        values.append(PublishedValue("\(group)\(quarter)", .count(.cell("\(group)\(quarter)"))))
        values.append(
          PublishedValue(
            "\(group) to \(quarter)", .count(.total(of: (1...quarter).map { "\(group)\($0)" })), importance: 1))
      }
    }
    for quarter in 1...3 {
      let cells = ["a", "b", "c"].flatMap { group in (1...quarter).map { "\(group)\($0)" } }
      values.append(PublishedValue("all to \(quarter)", .count(.total(of: cells)), importance: 2))
    }
    return try DisclosureTable(counts: counts, values: values)
  }
}
