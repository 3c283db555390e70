import Disclosure
import Metrics

/// Which measurements count people or events that could identify people.
///
/// A policy exempts categories: `published` (a national body has published the figure, so that it is public already),
/// `bed-days`, `population`, or the name of a return or a measure.
struct Sensitivity: Sendable {
  let exempt: Set<String>

  init(policy: DisclosurePolicy) { exempt = policy.exempt }

  func isSensitive(_ measurement: Measurement) -> Bool {
    guard exempt.isDisjoint(with: Sensitivity.categories(of: measurement)) else { return false }
    // What is no whole number counts nobody: a percentage, an amount of pounds.
    return measurement.number.map { DecimalText.rounded($0, places: 0) == $0 } ?? true
  }

  /// A sensitive count that enters the table: whole, and known.
  func count(_ measurement: Measurement) -> Int? {
    guard isSensitive(measurement), let number = measurement.number, number >= 0 else { return nil }
    return Int(DecimalText.plain(number))
  }

  /// Returns that come from national publications only, also where a file does not say when it was published.
  private static let national: [ReturnKind] = [.dtocSitrep, .population, .dischargeReadyDate]

  private static func categories(of measurement: Measurement) -> [String] {
    var categories = [measurement.key.kind.rawValue, measurement.key.measure]
    if measurement.edition.isPublished || national.contains(measurement.key.kind) { categories.append("published") }
    if measurement.key.measure.hasPrefix("delayed-days") || measurement.key.measure == "bed-days-lost" {
      categories.append("bed-days")
    }
    return categories
  }
}
