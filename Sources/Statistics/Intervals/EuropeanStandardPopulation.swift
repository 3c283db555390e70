/// The European Standard Population of 2013 (Eurostat), with 90 and over as the last band.
public enum EuropeanStandardPopulation {
  /// A band of age and its people among 100,000.
  public struct Band: Hashable, Sendable {
    /// The first age of the band, in years.
    public let from: Int
    /// The last age; nothing for the band without an end.
    public let through: Int?
    /// How many of 100,000 people are in it.
    public let weight: Double

    /// `65-69`, `90+`.
    public var name: String { through.map { "\(from)-\($0)" } ?? "\(from)+" }
  }

  /// The weights of the bands of five years from 0-4 on; they add up to 100,000.
  private static let weights: [Double] = [
    5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000,
  ]

  /// The nineteen bands, youngest first.
  public static let bands: [Band] = weights.enumerated().map { index, weight in
    Band(from: 5 * index, through: index == weights.count - 1 ? nil : 5 * index + 4, weight: weight)
  }

  /// The bands from an age on: six for 65, with weights that add up to 19,500.
  public static func bands(from age: Int) -> [Band] { bands.filter { $0.from >= age } }

  /// The weight of a band by its name, such as `65-69`.
  public static func weight(of name: String) -> Double? { bands.first { $0.name == name }?.weight }
}
