import Foundation

/// All measurements of a programme, one for each figure: where a figure came twice, the latest edition.
public struct MeasurementStore: Sendable {
  /// All measurements, in an order that does not depend on the order of the files.
  public let all: [Measurement]
  /// Where each stands in `all`.
  private let places: [Measurement.Key: Int]
  /// What is counted at all, in whatever period.
  private let counted: [ReturnKind: Set<String>]
  /// What earlier editions said where that was something else, oldest first.
  private let superseded: [Measurement.Key: [Measurement]]

  /// Takes in measurements and reports what came twice, whatever the order in which the files were read.
  ///
  /// The latest edition wins, and a change of the figure is reported. Two figures of the latest edition that differ
  /// contradict each other: the first is kept, and the contradiction is an error. Nothing is ever added up.
  public init(_ measurements: [Measurement], log: inout FindingLog) {
    let latest = MeasurementStore.latest(measurements)
    var superseded: [Measurement.Key: [Measurement]] = [:]
    for measurement in measurements {
      guard let winner = latest[measurement.key], winner.value != measurement.value else { continue }
      MeasurementStore.report(measurement, beside: winner, log: &log)
      if winner.edition.isNewer(than: measurement.edition) {
        superseded[measurement.key, default: []].append(measurement)
      }
    }
    self.superseded = superseded.mapValues { earlier in
      earlier.sorted {
        ($0.edition.date?.dayNumber ?? 0, $0.origin.file) < ($1.edition.date?.dayNumber ?? 0, $1.origin.file)
      }
    }
    all = MeasurementStore.ordered(Array(latest.values))
    counted = MeasurementStore.counted(all)
    places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.key, $0) })
  }

  private static func latest(_ measurements: [Measurement]) -> [Measurement.Key: Measurement] {
    var latest: [Measurement.Key: Measurement] = [:]
    for measurement in measurements {
      if let known = latest[measurement.key], !measurement.edition.isNewer(than: known.edition) { continue }
      latest[measurement.key] = measurement
    }
    return latest
  }

  /// Sorts places instead of measurements, which are large, and puts periods into numbers once for each figure.
  private static func ordered(_ measurements: [Measurement]) -> [Measurement] {
    let ranks = measurements.map { (day: $0.key.period.firstDay, months: $0.key.period.months.count) }
    return measurements.indices.sorted { left, right in
      let (a, b) = (measurements[left].key, measurements[right].key)
      if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
      return (a.measure, a.areaCode, ranks[left].day, ranks[left].months, a.breakdown)
        < (b.measure, b.areaCode, ranks[right].day, ranks[right].months, b.breakdown)
    }.map { measurements[$0] }
  }

  /// The measures of each kind; those of one measure stand together.
  private static func counted(_ measurements: [Measurement]) -> [ReturnKind: Set<String>] {
    var counted: [ReturnKind: Set<String>] = [:]
    var last: Measurement.Key?
    for key in measurements.lazy.map(\.key) {
      if let last, last.kind == key.kind, last.measure == key.measure { continue }
      counted[key.kind, default: []].insert(key.measure)
      last = key
    }
    return counted
  }

  /// What earlier editions said of a figure where that was something else, oldest first.
  public func earlierEditions(of key: Measurement.Key) -> [Measurement] { superseded[key] ?? [] }

  /// A published figure may be told; one of a local return may be a small number, so only its file is named.
  private static func report(_ measurement: Measurement, beside latest: Measurement, log: inout FindingLog) {
    let isPublished = latest.edition.isPublished && measurement.edition.isPublished
    if latest.edition.isNewer(than: measurement.edition) {
      let change =
        isPublished
        ? "is \(words(latest.value)) in the edition \(latest.edition) (\(latest.origin.file)); the edition "
          + "\(measurement.edition) said \(words(measurement.value))."
        : "differs between the edition \(latest.edition) (\(latest.origin.file)) and the edition \(measurement.edition)."
      log.add(
        .editionSuperseded, at: measurement.origin.place, "\(words(latest)) \(change)",
        advice: "Nothing to do: the later edition is used. Say so where the earlier figure was published.")
    } else {
      let figures =
        isPublished
        ? "\(words(latest.value)) in \(latest.origin.file), \(words(measurement.value)) in \(measurement.origin.file)"
        : "\(latest.origin.file) and \(measurement.origin.file)"
      log.add(
        .figuresContradict, at: measurement.origin.place,
        "\(words(latest)) comes twice with different figures: \(figures), both \(latest.edition).",
        advice: "Find out which file is right and take the other out of the folder; until then the first is used.")
    }
  }

  /// Whether any measurement is one of what a metric counts: of whatever area, part and period, also one that says why there is
  /// no number.
  public func holds(_ count: Metric.Count) -> Bool { counted[count.kind]?.contains(count.measure) ?? false }

  /// The measurement with this key.
  public subscript(key: Measurement.Key) -> Measurement? { places[key].map { all[$0] } }

  /// The measurement of an area, whichever of the codes that mean it in the period the source uses.
  public func measurement(
    _ kind: ReturnKind, _ measure: String, _ breakdown: String, area: Area, period: Period
  ) -> Measurement? {
    for code in area.codes(in: period) + [""] {
      let key = Measurement.Key(kind: kind, measure: measure, breakdown: breakdown, areaCode: code, period: period)
      if let measurement = self[key] { return measurement }
    }
    return nil
  }

  private static func words(_ measurement: Measurement) -> String {
    let area = measurement.areaName.isEmpty ? "" : ", \(measurement.areaName)"
    return "\(measurement.key.measure) (\(measurement.key.breakdown)\(area), \(measurement.key.period.inWords))"
  }

  private static func words(_ value: Measurement.Value) -> String {
    switch value {
    case .known(let number): DecimalText.plain(number)
    case .missing(let reason): reason.inWords
    }
  }
}
