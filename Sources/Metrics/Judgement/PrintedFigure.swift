import Foundation

/// A figure as a document prints it, beside what the document's own numbers give. It is kept as printed.
public struct PrintedFigure: Hashable, Sendable {
  /// As printed.
  public let printed: Decimal
  /// How many decimals are printed.
  public let places: Int
  /// What the numbers give, unrounded.
  public let computed: Decimal
  /// The unit, for a sentence: `%`, `per 100,000`.
  public let unit: String

  /// Makes a figure.
  public init(printed: Decimal, places: Int, computed: Decimal, unit: String) {
    self.printed = printed
    self.places = places
    self.computed = computed
    self.unit = unit
  }

  /// A part of a whole as a percentage or a rate; nothing where the whole is 0 or less.
  public init?(printed: Decimal, places: Int, part: Decimal, of whole: Decimal, multiplier: Decimal = 100) {
    guard whole > 0 else { return nil }
    let unit = multiplier == 100 ? "%" : "per \(DecimalText.grouped(multiplier, places: 0))"
    self.init(printed: printed, places: places, computed: part * multiplier / whole, unit: unit)
  }

  /// A percentage that is printed beside the one which it completes to 100.
  public init(printed: Decimal, places: Int, complementOf other: Decimal) {
    self.init(printed: printed, places: places, computed: 100 - other, unit: "%")
  }

  /// What the numbers give, rounded as the printed figure is.
  public var expected: Decimal { DecimalText.rounded(computed, places: places) }

  /// Whether the printed figure is what the numbers give.
  public var agrees: Bool { printed == expected }

  /// Reports a figure that does not agree.
  public func report(at place: Finding.Place?, log: inout FindingLog) {
    guard !agrees else { return }
    log.add(
      .printedFigureDiffers, at: place,
      """
      Printed is \(DecimalText.grouped(printed, places: places)) \(unit); the numbers beside it give \
      \(DecimalText.grouped(computed, places: places)) \(unit). It is kept as printed.
      """,
      advice: "Ask the author of the document which of them is right.")
  }
}
