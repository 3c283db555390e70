import Foundation

/// From one planned or baseline figure to another: how much it grows or falls, if the two can be compared at all.
public struct PlannedChange: Hashable, Sendable {
  /// A figure of a plan, with what has to be alike for a comparison.
  public struct Figure: Hashable, Sendable {
    /// The figure.
    public let value: Decimal
    /// What its rate is multiplied by: 100, 100,000; 1 for a count.
    public let multiplier: Decimal
    /// Whether it is about a month, a quarter or a year; nothing where the document does not say.
    public let basis: AveragingBasis?

    /// Makes a figure.
    public init(_ value: Decimal, multiplier: Decimal = 1, basis: AveragingBasis?) {
      self.value = value
      self.multiplier = multiplier
      self.basis = basis
    }
  }

  /// The later figure less the earlier one, unrounded.
  public let difference: Decimal
  /// The difference in percent of the earlier figure, unrounded; nothing where that is 0.
  public let percent: Decimal?
  /// What to say beside it; nothing where both figures are about the same kind of period.
  public let note: String?

  /// Compares two figures.
  ///
  /// - Throws: `Refusal` where the units or the kinds of period differ: a quarter is not held against a year's average.
  public init(from earlier: Figure, to later: Figure) throws(Refusal) {
    guard earlier.multiplier == later.multiplier else { throw .units(earlier.multiplier, later.multiplier) }
    if let before = earlier.basis, let after = later.basis, before != after { throw .periods(before, after) }
    difference = later.value - earlier.value
    percent = earlier.value == 0 ? nil : difference * 100 / earlier.value
    note =
      switch (earlier.basis, later.basis) {
      case (nil, let basis?), (let basis?, nil):
        "One figure is of a \(basis.rawValue); for the other the document does not say its period."
      default: nil
      }
  }

  /// Why two figures are not compared.
  public enum Refusal: Error, Hashable, Sendable {
    /// The multipliers of the two rates.
    case units(Decimal, Decimal)
    /// The kinds of period.
    case periods(AveragingBasis, AveragingBasis)

    /// The reason in a sentence.
    public var sentence: String {
      switch self {
      case .units(let one, let other):
        """
        One figure is per \(DecimalText.grouped(one, places: 0)), the other per \
        \(DecimalText.grouped(other, places: 0)); they are not compared.
        """
      case .periods(let one, let other):
        "One figure is of a \(one.rawValue), the other of a \(other.rawValue); they are not compared."
      }
    }
  }
}
