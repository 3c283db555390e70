import Foundation

/// All measurements of a programme, one for each figure: where a figure came twice, the latest edition.
public struct MeasurementStore: Sendable {
  private var measurements: [Measurement.Key: Measurement] = [:]

  /// Takes in measurements and reports what came twice, whatever the order in which the files were read.
  ///
  /// The latest edition wins, and a change of the figure is reported. Two figures of the latest edition that differ
  /// contradict each other: the first is kept, and the contradiction is an error. Nothing is ever added up.
  public init(_ all: [Measurement], log: inout FindingLog) {
    var order: [Measurement.Key] = []
    var candidates: [Measurement.Key: [Measurement]] = [:]
    for measurement in all {
      if candidates[measurement.key] == nil { order.append(measurement.key) }
      candidates[measurement.key, default: []].append(measurement)
    }
    for key in order {
      let candidates = candidates[key] ?? []
      guard var latest = candidates.first else { continue }
      for candidate in candidates where MeasurementStore.isNewer(candidate.edition, than: latest.edition) {
        latest = candidate
      }
      measurements[key] = latest
      for candidate in candidates where candidate.value != latest.value {
        MeasurementStore.report(candidate, beside: latest, log: &log)
      }
    }
  }

  private static func report(_ measurement: Measurement, beside latest: Measurement, log: inout FindingLog) {
    if isNewer(latest.edition, than: measurement.edition) {
      log.add(
        .editionSuperseded, at: measurement.origin.place,
        """
        \(words(latest)) is \(words(latest.value)) in the edition \(latest.edition) (\(latest.origin.file)); the \
        edition \(measurement.edition) said \(words(measurement.value)).
        """,
        advice: "Nothing to do: the later edition is used. Say so where the earlier figure was published.")
    } else {
      log.add(
        .figuresContradict, at: measurement.origin.place,
        """
        \(words(latest)) comes twice with different figures: \(words(latest.value)) in \(latest.origin.file), \
        \(words(measurement.value)) in \(measurement.origin.file), both \(latest.edition).
        """,
        advice: "Find out which file is right and take the other out of the folder; until then the first is used.")
    }
  }

  /// The measurement with this key.
  public subscript(key: Measurement.Key) -> Measurement? { measurements[key] }

  /// The measurement of an area, whichever of its codes the source uses.
  public func measurement(
    _ kind: ReturnKind, _ measure: String, _ breakdown: String, area: Area, period: Period
  ) -> Measurement? {
    for code in [area.code] + area.otherCodes + [""] {
      let key = Measurement.Key(kind: kind, measure: measure, breakdown: breakdown, areaCode: code, period: period)
      if let measurement = measurements[key] { return measurement }
    }
    return nil
  }

  /// All measurements, in an order that does not depend on the order of the files.
  public var all: [Measurement] {
    measurements.values.sorted {
      (
        $0.key.kind.rawValue, $0.key.measure, $0.key.areaCode, $0.key.period.firstDay, $0.key.period.months.count,
        $0.key.breakdown
      )
        < (
          $1.key.kind.rawValue, $1.key.measure, $1.key.areaCode, $1.key.period.firstDay, $1.key.period.months.count,
          $1.key.breakdown
        )
    }
  }

  private static func isNewer(_ edition: Edition, than other: Edition) -> Bool {
    guard let date = edition.date else { return false }
    guard let otherDate = other.date else { return true }
    return date > otherDate
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
