import Disclosure
import Metrics

/// All counts that a report prints, and how its figures are made of them: what disclosure control needs to know.
struct PublicationTable {
  /// A figure with the labels of what is printed of it.
  struct Entry {
    let figure: WithheldFigures.Figure
    let labels: [String]
  }

  let table: DisclosureTable
  let measurements: [Measurement]
  let figures: [Entry]

  /// - Parameters:
  ///   - measurements: all measurements that are printed.
  ///   - values: all figures that are printed; the same one may come more than once.
  init(
    measurements: [Measurement], values: [MetricValue], policy: DisclosurePolicy
  ) throws(DisclosureFault) {
    let sensitivity = Sensitivity(policy: policy)
    let counted = measurements.filter { sensitivity.count($0) != nil }
    var counts: [String: Int] = [:]
    for measurement in counted { counts[PublicationTable.name(measurement.key)] = sensitivity.count(measurement) }
    var printed = counted.map { measurement in
      PublishedValue(
        PublicationTable.name(measurement.key), .count(.cell(PublicationTable.name(measurement.key))),
        category: measurement.key.measure, importance: measurement.key.breakdown == "total" ? 1 : 0)
    }
    printed += BreakdownRelations.all(counted, name: PublicationTable.name)
    printed += Complements.all(of: values.map(\.metric), among: counted, name: PublicationTable.name)
    var entries: [Entry] = []
    var seen: Set<WithheldFigures.Figure> = []
    for value in values where value.outcome == .known {
      let figure = WithheldFigures.Figure(value)
      guard seen.insert(figure).inserted else { continue }
      let own = PublicationTable.values(of: value, number: entries.count, sensitivity)
      guard !own.isEmpty else { continue }
      printed += own
      entries.append(Entry(figure: figure, labels: own.map(\.label)))
    }
    table = try DisclosureTable(counts: counts, values: printed)
    self.measurements = counted
    figures = entries
  }

  /// The name of a cell: the measurement in words that sort well.
  static func name(_ key: Measurement.Key) -> String {
    [key.kind.rawValue, key.measure, key.breakdown, key.areaCode, key.period.description].joined(separator: " ")
  }

  /// What a figure tells: its counts, those who are in the denominator only, and its rate.
  private static func values(
    of value: MetricValue, number: Int, _ sensitivity: Sensitivity
  ) -> [PublishedValue] {
    guard let top = sum(value.numeratorParts, sensitivity) else { return [] }
    let label = "figure \(number) \(value.metric.id) \(value.period)"
    let importance = min(6, 1 + value.numeratorParts.count)
    var values = [
      PublishedValue(
        "\(label), count", .count(top), category: value.metric.numerator.measure, importance: importance)
    ]
    guard let bottom = sum(value.denominatorParts, sensitivity), let denominator = value.metric.denominator else {
      return values
    }
    values.append(
      PublishedValue("\(label), of", .count(bottom), category: denominator.measure, importance: importance))
    values.append(PublishedValue("\(label), rest", .implied(bottom - top), category: value.metric.numerator.measure))
    return values
  }

  /// The sum of sensitive parts; nothing where there is none, or where one is no whole number.
  private static func sum(_ parts: [Measurement], _ sensitivity: Sensitivity) -> CellSum? {
    guard !parts.isEmpty, parts.allSatisfy({ sensitivity.count($0) != nil }) else { return nil }
    return CellSum.total(of: parts.map { name($0.key) })
  }
}
