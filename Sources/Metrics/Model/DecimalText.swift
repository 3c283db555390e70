import Foundation

/// Decimal numbers as they are read from files and printed on pages: exact, and rounded half away from zero.
public enum DecimalText {
  /// The exact decimal of a number in its shortest form: 18.1 is 18.1, not 18.1000000000000014.
  public static func decimal(_ number: Double) -> Decimal? {
    guard number.isFinite else { return nil }
    if number == number.rounded(), abs(number) < 1e15 { return Decimal(Int64(number)) }
    return Decimal(string: number.description)
  }

  /// Rounds half away from zero: 81.25 to one place is 81.3, -0.5 to none is -1.
  public static func rounded(_ number: Decimal, places: Int) -> Decimal {
    var exact = number
    var result = Decimal()
    NSDecimalRound(&result, &exact, places, .plain)
    return result
  }

  /// A number for a page: thousands separated by commas, a fixed number of decimals, a true minus sign.
  public static func grouped(_ number: Decimal, places: Int) -> String {
    let (isNegative, whole, fraction) = parts(number, places: places)
    var text = isNegative ? "\u{2212}" : ""
    let count = whole.utf8.count
    for (index, digit) in whole.utf8.enumerated() {
      if index > 0, (count - index).isMultiple(of: 3) { text.append(",") }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    guard places > 0 else { return text }
    return text + "." + fraction + String(repeating: "0", count: max(0, places - fraction.utf8.count))
  }

  /// A number for a file: no separators, at most so many decimals, none that are zero.
  public static func plain(_ number: Decimal, places: Int = 10) -> String {
    short(number, places: places)?.description ?? rounded(number, places: places).description
  }

  /// How many decimals a number has, none of them zero at the end.
  public static func places(of number: Decimal, atMost most: Int = 10) -> Int {
    plain(number, places: most).split(separator: ".").dropFirst().first?.count ?? 0
  }

  private static func parts(
    _ number: Decimal, places: Int
  ) -> (isNegative: Bool, whole: String, fraction: String) {
    if let short = short(number, places: places) {
      let parts = short.parts
      return (parts.isNegative, String(parts.whole), parts.fraction)
    }
    let size = rounded(abs(number), places: places)
    let text = size.description.split(separator: ".", omittingEmptySubsequences: false)
    return (number < 0 && size != 0, String(text[0]), text.count > 1 ? String(text[1]) : "")
  }

  /// The rounded number, where it has few digits; the number itself may have many.
  private static func short(_ number: Decimal, places: Int) -> ShortDecimal? {
    guard places >= 0 else { return nil }
    return ShortDecimal(number)?.rounded(places: places) ?? ShortDecimal(rounded(number, places: places))
  }
}
