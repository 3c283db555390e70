import Disclosure
import Metrics

/// What readers know without being told: the answers of a survey add up to all answers, the months to the quarter.
enum BreakdownRelations {
  /// The relations among measurements: each is a sum that is 0.
  static func all(_ measurements: [Measurement], name: (Measurement.Key) -> String) -> [PublishedValue] {
    var values: [PublishedValue] = []
    var groups: [Measurement.Key: [String: [Measurement]]] = [:]
    for measurement in measurements {
      let total = measurement.key.with(breakdown: "total")
      groups[total, default: [:]][dimension(measurement.key.breakdown), default: []].append(measurement)
    }
    let known = Dictionary(measurements.map { ($0.key, $0) }) { first, _ in first }
    for (key, dimensions) in groups.sorted(by: { name($0.key) < name($1.key) }) {
      guard let total = known[key]?.number else { continue }
      for (dimension, parts) in dimensions.sorted(by: { $0.key < $1.key }) where dimension != "total" {
        guard parts.reduce(0, { $0 + ($1.number ?? 0) }) == total else { continue }
        values.append(relation("\(name(key)) by \(dimension)", whole: key, parts: parts.map(\.key), name))
      }
    }
    for (key, measurement) in known.sorted(by: { name($0.key) < name($1.key) }) where key.period.months.count > 1 {
      let parts = key.period.months.compactMap { known[key.with(period: $0)] }
      guard parts.count == key.period.months.count,
        parts.reduce(0, { $0 + ($1.number ?? 0) }) == measurement.number
      else { continue }
      values.append(relation("\(name(key)) by month", whole: key, parts: parts.map(\.key), name))
    }
    return values
  }

  private static func relation(
    _ label: String, whole: Measurement.Key, parts: [Measurement.Key], _ name: (Measurement.Key) -> String
  ) -> PublishedValue {
    let sum = CellSum.total(of: parts.map(name)) - CellSum.cell(name(whole))
    return PublishedValue("sum: " + label, .count(sum), isAlreadyPublic: true)
  }

  /// `answer` for `answer:satisfied`, `age` for `65-69`, `age and sex` for `65-74:male`.
  private static func dimension(_ breakdown: String) -> String {
    guard breakdown != "total" else { return "total" }
    let parts = breakdown.split(separator: ":", maxSplits: 1)
    let isAge = parts.first?.first?.isNumber ?? false
    if isAge { return parts.count == 1 ? "age" : "age and sex" }
    return parts.count == 1 ? "kind" : String(parts[0])
  }
}

extension Measurement.Key {
  fileprivate func with(breakdown: String) -> Measurement.Key {
    Measurement.Key(kind: kind, measure: measure, breakdown: breakdown, areaCode: areaCode, period: period)
  }

  fileprivate func with(period: Period) -> Measurement.Key {
    Measurement.Key(kind: kind, measure: measure, breakdown: breakdown, areaCode: areaCode, period: period)
  }
}
