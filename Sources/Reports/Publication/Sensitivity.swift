import Disclosure
import Metrics

/// Which measurements count people or events that could identify people.
///
/// What a national body has published is public already; what the policy exempts (bed days, say) identifies nobody.
struct Sensitivity: Sendable {
  let exempt: Set<String>

  init(policy: DisclosurePolicy) { exempt = policy.exempt }

  func isSensitive(_ measurement: Measurement) -> Bool {
    !measurement.edition.isPublished && measurement.key.kind != .population
      && !exempt.contains(measurement.key.kind.rawValue) && !exempt.contains(measurement.key.measure)
  }

  /// A sensitive count that enters the table: whole, and known.
  func count(_ measurement: Measurement) -> Int? {
    guard isSensitive(measurement), let number = measurement.number else { return nil }
    return Int(DecimalText.plain(number))
  }
}
