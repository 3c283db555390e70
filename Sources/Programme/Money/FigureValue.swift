import Foundation
import Metrics

/// What a figure comes to, and how.
public struct FigureValue: Hashable, Sendable {
  /// What it counts.
  public enum Unit: Hashable, Sendable {
    case pounds
    case percent
    /// Something else, or nothing in particular.
    case plain(String)

    /// What the difference of two such figures counts: that of two percentages is in points.
    public var ofDifference: Unit { self == .percent ? .plain("percentage points") : self }
  }

  /// In pounds, in percent, or as it is; unrounded.
  public let amount: Decimal
  /// What it counts.
  public let unit: Unit
  /// For a number in a text: what its last digit is worth. Nothing for a figure that is worked out.
  public let grain: Decimal?
  /// How it came about: `£298,065 + £1,000,000`.
  public let trail: String
  /// The cells that it is made of.
  public let places: [Finding.Place]
  /// The numbers that it is made of, itself left out.
  public let inputs: [Decimal]

  init(
    _ amount: Decimal, unit: Unit, grain: Decimal? = nil, trail: String? = nil, places: [Finding.Place] = [],
    inputs: [Decimal] = []
  ) {
    self.amount = amount
    self.unit = unit
    self.grain = grain
    self.places = places
    self.inputs = inputs
    self.trail = trail ?? FigureValue.words(amount, unit, grain: grain)
  }

  /// As it is printed: `£9,784,450`, `£9.7m`, `1.60 %`.
  public var words: String { FigureValue.words(amount, unit, grain: grain) }

  /// An amount with the decimals of a headline.
  public static func words(_ amount: Decimal, _ unit: Unit, grain: Decimal? = nil) -> String {
    let sign = amount < 0 ? "\u{2212}" : ""
    switch unit {
    case .pounds:
      if let grain, grain >= 1000 {
        let (suffix, pounds) = grain < 10_000 && abs(amount) < 1_000_000 ? ("k", Decimal(1000)) : ("m", 1_000_000)
        return sign + "\u{00A3}" + DecimalText.grouped(abs(amount) / pounds, places: places(grain / pounds)) + suffix
      }
      return sign + "\u{00A3}" + FigureWords.money(abs(amount))
    case .percent: return DecimalText.grouped(amount, places: grain.map(places) ?? 2) + " %"
    case .plain(let unit):
      let least = DecimalText.rounded(amount, places: 0) == amount ? 0 : 2
      return DecimalText.grouped(amount, places: grain.map(places) ?? least) + (unit.isEmpty ? "" : " " + unit)
    }
  }

  /// Decimals of a grain of 1, 0.1, 0.01 and so on.
  private static func places(_ grain: Decimal) -> Int {
    var places = 0
    var grain = grain
    while grain < 1, places < 6 {
      grain *= 10
      places += 1
    }
    return places
  }
}

/// Why a figure cannot be worked out.
public struct FigureMissing: Error, Hashable, Sendable {
  /// A sentence.
  public let sentence: String
  /// Whether the settings name something that is not there, and not only an amount that is still open.
  public let isUnknown: Bool
}
