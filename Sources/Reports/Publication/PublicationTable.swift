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
    let cells = CountCells(counted, shares: PublicationTable.shares(values), count: sensitivity.count)
    var printed = counted.map { measurement in
      PublishedValue(
        CountCells.name(measurement.key), .count(cells.sum(of: [measurement.key])), category: measurement.key.measure,
        importance: measurement.key.breakdown == "total" ? 1 : 0)
    }
    printed += cells.relations
    if policy.protectsComplements {
      printed += Complements.all(of: values.map(\.metric), among: counted, cells: cells)
    }
    var entries: [Entry] = []
    var seen: Set<WithheldFigures.Figure> = []
    for value in values where value.outcome == .known {
      let figure = WithheldFigures.Figure(value)
      guard seen.insert(figure).inserted else { continue }
      let own = PublicationTable.values(of: value, number: entries.count, cells, sensitivity)
      guard !own.isEmpty else { continue }
      printed += own
      entries.append(Entry(figure: figure, labels: own.map(\.label)))
    }
    table = try DisclosureTable(counts: cells.counts, values: printed)
    self.measurements = counted
    figures = entries
  }

  /// The measures of which one counts a part of the other.
  private static func shares(_ values: [MetricValue]) -> [(part: String, whole: String)] {
    var seen: Set<String> = []
    return values.map(\.metric).compactMap { metric in
      guard let whole = metric.denominator, whole.kind == metric.numerator.kind,
        whole.measure != metric.numerator.measure,
        seen.insert("\(metric.numerator.measure) \(whole.measure)").inserted
      else { return nil }
      return (metric.numerator.measure, whole.measure)
    }
  }

  /// What a figure tells: its counts.
  private static func values(
    of value: MetricValue, number: Int, _ cells: CountCells, _ sensitivity: Sensitivity
  ) -> [PublishedValue] {
    let label = "figure \(number) \(value.metric.id) \(value.period)"
    let importance = min(6, 1 + value.numeratorParts.count)
    // Parts that are public already are known and can be taken off, so that the rest of the sum is what is told.
    return [
      ("count", value.numeratorParts, value.metric.numerator.measure),
      ("of", value.denominatorParts, value.metric.denominator?.measure ?? ""),
    ].compactMap { name, parts, category in
      let keys = parts.filter { sensitivity.count($0) != nil }.map(\.key)
      guard !keys.isEmpty else { return nil }
      return PublishedValue(
        "\(label), \(name)", .count(cells.sum(of: keys)), category: category, importance: importance)
    }
  }
}
