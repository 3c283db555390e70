import Foundation

/// A decimal number of at most 15 digits, taken apart once: digits x 10^exponent.
///
/// `Decimal` divides by 10 for each digit that it writes. Nearly all figures are short, and whole numbers of 64 bits do
/// the same for them, exactly, in a twentieth of the time.
struct ShortDecimal {
  private let isNegative: Bool
  private let digits: Int
  private let exponent: Int

  /// Nothing for a number that is longer, or very large or very small.
  init?(_ number: Decimal) {
    let exponent = min(0, number.exponent)
    guard number.isFinite, -exponent < ShortDecimal.powers.count else { return nil }
    // Whole numbers below 2^53 come out exactly.
    let digits = NSDecimalNumber(decimal: exponent < 0 ? number.significand : number).doubleValue.magnitude
    guard digits < 1e15 else { return nil }
    self.init(isNegative: number.isSignMinus, digits: Int(digits), exponent: exponent)
  }

  private init(isNegative: Bool, digits: Int, exponent: Int) {
    (self.isNegative, self.digits, self.exponent) = (isNegative && digits != 0, digits, exponent)
  }

  /// The nearest binary number: both parts are exact, so that one operation rounds once.
  var double: Double {
    let size = Double(digits) / Double(ShortDecimal.powers[-exponent])
    return isNegative ? -size : size
  }

  /// Rounded half away from zero to 0 places or more.
  func rounded(places: Int) -> ShortDecimal {
    let excess = -exponent - places
    guard excess > 0 else { return self }
    guard excess < ShortDecimal.powers.count else {
      return ShortDecimal(isNegative: false, digits: 0, exponent: 0)
    }
    let power = ShortDecimal.powers[excess]
    let (whole, rest) = digits.quotientAndRemainder(dividingBy: power)
    return ShortDecimal(
      isNegative: isNegative, digits: rest >= power - rest ? whole + 1 : whole, exponent: exponent + excess)
  }

  /// The whole number and the digits behind the point, without zeros at their end.
  var parts: (isNegative: Bool, whole: Int, fraction: String) {
    let (whole, fraction) = digits.quotientAndRemainder(dividingBy: ShortDecimal.powers[-exponent])
    guard fraction != 0 else { return (isNegative, whole, "") }
    var (rest, places) = (fraction, -exponent)
    while rest.isMultiple(of: 10) { (rest, places) = (rest / 10, places - 1) }
    let text = String(rest)
    return (isNegative, whole, String(repeating: "0", count: places - text.utf8.count) + text)
  }

  /// As `Decimal` writes itself: `-12.5`.
  var description: String {
    let (isNegative, whole, fraction) = parts
    return (isNegative ? "-" : "") + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// 10^0 to 10^18.
  private static let powers: [Int] = (0...18).map { (0..<$0).reduce(1) { power, _ in power * 10 } }
}

extension Decimal {
  /// The nearest binary number, for statistics and pictures; figures themselves stay decimal.
  public var double: Double { ShortDecimal(self)?.double ?? Double("\(self)") ?? .nan }
}
