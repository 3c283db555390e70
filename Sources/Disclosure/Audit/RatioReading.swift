/// What a printed rate or percentage tells of its numerator and denominator.
///
/// A ratio that is printed as r (without its decimal point, with the factor m = multiplier x 10^decimals) lies from
/// r - 1/2 to below r + 1/2, so that `(2r - 1) x denominator <= 2m x numerator < (2r + 1) x denominator`.
struct RatioReading {
  let ratio: PublishedValue.Ratio
  let printed: Int
  let origin: String

  /// The numerators that are printed like this for a denominator.
  func numerators(for denominator: Int) -> ClosedRange<Int>? {
    guard denominator > 0 else { return nil }
    let factor = 2 * Int128(ratio.multiplier) * Int128(ratio.scale)
    let low = (2 * Int128(printed) - 1) * Int128(denominator)
    let high = (2 * Int128(printed) + 1) * Int128(denominator) - 1
    let first = RatioReading.quotient(low, factor, up: true)
    let last = RatioReading.quotient(high, factor, up: false)
    guard let first = Int(exactly: first), let last = Int(exactly: last), first <= last else { return nil }
    return first...last
  }

  /// The same of unrounded counts while the denominator is not known; empty where a number would be too large.
  func equations(_ table: AttackedTable) -> [Equation] {
    let factor = 2 * Int128(ratio.multiplier) * Int128(ratio.scale)
    return [(2 * Int128(printed) - 1, true), (2 * Int128(printed) + 1, false)].compactMap { side, isLower in
      var coefficients: [Int: Int128] = [:]
      for term in table.terms(ratio.numerator) {
        coefficients[term.cell, default: 0] += factor * Int128(term.coefficient)
      }
      for term in table.terms(ratio.denominator) {
        coefficients[term.cell, default: 0] -= side * Int128(term.coefficient)
      }
      let constant = side * Int128(ratio.denominator.constant) - factor * Int128(ratio.numerator.constant)
      guard let limit = Int(exactly: isLower ? constant : constant - 1),
        coefficients.values.allSatisfy({ $0.magnitude < 1 << 60 })
      else { return nil }
      let terms = coefficients.filter { $0.value != 0 }.map { (cell: $0.key, coefficient: Int($0.value)) }
        .sorted { $0.cell < $1.cell }
      return Equation(terms: terms, lower: isLower ? limit : nil, upper: isLower ? nil : limit, origin: origin)
    }
  }

  private static func quotient(_ top: Int128, _ bottom: Int128, up: Bool) -> Int128 {
    let quotient = top / bottom
    let remainder = top % bottom
    if remainder == 0 { return quotient }
    return remainder > 0 ? (up ? quotient + 1 : quotient) : (up ? quotient : quotient - 1)
  }
}
