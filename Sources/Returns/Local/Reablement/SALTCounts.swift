import struct Foundation.Decimal
import Metrics

/// A row of a SALT table: its counts by age band and sex, with the totals that the sheet gives.
struct SALTCounts {
  var values: [SALTPart: (value: Measurement.Value, cell: String)] = [:]

  /// Whether a figure is a whole number, or has a reason.
  static func isCount(_ value: Measurement.Value) -> Bool {
    guard case .known(let number) = value else { return true }
    return DecimalText.rounded(number, places: 0) == number
  }

  private static let bands: [String?] = [nil] + AgeBand.socialCare
  private static let sexes: [String?] = [nil, "male", "female"]

  /// All parts: as printed, or added up where the sheet has no column for them.
  var parts: [(breakdown: String, value: Measurement.Value, cell: String)] {
    SALTCounts.bands.flatMap { band in
      SALTCounts.sexes.compactMap { sex in
        let part = SALTPart(band: band, sex: sex)
        guard let found = values[part] ?? sum(of: part) else { return nil }
        return (part.breakdown, found.value, found.cell)
      }
    }
  }

  /// What the parts of a total add up to: over the sexes, or else over the age bands.
  ///
  /// - Returns: nothing where the sheet does not have all parts. A part that is held back makes the sum held back.
  func sum(of total: SALTPart) -> (value: Measurement.Value, cell: String)? {
    sums(of: total).first
  }

  /// The sums of a total by each way in which it divides.
  private func sums(of total: SALTPart) -> [(value: Measurement.Value, cell: String)] {
    var ways: [[SALTPart]] = []
    if total.band == nil { ways.append(AgeBand.socialCare.map { SALTPart(band: $0, sex: total.sex) }) }
    if total.sex == nil { ways.append(["male", "female"].map { SALTPart(band: total.band, sex: $0) }) }
    return ways.compactMap { parts in
      let found = parts.compactMap { part in
        values[part] ?? (part.band == nil || part.sex == nil ? sums(of: part).first : nil)
      }
      guard found.count == parts.count, let first = found.first?.cell, let last = found.last?.cell else { return nil }
      let cell = Set([first, last].flatMap { $0.split(separator: ":") })
      let range = cell.count == 1 ? first : "\(first.prefix { $0 != ":" }):\(last.split(separator: ":").last ?? "")"
      var sum: Decimal = 0
      for case let (value, _) in found {
        switch value {
        case .known(let number): sum += number
        case .missing(let reason): return (.missing(reason), range)
        }
      }
      return (.known(sum), range)
    }
  }

  /// Reports each printed total that its parts do not add up to.
  func check(_ what: String, _ place: (String) -> Finding.Place, log: inout FindingLog) {
    for (part, printed) in values.sorted(by: { $0.value.cell < $1.value.cell }) {
      guard case .known(let total) = printed.value else { continue }
      for case (.known(let sum), _) in sums(of: part) where sum != total {
        log.add(
          .partsDifferFromTotal, at: place(printed.cell),
          "The parts of the \(what) (\(part.breakdown)) add up to \(sum), the total says \(total).",
          advice: "Compare with the council's return. The total is used as it is printed.")
        break
      }
    }
  }
}
