import Foundation

/// All measurements of a programme, one for each figure: where a figure came twice, the latest edition.
public struct MeasurementStore: Sendable {
  private var measurements: [Measurement.Key: Measurement] = [:]

  /// An empty store.
  public init() {}

  /// Takes in measurements and reports what came twice.
  ///
  /// The later edition wins and the change is reported. Two editions of the same day that differ contradict each
  /// other: the first is kept, and the contradiction is an error. Nothing is ever added up.
  public mutating func add(_ new: [Measurement], log: inout FindingLog) {
    for measurement in new {
      guard let known = measurements[measurement.key] else {
        measurements[measurement.key] = measurement
        continue
      }
      guard measurement.origin != known.origin else { continue }
      let isNewer = isNewer(measurement.edition, than: known.edition)
      let isOlder = self.isNewer(known.edition, than: measurement.edition)
      if isNewer { measurements[measurement.key] = measurement }
      guard measurement.value != known.value else { continue }
      if isNewer || isOlder {
        let (winner, loser) = isNewer ? (measurement, known) : (known, measurement)
        log.add(
          .editionSuperseded, at: loser.origin.place,
          "\(MeasurementStore.words(winner)) is \(MeasurementStore.words(winner.value)) in the edition \(winner.edition) (\(winner.origin.file)); the edition \(loser.edition) said \(MeasurementStore.words(loser.value)).",
          advice: "Nothing to do: the later edition is used. Say so where the earlier figure was published.")
      } else {
        log.add(
          .figuresContradict, at: measurement.origin.place,
          "\(MeasurementStore.words(measurement)) comes twice with different figures: \(MeasurementStore.words(known.value)) in \(known.origin.file), \(MeasurementStore.words(measurement.value)) in \(measurement.origin.file), both \(known.edition).",
          advice: "Find out which file is right and take the other out of the folder; until then the first is used.")
      }
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
      ($0.key.kind.rawValue, $0.key.measure, $0.key.areaCode, $0.key.period.firstDay, $0.key.breakdown)
        < ($1.key.kind.rawValue, $1.key.measure, $1.key.areaCode, $1.key.period.firstDay, $1.key.breakdown)
    }
  }

  private func isNewer(_ edition: Edition, than other: Edition) -> Bool {
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
