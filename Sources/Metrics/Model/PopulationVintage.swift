import Dates

/// Of which vintage a population is: estimated after its year, or projected before it from an earlier one.
///
/// A plan is made with a projection, and its outturn is worked out with an estimate; after a census estimates of ten
/// years are made anew. A rate moves with them while nothing happened, so each rate says its vintage.
public struct PopulationVintage: Hashable, Sendable, CustomStringConvertible {
  /// How the population was arrived at.
  public enum Kind: String, CaseIterable, Sendable {
    case projection, estimate
  }

  /// How it was arrived at.
  public let kind: Kind
  /// The year for which it was estimated, or from which it was projected; nothing where the source does not say.
  public let year: Int?
  /// When it was published, where the source says.
  public let released: CivilDate?

  /// Makes a vintage.
  public init(_ kind: Kind, year: Int?, released: CivilDate? = nil) {
    self.kind = kind
    self.year = year
    self.released = released
  }

  /// Reads `estimate`, `mid-2016 estimate`, `projection` and `2014-based projection`.
  public init?(text: String, released: CivilDate? = nil) {
    let words = text.trimmedOfSpaces.lowercased().split(separator: " ").map(String.init)
    guard let kind = words.last.flatMap({ Kind(rawValue: $0) }), words.count <= 2 else { return nil }
    guard words.count == 2 else {
      self.init(kind, year: nil, released: released)
      return
    }
    let digits = kind == .estimate ? words[0].replacing("mid-", with: "") : words[0].replacing("-based", with: "")
    guard let year = PopulationVintage.year(digits) else { return nil }
    self.init(kind, year: year, released: released)
  }

  /// A year of four digits in which populations are estimated or projected.
  public static func year(_ text: String) -> Int? {
    guard let year = CivilDate.digits(text, 4), (1900...2200).contains(year) else { return nil }
    return year
  }

  /// Whether the estimate came out more than two years after its year: it was made anew, after a census or an error.
  public var isRestated: Bool {
    guard kind == .estimate, let year, let released, let limit = CivilDate(year: year + 2, month: 6, day: 30) else {
      return false
    }
    return released > limit
  }

  /// `estimate`, `restated estimate`, `2014-based projection`: what stays the same along a series of years.
  public var series: String {
    switch kind {
    case .estimate: isRestated ? "restated estimate" : "estimate"
    case .projection: year.map { "\($0)-based projection" } ?? "projection"
    }
  }

  /// `mid-2016 estimate (released 2017-06-22)`, `2014-based projection`.
  public var description: String {
    let name = kind == .estimate ? year.map { "mid-\($0) \(series)" } ?? series : series
    return released.map { "\(name) (released \($0))" } ?? name
  }

  /// Whether this one is preferred to another of the same year: an estimate to a projection, a later base to an earlier
  /// one, and a later release to an earlier one or to one without a date.
  public func isPreferred(to other: PopulationVintage) -> Bool {
    if kind != other.kind { return kind == .estimate }
    if kind == .projection, year != other.year { return (year ?? 0) > (other.year ?? 0) }
    return (released?.dayNumber ?? .min) > (other.released?.dayNumber ?? .min)
  }
}
