import Disclosure
import Metrics

/// Those who are in the denominator of a share and not in its numerator: not at home, not satisfied. They are not
/// printed, and must not be worked out where they are few, if the policy
/// says so.
enum Complements {
  /// One implied count for each metric with such a denominator and each period of its return.
  static func all(
    of metrics: [Metric], among measurements: [Measurement], cells counts: CountCells
  ) -> [PublishedValue] {
    var values: [PublishedValue] = []
    var seen: Set<String> = []
    for metric in metrics where seen.insert(metric.id).inserted {
      guard let denominator = metric.denominator else { continue }
      let bottoms = cells(of: denominator, among: measurements)
      let tops = cells(of: metric.numerator, among: measurements)
      for (place, bottom) in bottoms.sorted(by: { CountCells.name($0.value[0]) < CountCells.name($1.value[0]) }) {
        guard let top = tops[place], top.count == metric.numerator.breakdowns.count else { continue }
        values.append(
          PublishedValue(
            "rest: \(metric.id) \(place.areaCode) \(place.period)",
            .implied(counts.sum(of: bottom) - counts.sum(of: top))))
      }
    }
    return values
  }

  private struct Place: Hashable {
    let areaCode: String
    let period: Period
  }

  private static func cells(
    of count: Metric.Count, among measurements: [Measurement]
  ) -> [Place: [Measurement.Key]] {
    let keys = measurements.map(\.key).filter {
      $0.kind == count.kind && $0.measure == count.measure && count.breakdowns.contains($0.breakdown)
    }
    return Dictionary(grouping: keys) { Place(areaCode: $0.areaCode, period: $0.period) }
  }
}
