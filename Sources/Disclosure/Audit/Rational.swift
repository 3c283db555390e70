/// A number did not fit into 64 bits.
struct NumberTooLarge: Error {}

/// A fraction in lowest terms with a positive denominator. Exact: a result that does not fit is an error.
struct Rational: Hashable {
  let numerator: Int
  let denominator: Int

  static let zero = Rational(0)

  init(_ whole: Int) {
    numerator = whole
    denominator = 1
  }

  private init(_ numerator: Int128, over denominator: Int128) throws(NumberTooLarge) {
    var (first, second) = (numerator.magnitude, denominator.magnitude)
    while second != 0 { (first, second) = (second, first % second) }
    let divisor = Int128(max(first, 1)) * (denominator < 0 ? -1 : 1)
    guard let top = Int(exactly: numerator / divisor), let bottom = Int(exactly: denominator / divisor) else {
      throw NumberTooLarge()
    }
    self.numerator = top
    self.denominator = bottom
  }

  /// This number less a multiple of another.
  func subtracting(_ factor: Rational, times other: Rational) throws(NumberTooLarge) -> Rational {
    if factor.numerator == 0 || other.numerator == 0 { return self }
    if denominator == 1, factor.denominator == 1, other.denominator == 1 {
      let (product, isTooLarge) = factor.numerator.multipliedReportingOverflow(by: other.numerator)
      let (difference, isDifferenceTooLarge) = numerator.subtractingReportingOverflow(product)
      guard !isTooLarge, !isDifferenceTooLarge else { throw NumberTooLarge() }
      return Rational(difference)
    }
    let product = try Rational(
      Int128(factor.numerator) * Int128(other.numerator), over: Int128(factor.denominator) * Int128(other.denominator))
    let left = Int128(numerator) * Int128(product.denominator)
    let right = Int128(product.numerator) * Int128(denominator)
    let (difference, isTooLarge) = left.subtractingReportingOverflow(right)
    guard !isTooLarge else { throw NumberTooLarge() }
    return try Rational(difference, over: Int128(denominator) * Int128(product.denominator))
  }

  /// This number divided by another, which is not 0.
  func divided(by other: Rational) throws(NumberTooLarge) -> Rational {
    if other.numerator == 1, other.denominator == 1 { return self }
    return try Rational(
      Int128(numerator) * Int128(other.denominator), over: Int128(denominator) * Int128(other.numerator))
  }
}
