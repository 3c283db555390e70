import Disclosure
import Metrics

/// The counts of a publication as the fewest unknowns: a total is the sum of its parts, not a count of its own.
///
/// Readers know without being told that answers add up to all answers and months to their quarter. A second breakdown of
/// the same total is told as what it is: another sum that comes to the same.
struct CountCells {
  /// The counts that are no sums of others, by their names.
  let counts: [String: Int]
  /// Sums that are equal because they are the same total broken down twice.
  let relations: [PublishedValue]
  private let parts: [Measurement.Key: [Measurement.Key]]

  /// - Parameter shares: measures of which one counts a part of the other: those at home among those discharged. The rest
  ///   is a count of its own, so that it is known not to be negative.
  init(_ measurements: [Measurement], shares: [(part: String, whole: String)] = [], count: (Measurement) -> Int?) {
    var numbers: [Measurement.Key: Int] = [:]
    for measurement in measurements { numbers[measurement.key] = count(measurement) }
    let keys = numbers.keys.map { (name: CountCells.name($0), key: $0) }.sorted { $0.name < $1.name }.map(\.key)
    var breakdowns: [Measurement.Key: [String: [Measurement.Key]]] = [:]
    for key in keys where key.breakdown != "total" {
      breakdowns[key.with(breakdown: "total"), default: [:]][CountCells.dimension(key.breakdown), default: []].append(
        key)
    }
    var parts: [Measurement.Key: [Measurement.Key]] = [:]
    var others: [(whole: Measurement.Key, dimension: String, parts: [Measurement.Key])] = []
    func add(_ whole: Measurement.Key, _ dimension: String, _ some: [Measurement.Key]) {
      guard some.count > 1, some.reduce(0, { $0 + (numbers[$1] ?? 0) }) == numbers[whole] else { return }
      if parts[whole] == nil { parts[whole] = some } else { others.append((whole, dimension, some)) }
    }
    for key in keys where key.period.months.count > 1 {
      let months = key.period.months.map(key.with(period:)).filter { numbers[$0] != nil }
      if months.count == key.period.months.count { add(key, "month", months) }
    }
    for whole in keys {
      for (dimension, some) in (breakdowns[whole] ?? [:]).sorted(by: { $0.key < $1.key }) {
        add(whole, dimension, some)
      }
    }
    for (part, whole) in shares {
      for key in keys where key.measure == whole && parts[key] == nil {
        let inside = key.with(measure: part)
        guard let number = numbers[key], let some = numbers[inside], some <= number else { continue }
        let rest = key.with(measure: "\(whole) less \(part)")
        numbers[rest] = number - some
        parts[key] = [inside, rest]
      }
    }
    self.parts = parts
    counts = Dictionary(
      uniqueKeysWithValues: numbers.filter { parts[$0.key] == nil }.map { (CountCells.name($0.key), $0.value) })
    let expanded = CountCells(counts: counts, relations: [], parts: parts)
    relations = others.map { whole, dimension, some in
      PublishedValue(
        "sum: \(CountCells.name(whole)) by \(dimension)", .count(expanded.sum(of: some) - expanded.sum(of: [whole])),
        isAlreadyPublic: true)
    }
  }

  private init(counts: [String: Int], relations: [PublishedValue], parts: [Measurement.Key: [Measurement.Key]]) {
    (self.counts, self.relations, self.parts) = (counts, relations, parts)
  }

  /// A sum of measurements in counts that are no sums.
  func sum(of keys: [Measurement.Key]) -> CellSum {
    var coefficients: [String: Int] = [:]
    count(keys, in: &coefficients)
    return CellSum(coefficients)
  }

  private func count(_ keys: [Measurement.Key], in coefficients: inout [String: Int]) {
    for key in keys {
      if let parts = parts[key] {
        count(parts, in: &coefficients)
      } else {
        coefficients[CountCells.name(key), default: 0] += 1
      }
    }
  }

  /// The measurement in words that sort well.
  static func name(_ key: Measurement.Key) -> String {
    [key.kind.rawValue, key.measure, key.breakdown, key.areaCode, key.period.description].joined(separator: " ")
  }

  /// `answer` for `answer:satisfied`, `age` for `65-69`, `age and sex` for `65-74:male`.
  private static func dimension(_ breakdown: String) -> String {
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

  fileprivate func with(measure: String) -> Measurement.Key {
    Measurement.Key(kind: kind, measure: measure, breakdown: breakdown, areaCode: areaCode, period: period)
  }

  fileprivate func with(period: Period) -> Measurement.Key {
    Measurement.Key(kind: kind, measure: measure, breakdown: breakdown, areaCode: areaCode, period: period)
  }
}
