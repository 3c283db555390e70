/// A rate divides events by the people among whom they happen: delays by adults, residential admissions and falls by
/// people aged 65 and over, non-elective admissions by all ages.
enum AgeBandCheck {
  static func add(_ metric: Metric, log: inout FindingLog) {
    guard let denominator = metric.denominator, denominator.kind == .population,
      let counted = ages(of: metric.numerator),
      let people = ages(of: denominator), counted != people
    else { return }
    log.add(
      .ageBandsDiffer, at: nil,
      "\(metric.shortName) counts \(words(counted)), but is divided by the population of \(words(people)).",
      advice: "Correct the breakdown of the numerator or of the denominator in the catalogue of metrics.")
  }

  /// The ages that a count is about: as the definition says, by the bands that are added up, or by what the return is.
  static func ages(of count: Metric.Count) -> String? {
    if let ages = count.ages { return ages }
    switch count.kind {
    case .population: return span(of: count.breakdowns)
    case .dtocSitrep, .delayLog: return "18+"
    case .residentialAdmissions, .falls, .reablement: return "65+"
    case .nonElective: return "all"
    default: return nil
    }
  }

  /// `65+` for the bands from 65-69 to 90+ without a gap; nothing for other bands.
  private static func span(of bands: [String]) -> String? {
    guard bands.count > 1 else { return bands.first }
    var next: Int?
    for band in bands.dropLast() {
      let limits = band.split(separator: "-").compactMap { Int($0) }
      guard limits.count == 2, next == nil || next == limits[0] else { return nil }
      next = limits[1] + 1
    }
    guard let last = bands.last, let next, last == "\(next)+", let first = bands.first?.split(separator: "-").first
    else {
      return nil
    }
    return "\(first)+"
  }

  private static func words(_ ages: String) -> String {
    if ages == "all" { return "all ages" }
    return ages.hasSuffix("+") ? "people aged \(ages.dropLast()) and over" : "people aged \(ages)"
  }
}
