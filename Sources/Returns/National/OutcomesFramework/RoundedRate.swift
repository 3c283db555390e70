import Foundation
import Metrics

/// Whether a published rate agrees with the counts beside it, as far as rounding lets one say.
///
/// The rate is printed with a few decimals, and counts may be rounded to 5 while the rate was worked out from the
/// unrounded ones. So a range of rates is possible, and the printed rate stands for a range of its own.
struct RoundedRate {
  let numerator: Decimal
  let denominator: Decimal
  /// By how much the counts may be off: 2.5 where they are rounded to 5, else 0.
  let numeratorError: Decimal
  let denominatorError: Decimal
  let multiplier: Decimal
  /// How many decimals the rate has at least, where `.0` is left out: 1 in ASCOF.
  var fewestPlaces = 1

  /// Half of the last decimal that is printed.
  func halfUnit(of printed: Decimal) -> Decimal {
    Decimal(sign: .plus, exponent: -max(fewestPlaces, -printed.exponent) - 1, significand: 5)
  }

  /// What the counts give, to so many places; nothing where the denominator is 0.
  func recomputed(places: Int) -> Decimal? {
    denominator == 0 ? nil : DecimalText.rounded(numerator * multiplier / denominator, places: places)
  }

  /// Whether the printed rate may come from these counts. Worked out without division, and so exactly.
  func agrees(with printed: Decimal) -> Bool {
    let half = halfUnit(of: printed)
    let fewest = denominator - denominatorError
    guard fewest > 0 else { return true }
    let isLowEnough = (printed - half) * fewest <= (numerator + numeratorError) * multiplier
    let isHighEnough =
      (printed + half) * (denominator + denominatorError) >= (numerator - numeratorError) * multiplier
    return isLowEnough && isHighEnough
  }
}
