import Foundation

/// A year in which two versions of the benefits differ.
public struct BenefitDifference: Hashable, Sendable {
  /// A benefit that makes a part of the difference.
  public struct Part: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Other version less main one.
    public let difference: Decimal
  }

  /// The year.
  public let year: String
  /// The other version.
  public let version: String
  /// Benefits of the agreed version.
  public let main: Decimal
  /// Benefits of the other one.
  public let other: Decimal
  /// The benefits that differ.
  public let parts: [Part]

  /// Other less main.
  public var difference: Decimal { other - main }

  /// All years in which two versions differ.
  static func all(_ main: BenefitCase, _ other: BenefitCase) -> [BenefitDifference] {
    main.years.enumerated().compactMap { place, year in
      guard place < main.appraisal.benefits.count, place < other.appraisal.benefits.count else { return nil }
      let (left, right) = (main.appraisal.benefits[place], other.appraisal.benefits[place])
      guard left != right else { return nil }
      func amount(_ name: String, _ version: BenefitCase) -> Decimal {
        version.lines(.benefit).filter { NameKey($0.name) == NameKey(name) && version.excluded[$0.row] == nil }
          .reduce(0) { $0 + ($1.counted(year) ?? 0) }
      }
      var names: [String] = []
      for line in main.lines(.benefit) + other.lines(.benefit)
      where !names.contains(where: { NameKey($0) == NameKey(line.name) }) { names.append(line.name) }
      let parts = names.map { Part(name: $0, difference: amount($0, other) - amount($0, main)) }
      return BenefitDifference(
        year: year, version: other.version, main: left, other: right, parts: parts.filter { $0.difference != 0 })
    }
  }
}
